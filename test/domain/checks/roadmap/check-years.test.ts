import { expect, test } from 'vitest';
import { checkYears } from '../../../../src/domain/checks/roadmap/check-years';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { allYear, plan, row, UNDEFINED_PERIOD, until } from './plan';

type Plan = Parameters<typeof plan>;
const check = (...given: Plan) => seen(checkYears(plan(...given)));
const says = (activity: string, given: Parameters<typeof row>[0] = {}) => check([row({ activity, ...given })]);
const NO_PERIOD = { passport: { period: UNDEFINED_PERIOD, approval: { raw: [], mode: 'none' as const } } };

const cases: readonly Case[] = [
  {
    what: 'the year of a template in what is to be done and in what comes out of it',
    broken: says('Разработка дорожной карты на 2021 год', { expectedResult: 'Дорожная карта на 2023 год' }),
    finds: ['warning roadmap 2 activity: staleYear', 'warning roadmap 2 expectedResult: staleYear'],
    sound: [
      ...says('Разработка дорожной карты на 2027/2028 учебный год'),
      ...says('Дорожная карта на 2026/27 учебный год', { expectedResult: 'Итоги 2026-2027 учебного года' }),
    ],
  },
  {
    what: 'a school year that is neither this one nor the last',
    broken: says('Анализ работы в 2023-2024 учебном году'),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: says('Анализ работы в 2025-2026 учебном году'),
  },
  {
    what: 'last year in a row that does not look back',
    broken: says('Сборник практик 2025-2026 учебного года'),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: says('Подведение итогов прошлого, 2025-2026 учебного года'),
  },
  {
    what: 'a report on last year at the end of this one',
    broken: says('Отчёт за 2025-2026 учебный год', { due: until('2027-05-31') }),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: says('Отчёт за 2025-2026 учебный год', { due: until('2026-09-10') }),
  },
  {
    what: 'a year to come in a row that is not about the next plan',
    broken: says('Родительское собрание 2028 года'),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: says('Работа по программе с 2020 года'),
  },
  {
    what: 'a short year',
    broken: says('Совещание 01.09.21'),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: says('Совещание 01.09.26'),
  },
  {
    what: 'one school year in a plan whose period nobody has said',
    broken: check(
      [row({ activity: 'База в 2021/2022 учебном году', due: allYear({ issues: ['periodUndefined'] }) })],
      NO_PERIOD,
    ),
    finds: ['warning roadmap 2 activity: staleYear'],
    sound: check(
      [row({ activity: 'База на 2021/2022 учебный год', due: until('2022-03-01'), phrase: 'до 01.03.2022' })],
      {
        ...NO_PERIOD,
      },
    ),
  },
  {
    what: 'a section of rows, once',
    broken: check([row({ section: 'Работа в 2019 году' }), row({ section: 'Работа в 2019 году' })]),
    finds: ['warning roadmap 2 section: staleYear'],
    sound: check([row({ section: 'Раздел (распоряжение от 25.12.2019 № Р-145)' })]),
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-years.ts', cases);

test.each([
  'Приказ от 01.09.2021 № 476',
  'Федеральный закон от 29.12.2012 № 273-ФЗ',
  'Приглашено 2021 человек',
  'Сайт https://school.ru/2019/plan.html',
  'Программа развития школы на 2021–2027 годы',
  'Обучающиеся 2014 года рождения',
])('a year that belongs to something else is not the roadmap’s: %s', (activity) => {
  expect(says(activity)).toEqual([]);
});

test('a year to come is too late only for a roadmap whose end is said', () => {
  expect(
    check([row({ activity: 'Родительское собрание 2028 года' })], { passport: { period: UNDEFINED_PERIOD } }),
  ).toEqual([]);
});

test('the finding names the years', () => {
  expect(checkYears(plan([row({ activity: 'В 2021/22 и 2019 г.' })]))[0]?.given).toEqual({ years: '2021–2022, 2019' });
});
