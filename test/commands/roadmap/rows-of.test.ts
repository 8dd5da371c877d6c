import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareTab } from '../../../src/commands/roadmap/roadmap-tabs';
import { itemsOf, valuesOf } from '../../../src/commands/roadmap/rows-of';
import { newRow } from '../../../src/commands/workbook/workbook';
import type { RecordItem } from '../../../src/domain/roadmap/record';
import { roadmap } from '../../../src/tables/roadmap';
import { readRows } from '../../../src/tables/table';

const HEADERS = ['Содержание', 'Сроки', 'Ответственный', 'Примечание', 'Бюджет: руб.'];

const item = (given: Partial<RecordItem> = {}): RecordItem => ({
  number: '',
  sectionNumber: '',
  section: '',
  activity: 'Встреча',
  content: '',
  deadline: '',
  expectedResult: '',
  indicator: '',
  responsible: '',
  mark: '',
  annex: '',
  other: {},
  sourceRow: 1,
  ...given,
});

/** Rows of the tab that items become, as they are read from it again. */
function rowsOf(items: readonly RecordItem[]) {
  const bare = bareTab(roadmap);
  return readRows(roadmap, [...bare.grid, ...items.map((each) => newRow(bare, valuesOf(each)))]).rows;
}

const again = (...items: readonly RecordItem[]): readonly RecordItem[] => itemsOf(rowsOf(items), HEADERS);

describe('an item of a document comes back from the tab as it was', () => {
  test.each([
    ['a numbered section', { sectionNumber: '1.', section: 'Подготовка условий' }],
    ['a section with a Roman number', { sectionNumber: 'IV', section: 'Завершение' }],
    ['a section with a number of two parts', { sectionNumber: '2.1)', section: 'Отбор' }],
    ['a section without a number', { section: 'Завершение' }],
    ['a number of the row', { number: '2.4.', section: 'Работа' }],
    ['lines of content', { content: '1. Анкеты\n2. Беседы' }],
    ['a column that the tab lacks', { other: { Примечание: 'Спросить\nзавуча: срочно', 'Бюджет: руб.': '0: нет' } }],
    ['a mark', { mark: 'Выполнено' }],
    ['a mark in words of its own', { mark: 'исполнено' }],
    ['a mark that says more', { mark: 'Выполнено, протокол № 3', other: { Примечание: 'да' } }],
    ['an annex', { annex: 'Мероприятия с детьми – по необходимости' }],
  ] as const)('%s', (_what, given) => {
    expect(again(item(given))).toEqual([item(given)]);
  });

  test('whatever it says', () => {
    const text = fc.string({ unit: fc.constantFrom(...'абв. :–-1\n=+@«»') }).map((each) => each.trim());
    const word = fc.constantFrom('Подготовка', 'Работа пар', 'Итоги');
    const items = fc.record({
      number: fc.constantFrom('', '1.', '2.4.', '№ 3'),
      section: word,
      activity: word,
      content: text,
      deadline: text,
      expectedResult: text,
      indicator: text,
      responsible: text,
      mark: fc.constantFrom('', 'Выполнено', 'выполнено', 'Не выполнено', 'нет', '+', 'В работе', 'потом'),
    });
    fc.assert(
      fc.property(items, (given) => {
        expect(again(item(given))).toEqual([item(given)]);
      }),
    );
  });
});

test('a mark that a person has changed since counts more than the word of the document', () => {
  const [row] = rowsOf([item({ mark: 'исполнено' })]);
  expect(row?.completionMark).toBe('done');
  expect(itemsOf(row ? [{ ...row, completionMark: 'notDone' }] : [], HEADERS)).toMatchObject([
    { mark: 'Не выполнено', other: {} },
  ]);
});

test('a section written once holds for the rows below it, but not for those of an annex', () => {
  const rows = rowsOf([item({ section: 'Работа' }), item(), item({ annex: 'Приложение' })]);
  expect(itemsOf(rows, HEADERS).map(({ section }) => section)).toEqual(['Работа', 'Работа', '']);
});
