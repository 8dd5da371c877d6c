import { type Behaviour, reference } from './behaviour';

const SHEET = 'spreadsheet/sheet';
const GET_RANGE = reference(`${SHEET}#getrangerow,-column,-numrows,-numcolumns`);
const A1 = reference(`${SHEET}#getrangea1notation`);
const INSERT = reference(`${SHEET}#insertrowsafterafterposition,-howmany`);

const ranges: readonly Behaviour[] = [
  {
    name: 'getDataRange пустого листа — A1 с пустой строкой',
    source: reference(`${SHEET}#getdatarange`),
    check(bench) {
      const range = bench.tab().getDataRange();
      bench.same([range.getA1Notation(), range.getValues()], ['A1', [['']]]);
    },
  },
  {
    name: 'Последняя строка и последний столбец пустого листа — 0',
    source: reference(`${SHEET}#getlastrow`),
    check(bench) {
      const sheet = bench.tab();
      bench.same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
  },
  {
    name: 'Данные занимают от A1 до последней строки и последнего столбца с содержимым',
    source: reference(`${SHEET}#getdatarange`),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange(2, 4).setValue('а');
      sheet.getRange(5, 2).setValue('б');
      bench.same(sheet.getDataRange().getA1Notation(), 'A1:D5');
    },
  },
  {
    name: 'Ложь — это содержимое: её строка считается последней',
    source: reference(`${SHEET}#getlastrow`),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange(3, 1).setValue(false);
      bench.same(sheet.getLastRow(), 3);
    },
  },
  {
    name: 'Заметка, заливка и формат — не содержимое',
    source: reference(`${SHEET}#getlastrow`),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange(3, 1).setNote('заметка').setBackground('#ff0000').setNumberFormat('0.00');
      bench.same(sheet.getLastRow(), 0);
    },
  },
  {
    name: 'Диапазон знает свои границы и запись A1',
    source: reference('spreadsheet/range#geta1notation'),
    check(bench) {
      const range = bench.tab().getRange(2, 3, 4, 5);
      const edges = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      bench.same([...edges, range.getLastRow(), range.getLastColumn()], [2, 3, 4, 5, 5, 7]);
      bench.same(range.getA1Notation(), 'C2:G5');
    },
  },
  {
    name: 'Запись A1 понимается: перевёрнутая, с $, целые строки и столбцы',
    source: A1,
    check(bench) {
      const sheet = bench.tab();
      const written = ['C5:B2', '$C$3', 'B:C', '2:3'].map((text) => {
        const range = sheet.getRange(text);
        return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      });
      bench.same(written, [
        [2, 2, 4, 2],
        [3, 3, 1, 1],
        [1, 2, 1000, 2],
        [2, 1, 2, 26],
      ]);
    },
  },
  {
    name: 'Непонятная запись A1 — ошибка',
    source: A1,
    check: (bench) => bench.fails(() => bench.tab().getRange('не диапазон'), 'Range not found'),
  },
  {
    name: 'Ноль строк — ошибка',
    source: GET_RANGE,
    check: (bench) =>
      bench.fails(() => bench.tab().getRange(2, 1, 0, 1), 'The number of rows in the range must be at least 1.'),
  },
  {
    name: 'Ноль столбцов — ошибка',
    source: GET_RANGE,
    check: (bench) =>
      bench.fails(() => bench.tab().getRange(2, 1, 1, 0), 'The number of columns in the range must be at least 1.'),
  },
  {
    name: 'Строка 0 — ошибка',
    source: GET_RANGE,
    check: (bench) => bench.fails(() => bench.tab().getRange(0, 1), 'The starting row of the range is too small.'),
  },
  {
    name: 'Диапазон за краем сетки — ошибка, сетка не растёт',
    source: GET_RANGE,
    check(bench) {
      const sheet = bench.tab();
      bench.fails(
        () => sheet.getRange(1000, 1, 2, 1).setValues([['а'], ['б']]),
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      bench.same(sheet.getMaxRows(), 1000);
    },
  },
];

const growth: readonly Behaviour[] = [
  {
    name: 'Новый лист — 1000 строк на 26 столбцов',
    source: reference('spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex'),
    check(bench) {
      const sheet = bench.tab();
      bench.same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
    },
  },
  {
    name: 'Строки в конце листа добавляются',
    source: INSERT,
    check: (bench) => bench.same(bench.tab().insertRowsAfter(1000, 5).getMaxRows(), 1005),
  },
  {
    name: 'Добавленные в конец строки перенимают числовой формат',
    source: INSERT,
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange('B2:B').setNumberFormat('dd.mm.yyyy');
      sheet.insertRowsAfter(1000, 2);
      bench.same(sheet.getRange(1002, 2).getNumberFormats(), [['dd.mm.yyyy']]);
    },
  },
  {
    name: 'Добавленные в конец строки перенимают проверку данных',
    source: INSERT,
    check(bench) {
      const sheet = bench.tab();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).build();
      sheet.getRange(2, 3, 999, 1).setDataValidation(rule);
      sheet.insertRowsAfter(1000, 2);
      const found = sheet.getRange(1002, 3).getDataValidations()[0]?.[0];
      bench.same(found?.getCriteriaValues()[0], ['да', 'нет']);
    },
  },
  {
    name: 'Вставленная строка перенимает заливку, но не значение и не заметку',
    source: INSERT,
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange(1, 1).setValue('верх').setBackground('#ff0000').setNote('заметка');
      sheet.getRange(2, 1).setValue('низ');
      sheet.insertRowsAfter(1, 1);
      const block = sheet.getRange(1, 1, 3, 1);
      bench.same(block.getValues(), [['верх'], [''], ['низ']]);
      bench.same(block.getNotes(), [['заметка'], [''], ['']]);
      bench.same(block.getBackgrounds(), [['#ff0000'], ['#ff0000'], ['#ffffff']]);
    },
  },
  {
    name: 'Вставленный столбец сдвигает значения и ширину',
    source: reference(`${SHEET}#insertcolumnsafterafterposition,-howmany`),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange(1, 1, 1, 2).setValues([['а', 'б']]);
      sheet.setColumnWidth(2, 250).insertColumnsAfter(1, 2);
      bench.same(sheet.getRange(1, 1, 1, 4).getValues(), [['а', '', '', 'б']]);
      bench.same([sheet.getColumnWidth(4), sheet.getMaxColumns()], [250, 28]);
    },
  },
  {
    name: 'Строки за краем листа вставить нельзя',
    source: INSERT,
    check: (bench) => bench.fails(() => bench.tab().insertRowsAfter(2000, 1), 'Those rows are out of bounds.'),
  },
];

export const geometry: readonly Behaviour[] = [...ranges, ...growth];
