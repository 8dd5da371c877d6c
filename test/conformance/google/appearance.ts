import { type Behaviour, reference } from './behaviour';

const RANGE = 'spreadsheet/range';

export const appearance: readonly Behaviour[] = [
  {
    name: 'Заметки пишутся и читаются блоком, без заметки — пустая строка',
    source: reference(`${RANGE}#setnotesnotes`),
    check: (bench) =>
      bench.same(
        bench
          .cells(1, 2)
          .setNotes([['заметка', '']])
          .getNotes(),
        [['заметка', '']],
      ),
  },
  {
    name: 'Пустая заметка убирает заметку',
    source: reference(`${RANGE}#setnotenote`),
    check: (bench) => bench.same(bench.cells().setNote('была').setNote('').getNotes(), [['']]),
  },
  {
    name: 'Заливка по умолчанию — белая',
    source: reference(`${RANGE}#getbackgrounds`),
    check: (bench) => bench.same(bench.cells().getBackgrounds(), [['#ffffff']]),
  },
  {
    name: 'Заливка пишется и читается блоком, null убирает её',
    source: reference(`${RANGE}#setbackgroundscolor`),
    check(bench) {
      const block = bench.cells(1, 2).setBackgrounds([['#fce8e6', '#E6F4EA']]);
      bench.same(block.getBackgrounds(), [['#fce8e6', '#e6f4ea']]);
      bench.same(block.setBackgrounds([[null, '#e6f4ea']]).getBackgrounds(), [['#ffffff', '#e6f4ea']]);
    },
  },
  {
    name: 'setBackground закрашивает весь блок',
    source: reference(`${RANGE}#setbackgroundcolor`),
    check: (bench) => bench.same(bench.cells(1, 2).setBackground('#ff0000').getBackgrounds(), [['#ff0000', '#ff0000']]),
  },
  {
    name: 'RangeList.setBackground закрашивает только названные диапазоны, null убирает заливку',
    source: reference('spreadsheet/range-list#setbackgroundcolor'),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRangeList(['A1:A2', 'C3']).setBackground('#f4c7c3');
      sheet.getRangeList(['A2']).setBackground(null);
      bench.same(sheet.getRange('A1:C3').getBackgrounds(), [
        ['#f4c7c3', '#ffffff', '#ffffff'],
        ['#ffffff', '#ffffff', '#ffffff'],
        ['#ffffff', '#ffffff', '#f4c7c3'],
      ]);
    },
  },
  {
    name: 'Цвет нужного размера обязателен: меньше строк — ошибка',
    source: reference(`${RANGE}#setbackgroundscolor`),
    check: (bench) =>
      bench.fails(() => bench.cells(2, 1).setBackgrounds([['#ff0000']]), 'The data has 1 but the range has 2.'),
  },
  {
    name: 'Числовой формат читается таким, каким задан; позднейший важнее',
    source: reference(`${RANGE}#setnumberformatnumberformat`),
    check(bench) {
      const block = bench.cells(2, 2).setNumberFormat('0.00');
      block.getSheet().getRange(block.getRow(), block.getColumn(), 1, 1).setNumberFormat('@');
      bench.same(block.getNumberFormats(), [
        ['@', '0.00'],
        ['0.00', '0.00'],
      ]);
    },
  },
  {
    name: 'Оформление принимается: жирность, цвет, перенос, выравнивание',
    source: reference(`${RANGE}#setfontweightfontweight`),
    check(bench) {
      const block = bench.cells(2, 2).setFontWeight('bold').setFontColor('#ff0000').setWrap(true);
      block.setVerticalAlignment('middle').setHorizontalAlignment('center').setFontWeight(null);
      SpreadsheetApp.flush();
    },
  },
];
