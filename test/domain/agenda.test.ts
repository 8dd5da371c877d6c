import { describe, expect, test } from 'vitest';
import { agenda } from '../../src/domain/agenda';
import type { Noted, Picture, TaskKind } from '../../src/domain/agenda/task';
import type { RoadmapItem } from '../../src/domain/roadmap/stages';
import { understand } from '../../src/domain/roadmap/understood';
import type { School } from '../../src/domain/school';
import { DAY, meeting, mentee, mentor, pair, registered, school, settings } from '../make';

const item = (given: Partial<RoadmapItem> = {}) =>
  ({ line: 2, code: 'М-001', activity: 'Дело', deadline: 'май 2027', ...given }) as RoadmapItem;

const understood = (...items: readonly RoadmapItem[]) => understand(items, { schoolYear: 2026 });

const indicator = (code: string, value?: number) => ({ line: 7, code, value }) as Picture['indicators'][number];

const noted = (concern: Noted['concern'], severity: Noted['severity'], given: Partial<Noted['place']> = {}): Noted => ({
  concern,
  severity,
  place: { part: 'pairs', line: 2, code: 'П-001', ...given },
});

/** A school in which there is nothing to do: its one pair works by an order and a plan, has met, and so on. */
const SOUND: Partial<School> = {
  pairs: [pair({ begins: '2026-09-14', programmeApproved: '2026-09-20' })],
  meetings: [meeting({ date: '2026-09-15' })],
};

interface Given extends Partial<Omit<Picture, 'school'>> {
  readonly school?: Partial<School>;
}

const drawn = ({ school: given, ...picture }: Given = {}) =>
  agenda({
    school: school({ ...SOUND, ...given }),
    today: DAY,
    day: DAY,
    findings: [],
    roadmap: understood(item()),
    roadmapDay: DAY,
    indicators: [],
    missing: [],
    responses: { taken: 3, disputed: [] },
    withdrawn: [],
    copied: false,
    reviewed: DAY,
    ...picture,
  });

const brief = (given: Given) =>
  drawn(given).map(({ kind, urgency, count, places }) => [
    urgency,
    kind,
    count,
    ...places.map(({ part, line, code, column }) => [part, line, code, ...(column ? [column] : [])].join(' ')),
  ]);

test('there is nothing to do in a school where all is done', () => {
  expect(brief({})).toEqual([]);
});

const met = (date: string, kind: 'intro' | 'final' = 'intro') => ({ meetings: [meeting({ date, kind })] });
const paired = (...given: readonly Parameters<typeof pair>[0][]) => ({ ...SOUND, pairs: given.map(pair) });
const plan = (deadline: string | undefined, mark?: 'done' | 'notApplicable') => ({
  roadmap: understood(item({ deadline, completionMark: mark })),
});

const ROW = 'roadmap 2 М-001 deadline';
const SETTLED = { begins: '2026-09-14', programmeApproved: '2026-09-20' };

const cases: readonly (readonly [kind: TaskKind, todo: Given, expected: readonly unknown[], sound: Given])[] = [
  ['copied', { copied: true }, ['now', 1], {}],
  [
    'disputed',
    { responses: { taken: 3, disputed: [{ part: 'disputes', line: 2, code: 'О-0004', column: 'decision' }] } },
    ['now', 1, 'disputes 2 О-0004 decision'],
    {},
  ],
  [
    'yearMissing',
    { findings: [noted('yearMissing', 'error', { part: 'settings', line: 6, code: '' })] },
    ['now', 1, 'settings 6 '],
    {},
  ],
  ['yearOver', { findings: [noted('yearOver', 'warning', { part: 'settings' })] }, ['now', 1, 'settings 2 П-001'], {}],
  ['overdue', plan('до 30.09.2026'), ['now', 1, ROW], plan('до 01.10.2026', 'done')],
  ['overdue', plan('сентябрь 2026'), ['now', 1, ROW], plan('сентябрь 2026', 'notApplicable')],
  ['overdue', plan('до 30.09.2026'), ['now', 1, ROW], plan('до 01.10.2026')],
  ['due', plan('до 01.10.2026'), ['soon', 1, ROW], plan('до 16.10.2026')],
  ['due', plan('до 15.10.2026'), ['soon', 1, ROW], plan('до 15.10.2026', 'done')],
  ['unknownDeadlines', plan('по графику'), ['later', 1, ROW], plan('по графику', 'done')],
  ['noDeadlines', plan(undefined), ['later', 1, ROW], plan(undefined, 'done')],
  ['noRoadmap', { roadmap: [] }, ['later', 1, 'roadmap 2  activity'], {}],
  ['errors', { findings: [noted('other', 'error')] }, ['now', 1, 'pairs 2 П-001'], {}],
  ['warnings', { findings: [noted('other', 'warning')] }, ['later', 1, 'pairs 2 П-001'], {}],
  [
    'schoolName',
    { missing: [{ what: 'schoolName', place: { part: 'settings', line: 2, code: '' } }] },
    ['soon', 1, 'settings 2 '],
    {},
  ],
  [
    'officials',
    { missing: [{ what: 'curator', place: { part: 'roles', line: 3, code: '' } }] },
    ['soon', 1, 'roles 3 '],
    {},
  ],
  ['noMentees', { school: { mentees: [], pairs: [], meetings: [] } }, ['soon', 1], {}],
  ['noMentors', { school: { mentors: [], pairs: [], meetings: [] } }, ['soon', 1], {}],
  [
    'noPairs',
    { school: { pairs: [], meetings: [] } },
    ['soon', 1, 'pairs 2  mentor'],
    { school: { mentees: [], pairs: [] } },
  ],
  [
    'noPairs',
    { school: { pairs: [], meetings: [] } },
    ['soon', 1, 'pairs 2  mentor'],
    { school: { mentors: [], pairs: [] } },
  ],
  ['unordered', { findings: [noted('unordered', 'warning')] }, ['soon', 1, 'pairs 2 П-001'], {}],
  ['changedPairs', { findings: [noted('changedPairs', 'warning')] }, ['soon', 1, 'pairs 2 П-001'], {}],
  [
    'drafts',
    { school: { documents: [registered({ number: undefined, date: undefined })] } },
    ['soon', 1, 'documents 2 Д-001 number'],
    { school: { documents: [registered({ number: undefined, status: 'cancelled' })] } },
  ],
  [
    'drafts',
    {
      school: {
        documents: [
          registered(),
          registered({ code: 'Д-002', kind: 'agreement', date: undefined, status: 'forSignature' }),
        ],
      },
    },
    ['soon', 1, 'documents 3 Д-002 date'],
    { school: { documents: [registered(), registered({ code: 'Д-002', kind: 'agreement', date: undefined })] } },
  ],
  [
    'neverMet',
    { school: { ...paired({ ...SETTLED, begins: '2026-09-17' }), meetings: [] } },
    ['now', 1, 'pairs 2 П-001 code'],
    { school: { ...paired({ ...SETTLED, begins: '2026-09-18' }), meetings: [] } },
  ],
  [
    'neverMet',
    { school: { meetings: [meeting({ held: undefined }), meeting({ date: '2026-10-02' })] } },
    ['now', 1, 'pairs 2 П-001 code'],
    { school: { ...paired({ ...SETTLED, ends: '2026-09-30' }), meetings: [] } },
  ],
  [
    'neverMet',
    { school: { ...paired({ ...SETTLED, begins: undefined, orderDate: '2026-09-10' }), meetings: [] } },
    ['now', 1, 'pairs 2 П-001 code'],
    { school: { ...paired({ ...SETTLED, begins: undefined, orderDate: '2026-09-20' }), meetings: [] } },
  ],
  [
    'neverMet',
    { school: { ...paired({ ...SETTLED, begins: undefined, ends: DAY }), meetings: [] } },
    ['now', 1, 'pairs 2 П-001 code'],
    { school: met(DAY) },
  ],
  [
    'neverMet',
    { school: { ...paired({ ...SETTLED, begins: undefined }), meetings: [] } },
    ['now', 1, 'pairs 2 П-001 code'],
    {
      school: {
        ...paired({ ...SETTLED, begins: undefined }),
        meetings: [],
        settings: settings({ schoolYear: undefined }),
      },
    },
  ],
  ['notMetLately', { school: met('2026-08-31') }, ['soon', 1, 'pairs 2 П-001 code'], { school: met('2026-09-01') }],
  [
    'notMetLately',
    { school: { meetings: [meeting({ date: '2026-08-20' }), meeting({ date: '2026-08-31', kind: 'work' })] } },
    ['soon', 1, 'pairs 2 П-001 code'],
    { school: { meetings: [meeting({ date: '2026-08-20' }), meeting({ date: '2026-08-31', kind: 'final' })] } },
  ],
  [
    'unpairedMentees',
    { school: { mentees: [mentee(), mentee({ code: 'У-0002' })] } },
    ['soon', 1, 'mentees 3 У-0002 code'],
    { school: { mentees: [mentee(), mentee({ code: 'У-0002', finished: '2026-09-30' })] } },
  ],
  [
    'unpairedMentees',
    {
      school: {
        ...paired(SETTLED, { ...SETTLED, code: 'П-002', mentee: 'У-0002', stopped: '2026-09-20' }),
        mentees: [mentee(), mentee({ code: 'У-0002' })],
      },
    },
    ['soon', 1, 'mentees 3 У-0002 code'],
    { school: { mentees: [mentee(), mentee({ code: 'У-0002', completed: true })] } },
  ],
  [
    'unpairedMentors',
    { school: { mentors: [mentor(), mentor({ code: 'У-0102' })] } },
    ['later', 1, 'mentors 3 У-0102 code'],
    { school: { mentors: [mentor(), mentor({ code: 'У-0102', finished: '2026-09-30' })] } },
  ],
  [
    'unmarkedMentees',
    { school: paired({ ...SETTLED, ends: '2026-09-30' }) },
    ['soon', 1, 'mentees 2 У-0001 completed'],
    { school: { ...paired({ ...SETTLED, ends: '2026-09-30' }), mentees: [mentee({ completed: false })] } },
  ],
  [
    'unmarkedMentees',
    { school: paired({ ...SETTLED, ends: '2026-09-30' }, { ...SETTLED, mentee: 'У-0002', ends: DAY }) },
    ['soon', 1, 'mentees 2 У-0001 completed'],
    { school: paired({ ...SETTLED, ends: DAY }) },
  ],
  [
    'unpairedMentors',
    { school: { mentors: [mentor(), mentor({ code: 'У-0102', finished: '2026-10-02' })] } },
    ['later', 1, 'mentors 3 У-0102 code'],
    { school: { mentors: [mentor(), mentor({ code: 'У-0102', finished: DAY })] } },
  ],
  [
    'programmes',
    { school: paired({ begins: '2026-09-14' }) },
    ['later', 1, 'pairs 2 П-001 programmeApproved'],
    { school: paired(SETTLED, { mentee: 'У-0001', begins: '2026-09-14' }) },
  ],
  ['uncounted', { indicators: [indicator('I3')] }, ['later', 1], { indicators: [indicator('I3', 0)] }],
  [
    'byHand',
    { indicators: [indicator('I18')] },
    ['later', 1, 'indicators 7 I18 value'],
    { indicators: [indicator('I18', 0)] },
  ],
  [
    'byHand',
    { indicators: [indicator('I18')], school: { settings: settings({ asOf: '2026-10-15' }) } },
    ['soon', 1, 'indicators 7 I18 value'],
    { indicators: [indicator('Моё')] },
  ],
  [
    'byHand',
    { indicators: [indicator('I18')], school: { settings: settings({ asOf: '2026-10-16' }) } },
    ['later', 1, 'indicators 7 I18 value'],
    {},
  ],
  ['uncounted', { indicators: [indicator('I3')], school: { settings: settings({ asOf: DAY }) } }, ['soon', 1], {}],
  [
    'uncounted',
    { indicators: [indicator('I3')], school: { settings: settings({ asOf: '2026-09-30' }) } },
    ['later', 1],
    {},
  ],
  ['reviewNever', { reviewed: undefined }, ['later', 1], {}],
  ['reviewOld', { reviewed: '2026-09-16' }, ['later', 1], { reviewed: '2026-09-17' }],
];

test.each(cases)('%s', (kind, todo, [urgency, count, ...places], sound) => {
  expect(brief(todo).filter((task) => task[1] === kind)).toEqual([[urgency, kind, count, ...places]]);
  expect(brief(sound).filter((task) => task[1] === kind)).toEqual([]);
});

describe('consents', () => {
  const of = (...severities: readonly Noted['severity'][]) =>
    severities.map((severity, at) =>
      noted('consent', severity, { part: at === 0 ? 'mentees' : 'mentors', line: 5, code: 'У-0001', column: 'code' }),
    );

  test('are asked for once a person, whatever base she is in', () => {
    expect(brief({ findings: of('warning', 'warning') })).toEqual([['soon', 'consents', 1, 'mentees 5 У-0001 code']]);
  });

  test('are urgent once somebody in a pair has none', () => {
    expect(brief({ findings: of('warning', 'error') })).toEqual([['now', 'consents', 1, 'mentees 5 У-0001 code']]);
  });
});

test('a group is one task whatever the number of its rows', () => {
  const findings = [noted('unordered', 'warning'), noted('unordered', 'warning', { line: 3 })];
  expect(brief({ findings })).toEqual([['soon', 'unordered', 1, 'pairs 2 П-001']]);
});

test('it is told which officials are missing', () => {
  const missing = [{ what: 'curator', place: { part: 'roles', line: 3, code: '' } }] as const;
  expect(drawn({ missing })[0]?.given).toEqual({ director: 0, curator: 1 });
});

test('errors are told tab by tab', () => {
  const findings = [
    noted('other', 'error'),
    noted('other', 'error', { part: 'mentees' }),
    noted('other', 'error', { line: 4 }),
  ];
  expect(brief({ findings })).toEqual([
    ['now', 'errors', 2, 'pairs 2 П-001', 'pairs 4 П-001'],
    ['now', 'errors', 1, 'mentees 2 П-001'],
  ]);
});

test('what is urgent comes first', () => {
  const tasks = brief({ ...plan('до 30.09.2026'), reviewed: undefined, school: met('2026-08-31'), copied: true });
  expect(tasks.map(([, kind]) => kind)).toEqual(['copied', 'overdue', 'notMetLately', 'reviewNever']);
});

test('the school’s own thresholds count', () => {
  const strict = settings({ firstMeetingDays: 3, meetingEveryDays: 7, deadlineNoticeDays: 60, reviewEveryDays: 1 });
  const kinds = (given: Given) => drawn(given).map(({ kind, given: counts }) => [kind, counts?.days]);
  expect(kinds({ school: { settings: strict }, ...plan('до 30.11.2026'), reviewed: '2026-09-29' })).toEqual([
    ['due', 60],
    ['notMetLately', 7],
    ['reviewOld', 1],
  ]);
  expect(
    kinds({ school: { ...paired({ ...SETTLED, begins: '2026-09-28' }), settings: strict, meetings: [] } }),
  ).toEqual([['neverMet', 3]]);
});

describe('withdrawn consents', () => {
  const left = (line: number, by: string): Picture['withdrawn'][number] => ({
    what: 'base',
    part: 'mentees',
    line,
    code: 'У-0001',
    column: 'code',
    person: 'У-0001',
    kind: 'processing',
    by,
  });

  test('are a task until nothing of theirs is left, by the first day of all', () => {
    const [task] = drawn({ withdrawn: [left(2, '2026-10-20'), left(3, '2026-10-05')] });
    expect([task?.kind, task?.urgency, task?.count, task?.given]).toEqual([
      'withdrawn',
      'now',
      2,
      { by: '2026-10-05' },
    ]);
    expect(drawn({ withdrawn: [] })).toEqual([]);
  });
});

test('blanks that are only printed wait for no number', () => {
  const printed = registered({
    kind: 'other',
    number: undefined,
    date: undefined,
    status: 'draft',
    link: 'https://docs.google.com/d/1',
  });
  expect(brief({ school: { documents: [registered(), printed] } })).toEqual([]);
  const own = { ...printed, link: undefined };
  expect(brief({ school: { documents: [registered(), own] } })).toEqual([
    ['soon', 'drafts', 1, 'documents 3 Д-001 number'],
  ]);
});
