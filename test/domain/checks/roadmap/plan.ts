import type { RoadmapSubject } from '../../../../src/domain/checks/roadmap/subject';
import type { Deadline } from '../../../../src/domain/deadlines/deadline';
import type { Responsible } from '../../../../src/domain/responsibles/responsible';
import type { Passport } from '../../../../src/domain/roadmap/record';
import type { RoadmapItem } from '../../../../src/domain/roadmap/stages';
import type { UnderstoodItem } from '../../../../src/domain/roadmap/understood';
import type { Target } from '../../../../src/domain/targets/target';
import { DAY, settings } from '../../../make';

export const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  raw: '',
  kind: 'window',
  confidence: 'sure',
  issues: [],
  ...given,
});

export const during = (start: string, end: string, given: Partial<Deadline> = {}): Deadline =>
  deadline({ start, end, ...given });

export const until = (end: string, given: Partial<Deadline> = {}): Deadline =>
  deadline({ kind: 'deadline', end, ...given });

export const allYear = (given: Partial<Deadline> = {}): Deadline =>
  deadline({ kind: 'period', start: '2026-09-01', end: '2027-05-31', confidence: 'assumed', ...given });

export const OCTOBER = during('2026-10-01', '2026-10-31');

const role = (name: NonNullable<Responsible['role']>): Responsible => ({
  raw: '',
  kind: 'role',
  role: name,
  level: 'school',
});

interface GivenRow extends Omit<Partial<RoadmapItem>, 'deadline'> {
  /** The phrase, as the tab holds it. */
  readonly phrase?: string;
  readonly due?: Deadline;
  readonly by?: NonNullable<Responsible['role']>;
  readonly targets?: readonly Partial<Target>[];
  readonly stage?: UnderstoodItem['stage'];
}

const target = (given: Partial<Target> = {}): Target => ({
  raw: '',
  metric: 'other',
  comparison: 'atLeast',
  value: 5,
  unit: 'count',
  confidence: 'sure',
  ...given,
});

/** A row of a roadmap in which nothing is wrong but what a test puts there. */
export const row = ({ phrase, due = OCTOBER, by = 'curator', targets = [], stage, ...given }: GivenRow = {}) => ({
  item: {
    activity: 'Совещание',
    deadline: phrase ?? (due.raw || 'срок'),
    expectedResult: 'Протокол',
    responsible: 'Куратор',
    ...given,
  } as Partial<RoadmapItem>,
  deadline: due,
  stage,
  targets: targets.map(target),
  responsibles: given.responsible === '' ? [] : [role(by)],
});

export const passport = (given: Partial<Passport> = {}): Passport => ({
  organisation: [],
  title: ['Дорожная карта'],
  period: { raw: 'на 2026/2027 учебный год', type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' },
  approval: { raw: ['Утверждена приказом'], mode: 'byOrder', date: '2026-08-25', number: '12' },
  level: 'school',
  scope: 'all',
  abbreviations: {},
  footnotes: [],
  annexes: [],
  headers: [],
  ...given,
});

export const UNDEFINED_PERIOD: Passport['period'] = { raw: '', type: 'undefined' };

interface GivenPlan extends Partial<Omit<RoadmapSubject, 'items' | 'passport' | 'settings'>> {
  readonly passport?: Partial<Passport>;
  readonly settings?: Parameters<typeof settings>[0];
}

/** A roadmap of rows, from line 2 on. */
export const plan = (
  rows: readonly ReturnType<typeof row>[],
  { passport: given, settings: decided, ...others }: GivenPlan = {},
): RoadmapSubject => ({
  items: rows.map((each, at): UnderstoodItem => ({ ...each, item: { ...each.item, line: at + 2 } as RoadmapItem })),
  passport: passport(given),
  layout: 'A',
  passportLines: { period: 4, begins: 5, approval: 7, title: 3 },
  settings: settings(decided),
  codes: new Set(['Д-001']),
  today: DAY,
  ...others,
});
