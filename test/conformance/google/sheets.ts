import { type Behaviour, reference } from './behaviour';

const BOOK = 'spreadsheet/spreadsheet';
const SHEET = 'spreadsheet/sheet';

export const sheets: readonly Behaviour[] = [
  {
    name: 'Листа с таким именем нет — getSheetByName даёт null',
    source: reference(`${BOOK}#getsheetbynamename`),
    check: (bench) => bench.same(bench.book.getSheetByName('Такого листа нет'), null),
  },
  {
    name: 'Второй лист с тем же именем — ошибка',
    source: reference(`${BOOK}#insertsheetsheetname`),
    check(bench) {
      const name = bench.tab().getName();
      bench.fails(
        () => bench.book.insertSheet(name),
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    },
  },
  {
    name: 'Переименовать лист в имя другого — ошибка',
    source: reference(`${SHEET}#setnamename`),
    check(bench) {
      const [first, second] = [bench.tab(), bench.tab()];
      bench.fails(() => second.setName(first.getName()), 'already exists. Please enter another name.');
    },
  },
  {
    name: 'Новый лист встаёт на указанное место и становится текущим',
    source: reference(`${BOOK}#insertsheetsheetname,-sheetindex`),
    check(bench) {
      const sheet = bench.tab();
      const ids = bench.book.getSheets().map((one) => one.getSheetId());
      bench.same(ids.indexOf(sheet.getSheetId()), ids.length - 1);
      bench.same(bench.book.getActiveSheet().getSheetId(), sheet.getSheetId());
    },
  },
  {
    name: 'Номер листа не меняется с именем, и найти его можно по новому имени',
    source: reference(`${SHEET}#getsheetid`),
    check(bench) {
      const sheet = bench.tab();
      const [id, name] = [sheet.getSheetId(), `${sheet.getName()} (другое имя)`];
      sheet.setName(name);
      bench.same(bench.book.getSheetByName(name)?.getSheetId(), id);
    },
  },
  {
    name: 'Лист скрывается и показывается',
    source: reference(`${SHEET}#hidesheet`),
    check(bench) {
      const sheet = bench.tab();
      bench.same([sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()], [true, false]);
    },
  },
  {
    name: 'Закрепляются строки и столбцы',
    source: reference(`${SHEET}#setfrozenrowsrows`),
    check(bench) {
      const sheet = bench.tab();
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      bench.same(sheet.getFrozenRows(), 2);
    },
  },
  {
    name: 'Ширина столбца по умолчанию — 100, заданная сохраняется',
    source: reference(`${SHEET}#setcolumnwidthcolumnposition,-width`),
    check(bench) {
      const sheet = bench.tab();
      bench.same([sheet.getColumnWidth(1), sheet.setColumnWidth(1, 240).getColumnWidth(1)], [100, 240]);
    },
  },
  {
    name: 'Ширина задаётся сразу нескольким соседним столбцам',
    source: reference(`${SHEET}#setcolumnwidthsstartcolumn,-numcolumns,-width`),
    check(bench) {
      const sheet = bench.tab();
      sheet.setColumnWidths(2, 2, 180);
      bench.same(
        [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        [100, 180, 180, 100],
      );
    },
  },
  {
    name: 'Столбец нового листа не скрыт',
    source: reference(`${SHEET}#iscolumnhiddenbyusercolumnposition`),
    check: (bench) => bench.same(bench.tab().isColumnHiddenByUser(3), false),
  },
  {
    name: 'Цвет ярлыка принимается и снимается',
    source: reference(`${SHEET}#settabcolorcolor`),
    check(bench) {
      bench.tab().setTabColor('#1a73e8').setTabColor(null);
      SpreadsheetApp.flush();
    },
  },
  {
    name: 'Адрес таблицы содержит её номер',
    source: reference(`${BOOK}#geturl`),
    check: (bench) => bench.holds(bench.book.getUrl().includes(bench.book.getId()), bench.book.getUrl()),
  },
  {
    name: 'Таблица знает свои региональные настройки и часовой пояс',
    source: reference(`${BOOK}#getspreadsheetlocale`),
    check(bench) {
      bench.same([bench.book.getSpreadsheetLocale(), bench.book.getSpreadsheetTimeZone()], ['ru_RU', 'Europe/Moscow']);
    },
  },
  {
    name: 'У листа есть его таблица',
    source: reference(`${SHEET}#getparent`),
    check: (bench) => bench.same(bench.tab().getParent().getId(), bench.book.getId()),
  },
];
