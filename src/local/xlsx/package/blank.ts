import { words } from '../../words';
import { standardWidth, toCharacters } from '../columns';
import { declareType, freePart, type Package, relate, relationships, removePart, writeText } from './package';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A tab without cells, its columns and rows as large as Google's. */
const blankTab =
  `${declaration}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultColWidth="${toCharacters(standardWidth)}" defaultRowHeight="15.75"/>` +
  '<sheetData/></worksheet>';

/** A book as Google makes it: one blank tab, Arial 10. */
export function blankPackage(): Package {
  const parts: Package = new Map();
  const content = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  writeText(
    parts,
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packageNamespace}/content-types">${content}${xml}</Types>`,
  );
  declareType(parts, 'xl/workbook.xml', `${types}.sheet.main+xml`);
  declareType(parts, 'xl/styles.xml', `${types}.styles+xml`);
  relate(parts, '', 'officeDocument', 'xl/workbook.xml');
  writeText(parts, 'xl/styles.xml', blankStyles);
  relate(parts, 'xl/workbook.xml', 'styles', 'xl/styles.xml');
  const { relationship } = createTab(parts, 'xl/workbook.xml');
  const sheet = `<sheet name="${words.firstTab}" sheetId="1" r:id="${relationship}"/>`;
  const view = '<bookViews><workbookView/></bookViews>';
  const open = `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><workbookPr/>`;
  writeText(parts, 'xl/workbook.xml', `${declaration}${open}${view}<sheets>${sheet}</sheets></workbook>`);
  return parts;
}

const blankStyles =
  `${declaration}<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A part for a new tab, declared and related. */
export function createTab(parts: Package, workbook: string): { part: string; relationship: string } {
  const part = freePart(parts, 'xl/worksheets/sheet#.xml');
  writeText(parts, part, blankTab);
  declareType(parts, part, `${types}.worksheet+xml`);
  return { part, relationship: relate(parts, workbook, 'worksheet', part) };
}

/** The parts that the package can reach from its root. */
export function reachable(parts: Package): Set<string> {
  const found = new Set<string>();
  const visit = (part: string): void => {
    for (const { target } of relationships(parts, part)) {
      if (!parts.has(target) || found.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit('');
  return found;
}

/** Removes what could be reached before and cannot any more: the notes and charts of a deleted tab. */
export function removeLost(parts: Package, before: ReadonlySet<string>): void {
  const now = reachable(parts);
  for (const part of before) if (!now.has(part)) removePart(parts, part);
}
