import { directorsReview, type ReviewFacts } from '../../documents/review/directors-review';
import type { Review } from '../../documents/review/review';
import { digestOf } from '../../domain/digest';
import { reviewPeople } from '../../domain/review/review';
import { reviewedPapers } from '../../domain/review/reviewed-papers';
import { roadmapProgress } from '../../domain/roadmap/roadmap-progress';
import type { Office } from '../../office';
import { type Examination, examine } from '../workbook/examine';
import { type OpenTab, requireColumns } from '../workbook/workbook';

/** The director's review as the workbook has it now. */
export interface CurrentReview {
  readonly examination: Examination;
  readonly review: Review;
  /** The moment it speaks of, by the clock of the school. */
  readonly refreshed: ReviewFacts['refreshed'];
  /** Tells whether another review says the same to the same readers, whenever it was made. */
  readonly digest: string;
}

/** @throws Refusal when a tab or a column is gone: what it holds would be taken for nothing. */
export function reviewOf(office: Office): CurrentReview {
  const examination = examine(office);
  for (const tab of Object.values(examination.tabs) as readonly OpenTab[]) requireColumns(tab);
  const refreshed = { day: office.today, time: office.time() };
  const facts = factsOf(examination, refreshed);
  const timeless: ReviewFacts = { ...facts, day: '', refreshed: { day: '', time: '' } };
  const digest = digestOf(JSON.stringify([directorsReview(timeless), examination.school.settings.reviewReaders]));
  return { examination, review: directorsReview(facts), refreshed, digest };
}

function factsOf(
  { school, day, findings, tabs, roadmap, entered }: Examination,
  refreshed: ReviewFacts['refreshed'],
): ReviewFacts {
  const { settings } = school;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    school: entered.shortName?.text || entered.schoolName?.text || undefined,
    schoolYear: settings.schoolYear,
    day,
    refreshed,
    errors,
    warnings: findings.length - errors,
    ages: { mentees: settings.menteeAge, mentors: settings.mentorAge },
    people: reviewPeople(school, day, refreshed.day),
    // As they stand: a code that is not written yet would lead nowhere.
    papers: reviewedPapers(tabs.documents.reading.rows),
    roadmap: roadmapProgress(roadmap.items, day),
  };
}
