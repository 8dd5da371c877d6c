import type { SatisfactionMethod } from '../../tables/words';
import { isSmall } from '../review/small-numbers';
import type { AskedQuestion } from './answered';
import type { Compared, Comparison } from './comparison';
import { withoutFew, withoutFigures, withoutPercent } from './comparison';
import type { Feedback } from './feedback';
import type { Preferences } from './preferences';
import type { RequestBalance } from './requests';
import { type Satisfaction, withoutSmall } from './satisfaction';
import type { SelfChecks } from './self-check';
import type { Swot } from './swot';

/** What the answers to the questionnaires come to: codes and counts only. */
export interface Analysis {
  /** The day by which answers count, `2026-09-15`. */
  readonly asOf: string;
  readonly requests: RequestBalance;
  readonly preferences: Preferences;
  readonly diagnostics: {
    /** Of whom anybody has answered. */
    readonly families: readonly (Comparison & { readonly family: 'pupil' | 'teacher' })[];
    /** All of them together, by the mean of each person's marks. */
    readonly overall: Compared;
  };
  readonly satisfaction: {
    readonly method: SatisfactionMethod;
    /** Whoever's mean score is at least this is satisfied, of ten. */
    readonly from: number;
    readonly mentees: Satisfaction;
    readonly mentors: Satisfaction;
  };
  readonly selfCheck: SelfChecks;
  readonly swot: readonly Swot[];
  readonly feedback: Feedback;
}

/** The parts that can be printed apart, in their order. */
export const ANALYSIS_PARTS = [
  'requests',
  'preferences',
  'diagnostics',
  'satisfaction',
  'feedback',
  'selfCheck',
  'swot',
] as const satisfies readonly Exclude<keyof Analysis, 'asOf'>[];
export type AnalysisPart = (typeof ANALYSIS_PARTS)[number];

/** For the curator's eyes: percentages of fewer than five answers are left blank. */
export const forCurator = (analysis: Analysis): Analysis => shownTo(analysis, withoutPercent);

/**
 * For others: of fewer than five answers there is no figure at all, nor one from which it would follow; nobody's call for
 * help, and not whom somebody would rather not be joined with.
 */
export function forOthers(analysis: Analysis): Analysis {
  const { feedback, diagnostics, preferences, ...shown } = shownTo(analysis, withoutFew);
  const choices = preferences.choices.flatMap((choice) =>
    choice.byMentee === null && choice.byMentor === null ? [] : [{ ...choice, refusedBy: null }],
  );
  const isTelling = diagnostics.families.some(({ overall }) => isSmall(overall.people));
  const overall = isTelling ? withoutFigures(diagnostics.overall) : diagnostics.overall;
  const meetings = feedback.meetings.map((meeting) => ({
    ...meeting,
    scores: meeting.scores.map((score, at) => (isSmall(meeting.people[at] ?? 0) ? null : score)),
  }));
  return {
    ...shown,
    preferences: { ...preferences, choices },
    diagnostics: { ...diagnostics, overall },
    feedback: { ...feedback, meetings, curatorNeeded: [] },
  };
}

function shownTo(analysis: Analysis, shown: <Each extends Compared>(compared: Each) => Each): Analysis {
  const { families, overall } = analysis.diagnostics;
  const { mentees, mentors } = analysis.satisfaction;
  return {
    ...analysis,
    diagnostics: {
      families: families.map((family) => ({
        ...family,
        indicators: family.indicators.map((each) => shown<AskedQuestion & Compared>(each)),
        overall: shown(family.overall),
      })),
      overall: shown(overall),
    },
    satisfaction: { ...analysis.satisfaction, mentees: withoutSmall(mentees), mentors: withoutSmall(mentors) },
  };
}
