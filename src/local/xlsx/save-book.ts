import type { Book, BookSheet } from '../book';
import { fileTabNames } from '../tabs';
import { Trouble } from '../trouble';
import { words } from '../words';
import type { WrittenRows } from './cell-rows';
import { keepCell, type Tools } from './cells';
import { type OpenBook, type OpenTab, standardSize } from './open-book';
import { createTab, reachable, removeLost } from './package/blank';
import { readPart, readText, relationships, removePart, unrelate, writeText } from './package/package';
import { areaName } from './package/references';
import { attribute, withAttribute } from './package/xml';
import { sameArea, saveSheet } from './save-sheet';
import { openSheet, readSheet } from './sheet';
import { type NextTab, renameTabs, saveWorkbook } from './workbook';

interface Pair {
  sheet: BookSheet;
  /** The tab of the file, and what it said; undefined for a new one. */
  old: { open: OpenTab; base: BookSheet } | undefined;
}

/** Writes a book over the workbook it came from: what it does not change stays as it is. */
export function saveBook(open: OpenBook, base: Book, book: Book): void {
  const before = reachable(open.parts);
  const pairs = book.sheets.map(fitted).map((sheet): Pair => {
    const at = base.sheets.findIndex(({ id }) => id === sheet.id);
    const [tab, was] = [open.tabs[at], base.sheets[at]];
    return { sheet, old: tab && was && { open: tab, base: was } };
  });
  const titles = fileTabNames(
    book.sheets.map(({ name }) => name),
    words.choicesTab,
  );
  let changed = false;
  let formulas = false;
  const tabs = pairs.map((pair, i): NextTab => {
    const { tab, changed: touched, formulas: lost } = saveTab(open, pair, titles[i] ?? '', i);
    changed ||= touched;
    formulas ||= lost;
    return tab;
  });
  const shown = tabs[book.sheets.findIndex(({ id }) => id === book.activeSheetId)];
  if (tabs[0] && tabs.every(({ state }) => state !== 'visible')) tabs[0].state = 'visible';
  const all = withOthers(open, [...tabs, ...saveChoices(open, tabs.length)]);
  const active = shown ? all.indexOf(shown) : 0;
  removeTabs(open, all);
  if (shown && shown.from !== open.workbook.active) select(open, shown);
  const names = open.choices.names();
  saveWorkbook(open.parts, open.workbook, { tabs: all, active, names, recalculate: changed && hasFormulas(book) });
  open.strings.save();
  open.styles.save();
  if (formulas) removeCalculationChain(open);
  rename(open, all);
  removeLost(open.parts, before);
}

const limits = { rows: 1_048_576, columns: 16_384 };

/** Google's grid may be larger than that of a file, where it then only seems to be smaller. @throws Trouble for cells. */
function fitted(sheet: BookSheet): BookSheet {
  const row = Number(Object.keys(sheet.cells).at(-1) ?? 1);
  const column = Object.values(sheet.cells).reduce(
    (most, line) => Math.max(most, Number(Object.keys(line).at(-1) ?? 1)),
    1,
  );
  if (row > limits.rows || column > limits.columns) throw new Trouble(words.tooLarge(sheet.name));
  const { rowCount, columnCount } = sheet;
  return { ...sheet, rowCount: Math.min(rowCount, limits.rows), columnCount: Math.min(columnCount, limits.columns) };
}

interface Saved extends WrittenRows {
  tab: NextTab;
}

function saveTab(open: OpenBook, { sheet, old }: Pair, name: string, place: number): Saved {
  const { parts, styles, kinds, strings, choices, workbook } = open;
  const { open: opened, base } = old ?? createOpenTab(open, place);
  const { tab, raw, rules, position } = opened;
  const tools: Tools = { styles, kinds, strings, from1904: workbook.from1904 };
  const written = saveSheet(parts, raw, rules, base, sheet, tools, choices);
  const was = (attribute(tab.xml, 'state') ?? 'visible') as NextTab['state'];
  const state = tab.hidden === sheet.hidden ? was : sheet.hidden ? 'hidden' : 'visible';
  const filter = sameArea(base.filter, sheet.filter) ? undefined : sheet.filter ? areaName(sheet.filter) : '';
  return { ...written, tab: { xml: tab.xml, from: old ? position : undefined, name, state, filter } };
}

/** A new tab's element, like those that are there, with a number nobody has. */
function newTab({ parts, workbook }: OpenBook, place: number): { xml: string; part: string } {
  const { part, relationship } = createTab(parts, workbook.part);
  const highest = Math.max(0, ...workbook.tabs.map(({ xml }) => Number(attribute(xml, 'sheetId') ?? 0)));
  const model = withAttribute(workbook.tabs[0]?.xml ?? '', 'state', undefined);
  const numbered = withAttribute(model, 'sheetId', highest + place + 1);
  return { xml: numbered.replace(/([\w.-]+:id)\s*=\s*(?:"[^"]*"|'[^']*')/, `$1="${relationship}"`), part };
}

function createOpenTab(open: OpenBook, place: number): { open: OpenTab; base: BookSheet } {
  const { parts, styles, kinds, strings, workbook, color } = open;
  const { xml, part } = newTab(open, place);
  const raw = openSheet(parts, part, strings, styles.looks, workbook.from1904);
  const tab = { name: '', part, hidden: false, xml, grid: true };
  return {
    open: { tab, position: -1, raw, rules: [] },
    base: readSheet(raw, [], styles.looks, kinds, color, standardSize),
  };
}

/** The tab of long lists comes when there are any, and stays out of sight. */
function saveChoices(open: OpenBook, place: number): NextTab[] {
  const { choices, choicesTab, parts, strings } = open;
  if (choices.names().size === 0 && !choicesTab) return [];
  const { xml, part } = choicesTab ? { xml: choicesTab.tab.xml, part: choicesTab.tab.part } : newTab(open, place);
  if (choices.changed()) choices.save(parts, part);
  else for (const { cells } of choicesTab?.raw.rows ?? []) for (const cell of cells) keepCell(cell, strings);
  return [{ xml, from: choicesTab?.position, name: words.choicesTab, state: 'veryHidden' }];
}

/** Tabs that are not the book's keep their place: after the tab that stood before them; the tab of lists is the last. */
function withOthers({ workbook, tabs: known, choicesTab }: OpenBook, tabs: NextTab[]): NextTab[] {
  const all = [...tabs];
  workbook.tabs.forEach((tab, from) => {
    if (known.some(({ position }) => position === from) || from === choicesTab?.position) return;
    const after = all.findLastIndex((other) => other.from !== undefined && other.from < from);
    const state = (attribute(tab.xml, 'state') ?? 'visible') as NextTab['state'];
    all.splice(after + 1, 0, { xml: tab.xml, from, name: tab.name, state });
  });
  return all;
}

function removeTabs({ parts, workbook }: OpenBook, tabs: readonly NextTab[]): void {
  workbook.tabs.forEach(({ part }, position) => {
    if (!tabs.some(({ from }) => from === position)) unrelate(parts, workbook.part, ({ target }) => target === part);
  });
}

function hasFormulas({ sheets }: Book): boolean {
  return sheets.some(({ cells }) =>
    Object.values(cells).some((line) => Object.values(line).some(({ formula }) => formula !== undefined)),
  );
}

/** The order of calculation names cells with formulas; Excel makes another when there is none. */
function removeCalculationChain({ parts, workbook }: OpenBook): void {
  const isChain = ({ type }: { type: string }): boolean => type.endsWith('/calcChain');
  const chain = relationships(parts, workbook.part).find(isChain);
  unrelate(parts, workbook.part, isChain);
  if (chain) removePart(parts, chain.target);
}

/** Formulas everywhere follow a tab to its new name. */
function rename({ parts, workbook }: OpenBook, tabs: readonly NextTab[]): void {
  const pairs = tabs.flatMap(({ from, name }): [string, string][] => {
    const was = workbook.tabs[from ?? -1]?.name;
    return was === undefined || was === name ? [] : [[was, name]];
  });
  if (pairs.length === 0) return;
  for (const part of parts.keys()) {
    const xml = /^xl\/(?:worksheets|charts)\/[^/]+\.xml$/i.test(part) ? readText(parts, part) : undefined;
    const next = xml?.replace(
      /(<(?:\w+:)?(?:f|formula\d?)(?:\s[^>]*)?>)([^<]+)(?=<)/g,
      (_, tag, formula) => tag + renameTabs(formula, pairs),
    );
    if (next !== undefined && next !== xml) writeText(parts, part, next);
  }
}

/** Excel would type into every tab that is selected: only the one that is shown may be. */
function select({ parts, tabs }: OpenBook, shown: NextTab): void {
  for (const { tab, position } of tabs) {
    const xml = readPart(parts, tab.part) ?? '';
    const selected = position === shown.from ? 1 : undefined;
    const next = xml.replace(/<sheetView(?=[\s/>])[^>]*>/, (view) => withAttribute(view, 'tabSelected', selected));
    if (next !== xml) writeText(parts, tab.part, next);
  }
}
