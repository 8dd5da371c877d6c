import * as z from 'zod/mini';
import { firstYear } from '../domain/calendar';
import { Refusal } from '../tables/finding';
import { refusals } from '../texts/import-result';
import { type PlanName, plans } from '../texts/plans';
import { command } from './command';
import type { ImportedRoadmap } from './roadmap/imported';
import { takeIn } from './roadmap/take-in';

const NAMES = Object.keys(plans) as readonly PlanName[];

/**
 * Starts a school year from one of the built-in plans, with the deadlines of that year. What was there before is kept in a
 * hidden tab. «Настройки» stays as it is.
 */
export const startRoadmap = command({
  input: z.strictObject({
    plan: z.string(),
    schoolYear: z.string(),
    preview: z.optional(z.boolean()),
  }),
  run(office, { plan, schoolYear, preview }): ImportedRoadmap {
    const name = NAMES.find((each) => each === plan);
    if (name === undefined) throw new Refusal(refusals.unknownPlan(NAMES));
    const from = firstYear(schoolYear);
    if (from === undefined) throw new Refusal(refusals.badYear);
    const record = office.plan(name, from);
    return takeIn(office, { record, joined: [], doubts: [] }, preview === true, `${from}/${from + 1}`);
  },
});
