import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';

/** A roadmap of 2025/26 that says its period. */
export const YEAR: DeadlineContext = { schoolYear: 2025, period: { start: '2025-09-01', end: '2026-05-31' } };

/** `2025-09-01–2025-09-30 assumed`; `–2025-09-10 sure` without a beginning; the kind only when it is none of days. */
function told({ kind, start = '', end = '', confidence }: Deadline): string {
  const isOfDays = kind === 'window' || kind === 'deadline';
  return [isOfDays ? '' : kind, start + end === '' ? '' : `${start}–${end}`, confidence].filter(Boolean).join(' ');
}

export const tell = (phrase: string, context: DeadlineContext = YEAR): string => told(readDeadline(phrase, context));

/** The parts of a composite. */
export const tellParts = (phrase: string, context: DeadlineContext = YEAR): readonly string[] =>
  (readDeadline(phrase, context).parts ?? []).map(told);
