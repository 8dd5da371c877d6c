/** A day of the calendar, `2026-09-15`. */
export type Day = string;

/**
 * When something of a roadmap is to be done, as a phrase says it: «Октябрь – ноябрь 2023», «до 25.12.2025», «1 раз в
 * квартал», «по запросу». Days are inclusive: «до 25.12» takes the 25th in.
 */
export interface Deadline {
  /** The phrase as it stands, never changed. */
  readonly raw: string;
  readonly kind: DeadlineKind;
  readonly start?: Day;
  readonly end?: Day;
  readonly recurrence?: Recurrence;
  /** Done whenever somebody asks for it. */
  readonly onDemand?: true;
  /** The paper that sets the day. */
  readonly linkedTo?: LinkedTo;
  /** So long after (or before) something happens. */
  readonly relative?: Relative;
  /** Several windows in one cell, or a window and what comes after it. */
  readonly parts?: readonly Deadline[];
  /** Other defensible readings. */
  readonly alternatives?: readonly Deadline[];
  /** `ask`: a person must say which reading is meant, or what the phrase means at all. */
  readonly confidence: Confidence;
  readonly issues: readonly DeadlineIssue[];
}

type DeadlineKind =
  | 'window'
  | 'deadline'
  | 'period'
  | 'recurring'
  | 'onDemand'
  | 'linked'
  | 'relative'
  | 'composite'
  | 'undefined';

export type Confidence = 'sure' | 'assumed' | 'ask';

export interface Recurrence {
  readonly freq: Frequency;
  /** Every so many of them. */
  readonly interval: number;
  /** So many times in each; 1 when absent. */
  readonly times?: number;
  /** The part of the year, `05-01`; the second may lie in the next year. */
  readonly window?: { readonly from: string; readonly to: string };
  /** Not later than this day of each month; −1 is its last. */
  readonly day?: number;
  /** Not earlier than this day of each month. */
  readonly fromDay?: number;
  /** On these days of the week, from Monday, 1, to Sunday, 7. */
  readonly weekdays?: readonly number[];
  /** In this week of each month, or on the so-manyeth of `weekdays` in it; −1 is the last. */
  readonly week?: number;
  /** In this part of each. */
  readonly part?: 'beginning' | 'middle' | 'end';
}

export type Frequency =
  | 'year'
  | 'halfYear'
  | 'quarter'
  /** A school term (учебная четверть); `trimester` where the year has three. */
  | 'term'
  | 'trimester'
  | 'month'
  | 'week'
  | 'day'
  | 'continuous';

export type LinkedTo = 'programme' | 'schedule' | 'plan' | 'externalOrder' | 'event';

export interface Relative {
  readonly count: number;
  readonly unit: 'day' | 'workday' | 'week' | 'month' | 'year';
  readonly direction: 'after' | 'before';
  /** What it is counted from, in the words of the phrase. */
  readonly event: string;
}

export type DeadlineIssue =
  | 'deadlineEmpty'
  | 'deadlineUnreadable'
  | 'deadlinePartlyRead'
  | 'deadlineMultiple'
  | 'deadlineOutsidePeriod'
  | 'deadlineBeforeApproval'
  | 'yearMissing'
  | 'periodUndefined'
  | 'deadlineNeedsReference'
  | 'frequencyUndefined'
  | 'noSuchDay'
  | 'endBeforeStart';

/** What a phrase is read against. */
export interface DeadlineContext {
  /** First year of the school year: 2025 for 2025/2026. */
  readonly schoolYear: number;
  /** Last day of lessons, `05-31`. */
  readonly studyEnd?: string;
  /** The period of the roadmap, where it is defined. */
  readonly period?: { readonly start: Day; readonly end: Day };
  /** The day on which the roadmap was approved. */
  readonly approved?: Day;
}
