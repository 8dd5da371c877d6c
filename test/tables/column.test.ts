import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Cell, calendarDate, dayMonthYear, sameWords, textOf } from '../../src/tables/cell';
import { type Column, choice, code, codes, date, figure, link, text, whole, yesNo } from '../../src/tables/column';
import { cellOf } from '../../src/tables/table';

const answer = choice('Ответ', { pair: 'ученик – ученик', tree: 'ёлка' });
const person = code('Код', 'У');
const people = codes('Коды', 'У');
const day = date('Дата');
const count = whole('Сколько', { min: 1, max: 5 });
const name = text('Имя');
const marked = yesNo('Отметка');
const page = link('Страница');
const value = figure('Значение');

// biome-ignore lint/suspicious/noExplicitAny: columns of every value side by side
type AnyColumn = Column<any>;

const EVERY: readonly AnyColumn[] = [answer, person, people, day, count, name, marked, page, value];

/** What a cell is read as, or the sentence of why it is not. */
function read<Value>(column: Column<Value>, cell: Cell): Value | string | undefined {
  const result = z.safeDecode(column.cell, cell);
  return result.success ? result.data : result.error.issues[0]?.message;
}

const NO_CHOICE = 'Такого значения нет. Выберите одно из: ученик – ученик, ёлка.';
const NO_DATE = 'Такой даты нет, или она записана иначе. Запишите день, месяц и год, например: 15.09.2026.';
const NO_CODES = 'Здесь нужны коды через запятую: У-0001, У-0002.';
const NO_CODE = 'Здесь нужен код вида «У-0001». Он стоит в столбце «Код»; новой строке надстройка даст его сама.';
const NO_COUNT = 'Здесь нужно целое число от 1 до 5.';
const NO_MARK = 'Выберите «да» или «нет».';
const NO_PAGE = 'Это не похоже на адрес страницы. Скопируйте его из адресной строки целиком, с https://.';
const TURNED =
  'Таблица превратила запись в дату. Выделите ячейку, выберите «Формат → Числа → Обычный текст» и наберите заново.';

describe('what a column accepts', () => {
  test.each<{ column: AnyColumn; cell: Cell; expected: unknown }>([
    { column: answer, cell: 'ученик – ученик', expected: 'pair' },
    { column: answer, cell: ' Ученик-УЧЕНИК ', expected: 'pair' },
    { column: answer, cell: 'ученик  —  ученик', expected: 'pair' },
    { column: answer, cell: 'елка', expected: 'tree' },
    { column: person, cell: 'У-0001', expected: 'У-0001' },
    { column: person, cell: ' у-17 ', expected: 'У-0017' },
    { column: person, cell: 'Y–0017', expected: 'У-0017' },
    { column: people, cell: 'у-1; Y–12,\nУ-0001, ', expected: ['У-0001', 'У-0012'] },
    { column: day, cell: { date: '2026-09-15' }, expected: '2026-09-15' },
    { column: day, cell: '15.09.2026', expected: '2026-09-15' },
    { column: day, cell: '5.9.2026 г.', expected: '2026-09-05' },
    { column: day, cell: '2026-09-15', expected: '2026-09-15' },
    { column: day, cell: '29.02.2024', expected: '2024-02-29' },
    { column: count, cell: 3, expected: 3 },
    { column: count, cell: ' 5 ', expected: 5 },
    { column: count, cell: '01', expected: 1 },
    { column: marked, cell: 'Да', expected: true },
    { column: marked, cell: 'нет', expected: false },
    { column: marked, cell: true, expected: true },
    { column: marked, cell: false, expected: false },
    { column: page, cell: 'https://school2.ru/doc?id=1&b=2', expected: 'https://school2.ru/doc?id=1&b=2' },
    { column: page, cell: 'http://школа2.рф', expected: 'http://школа2.рф' },
    { column: value, cell: 12, expected: 12 },
    { column: value, cell: '12', expected: 12 },
    { column: value, cell: '12,5', expected: '12,5' },
    { column: value, cell: '001', expected: '001' },
    { column: value, cell: 'Да', expected: 'Да' },
    { column: value, cell: '3 из 8', expected: '3 из 8' },
    { column: name, cell: 12, expected: '12' },
    { column: name, cell: true, expected: 'true' },
  ])('$column.header reads $cell', ({ column, cell, expected }) => {
    expect(read(column, cell)).toEqual(expected);
  });
});

describe('what a column refuses, and in what words', () => {
  test.each<{ column: AnyColumn; cell: Cell; sentence: string }>([
    { column: answer, cell: 'ученик', sentence: NO_CHOICE },
    { column: answer, cell: 7, sentence: NO_CHOICE },
    { column: answer, cell: 'constructor', sentence: NO_CHOICE },
    { column: person, cell: 'У0001', sentence: NO_CODE },
    { column: person, cell: 'П-0001', sentence: NO_CODE },
    { column: person, cell: 'У-1234567890', sentence: NO_CODE },
    { column: person, cell: 'Иванов', sentence: NO_CODE },
    { column: people, cell: 'У-0001, Иванов', sentence: NO_CODES },
    { column: people, cell: ', ', sentence: NO_CODES },
    { column: day, cell: '31.04.2026', sentence: NO_DATE },
    { column: day, cell: '29.02.2026', sentence: NO_DATE },
    { column: day, cell: '29.02.1900', sentence: NO_DATE },
    { column: day, cell: '00.01.2026', sentence: NO_DATE },
    { column: day, cell: '01.13.2026', sentence: NO_DATE },
    { column: day, cell: '01.01.1899', sentence: NO_DATE },
    { column: day, cell: '15.09.26', sentence: NO_DATE },
    { column: day, cell: 'сентябрь', sentence: NO_DATE },
    { column: day, cell: 46_000, sentence: NO_DATE },
    { column: count, cell: 0, sentence: NO_COUNT },
    { column: count, cell: 6, sentence: NO_COUNT },
    { column: count, cell: 2.5, sentence: NO_COUNT },
    { column: count, cell: -1, sentence: NO_COUNT },
    { column: count, cell: '2 шт.', sentence: NO_COUNT },
    { column: count, cell: { date: '2026-01-02' }, sentence: NO_COUNT },
    { column: marked, cell: 'может быть', sentence: NO_MARK },
    { column: marked, cell: 1, sentence: NO_MARK },
    { column: page, cell: 'school2.ru', sentence: NO_PAGE },
    { column: page, cell: 'javascript:alert(1)', sentence: NO_PAGE },
    { column: page, cell: 'https://localhost', sentence: NO_PAGE },
    { column: page, cell: 'https://school2.ru/a b', sentence: NO_PAGE },
    { column: page, cell: 'https://school2.ru/308.html.ru/ofitsialno/308.html', sentence: NO_PAGE },
    { column: name, cell: { date: '2026-01-07' }, sentence: TURNED },
    {
      column: name,
      cell: 'я'.repeat(60_000),
      sentence: 'Текст слишком длинный: в ячейку помещается 50 000 знаков. Сократите его.',
    },
  ])('$column.header refuses $cell', ({ column, cell, sentence }) => {
    expect(read(column, cell)).toBe(sentence);
  });

  test('never repeats what was entered', () => {
    const entered = fc.string({ minLength: 3, maxLength: 30 }).map((typed) => `Ъ${typed}Ъ`);
    fc.assert(
      fc.property(entered, fc.constantFrom(...EVERY), (typed, column) => {
        const result = z.safeDecode(column.cell, typed);
        expect(result.success || !result.error.issues[0]?.message.includes(typed)).toBe(true);
      }),
    );
  });
});

describe('a column of text', () => {
  test.each([
    '=IMPORTXML("http://x";"y")',
    '+7 999 123-45-67',
    '-',
    '@x',
    '<b>',
    '001',
    '1/2',
    '7.1',
    '1e5',
    'ИСТИНА',
    "'цитата",
    'две\nстроки',
    '👩‍🏫 учитель',
    '\uD83D',
    '\uDC00 хвост',
    'я'.repeat(50_000),
  ])('keeps %j as it is', (typed) => {
    expect(read(name, typed)).toBe(typed);
    expect(cellOf(name, typed)).toBe(typed);
  });

  test('keeps any text, whatever code units it is made of', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const typed = String.fromCharCode(...codes).trim();
        expect(read(name, cellOf(name, typed))).toBe(typed);
      }),
    );
  });
});

describe('writing a value and reading it again gives the same value', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const cases = [
    { column: answer, values: fc.constantFrom('pair', 'tree') },
    {
      column: person,
      values: fc.integer({ min: 0, max: 999_999 }).map((number) => `У-${String(number).padStart(4, '0')}`),
    },
    { column: people, values: fc.constantFrom(['У-0001'], ['У-0012', 'У-0003']) },
    { column: day, values: days },
    { column: count, values: fc.integer({ min: 1, max: 5 }) },
    { column: marked, values: fc.boolean() },
    { column: page, values: fc.constantFrom('https://school2.ru', 'http://a.b/c?d=e#f') },
    // No spreadsheet's cell holds an infinite number.
    {
      column: value,
      values: fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('Да', 'около трёх'),
      ),
    },
  ];

  test.each<{ column: AnyColumn; values: fc.Arbitrary<unknown> }>(cases)('$column.header', ({ column, values }) => {
    fc.assert(
      fc.property(values, (given) => {
        expect(read(column, cellOf(column, given))).toEqual(given);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused before it reaches a cell', (given) => {
    expect(() => cellOf(value, given)).toThrow();
  });

  test('an empty value is an empty cell', () => {
    expect(EVERY.map((column) => cellOf(column, undefined))).toEqual(EVERY.map(() => ''));
  });

  test('a day is read alike from a date and from its text', () => {
    fc.assert(
      fc.property(days, (given) => {
        expect(calendarDate(dayMonthYear(given))).toBe(given);
      }),
    );
  });
});

describe('words', () => {
  test('of drop-downs are alike whatever their case, dashes, spaces and «ё»', () => {
    expect(['Ёж — Ёлка', 'еж-елка', ' ЕЖ  –  елка '].map(sameWords)).toEqual(['еж-елка', 'еж-елка', 'еж-елка']);
  });

  test('are shown as a person sees them in the cell', () => {
    expect([{ date: '2026-09-05' }, ' два ', 3, true].map(textOf)).toEqual(['05.09.2026', 'два', '3', 'true']);
  });
});

describe('what a column is told about itself', () => {
  test('a choice offers its words, a number its range', () => {
    expect([answer.choices, marked.choices, count.range]).toEqual([
      ['ученик – ученик', 'ёлка'],
      ['да', 'нет'],
      { min: 1, max: 5 },
    ]);
  });

  test('a column is open, needed and not personal unless it says so', () => {
    expect(name).toMatchObject({ locked: false, blank: false, personal: false, lenient: false, format: 'text' });
    expect(text('Имя', { locked: true, blank: true, personal: true, width: 50 })).toMatchObject({
      locked: true,
      blank: true,
      personal: true,
      width: 50,
    });
  });

  test('an address that is none only warns', () => {
    expect(page.lenient).toBe(true);
  });
});
