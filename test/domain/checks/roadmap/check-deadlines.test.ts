import { expect, test } from 'vitest';
import { checkDeadlines } from '../../../../src/domain/checks/roadmap/check-deadlines';
import type { Deadline, DeadlineIssue } from '../../../../src/domain/deadlines/deadline';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { deadline, during, plan, row, UNDEFINED_PERIOD, until } from './plan';

type Plan = Parameters<typeof plan>;
const check = (...given: Plan) => seen(checkDeadlines(plan(...given)));
const due = (given: Deadline, phrase = 'Октябрь 2026') => check([row({ due: given, phrase })]);
const doubted = (...issues: readonly DeadlineIssue[]) =>
  due(deadline({ kind: 'undefined', confidence: 'ask', issues }));

const AUGUST = during('2026-08-01', '2026-08-31', { confidence: 'ask', issues: ['yearMissing'] });

const cases: readonly Case[] = [
  {
    what: 'no deadline',
    broken: check([row({ phrase: '' })]),
    finds: ['warning roadmap 2 deadline: deadlineEmpty'],
    sound: check([
      row({ phrase: '', ends: '2026-10-31' }),
      row({ phrase: '', completionMark: 'done' }),
      row({ phrase: '', completionMark: 'notApplicable' }),
    ]),
  },
  ...(['deadlineUnreadable', 'deadlinePartlyRead', 'deadlineMultiple', 'deadlineNeedsReference'] as const).map(
    (issue): Case => ({
      what: issue,
      broken: doubted(issue),
      finds: [`warning roadmap 2 deadline: ${issue}`],
      sound: check([row({ due: deadline({ issues: [issue] }), completionMark: 'done' })]),
    }),
  ),
  ...(['noSuchDay', 'endBeforeStart'] as const).map(
    (issue): Case => ({
      what: issue,
      broken: doubted(issue),
      finds: [`error roadmap 2 deadline: ${issue}`],
      sound: doubted('frequencyUndefined'),
    }),
  ),
  {
    what: 'a deadline of another decade in one of several windows',
    broken: due(
      deadline({
        kind: 'composite',
        parts: [during('2021-12-01', '2021-12-31'), during('2027-05-01', '2027-05-31')],
      }),
      'Декабрь 2021 Май 2027',
    ),
    finds: ['error roadmap 2 deadline: deadlineOutsidePeriod'],
    sound: [
      ...due(during('2026-05-01', '2026-05-31'), 'Май 2026').filter((each) => each.includes('Outside')),
      ...due(during('2027-08-01', '2027-08-31'), 'Август 2027'),
      ...check([row({ activity: 'Анализ прошлого года', due: until('2025-05-31'), phrase: 'до 31.05.2025' })]),
    ],
  },
  {
    what: 'a deadline some months before or after the period',
    broken: check([
      row({ due: until('2026-03-01'), phrase: 'до 01.03.2026' }),
      row({ due: until('2027-10-15'), phrase: 'до 15.10.2027' }),
    ]).filter((each) => each.includes('Outside')),
    finds: ['warning roadmap 2 deadline: deadlineOutsidePeriod', 'warning roadmap 3 deadline: deadlineOutsidePeriod'],
    sound: check([row({ due: until('2026-09-01') })]),
  },
  {
    what: 'a wrong decade, by a period that is only supposed',
    broken: check([row({ due: until('2021-12-01'), phrase: 'до 01.12.2021' })], {
      passport: { period: UNDEFINED_PERIOD },
    }).filter((each) => each.includes('Outside')),
    finds: ['warning roadmap 2 deadline: deadlineOutsidePeriod'],
    sound: check([row({ due: deadline({ kind: 'recurring', start: '2021-09-01', end: '2022-05-31' }) })]),
  },
  {
    what: 'a month without a year that was over when the plan was approved',
    broken: check([row({ due: AUGUST, phrase: 'август' })], {
      passport: { approval: { raw: [], mode: 'byOrder', date: '2026-09-10', number: '5' } },
    }),
    finds: ['error roadmap 2 deadline: deadlineBeforeApproval', 'warning roadmap 2 deadline: yearMissing'],
    sound: check([row({ due: during('2026-09-01', '2026-09-30'), phrase: 'сентябрь' })]),
  },
  {
    what: 'a dated deadline before the approval',
    broken: due(until('2026-08-20'), 'до 20.08.2026'),
    finds: ['warning roadmap 2 deadline: deadlineBeforeApproval'],
    sound: [
      ...due(until('2026-08-25'), 'до 25.08.2026'),
      ...check([row({ due: until('2026-08-20'), phrase: 'до 20.08.2026', completionMark: 'done' })]),
    ],
  },
  {
    what: 'two readings of one phrase',
    broken: due(
      during('2026-09-01', '2026-12-31', {
        confidence: 'ask',
        alternatives: [during('2026-09-01', '2027-05-31')],
      }),
    ),
    finds: ['warning roadmap 2 deadline: deadlineAmbiguous'],
    sound: [
      ...due(deadline({ confidence: 'ask' })),
      ...due(during('2026-09-01', '2026-12-31', { confidence: 'assumed' })),
    ],
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-deadlines.ts', cases);

test('two readings that differ by the year alone are told of as a year that is missing', () => {
  const twice = during('2026-08-01', '2026-09-30', {
    confidence: 'ask',
    alternatives: [during('2027-08-01', '2027-09-30')],
  });
  expect(due(twice, 'август-сентябрь')).toEqual(['warning roadmap 2 deadline: yearMissing']);
});

test('many rows with one trouble are told of once, with their lines', () => {
  const rows = Array.from({ length: 5 }, () => row({ phrase: '' }));
  expect(checkDeadlines(plan(rows))).toEqual([
    expect.objectContaining({ line: 2, rule: 'deadlineEmpty', given: { count: 5, lines: '2, 3, 4, 5, 6' } }),
  ]);
  expect(checkDeadlines(plan(rows.slice(1)))).toHaveLength(4);
});

test('a doubtful month is told with both of its years', () => {
  const [, doubt] = checkDeadlines(
    plan([row({ due: { ...AUGUST, alternatives: [during('2027-08-01', '2027-08-31')] }, phrase: 'август' })], {
      passport: { approval: { raw: [], mode: 'byOrder', date: '2026-09-10', number: '5' } },
    }),
  );
  expect(doubt?.given).toEqual({
    from1: '2026-08-01',
    until1: '2026-08-31',
    from2: '2027-08-01',
    until2: '2027-08-31',
  });
});
