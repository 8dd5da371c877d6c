import type { RoadmapRecord } from '../domain/roadmap/record';
import type { PlanName } from '../texts/plans';

/** The build puts the plans beside the bundle, to be evaluated only here. */
declare function makePlan_(name: PlanName, schoolYear: number): RoadmapRecord;

export function builtInPlan(name: PlanName, schoolYear: number): RoadmapRecord {
  return makePlan_(name, schoolYear);
}
