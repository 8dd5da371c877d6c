import { expect, test } from 'vitest';
import { checkOrder } from '../../../../src/domain/checks/roadmap/check-order';
import type { Deadline } from '../../../../src/domain/deadlines/deadline';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { allYear, during, OCTOBER, plan, row, until } from './plan';

const BASE = 'Формирование базы наставляемых из числа педагогов';
const CONSENTS = 'Оформление согласий на обработку персональных данных';
const PAIRS = 'Формирование наставнических пар';
const PLANS_ORDER = 'Утверждение индивидуальных планов';
const ORDER = 'Приказ о закреплении наставнических пар';

type Line = readonly [activity: string, due: Deadline, given?: Parameters<typeof row>[0]];
const check = (...lines: readonly Line[]) =>
  seen(checkOrder(plan(lines.map(([activity, due, given]) => row({ activity, due, ...given })))));

const cases: readonly Case[] = [
  {
    what: 'plans approved months before the order on the pairs',
    broken: check([PLANS_ORDER, until('2026-09-25')], [ORDER, until('2027-02-20')]),
    finds: ['error roadmap 3 deadline: dependencyOrder'],
    sound: check([PLANS_ORDER, until('2026-09-25')], [ORDER, until('2026-09-25')]),
  },
  {
    what: 'the order on the pairs told by its result',
    broken: check(
      [PLANS_ORDER, until('2026-09-25')],
      [
        'Анализ анкет',
        until('2027-02-20'),
        { expectedResult: 'создание приказа по школе о закреплении наставнических пар' },
      ],
    ),
    finds: ['error roadmap 3 deadline: dependencyOrder'],
    sound: check([PLANS_ORDER, until('2026-09-25')], ['Анализ анкет', until('2027-02-20')]),
  },
  {
    what: 'plans approved some days before the order on the pairs',
    broken: check([PLANS_ORDER, until('2026-09-25')], [ORDER, until('2026-10-01')]),
    finds: ['warning roadmap 3 deadline: dependencyOrder'],
    sound: check([PLANS_ORDER, until('2026-09-25')], [ORDER, until('2026-10-01', { confidence: 'ask' })]),
  },
  {
    what: 'a digest before the game that it describes',
    broken: check(
      ['Общая заключительная встреча в формате деловой игры', until('2026-12-25')],
      ['Оформление итогового сборника', until('2026-12-20')],
    ),
    finds: ['warning roadmap 3 deadline: dependencyOrder'],
    sound: check(
      ['Общая заключительная встреча в формате деловой игры', until('2026-12-20')],
      ['Оформление итогового сборника', until('2026-12-20')],
    ),
  },
  {
    what: 'a final meeting before the work on the plans',
    broken: check(
      ['Организация работы пар: - встреча-знакомство; - итоговая встреча', during('2026-11-01', '2026-11-30')],
      ['Реализация индивидуальных планов', during('2026-12-01', '2027-04-30')],
    ),
    finds: ['warning roadmap 2 deadline: dependencyOrder'],
    sound: check(
      ['Организация работы пар: - встреча-знакомство; - итоговая встреча', allYear()],
      ['Реализация индивидуальных планов', during('2026-12-01', '2027-04-30')],
    ),
  },
  {
    what: 'questionnaires analysed before they are filled in',
    broken: check(
      ['Анализ полученных анкет', OCTOBER],
      ['Родительские собрания, проведение анкетирования', allYear()],
      ['Классные часы, проведение анкетирования', allYear()],
    ),
    finds: ['warning roadmap 2 deadline: dependencyOrder'],
    sound: check(['Анализ полученных анкет', OCTOBER], ['Классные часы, проведение анкетирования', OCTOBER]),
  },
  {
    what: 'questionnaires analysed after the pairs are made',
    broken: check([PAIRS, until('2026-08-31')], ['Анализ полученных анкет', until('2026-10-10')]),
    finds: ['warning roadmap 3 deadline: dependencyOrder'],
    sound: check([PAIRS, until('2026-10-10')], ['Анализ полученных анкет', until('2026-10-10')]),
  },
  {
    what: 'consents after people are in the bases',
    broken: check([BASE, during('2026-08-01', '2026-08-31')], [CONSENTS, until('2026-09-20')]),
    finds: ['error roadmap 3 deadline: dataBeforeConsent'],
    sound: [
      ...check([BASE, during('2026-08-01', '2026-08-31')], [CONSENTS, until('2026-08-31')]).filter((each) =>
        each.startsWith('error'),
      ),
      ...check([BASE, allYear()], [CONSENTS, until('2026-09-20')]),
      ...check(
        ['Формирование базы наставников', until('2026-09-01')],
        [`${CONSENTS} наставляемых`, until('2026-09-20')],
      ),
      ...check(
        [BASE, OCTOBER, { completionMark: 'done' }],
        [CONSENTS, until('2026-12-20'), { completionMark: 'done' }],
      ),
    ],
  },
  {
    what: 'consents in the very month of the bases',
    broken: check([BASE, OCTOBER], [CONSENTS, OCTOBER]),
    finds: ['warning roadmap 3 deadline: dataBeforeConsent'],
    sound: [...check([CONSENTS, OCTOBER], [BASE, OCTOBER]), ...check([`${BASE}, сбор согласий`, OCTOBER])],
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-order.ts', cases);

test('a row that is in the way of several others is told of once, by the gravest', () => {
  expect(
    check(
      [PAIRS, until('2026-08-31')],
      [PLANS_ORDER, until('2026-09-25')],
      [
        'Анализ анкет, заполненных после общей встречи',
        until('2027-02-20'),
        { expectedResult: 'Приказ о закреплении наставнических пар' },
      ],
    ),
  ).toEqual(['error roadmap 4 deadline: dependencyOrder']);
});

test('consents to do a mentor’s work are no consents to processing', () => {
  expect(
    check([BASE, until('2026-08-31')], ['Получение согласий педагогов на работу наставником', until('2026-09-20')]),
  ).toEqual([]);
});

test('pairs made twice a year are in order when the first of them are', () => {
  expect(check([BASE, until('2026-10-01')], [PAIRS, until('2026-09-15')], [PAIRS, until('2027-01-15')])).toEqual([]);
});

test('the finding names both rows, their days and what they are', () => {
  const [problem] = checkOrder(
    plan([
      row({ activity: PLANS_ORDER, due: until('2026-09-25') }),
      row({ activity: ORDER, due: until('2027-02-20') }),
    ]),
  );
  expect(problem?.given).toEqual({
    first: 'pairOrder',
    next: 'plansOrder',
    line: 2,
    firstDay: '2027-02-20',
    nextDay: '2026-09-25',
  });
});
