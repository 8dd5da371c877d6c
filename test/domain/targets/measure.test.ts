import { describe, expect, test } from 'vitest';
import type { HeldEvent } from '../../../src/domain/school';
import type { Evidence } from '../../../src/domain/targets/evidence';
import { isMet, measure, valueFor } from '../../../src/domain/targets/measure';
import type { Target } from '../../../src/domain/targets/target';
import {
  heldEvent,
  meeting,
  mentee,
  mentor,
  pair,
  planItem,
  publication,
  registered,
  school,
  settings,
} from '../../make';

const target = (given: Partial<Target>): Target => ({
  raw: '',
  metric: 'other',
  comparison: 'atLeast',
  value: 1,
  unit: 'count',
  confidence: 'sure',
  ...given,
});

const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  school: school(),
  span: { start: '2026-09-01', end: '2027-05-31' },
  roadmap: { done: { part: 0, whole: 0 }, onTime: { part: 0, whole: 0 } },
  consents: { part: 0, whole: 0 },
  ...given,
});

const percent = (metric: Target['metric'], given: Partial<Evidence>) =>
  measure(target({ metric, unit: 'percent' }), evidence(given));
const count = (metric: Target['metric'], given: Partial<Evidence>) =>
  measure(target({ metric }), evidence(given))?.value;

describe('coverage', () => {
  const people = { mentees: [mentee({ code: 'У-0001' }), mentee({ code: 'У-0002', category: 'teacher' })] };

  test('is that of the category that is covered least', () => {
    const counted = percent('coverage', {
      school: school({ ...people, mentors: [], settings: settings({ pupilsTotal: 3, teachersTotal: 10 }) }),
    });
    expect(counted?.value).toBe(10);
    expect(counted?.shares).toEqual([
      { label: 'pupil', part: 1, whole: 3 },
      { label: 'teacher', part: 1, whole: 10 },
    ]);
  });

  test('of pupils alone leaves teachers out', () => {
    const given = {
      school: school({ ...people, mentors: [], settings: settings({ pupilsTotal: 3, teachersTotal: 10 }) }),
    };
    expect(measure(target({ metric: 'coverage', unit: 'percent', base: 'pupils' }), evidence(given))?.shares).toEqual([
      { label: 'pupil', part: 1, whole: 3 },
    ]);
  });

  test('counts somebody of both bases once', () => {
    const both = { mentees: [mentee({ code: 'У-0001' })], mentors: [mentor({ code: 'У-0001' })] };
    expect(percent('coverage', { school: school({ ...both, settings: settings({ pupilsTotal: 2 }) }) })?.value).toBe(
      50,
    );
  });

  test('cannot be told while nobody has entered the number of people', () => {
    expect(percent('coverage', { school: school(people) })?.value).toBeUndefined();
  });
});

test('a percentage is rounded down: 89,96 % is not 90 %', () => {
  expect(percent('consents', { consents: { part: 8996, whole: 10_000 } })?.value).toBe(89.9);
});

test('participation is of those in pairs whose pair has met', () => {
  const given = {
    mentees: [mentee({ code: 'У-0001' }), mentee({ code: 'У-0002' })],
    pairs: [pair({ code: 'П-001' }), pair({ code: 'П-002', mentor: 'У-0102', mentee: 'У-0002' })],
  };
  const met = (held: boolean) =>
    percent('participation', { school: school({ ...given, meetings: [meeting({ held })] }) });
  expect([met(true)?.value, met(false)?.value]).toEqual([50, 0]);
});

test('plans are fulfilled by the items marked as done', () => {
  expect(
    percent('planFulfilment', {
      school: school({ plans: [true, false, undefined, true].map((done) => planItem({ done })) }),
    })?.value,
  ).toBe(50);
});

describe('publications', () => {
  const publications = [
    publication({ section: 'Наставник месяца' }),
    publication({ section: 'Наставник месяца' }),
    publication({ date: '2026-08-01' }),
  ];

  test('count when they are of the span', () =>
    expect(count('publications', { school: school({ publications }) })).toBe(2));

  test('stand in rubrics that are counted once', () =>
    expect(count('rubrics', { school: school({ publications }) })).toBe(1));
});

describe('events', () => {
  test('a council is measured by the last one, against all teachers unless the row says otherwise', () => {
    const events = [
      heldEvent({ kind: 'teacherCouncil', date: '2026-10-01', attended: 40 }),
      heldEvent({ kind: 'teacherCouncil', date: '2027-01-10', attended: 30 }),
    ];
    const attended = (held: readonly HeldEvent[]) =>
      percent('councilAttendance', { school: school({ events: held, settings: settings({ teachersTotal: 40 }) }) })
        ?.value;
    expect(attended(events)).toBe(75);
    expect(attended([heldEvent({ ...events[1], invited: 30 })])).toBe(100);
  });

  test('of which nobody knows how many came cannot be measured', () => {
    expect(
      percent('eventAttendance', { school: school({ events: [heldEvent({ kind: 'businessGame' })] }) }),
    ).toBeUndefined();
  });

  test('parents reached are all who came to the meetings of parents', () => {
    const events = [
      heldEvent({ kind: 'parentMeeting', attended: 120 }),
      heldEvent({ kind: 'parentMeeting', attended: 80 }),
      heldEvent({ kind: 'classHour', attended: 25 }),
    ];
    expect([
      count('parentsReached', { school: school({ events }) }),
      count('parentMeetings', { school: school({ events }) }),
    ]).toEqual([200, 2]);
  });

  test('representatives are those of regional and national contests', () => {
    const events = [
      heldEvent({ kind: 'contest', level: 'regional', attended: 3 }),
      heldEvent({ kind: 'contest', level: 'national', attended: 1 }),
      heldEvent({ kind: 'contest', level: 'municipal', attended: 9 }),
    ];
    expect(count('eventRepresentatives', { school: school({ events }) })).toBe(4);
  });

  test('where every group needs so many sessions, the group that had fewest decides', () => {
    const events = ['А', 'А', 'А', 'Б'].map((group) => heldEvent({ kind: 'training', group, experts: 2 }));
    const sessions = measure(
      target({ metric: 'sessions', value: 3, each: 'group' }),
      evidence({ school: school({ events }) }),
    );
    expect([
      sessions?.value,
      count('sessions', { school: school({ events }) }),
      count('experts', { school: school({ events }) }),
    ]).toEqual([1, 4, 8]);
  });
});

test('partners are the organisations that mentors come from', () => {
  const mentors = ['Завод', 'Завод', 'Музей'].map((workplace, at) =>
    mentor({ code: `У-010${at}`, category: 'partnerEmployee', workplace }),
  );
  const given = { school: school({ mentors, settings: settings({ organisationsTotal: 8 }) }) };
  expect(percent('partnerShare', given)?.value).toBe(25);
});

test('the two numbers of the roadmap are counted apart', () => {
  const roadmap = { done: { part: 10, whole: 20 }, onTime: { part: 9, whole: 10 } };
  expect([percent('roadmapDone', { roadmap })?.value, percent('roadmapOnTime', { roadmap })?.value]).toEqual([50, 90]);
});

test('where every pair has to meet so often, the pair that met least decides', () => {
  const given = {
    pairs: [pair({ code: 'П-001' }), pair({ code: 'П-002', mentor: 'У-0102', mentee: 'У-0002' })],
    meetings: [meeting({}), meeting({ code: 'В-0002' }), meeting({ code: 'В-0003', pair: 'П-002' })],
  };
  const counted = (each?: 'pair') =>
    measure(target({ metric: 'meetings', ...(each && { each }) }), evidence({ school: school(given) }))?.value;
  expect([counted(), counted('pair')]).toEqual([3, 1]);
});

test('agreements count while they are in force', () => {
  const documents = [registered({ kind: 'agreement' }), registered({ kind: 'agreement', validUntil: '2026-12-31' })];
  expect(count('agreements', { school: school({ documents }) })).toBe(1);
});

test('class hours and other events are counted by their kind', () => {
  const events = [heldEvent({ kind: 'classHour' }), heldEvent({ kind: 'classHour' }), heldEvent({ kind: 'other' })];
  expect([
    count('classHours', { school: school({ events }) }),
    count('events', { school: school({ events }) }),
  ]).toEqual([2, 3]);
});

test('so many each month are not counted: only a person can say', () => {
  expect(measure(target({ metric: 'publications', each: 'month' }), evidence())).toBeUndefined();
});

test('what only a person knows is not counted', () => {
  expect(measure(target({ metric: 'satisfaction' }), evidence())).toBeUndefined();
});

describe('a small school', () => {
  const parents = target({ value: 500, unless: { condition: 'smallSchool', raw: 'от 70 человек', value: 70 } });
  const small = school({ settings: settings({ smallSchool: true }) });

  test('has to reach what the roadmap asks of small ones', () => {
    expect([valueFor(parents, school()), valueFor(parents, small)]).toEqual([500, 70]);
    expect([isMet(parents, 100, school()), isMet(parents, 100, small)]).toEqual([false, true]);
  });
});

test('at most means no more than that', () => {
  expect([5, 6].map((value) => isMet(target({ comparison: 'atMost', value: 5 }), value, school()))).toEqual([
    true,
    false,
  ]);
});
