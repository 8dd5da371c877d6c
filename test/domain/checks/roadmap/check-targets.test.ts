import { expect, test } from 'vitest';
import { checkTargets } from '../../../../src/domain/checks/roadmap/check-targets';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { allYear, during, plan, row } from './plan';

type Plan = Parameters<typeof plan>;
const check = (...given: Plan) => seen(checkTargets(plan(...given)));
const one = (given: Parameters<typeof row>[0]) => check([row(given)]);

const PUBLICATIONS = { metric: 'publications', raw: 'Не менее 5 публикаций' } as const;
const COVERAGE = { metric: 'coverage', unit: 'percent', base: 'teachers', value: 10, raw: '10% педагогов' } as const;

const cases: readonly Case[] = [
  {
    what: 'a plan in which nothing comes out of anything',
    broken: check([row({ expectedResult: '' }), row({ expectedResult: '' })]),
    finds: ['warning roadmap 1 undefined: noMeasurableOutcomes'],
    sound: check([row({ expectedResult: '' }), row({})]),
  },
  {
    what: 'a year of publications in one month',
    broken: one({ targets: [PUBLICATIONS] }),
    finds: ['warning roadmap 2 deadline: countNeedsPeriod'],
    sound: [
      ...one({ targets: [PUBLICATIONS], due: allYear() }),
      ...one({ targets: [{ ...PUBLICATIONS, value: 3 }] }),
      ...one({ targets: [{ metric: 'experts' }] }),
    ],
  },
  {
    what: 'a comparison with one measurement',
    broken: one({ activity: 'Диагностика компетенций', expectedResult: 'Составлены сравнительные таблицы' }),
    finds: ['warning roadmap 2 deadline: comparisonNeedsTwoPoints'],
    sound: [
      ...one({
        activity: 'Диагностика компетенций',
        expectedResult: 'Составлены сравнительные таблицы',
        due: during('2026-09-01', '2027-05-31'),
      }),
      ...one({ activity: 'Диагностика компетенций' }),
    ],
  },
  {
    what: 'a percentage of nobody knows how many',
    broken: check([row({ indicator: '10% педагогов', targets: [COVERAGE] }), row({ targets: [COVERAGE] })]),
    finds: ['warning roadmap 2 indicator: denominatorMissing'],
    sound: [
      ...check([row({ targets: [COVERAGE] })], { settings: { teachersTotal: 40 } }),
      ...one({ targets: [{ ...COVERAGE, base: 'participants' }] }),
    ],
  },
  {
    what: 'a number of nobody knows what',
    broken: one({ indicator: 'Не менее 5' }),
    finds: ['warning roadmap 2 indicator: targetWithoutUnit'],
    sound: one({ indicator: 'Не менее 5 занятий' }),
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-targets.ts', cases);

test('a row that is not carried out owes nothing', () => {
  expect(one({ indicator: 'Не менее 5', targets: [PUBLICATIONS], completionMark: 'notApplicable' })).toEqual([]);
});
