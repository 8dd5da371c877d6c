import * as z from 'zod/mini';
import type { Deadline } from '../domain/deadlines/deadline';
import { readDeadline as read } from '../domain/deadlines/read-deadline';
import { calendarDate } from '../tables/cell';
import { deadlineIssue, saidDeadline } from '../texts/deadline';
import { command } from './command';

const day = z.string().check(z.refine((entered) => calendarDate(entered) === entered));

const isDayOfSpring = (entered: string): boolean =>
  entered < '09-01' && calendarDate(`2027-${entered}`) === `2027-${entered}`;

/** Tells how a phrase of a roadmap is understood: `said` follows the words «Понято как: », each doubt is a sentence. */
export const readDeadline = command({
  input: z.strictObject({
    phrase: z.string(),
    /** 2025 for 2025/2026. */
    schoolYear: z.int().check(z.minimum(2000), z.maximum(2100)),
    period: z.optional(z.strictObject({ start: day, end: day }).check(z.refine(({ start, end }) => start <= end))),
    approved: z.optional(day),
    /** Last day of lessons, `05-31`. */
    studyEnd: z.optional(z.string().check(z.refine(isDayOfSpring))),
  }),
  readOnly: true,
  run(_, { phrase, ...context }): Deadline & { readonly said: string; readonly doubts: readonly string[] } {
    const deadline = read(phrase, context);
    return {
      ...deadline,
      said: saidDeadline(deadline),
      doubts: deadline.issues.map((issue) => deadlineIssue(issue, deadline)),
    };
  },
});
