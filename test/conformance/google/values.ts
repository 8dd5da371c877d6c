import { type Behaviour, reference } from './behaviour';

const RANGE = 'spreadsheet/range';
const SET = reference(`${RANGE}#setvaluesvalues`);
const GET = reference(`${RANGE}#getvalues`);
const MIGRATION = 'https://developers.google.com/apps-script/guides/v8-runtime/migration';
const LIMITS = 'https://support.google.com/drive/answer/37603';

const reading: readonly Behaviour[] = [
  {
    name: 'Пустая ячейка читается как пустая строка',
    source: GET,
    check: (bench) => bench.same(bench.cells(1, 2).getValues(), [['', '']]),
  },
  {
    name: 'Числа, логические значения, даты и тексты читаются такими, какими записаны',
    source: GET,
    check(bench) {
      const values = [[1.25, true, new Date(2026, 8, 15), 'текст', false]];
      bench.same(bench.cells(1, 5).setValues(values).getValues(), values);
    },
  },
  {
    name: 'Прочитанная дата — настоящая Date',
    source: GET,
    check: (bench) => bench.holds(bench.written(new Date(2026, 8, 15)).getValue() instanceof Date, 'это не Date'),
  },
  {
    name: 'getValue блока даёт левую верхнюю ячейку',
    source: reference(`${RANGE}#getvalue`),
    check: (bench) =>
      bench.same(
        bench
          .cells(2, 2)
          .setValues([
            ['а', 'б'],
            ['в', 'г'],
          ])
          .getValue(),
        'а',
      ),
  },
  {
    name: 'Число под форматом даты читается как Date',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    check: (bench) => bench.same(bench.written(46_280, 'dd.mm.yyyy').getValue(), new Date(2026, 8, 15)),
  },
  {
    name: 'Дата хранится числом дней от 30.12.1899',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values',
    check: (bench) =>
      bench.same(
        bench
          .written(new Date(2026, 8, 15, 12))
          .setNumberFormat('0.00')
          .getValue(),
        46_280.5,
      ),
  },
  {
    name: 'Дату и время читают по часовому поясу таблицы, а не скрипта',
    source: reference('base/session#getscripttimezone'),
    check(bench) {
      const cell = bench.written(new Date(2026, 8, 15));
      bench.inTimeZone('Asia/Yekaterinburg', () => bench.same(cell.getValue(), new Date(2026, 8, 14, 22)));
    },
  },
  {
    name: 'Дату и время записывают по часовому поясу таблицы',
    source: reference('base/session#getscripttimezone'),
    check(bench) {
      bench.inTimeZone('Asia/Yekaterinburg', () => {
        bench.same(
          bench
            .written(new Date(2026, 8, 14, 22))
            .setNumberFormat('0.00')
            .getValue(),
          46_280,
        );
      });
    },
  },
  {
    name: 'Формула читается через getFormulas, у прочих ячеек там пустая строка',
    source: reference(`${RANGE}#getformulas`),
    check: (bench) =>
      bench.same(
        bench
          .cells(1, 2)
          .setValues([['=2*3', 'текст']])
          .getFormulas(),
        [['=2*3', '']],
      ),
  },
];

const writing: readonly Behaviour[] = [
  {
    name: 'setValue заполняет весь блок',
    source: reference(`${RANGE}#setvaluevalue`),
    check: (bench) =>
      bench.same(bench.cells(2, 2).setValue('а').getValues(), [
        ['а', 'а'],
        ['а', 'а'],
      ]),
  },
  {
    name: 'null очищает ячейку',
    source: MIGRATION,
    check: (bench) => bench.same(bench.written('было').setValue(null).getValue(), ''),
  },
  {
    name: 'undefined очищает ячейку',
    source: MIGRATION,
    check: (bench) =>
      bench.same(
        bench
          .written('было')
          .setValues([[undefined]])
          .getValue(),
        '',
      ),
  },
  {
    name: 'Пустая строка очищает ячейку',
    source: SET,
    check: (bench) => bench.same(bench.written('было').setValue('').getValue(), ''),
  },
  {
    name: 'Значение поверх формулы убирает формулу',
    source: SET,
    check: (bench) => bench.same(bench.written('=1+1').setValue(5).getFormulas(), [['']]),
  },
  {
    name: 'Запись видна при следующем чтении без flush',
    source: reference('spreadsheet/spreadsheet-app#flush'),
    check: (bench) => bench.same(bench.cells().setValue(7).getValue(), 7),
  },
  {
    name: 'Заметка остаётся, когда меняется значение',
    source: SET,
    check: (bench) => bench.same(bench.cells().setNote('заметка').setValue('значение').getNotes(), [['заметка']]),
  },
  {
    name: 'Лишняя строка данных — ошибка',
    source: SET,
    check: (bench) =>
      bench.fails(
        () => bench.cells(1, 1).setValues([['а'], ['б']]),
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      ),
  },
  {
    name: 'Нехватка столбца данных — ошибка',
    source: SET,
    check: (bench) =>
      bench.fails(
        () => bench.cells(1, 3).setValues([['а', 'б']]),
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
      ),
  },
  {
    name: 'Строки данных разной длины — ошибка',
    source: SET,
    check: (bench) =>
      bench.fails(
        () => bench.cells(2, 2).setValues([['а', 'б'], ['в']]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      ),
  },
  {
    name: 'setValues строкой вместо таблицы — ошибка подписи метода',
    source: SET,
    check(bench) {
      const cell = bench.cells();
      bench.fails(
        () => Reflect.apply(cell.setValues, cell, ['текст']),
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
  },
  {
    name: '50 000 знаков в ячейке помещаются',
    source: LIMITS,
    check: (bench) => bench.same(String(bench.written('ж'.repeat(50_000)).getValue()).length, 50_000),
  },
  {
    name: '50 001 знак в ячейке — ошибка',
    source: LIMITS,
    check: (bench) =>
      bench.fails(
        () => bench.written('ж'.repeat(50_001)),
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      ),
  },
];

export const values: readonly Behaviour[] = [...reading, ...writing];
