import type { IndicatorRow } from '../checks/check-indicators';
import type { LeftAfterWithdrawal } from '../consents/left-after-withdrawals';
import type { UnderstoodItem } from '../roadmap/understood';
import type { Part, School } from '../school';

/** Where a task leads: a row of a tab, and the key of its column when a cell is meant. */
export interface Place {
  readonly part: Part | 'roadmap' | 'roles' | 'responses' | 'disputes';
  /** Row of the sheet, from 1. */
  readonly line: number;
  /** Code of the record, «» where it has none. */
  readonly code: string;
  readonly column?: string;
}

/** A finding as the agenda looks at it: some are tasks of a kind of their own. */
export interface Noted {
  readonly place: Place;
  readonly severity: 'error' | 'warning';
  readonly concern: 'yearMissing' | 'yearOver' | 'consent' | 'unordered' | 'changedPairs' | 'other';
}

/** All that the agenda is drawn from. */
export interface Picture {
  readonly school: School;
  /** Today, and the day within the school year by which everything is judged. */
  readonly today: string;
  readonly day: string;
  readonly findings: readonly Noted[];
  readonly roadmap: readonly UnderstoodItem[];
  /** The day by which the roadmap is judged, which may be of another year. */
  readonly roadmapDay: string;
  readonly indicators: readonly IndicatorRow[];
  /** What is not filled in yet, and where it would be. */
  readonly missing: readonly { readonly what: 'schoolName' | 'director' | 'curator'; readonly place: Place }[];
  /** Responses to questionnaires: how many have been taken, and where those stand that wait for a decision. */
  readonly responses: { readonly taken: number; readonly disputed: readonly Place[] };
  /** What of those who have withdrawn a consent still stands in the tabs. */
  readonly withdrawn: readonly LeftAfterWithdrawal[];
  /** The workbook is a copy of another and has not been prepared anew. */
  readonly copied: boolean;
  /** The day of the last review for the director; undefined when there is none. */
  readonly reviewed: string | undefined;
}

export type Urgency = 'now' | 'soon' | 'later';

export type TaskKind =
  | 'copied'
  | 'yearMissing'
  | 'yearOver'
  | 'overdue'
  | 'errors'
  | 'consents'
  | 'withdrawn'
  | 'disputed'
  | 'neverMet'
  | 'schoolName'
  | 'officials'
  | 'noMentees'
  | 'noMentors'
  | 'noPairs'
  | 'unordered'
  | 'changedPairs'
  | 'drafts'
  | 'due'
  | 'notMetLately'
  | 'unpairedMentees'
  | 'unpairedMentors'
  | 'unmarkedMentees'
  | 'uncounted'
  | 'byHand'
  | 'programmes'
  | 'noRoadmap'
  | 'unknownDeadlines'
  | 'noDeadlines'
  | 'warnings'
  | 'reviewNever'
  | 'reviewOld';

/** Something to be done; the words for the curator are chosen where it is shown. */
export interface Task {
  readonly kind: TaskKind;
  readonly urgency: Urgency;
  readonly count: number;
  readonly places: readonly Place[];
  /** Counts and days for the sentence. */
  readonly given?: Readonly<Record<string, number | string>>;
}

/** A task about as many things as it has places; none when there are no places. */
export function taskOf(
  kind: TaskKind,
  urgency: Urgency,
  places: readonly Place[],
  given?: Task['given'],
): readonly Task[] {
  return places.length === 0 ? [] : [{ kind, urgency, count: places.length, places, ...(given && { given }) }];
}

/** A task about something that stands in no row. */
export const bareTask = (kind: TaskKind, urgency: Urgency, given?: Task['given']): Task => ({
  kind,
  urgency,
  count: 1,
  places: [],
  ...(given && { given }),
});
