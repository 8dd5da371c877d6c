import { randomBytes } from 'node:crypto';
import type { Book, BookSheet } from '../book';
import { matchTabs } from '../tabs';
import { words } from '../words';
import { type Choice, type Choices, openChoices, splitReference } from './choices';
import type { Package } from './package/package';
import { readArea } from './package/references';
import { openStrings, type Strings } from './package/strings';
import { recall, recallTexts } from './recall';
import { isLocked } from './save-sheet';
import { openSheet, type RawSheet, readSheet, type Size } from './sheet';
import { type ColorReader, readColors } from './styles/colors';
import { type Kinds, numberKinds } from './styles/looks';
import { openStyles, type Styles } from './styles/styles';
import { type RawValidation, type Resolve, readValidations } from './validations';
import { openWorkbook, type Tab, type Workbook } from './workbook';

/** A tab with cells, taken apart. */
export interface OpenTab {
  tab: Tab;
  /** Its place among all tabs of the file. */
  position: number;
  raw: RawSheet;
  rules: RawValidation[];
}

/** A workbook taken apart. */
export interface OpenBook {
  parts: Package;
  workbook: Workbook;
  styles: Styles;
  kinds: Kinds;
  strings: Strings;
  color: ColorReader;
  tabs: OpenTab[];
  /** The tab of long lists, which is ours and no part of the book. */
  choicesTab: OpenTab | undefined;
  choices: Choices;
}

/** Google's size of a new tab. */
export const standardSize: Size = { rows: 1000, columns: 26 };

export function openBook(parts: Package): OpenBook {
  const workbook = openWorkbook(parts);
  const styles = openStyles(parts);
  const strings = openStrings(parts, workbook.part);
  const all = workbook.tabs.flatMap((tab, position): OpenTab[] => {
    if (!tab.grid) return [];
    return [{ tab, position, raw: openSheet(parts, tab.part, strings, styles.looks, workbook.from1904), rules: [] }];
  });
  for (const tab of all) tab.rules = readValidations(tab.raw.document, resolver(workbook, all, tab));
  const choicesTab = all.find(({ tab }) => tab.name === words.choicesTab);
  return {
    parts,
    workbook,
    styles,
    strings,
    kinds: numberKinds(styles),
    color: readColors(parts),
    tabs: all.filter((tab) => tab !== choicesTab),
    choicesTab,
    choices: openChoices(choicesTab ? columnLists(choicesTab.raw) : []),
  };
}

function columnLists({ cells }: RawSheet): Choice[][] {
  const lists: Choice[][] = [[]];
  for (const line of Object.values(cells)) {
    for (const [column, { value }] of Object.entries(line)) {
      while (lists.length <= Number(column)) lists.push([]);
      if (value !== undefined) lists[Number(column)]?.push(value);
    }
  }
  return lists;
}

/** Finds what the formula of a drop-down on `home` names: a range, or a name of one. */
function resolver({ names }: Workbook, tabs: readonly OpenTab[], home: OpenTab): Resolve {
  return (formula) => {
    const [name, area] = splitReference(names.get(formula.toLowerCase().replace(/^=/, '')) ?? formula);
    const range = area === '' ? undefined : readArea(area);
    const raw = name === '' ? home.raw : tabs.find(({ tab }) => tab.name === name)?.raw;
    if (!range || !raw || (range.rows > 1 && range.columns > 1)) return undefined;
    const values: Choice[] = [];
    for (const [row, line] of Object.entries(raw.cells)) {
      if (Number(row) < range.row || Number(row) >= range.row + range.rows) continue;
      for (const [column, { value }] of Object.entries(line)) {
        const inside = Number(column) >= range.column && Number(column) < range.column + range.columns;
        if (inside && value !== undefined) values.push(value);
      }
    }
    return values;
  };
}

/**
 * The book that a workbook holds.
 * @param remembered What it was when it was saved last: gives tabs their ids and what a file cannot hold.
 */
export function readBook(open: OpenBook, remembered?: Book): Book {
  const { workbook, tabs, styles, kinds, color } = open;
  const found = tabs.map(({ tab, raw }) => ({ name: tab.name, cells: raw.cells }));
  const matched = remembered ? matchTabs(found, remembered, words.choicesTab) : [];
  let nextSheetId = remembered?.nextSheetId ?? 0;
  const sheets = tabs.map(({ tab, raw, rules }, i): BookSheet => {
    const { sheet: before, name } = matched[i] ?? { sheet: undefined, name: tab.name };
    const least = before ? { rows: before.rowCount, columns: before.columnCount } : standardSize;
    const sheet = readSheet(raw, rules, styles.looks, kinds, color, least);
    sheet.id = before?.id ?? nextSheetId++;
    sheet.hidden = tab.hidden;
    sheet.name = name;
    recall(sheet, before, isLocked(raw));
    return sheet;
  });
  if (remembered) recallTexts(sheets, remembered.sheets);
  const active = tabs.findIndex(({ position }) => position >= workbook.active);
  return {
    id: remembered?.id ?? randomBytes(33).toString('base64url'),
    title: remembered?.title ?? words.untitled,
    locale: remembered?.locale ?? 'ru_RU',
    timeZone: remembered?.timeZone ?? 'Europe/Moscow',
    nextSheetId,
    activeSheetId: sheets[Math.max(active, 0)]?.id ?? 0,
    sheets,
    properties: { ...remembered?.properties },
  };
}
