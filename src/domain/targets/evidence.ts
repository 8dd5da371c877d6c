import type { School } from '../school';

/** What has been held, published and planned: all that targets are measured by. */
export interface Evidence {
  readonly school: School;
  /** Events and publications of these days count, both included. */
  readonly span: { readonly start: string; readonly end: string };
  readonly roadmap: RoadmapCounts;
  /** People whose every needed consent is given, and all who need one. */
  readonly consents: Share;
}

interface RoadmapCounts {
  /** Rows done, of those that apply. */
  readonly done: Share;
  /** Rows done in time, of those whose time has come. */
  readonly onTime: Share;
}

export interface Share {
  readonly part: number;
  /** Undefined where nobody has entered it. */
  readonly whole: number | undefined;
}

/** What a target came to. */
export interface Measured {
  /** Percent to one decimal, rounded down, or a count; undefined where a whole it needs is not known. */
  readonly value: number | undefined;
  readonly source: Source;
  readonly shares: readonly LabelledShare[];
}

export interface LabelledShare extends Share {
  /** A category of people or the name of a group; absent where there is only one share. */
  readonly label?: string;
}

/** From what a target is counted. */
export type Source =
  | 'bases'
  | 'consents'
  | 'meetings'
  | 'plans'
  | 'pairs'
  | 'partners'
  | 'publications'
  | 'rubrics'
  | 'trainings'
  | 'experts'
  | 'finalEvent'
  | 'councils'
  | 'parentMeetings'
  | 'classHours'
  | 'workMeetings'
  | 'agreements'
  | 'events'
  | 'contests'
  | 'roadmap'
  | 'roadmapOnTime';

/** Percent to one decimal, rounded down: 89.96 % is not 90 %. */
export const percentOf = ({ part, whole }: Share): number | undefined =>
  whole === undefined || whole === 0 ? undefined : Math.floor((part * 1000) / whole) / 10;
