import { Trouble } from '../trouble';
import { words } from '../words';
import { type Package, readPart, relationships, writeText } from './package/package';
import { quotedTab } from './package/references';
import {
  attribute,
  child,
  type Document,
  elements,
  inner,
  parseDocument,
  printDocument,
  setChild,
  unescapeXml,
  withAttribute,
  withInner,
} from './package/xml';

/** A tab as the file knows it. */
export interface Tab {
  name: string;
  part: string;
  hidden: boolean;
  /** The `sheet` element; its relationship and number stay with the tab. */
  xml: string;
  /** Charts and macros on a tab of their own have no cells: they keep their place and are not shown to the book. */
  grid: boolean;
}

export interface Workbook {
  part: string;
  tabs: Tab[];
  /** The position of the tab that is shown first. */
  active: number;
  /** Days count from 1904: every date is 1,462 less. */
  from1904: boolean;
  /** Formulas of the defined names by lower-case name; names of a single tab are left out. */
  names: Map<string, string>;
  document: Document;
}

export function openWorkbook(parts: Package): Workbook {
  const part = relationships(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const xml = readPart(parts, part);
  if (!xml) throw new Trouble(words.notWorkbook);
  const document = parseDocument(xml);
  const targets = new Map(relationships(parts, part).map((found) => [found.id, found]));
  const tabs = childList(document, 'sheets').map((sheet): Tab => {
    const target = targets.get(relationId(sheet));
    const name = attribute(sheet, 'name') ?? '';
    const hidden = (attribute(sheet, 'state') ?? 'visible') !== 'visible';
    return { name, hidden, xml: sheet, part: target?.target ?? '', grid: target?.type.endsWith('/worksheet') ?? false };
  });
  if (!tabs.some(({ grid }) => grid)) throw new Trouble(words.damaged);
  const view = childList(document, 'bookViews')[0] ?? '<workbookView/>';
  const properties = child(document, 'workbookPr') ?? '<workbookPr/>';
  const active = Number(attribute(view, 'activeTab') ?? 0);
  const from1904 = /^(?:1|true)$/.test(attribute(properties, 'date1904') ?? '');
  return { part, tabs, active, from1904, names: readNames(document), document };
}

const relationId = (sheet: string): string => attribute(sheet, '[\\w.-]+:id') ?? '';

function childList(document: Document, list: string): string[] {
  return elements(inner(child(document, list) ?? '<none/>')).map(({ xml }) => xml);
}

function readNames(document: Document): Map<string, string> {
  const names = childList(document, 'definedNames').filter((xml) => attribute(xml, 'localSheetId') === undefined);
  return new Map(names.map((xml) => [(attribute(xml, 'name') ?? '').toLowerCase(), unescapeXml(inner(xml))]));
}

/** A tab as it is to be: the element of an old one or of a new one, and its place among the old. */
export interface NextTab {
  xml: string;
  /** Its position in the file until now; undefined for a new tab. */
  from: number | undefined;
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** The area of its filter, `''` for none; undefined when that did not change. */
  filter?: string | undefined;
}

export interface Changes {
  tabs: NextTab[];
  active: number;
  /** Hidden names of the workbook with their formulas, to be there from now on. */
  names: Map<string, string>;
  /** Cells that formulas read may have changed. */
  recalculate: boolean;
}

/** Writes what changed about the tabs, their order and the names; leaves the part alone when nothing did. */
export function saveWorkbook(parts: Package, workbook: Workbook, changes: Changes): void {
  const { document } = workbook;
  const before = printDocument(document);
  const sheets = changes.tabs.map(({ xml, name, state }) => {
    const named = attribute(xml, 'name') === name ? xml : withAttribute(xml, 'name', name);
    const was = attribute(xml, 'state') ?? 'visible';
    return was === state ? named : withAttribute(named, 'state', state === 'visible' ? undefined : state);
  });
  setChild(document, order, 'sheets', withInner('<sheets/>', sheets.join('')));
  setActive(document, workbook, changes);
  setNames(document, workbook, changes);
  if (changes.recalculate) {
    const calculation = child(document, 'calcPr') ?? '<calcPr/>';
    setChild(document, order, 'calcPr', withAttribute(calculation, 'fullCalcOnLoad', 1));
  }
  const after = printDocument(document);
  if (after !== before) writeText(parts, workbook.part, after);
}

function setActive(document: Document, workbook: Workbook, { tabs, active }: Changes): void {
  const stays = tabs[active]?.from === workbook.active;
  if (stays && active === workbook.active) return;
  const views = childList(document, 'bookViews');
  const [first = '<workbookView/>', ...rest] = views;
  const view = withAttribute(withAttribute(first, 'activeTab', active), 'firstSheet', undefined);
  setChild(document, order, 'bookViews', withInner('<bookViews/>', [view, ...rest].join('')));
}

/** LibreOffice sees a filter only where the workbook names its area. */
const filterName = '_xlnm._FilterDatabase';

/** Names of a single tab follow it to its new place; those of a tab that is gone go with it. */
function setNames(document: Document, workbook: Workbook, { tabs, names }: Changes): void {
  const kept = childList(document, 'definedNames').flatMap((xml) => {
    const local = attribute(xml, 'localSheetId');
    if (local === undefined) return /^nastavnik_\d+$/i.test(attribute(xml, 'name') ?? '') ? [] : [xml];
    const place = tabs.findIndex(({ from }) => from === Number(local));
    const outdated = attribute(xml, 'name') === filterName && tabs[place]?.filter !== undefined;
    return place < 0 || outdated ? [] : [withAttribute(xml, 'localSheetId', place)];
  });
  const lists = [...names].map(([name, formula]) => hiddenName(`name="${name}"`, formula));
  const filters = tabs.flatMap(({ filter, name }, place) => {
    const area = filter?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return area ? [hiddenName(`name="${filterName}" localSheetId="${place}"`, `${quotedTab(name)}!${area}`)] : [];
  });
  const all = [...lists, ...kept.map((xml) => renamed(xml, workbook, tabs)), ...filters];
  if (all.length > 0 || child(document, 'definedNames') !== undefined) {
    setChild(document, order, 'definedNames', all.length > 0 ? withInner('<definedNames/>', all.join('')) : undefined);
  }
}

const hiddenName = (attributes: string, formula: string): string =>
  `<definedName ${attributes} hidden="1">${escapeText(formula)}</definedName>`;

function renamed(xml: string, { tabs: old }: Workbook, tabs: NextTab[]): string {
  const pairs = tabs.flatMap(({ from, name }) => {
    const was = from === undefined ? undefined : old[from]?.name;
    return was !== undefined && was !== name ? [[was, name] as const] : [];
  });
  return pairs.length === 0 ? xml : withInner(xml, renameTabs(inner(xml), pairs));
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text of a formula (still escaped for XML) with tabs called by their new names. */
export function renameTabs(formula: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [was, name]) => {
    const old = escapeText(was);
    const quoted = `'${pattern(old.replace(/'/g, "''"))}'!`;
    const bare = `(?<![\\wА-яЁё.'\\]])${pattern(old)}!`;
    const fresh = `'${escapeText(name).replace(/'/g, "''")}'!`;
    return text.replace(new RegExp(`${quoted}|${bare}`, 'g'), () => fresh);
  }, formula);
}

const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];
