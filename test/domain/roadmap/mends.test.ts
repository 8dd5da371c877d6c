import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MendableRoadmap, mendedCells, mendsOf } from '../../../src/domain/roadmap/mends';
import { passport, plan, row, UNDEFINED_PERIOD } from '../checks/roadmap/plan';

const CONTEXT = { schoolYear: 2026, period: { start: '2026-09-01', end: '2027-05-31' } };

type Cells = Parameters<typeof row>[0];
const roadmap = (cells: Cells, given: Partial<MendableRoadmap> = {}): MendableRoadmap => ({
  items: plan([row({ code: 'М-001', ...cells })]).items,
  passport: passport(),
  passportCells: [],
  context: CONTEXT,
  ...given,
});

const offered = (cells: Cells, given?: Partial<MendableRoadmap>) =>
  mendsOf(roadmap(cells, given)).map(({ column, why, after }) => `${column} ${why}: ${after}`);

describe('a deadline is put into one form', () => {
  test.each([
    ['Май - 2027', 'deadlineForm: Май 2027'],
    ['Октябрь - ноябрь 2026', 'deadlineForm: Октябрь – ноябрь 2026'],
    ['01-31.10.2026', 'deadlineForm: 01–31.10.2026'],
    ['Май 2027г.', 'deadlineForm: Май 2027 г.'],
    ['Май  2027', 'spaces: Май 2027'],
    ['до 01.09.26', 'shortYear: до 01.09.2026'],
    ['Декабрь 2021', 'staleYear: Декабрь 2026'],
    ['Май 2021', 'staleYear: Май 2027'],
  ])('%s', (phrase, expected) => {
    expect(offered({ phrase })).toContain(`deadline ${expected}`);
  });

  test.each([
    'Октябрь – ноябрь 2026',
    'до 25.12.2026',
    'по запросу',
    '1 раз в квартал',
    '2026-10-01',
    'май2026г12.2026',
    '',
  ])('%s stays', (phrase) => {
    expect(offered({ phrase })).toEqual([]);
  });
});

describe('a text gets', () => {
  test.each([
    ['its own school year', 'Итоги 2023-2024 учебного года', 'staleYear: Итоги 2026-2027 учебного года'],
    ['its own short school year', 'Итоги 2023/24 учебного года', 'staleYear: Итоги 2026/27 учебного года'],
    [
      'the year of the next roadmap',
      'Разработка дорожной карты на 2021 год',
      'staleYear: Разработка дорожной карты на 2027 год',
    ],
    ['a sign of number with a space', 'Приказ от 01.09.2023 №476', 'numberSign: Приказ от 01.09.2023 № 476'],
    ['a Russian sign of number', 'Приказ N 5 директора', 'numberSign: Приказ № 5 директора'],
    [
      'the number of the target model',
      'Распоряжение от 25.12.2019 № 145',
      'actNumber: Распоряжение от 25.12.2019 № Р-145',
    ],
    ['no markup', '<p>Сборник <b>практик</b></p>', 'markup: Сборник практик'],
    ['whole years', 'Совещание 05.09.26', 'shortYear: Совещание 05.09.2026'],
  ])('%s', (_what, activity, expected) => {
    expect(offered({ activity })).toContain(`activity ${expected}`);
  });

  test.each([
    ['a year that may be either of two', 'Отчёт за 2021 год'],
    ['the number in a school’s name', 'Собрание в МБОУ «СОШ №4»'],
    ['an act of its own year', 'Приказ от 01.09.2021 № 12'],
    ['last year looked back at', 'Анализ результатов 2025-2026 учебного года'],
    ['the act as it is', 'Распоряжение от 25.12.2019 № Р-145'],
    ['signs of less and more', 'При a < b и c > d'],
  ])('nothing in place of %s', (_what, activity) => {
    expect(offered({ activity })).toEqual([]);
  });
});

test('of a roadmap without a period no year is moved', () => {
  expect(
    offered({ activity: 'Итоги 2023-2024 учебного года' }, { passport: passport({ period: UNDEFINED_PERIOD }) }),
  ).toEqual([]);
});

test('in the passport only the stamp gets its sign of number', () => {
  const passportCells = [
    { parameter: 'approval', line: 7, text: 'Утверждена приказом от 01.09.2026 №476' },
    { parameter: 'organisation', line: 2, text: 'Учреждение  №5' },
  ];
  expect(mendsOf(roadmap({}, { passportCells }))).toEqual([
    expect.objectContaining({
      part: 'passport',
      line: 7,
      column: 'value',
      after: 'Утверждена приказом от 01.09.2026 № 476',
    }),
  ]);
});

test('several mends of a cell are made one after another, those not chosen stay undone', () => {
  const given = roadmap({ activity: 'Итоги  2023-2024 учебного года, приказ №5' });
  const mends = mendsOf(given);
  expect(mends.map(({ why }) => why)).toEqual(['spaces', 'staleYear', 'numberSign']);
  const after = (...whys: readonly string[]) =>
    mendedCells(given, new Set(mends.filter(({ why }) => whys.includes(why)).map(({ id }) => id))).map(
      (cell) => cell.after,
    );
  expect(after('spaces', 'staleYear', 'numberSign')).toEqual(['Итоги 2026-2027 учебного года, приказ № 5']);
  expect(after('staleYear')).toEqual(['Итоги  2026-2027 учебного года, приказ №5']);
  expect(after()).toEqual([]);
});

test('a mend is known by its cell as it was', () => {
  const id = (activity: string) => mendsOf(roadmap({ activity })).map((mend) => mend.id);
  expect(id('Приказ №5')).toEqual(id('Приказ №5'));
  expect(id('Приказ №5')).not.toEqual(id('Приказ №6'));
});

test('what has been mended needs no mending', () => {
  const piece = fc.constantFrom(
    ' ',
    '  ',
    'Май',
    'Декабрь',
    '-',
    ' – ',
    '2021',
    '2026',
    '2023-2024',
    '01.09.25',
    '№5',
    'N 5',
    '<p>',
    '</p>',
    'учебный год',
    'г.',
    'до',
    'от',
    'приказ',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (phrase, activity) => {
      const first = roadmap({ phrase, activity });
      const all = new Set(mendsOf(first).map(({ id }) => id));
      const after = Object.fromEntries(mendedCells(first, all).map((cell) => [cell.column, cell.after]));
      const mended = roadmap({ phrase: after.deadline ?? phrase, activity: after.activity ?? activity });
      const left = mendsOf(mended).filter(({ id }) => all.has(id));
      expect(left).toEqual([]);
    }),
  );
});
