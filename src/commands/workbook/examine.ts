import { dayWithin } from '../../domain/calendar';
import { checkActivities } from '../../domain/checks/check-activities';
import { checkConsents } from '../../domain/checks/check-consents';
import { checkDocuments } from '../../domain/checks/check-documents';
import { checkMeetings } from '../../domain/checks/check-meetings';
import { checkPairs } from '../../domain/checks/check-pairs';
import { checkPeople } from '../../domain/checks/check-people';
import { checkPersonalData } from '../../domain/checks/check-personal-data';
import { derive, type Partners } from '../../domain/derived';
import type { Mentee, Mentor, School } from '../../domain/school';
import type { Office } from '../../office';
import type { Finding } from '../../tables/finding';
import { passport } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { targets } from '../../tables/targets';
import { MENTORING_FORMS } from '../../tables/words';
import { type ExaminedRoadmap, examineRoadmap, type RoadmapTabs } from '../roadmap/examine-roadmap';
import { codesFor, codesGiven, type Given, withCodes } from './codes';
import { describe, structureFindings } from './describe';
import { type ReadSchool, readSchool, type SchoolTabs } from './read-school';
import { type Change, type Opener, type OpenTab, opener } from './workbook';

/** Every tab that is checked. */
export type ExaminedTabs = SchoolTabs & RoadmapTabs;

/** A school read, completed and checked; nothing is written yet. */
export interface Examination {
  readonly school: School;
  readonly tabs: ExaminedTabs;
  readonly roadmap: ExaminedRoadmap['roadmap'];
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

type OwnChanges = Omit<Changes, 'roadmap' | 'targets'>;

interface Changes {
  readonly mentees: readonly Change<SchoolTabs['mentees']['table']>[];
  readonly mentors: readonly Change<SchoolTabs['mentors']['table']>[];
  readonly pairs: readonly Change<SchoolTabs['pairs']['table']>[];
  readonly meetings: readonly Change<SchoolTabs['meetings']['table']>[];
  readonly documents: readonly Change<SchoolTabs['documents']['table']>[];
  readonly plans: readonly Change<SchoolTabs['plans']['table']>[];
  readonly events: readonly Change<SchoolTabs['events']['table']>[];
  readonly publications: readonly Change<SchoolTabs['publications']['table']>[];
  readonly roadmap: readonly Change<RoadmapTabs['roadmap']['table']>[];
  readonly targets: readonly Change<RoadmapTabs['targets']['table']>[];
}

/**
 * Reads the school, gives codes to rows that have none, works out what follows from pairs and orders, and finds what is
 * wrong. Codes are taken as given from here on, so that the findings and the reply already name them.
 */
export function examine(office: Office, open: Opener = opener(office)): Examination {
  const { school: read, tabs: schoolTabs, entered, problems } = readSchool(office, open);
  const { today } = office;
  const memory = office.memory();
  const { school, given, memory: codes } = coded(read, schoolTabs, memory);
  const day = dayWithin(school.settings.schoolYear, today);
  const plan: RoadmapTabs = { roadmap: open(roadmap), passport: open(passport), targets: open(targets) };
  const tabs: ExaminedTabs = { ...schoolTabs, ...plan };
  const examined = examineRoadmap(plan, memory, { settings: school.settings, codes: codesIn(school), today });
  const all = [
    ...problems,
    ...checkPeople(school, day),
    ...checkPairs(school, day),
    ...checkMeetings(school, day, today),
    ...checkConsents(school, day, today),
    ...checkDocuments(school, today),
    ...checkActivities(school, today),
    ...checkPersonalData(school),
    ...examined.problems,
  ];
  return {
    school,
    tabs,
    roadmap: examined.roadmap,
    entered,
    open,
    day,
    findings: collect(tabs, describe(all, tabs), { ...given, ...examined.given }),
    changes: { ...changesOf(school, day, given), ...examined.changes },
    memory: { ...codes, ...examined.memory },
  };
}

/** Codes that the evidence of a roadmap's row may name. */
const codesIn = ({ documents, meetings, events, publications }: School): ReadonlySet<string> =>
  new Set([...documents, ...meetings, ...events, ...publications].flatMap(({ code }) => code ?? []));

/** The tabs whose rows the add-in gives codes to, people apart: they share theirs. */
const CODED = ['pairs', 'meetings', 'documents', 'plans', 'events', 'publications'] as const;
type CodedPart = (typeof CODED)[number];

/** A school in which every row has its code; codes are taken as given from here on. */
function coded(read: School, tabs: SchoolTabs, memory: Readonly<Record<string, string>>) {
  const { mentees, mentors, pairs, meetings, plans, consents, special } = read;
  const codesOf = (rows: readonly { readonly code: string | undefined }[]) => rows.map(({ code }) => code);
  const links = pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]);
  const marked = [...consents, ...special].map(({ person }) => person);
  const forPeople = codesFor([tabs.mentees, tabs.mentors], memory, [
    ...marked,
    ...links,
    ...codesOf(mentees),
    ...codesOf(mentors),
  ]);
  /** Codes that rows of other tabs name, even where their own row is gone. */
  const named: Readonly<Partial<Record<CodedPart, readonly (string | undefined)[]>>> = {
    pairs: [...meetings, ...plans].map(({ pair }) => pair),
    documents: pairs.flatMap(({ order, amendedBy }) => [order, amendedBy]),
  };
  const others = CODED.map((part) => {
    const { given, memory: last } = codesFor([tabs[part]], memory, [...codesOf(read[part]), ...(named[part] ?? [])]);
    return { part, given: given[0], memory: last };
  });
  const given = {
    mentees: forPeople.given[0],
    mentors: forPeople.given[1],
    ...(Object.fromEntries(others.map((each) => [each.part, each.given])) as Record<CodedPart, Given | undefined>),
  };
  const withOwn = <Part extends CodedPart>(part: Part) => ({
    [part]: withCodes<School[Part][number]>(read[part], given[part]),
  });
  const school: School = {
    ...read,
    mentees: withCodes(mentees, given.mentees),
    mentors: withCodes(mentors, given.mentors),
    ...Object.assign({}, ...CODED.map(withOwn)),
  };
  return { school, given, memory: Object.assign({}, forPeople.memory, ...others.map((each) => each.memory)) };
}

/** All findings in the order of tabs, rows and columns, with the codes just given. */
function collect(
  tabs: ExaminedTabs,
  described: readonly Finding[],
  given: Readonly<Partial<Record<keyof ExaminedTabs, Given | undefined>>>,
): readonly Finding[] {
  const parts = Object.entries(tabs) as unknown as readonly [keyof ExaminedTabs, OpenTab][];
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

function changesOf(
  school: School,
  day: string,
  given: Readonly<Record<keyof OwnChanges, Given | undefined>>,
): OwnChanges {
  const derived = derive(school, day);
  const codes = (part: keyof OwnChanges) => codesGiven(given[part]);
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
    plans: codes('plans'),
    events: codes('events'),
    publications: codes('publications'),
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
