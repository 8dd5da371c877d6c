import type { RoadmapRecord } from '../domain/roadmap/record';
import type { PlanName } from '../texts/plans';
import { municipality } from './municipality';
import { type Plan, planRecord } from './plan';
import { sevenStages } from './seven-stages';
import { teachersOnly } from './teachers-only';
import { teachersStages } from './teachers-stages';
import { wholeModel } from './whole-model';

const PLANS: Readonly<Record<PlanName, Plan>> = {
  wholeModel,
  sevenStages,
  teachersOnly,
  teachersStages,
  municipality,
};

/**
 * A built-in plan as the roadmap of a school year.
 *
 * @param schoolYear Its first year: 2026 for 2026/2027.
 */
export const planOf = (name: PlanName, schoolYear: number): RoadmapRecord => planRecord(PLANS[name], schoolYear);
