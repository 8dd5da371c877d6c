/** A measurable target of a roadmap: «не менее 55 % от общего количества членов каждой целевой группы». */
export interface Target {
  /** The words of the phrase it was read from, never changed. */
  readonly raw: string;
  readonly metric: Metric;
  readonly comparison: 'atLeast' | 'atMost' | 'equal';
  readonly value: number;
  /** `percent` of `base`, or a count of things. */
  readonly unit: 'percent' | 'count';
  /** What the percentage is of. */
  readonly base?: Base;
  /** The target holds for each of these apart: «для каждой группы». */
  readonly each?:
    | 'category'
    | 'group'
    | 'pair'
    | 'class'
    | 'participant'
    | 'week'
    | 'month'
    | 'quarter'
    | 'term'
    | 'halfYear';
  /** Another value that holds instead under a condition: «(в малокомплектных школах – от 70 человек)». */
  readonly unless?: { readonly condition: 'smallSchool' | 'other'; readonly raw: string; readonly value: number };
  readonly confidence: 'sure' | 'assumed' | 'ask';
}

/** What is measured; `other`: a number that only a person can enter. */
export type Metric =
  | 'coverage'
  | 'partnerShare'
  | 'experts'
  | 'sessions'
  | 'consents'
  | 'planFulfilment'
  | 'participation'
  | 'eventAttendance'
  | 'diagnostics'
  | 'rubrics'
  | 'publications'
  | 'councilAttendance'
  | 'parentMeetings'
  | 'parentsReached'
  | 'classHourReach'
  | 'workMeetings'
  | 'roadmapDone'
  | 'roadmapOnTime'
  | 'eventRepresentatives'
  | 'pairs'
  | 'mentors'
  | 'mentees'
  | 'meetings'
  | 'satisfaction'
  | 'trained'
  | 'surveyed'
  | 'classHours'
  | 'consultations'
  | 'agreements'
  | 'partners'
  | 'practices'
  | 'programmes'
  | 'events'
  | 'other';

export type Base =
  | 'categoryMembers'
  | 'pupils'
  | 'teachers'
  | 'youngTeachers'
  | 'parents'
  | 'graduates'
  | 'organisations'
  | 'participants'
  | 'mentees'
  | 'mentors'
  | 'pairs'
  | 'planItems'
  | 'roadmapItems'
  | 'other';
