import { type Behaviour, reference } from './behaviour';

const APP = 'spreadsheet/spreadsheet-app';

export const selection: readonly Behaviour[] = [
  {
    name: 'Range.activate выделяет диапазон и открывает его вкладку',
    source: reference('spreadsheet/range#activate'),
    check(bench) {
      const tab = bench.tab();
      tab.getRange('B2:C3').activate();
      const active = SpreadsheetApp.getActiveRange();
      bench.same([active?.getA1Notation(), active?.getSheet().getSheetId()], ['B2:C3', tab.getSheetId()]);
      bench.same(bench.book.getActiveSheet().getSheetId(), tab.getSheetId());
    },
  },
  {
    name: 'Sheet.activate открывает вкладку',
    source: reference('spreadsheet/sheet#activate'),
    check(bench) {
      const [first, second] = [bench.tab(), bench.tab()];
      first.activate();
      bench.same(bench.book.getActiveSheet().getSheetId(), first.getSheetId());
      second.activate();
      bench.same(bench.book.getActiveSheet().getSheetId(), second.getSheetId());
    },
  },
  {
    name: 'setActiveSheet открывает вкладку, и выделено в ней что-то своё',
    source: reference(`${APP}#setactivesheetsheet`),
    check(bench) {
      const [tab, other] = [bench.tab(), bench.tab()];
      SpreadsheetApp.setActiveSheet(tab);
      bench.same(bench.book.getActiveRange()?.getSheet().getSheetId(), tab.getSheetId());
      bench.book.setActiveSheet(other);
      bench.same(SpreadsheetApp.getActiveRange()?.getSheet().getSheetId(), other.getSheetId());
    },
  },
  {
    name: 'Новая вкладка сразу становится открытой',
    source: reference('spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex'),
    check(bench) {
      const tab = bench.tab();
      bench.same(bench.book.getActiveSheet().getSheetId(), tab.getSheetId());
    },
  },
];
