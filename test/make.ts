import type {
  Consent,
  HeldEvent,
  Meeting,
  Mentee,
  Mentor,
  Pair,
  PlanItem,
  Publication,
  RegisteredDocument,
  School,
  Settings,
  SpecialMarks,
} from '../src/domain/school';
import type { Cell } from '../src/tables/cell';
import { cellOf, type Grid, type Table } from '../src/tables/table';

/** The day on which the schools of these tests are looked at. */
export const DAY = '2026-10-01';

/** A row as a tab gives it, with what a test is not about left empty. All people are invented. */
const row = <Each extends { readonly line: number }>(usual: Partial<Each>, given: Partial<Each>): Each =>
  ({ line: 0, ...usual, ...given }) as Each;

export const mentee = (given: Partial<Mentee> = {}): Mentee =>
  row<Mentee>({ code: 'У-0001', category: 'pupil', birthYear: 2012 }, given);

export const mentor = (given: Partial<Mentor> = {}): Mentor =>
  row<Mentor>({ code: 'У-0101', category: 'pupil', birthYear: 2010 }, given);

export const pair = (given: Partial<Pair> = {}): Pair =>
  row<Pair>(
    { code: 'П-001', mentoringForm: 'studentStudent', mentor: 'У-0101', mentee: 'У-0001', order: 'Д-001' },
    given,
  );

export const meeting = (given: Partial<Meeting> = {}): Meeting =>
  row<Meeting>({ code: 'В-0001', pair: 'П-001', kind: 'intro', date: '2026-09-15', held: true }, given);

export const consent = (given: Partial<Consent> = {}): Consent =>
  row<Consent>({ person: 'У-0001', kind: 'processing', signer: 'representative', signed: '2026-09-01' }, given);

export const marks = (given: Partial<SpecialMarks> = {}): SpecialMarks =>
  row<SpecialMarks>({ person: 'У-0001', atRisk: true }, given);

/** A paper of the register: signed, unless a test takes its number or date away. */
export const registered = (given: Partial<RegisteredDocument> = {}): RegisteredDocument =>
  row<RegisteredDocument>({ code: 'Д-001', kind: 'pairOrder', number: '12-о', date: '2026-09-10' }, given);

export const planItem = (given: Partial<PlanItem> = {}): PlanItem =>
  row<PlanItem>({ code: 'З-0001', pair: 'П-001', task: 'Подготовить выступление' }, given);

export const heldEvent = (given: Partial<HeldEvent> = {}): HeldEvent =>
  row<HeldEvent>({ code: 'С-001', kind: 'networking', date: '2026-09-20' }, given);

export const publication = (given: Partial<Publication> = {}): Publication =>
  row<Publication>({ code: 'Н-001', title: 'Наставник месяца', date: '2026-09-20' }, given);

export const settings = (given: Partial<Settings> = {}): Settings => ({
  schoolYear: '2026/2027',
  dataMode: 'codes',
  consentRule: 'representativeUnder18',
  namesBasis: undefined,
  consentEnds: undefined,
  asOf: undefined,
  menteeAge: { from: 10, to: 19 },
  mentorAge: { from: 15, to: 19 },
  capacity: 5,
  teachersTotal: undefined,
  pupilsTotal: undefined,
  parentsTotal: undefined,
  graduatesTotal: undefined,
  organisationsTotal: undefined,
  smallSchool: false,
  menteeAgePupils: undefined,
  mentorAgePupils: undefined,
  satisfactionMethod: 'satisfiedOfResponded',
  satisfiedFrom: 7,
  meetingEveryDays: 30,
  firstMeetingDays: 14,
  deadlineNoticeDays: 14,
  reviewEveryDays: 14,
  reviewReaders: [],
  ...given,
});

/** A school in which nothing is wrong: one pair of pupils under a signed order. Rows stand from line 2 on. */
export const school = (given: Partial<School> = {}): School => ({
  settings: given.settings ?? settings(),
  mentees: lined(given.mentees ?? [mentee()]),
  mentors: lined(given.mentors ?? [mentor()]),
  consents: lined(given.consents ?? [consent(), consent({ person: 'У-0101' })]),
  special: lined(given.special ?? []),
  pairs: lined(given.pairs ?? [pair()]),
  meetings: lined(given.meetings ?? []),
  documents: lined(given.documents ?? [registered()]),
  plans: lined(given.plans ?? []),
  events: lined(given.events ?? []),
  publications: lined(given.publications ?? []),
});

function lined<Each extends { readonly line: number }>(rows: readonly Each[]): readonly Each[] {
  return rows.map((each, at) => ({ ...each, line: at + 2 }));
}

/** A tab that holds these rows under all the headers of its table. */
export function grid(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): Grid {
  const columns = Object.entries(table.columns);
  const cells = (values: Readonly<Record<string, unknown>>): Cell[] =>
    columns.map(([key, column]) => cellOf(column, values[key]));
  return [columns.map(([, column]) => column.header), ...rows.map(cells)];
}
