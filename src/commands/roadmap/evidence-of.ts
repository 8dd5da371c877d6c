import { daysOf } from '../../domain/calendar';
import { consentShare } from '../../domain/consents/consent-coverage';
import { yearProgress } from '../../domain/roadmap/year-progress';
import type { Evidence } from '../../domain/targets/evidence';
import type { Examination } from '../workbook/examine';

/** All that the targets of the roadmap are measured by. */
export function evidenceOf(examination: Examination, today: string): Evidence {
  const { school, roadmap, day } = examination;
  const { done, total, onTime, due } = yearProgress(roadmap.items, roadmap.day);
  const { first, last } = daysOf(roadmap.context.schoolYear);
  const period = roadmap.context.period ?? { start: first, end: last };
  return {
    school,
    // What is dated tomorrow has not happened yet.
    span: { start: period.start, end: period.end < today ? period.end : today },
    roadmap: { done: { part: done, whole: total }, onTime: { part: onTime, whole: due } },
    consents: consentShare(school, day, today),
  };
}
