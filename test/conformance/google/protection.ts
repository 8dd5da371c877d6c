import { type Behaviour, reference } from './behaviour';

const PROTECTION = reference('spreadsheet/protection');

const ranges = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

export const protection: readonly Behaviour[] = [
  {
    name: 'Защита диапазона сохраняет описание, диапазон и режим предупреждения',
    source: PROTECTION,
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange('A1:B2').protect().setDescription('шапка').setWarningOnly(true);
      const [found] = ranges(sheet);
      bench.same(
        [found?.getDescription(), found?.getRange().getA1Notation(), found?.isWarningOnly()],
        ['шапка', 'A1:B2', true],
      );
    },
  },
  {
    name: 'Range.protect всякий раз добавляет новую защиту',
    source: reference('spreadsheet/range#protect'),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      bench.same(ranges(sheet).length, 2);
    },
  },
  {
    name: 'Sheet.protect возвращает уже существующую защиту листа',
    source: reference('spreadsheet/sheet#protect'),
    check(bench) {
      const sheet = bench.tab();
      sheet.protect().setDescription('лист');
      bench.same(sheet.protect().getDescription(), 'лист');
      bench.same(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
      bench.same(ranges(sheet).length, 0);
    },
  },
  {
    name: 'Незащищённые диапазоны защищённого листа сохраняются',
    source: reference('spreadsheet/protection#setunprotectedrangesranges'),
    check(bench) {
      const sheet = bench.tab();
      sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
      const open = sheet.protect().getUnprotectedRanges();
      bench.same(
        open.map((range) => range.getA1Notation()),
        ['B2:C3'],
      );
    },
  },
  {
    name: 'Владельца нет среди редакторов защиты, и убрать его нельзя',
    source: reference('spreadsheet/protection#geteditors'),
    check(bench) {
      const locked = bench.tab().protect();
      locked.removeEditors(locked.getEditors().map((editor) => editor.getEmail()));
      bench.same(locked.getEditors().length, 0);
    },
  },
  {
    name: 'Владелец может править защищённый лист',
    source: reference('spreadsheet/protection#canedit'),
    check: (bench) => bench.same(bench.tab().protect().canEdit(), true),
  },
  {
    name: 'Снятая защита исчезает',
    source: reference('spreadsheet/protection#remove'),
    check(bench) {
      const sheet = bench.tab();
      sheet.getRange('A1').protect().remove();
      bench.same(ranges(sheet).length, 0);
    },
  },
  {
    name: 'Владелец пишет и в защищённый диапазон',
    source: PROTECTION,
    check(bench) {
      const cell = bench.tab().getRange('A1');
      cell.protect();
      bench.same(cell.setValue('записано').getValue(), 'записано');
    },
  },
];
