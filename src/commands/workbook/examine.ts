import { dayWithin } from '../../domain/calendar';
import { checkConsents } from '../../domain/checks/check-consents';
import { checkDocuments } from '../../domain/checks/check-documents';
import { checkMeetings } from '../../domain/checks/check-meetings';
import { checkPairs } from '../../domain/checks/check-pairs';
import { checkNames, checkPeople } from '../../domain/checks/check-people';
import { derive, type Partners } from '../../domain/derived';
import type { Mentee, Mentor, School } from '../../domain/school';
import type { Office } from '../../office';
import type { Finding } from '../../tables/finding';
import { nextCodes } from '../../tables/table';
import { MENTORING_FORMS } from '../../tables/words';
import { lastGiven, lastToRemember, uncoded } from './codes';
import { describe, structureFindings } from './describe';
import { type ReadSchool, readSchool, type SchoolTabs } from './read-school';
import { type Change, type Opener, type OpenTab, opener } from './workbook';

/** A school read, completed and checked; nothing is written yet. */
export interface Examination {
  readonly school: School;
  readonly tabs: SchoolTabs;
  readonly entered: ReadSchool['entered'];
  /** Opens further tabs of the same workbook. */
  readonly open: Opener;
  /** The day as of which everything was judged. */
  readonly day: string;
  readonly findings: readonly Finding[];
  readonly changes: Changes;
  /** Numbers of the codes given, to be remembered once they are written. */
  readonly memory: Readonly<Record<string, string>>;
}

interface Changes {
  readonly mentees: readonly Change<SchoolTabs['mentees']['table']>[];
  readonly mentors: readonly Change<SchoolTabs['mentors']['table']>[];
  readonly pairs: readonly Change<SchoolTabs['pairs']['table']>[];
  readonly meetings: readonly Change<SchoolTabs['meetings']['table']>[];
  readonly documents: readonly Change<SchoolTabs['documents']['table']>[];
}

type Given = ReadonlyMap<number, string>;

/**
 * Reads the school, gives codes to rows that have none, works out what follows from pairs and orders, and finds what is
 * wrong. Codes are taken as given from here on, so that the findings and the reply already name them.
 */
export function examine(office: Office, open: Opener = opener(office)): Examination {
  const { school: read, tabs, entered, problems } = readSchool(office, open);
  const { school, given, memory } = coded(read, tabs, office.memory());
  const { today } = office;
  const day = dayWithin(school.settings.schoolYear, today);
  const all = [
    ...problems,
    ...checkPeople(school, day),
    ...checkPairs(school, day),
    ...checkMeetings(school, day, today),
    ...checkConsents(school, day, today),
    ...checkDocuments(school, today),
    ...checkNames(school),
  ];
  const findings = collect(tabs, describe(all, tabs), given);
  return { school, tabs, entered, open, day, findings, changes: changesOf(school, day, given), memory };
}

/** A school in which every row has its code; codes are taken as given from here on. */
function coded(read: School, tabs: SchoolTabs, memory: Readonly<Record<string, string>>) {
  const { mentees, mentors, pairs, meetings, documents } = read;
  const links = pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]);
  const marked = [...read.consents, ...read.special].map(({ person }) => person);
  const codesOf = (rows: readonly { readonly code: string | undefined }[]) => rows.map(({ code }) => code);
  const orders = pairs.flatMap(({ order, amendedBy }) => [order, amendedBy]);
  const forPeople = codesFor([tabs.mentees, tabs.mentors], memory, [
    ...marked,
    ...links,
    ...codesOf(mentees),
    ...codesOf(mentors),
  ]);
  const forPairs = codesFor([tabs.pairs], memory, [...codesOf(pairs), ...meetings.map(({ pair }) => pair)]);
  const forMeetings = codesFor([tabs.meetings], memory, codesOf(meetings));
  const forDocuments = codesFor([tabs.documents], memory, [...codesOf(documents), ...orders]);
  const given = {
    mentees: forPeople.given[0],
    mentors: forPeople.given[1],
    pairs: forPairs.given[0],
    meetings: forMeetings.given[0],
    documents: forDocuments.given[0],
  };
  const school: School = {
    ...read,
    mentees: withCodes(mentees, given.mentees),
    mentors: withCodes(mentors, given.mentors),
    pairs: withCodes(pairs, given.pairs),
    meetings: withCodes(meetings, given.meetings),
    documents: withCodes(documents, given.documents),
  };
  return {
    school,
    given,
    memory: { ...forPeople.memory, ...forPairs.memory, ...forMeetings.memory, ...forDocuments.memory },
  };
}

function codesFor(
  tabs: readonly OpenTab[],
  memory: Readonly<Record<string, string>>,
  used: readonly (string | undefined)[],
): { readonly given: readonly Given[]; readonly memory: Readonly<Record<string, string>> } {
  const { prefix = '' } = tabs[0]?.table ?? {};
  const lines = tabs.map(uncoded);
  const last = lastGiven(memory, prefix, used);
  const codes = nextCodes(prefix, last, lines.flat().length);
  let next = 0;
  const given = lines.map((each) => new Map(each.map((line) => [line, codes[next++] ?? ''])));
  return { given, memory: lastToRemember(prefix, last + codes.length) };
}

function withCodes<Each extends { readonly line: number; readonly code: string | undefined }>(
  rows: readonly Each[],
  given: Given | undefined,
): readonly Each[] {
  return rows.map((row) => (given?.has(row.line) ? { ...row, code: given.get(row.line) } : row));
}

/** All findings in the order of tabs, rows and columns, with the codes just given. */
function collect(
  tabs: SchoolTabs,
  described: readonly Finding[],
  given: Readonly<Partial<Record<keyof SchoolTabs, Given | undefined>>>,
): readonly Finding[] {
  const parts = Object.entries(tabs) as unknown as readonly [keyof SchoolTabs, OpenTab][];
  return parts.flatMap(([part, tab]) => {
    const own = described.filter((each) => each.tab === tab.table.tab);
    return [...structureFindings(tab), ...[...tab.reading.findings, ...own].sort((a, b) => a.row - b.row)].map(
      (finding) => ({
        ...finding,
        code: given[part]?.get(finding.row) ?? finding.code,
      }),
    );
  });
}

function changesOf(school: School, day: string, given: Readonly<Record<keyof Changes, Given | undefined>>): Changes {
  const derived = derive(school, day);
  const codes = (part: keyof Changes) =>
    [...(given[part] ?? [])].map(([line, value]) => ({ line, column: 'code' as const, value }));
  const label = (person: Mentee | Mentor) =>
    (school.settings.dataMode === 'names' ? person.fullName : undefined) ?? person.code ?? '';
  const partners = <People extends 'mentors' | 'mentees', Place extends 'mentorsWorkplace' | 'menteesWorkplace'>(
    { line, people, forms }: Partners,
    column: People,
    place: Place,
  ) => [
    { line, column, value: joined(people.map(label)) },
    { line, column: 'mentoringForms' as const, value: joined(forms.map((form) => MENTORING_FORMS[form])) },
    { line, column: place, value: joined(people.map((person) => person.workplace ?? person.schoolClass)) },
  ];
  return {
    mentees: [...codes('mentees'), ...derived.mentees.flatMap((each) => partners(each, 'mentors', 'mentorsWorkplace'))],
    mentors: [...codes('mentors'), ...derived.mentors.flatMap((each) => partners(each, 'mentees', 'menteesWorkplace'))],
    pairs: [
      ...codes('pairs'),
      ...derived.pairs.flatMap(({ line, orderNumber, orderDate, ordered }) => [
        ...(orderNumber === undefined ? [] : [{ line, column: 'orderNumber' as const, value: orderNumber }]),
        ...(orderDate === undefined ? [] : [{ line, column: 'orderDate' as const, value: orderDate }]),
        { line, column: 'ordered' as const, value: ordered },
      ]),
    ],
    meetings: codes('meetings'),
    documents: [
      ...codes('documents'),
      ...derived.documents.map(({ line, status }) => ({ line, column: 'status' as const, value: status })),
    ],
  };
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  const known = [...new Set(texts.filter((each) => each !== undefined && each !== ''))];
  return known.length === 0 ? undefined : known.join('; ');
}
