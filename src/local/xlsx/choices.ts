import { words } from '../words';
import { mainNamespace } from './package/blank';
import { type Package, writeText } from './package/package';
import { areaName, cellName, quotedTab, readArea } from './package/references';
import { escapeCellText, unescapeXml } from './package/xml';

export type Choice = string | number | boolean;

/** Lists that are too long for a drop-down's own formula, one a column of a tab nobody sees. */
export interface Choices {
  /** The name that stands for the list; a list that is there already is used again. */
  place(values: readonly Choice[]): string;
  /** Says that a drop-down that stays refers to a list. */
  keep(formula: string): void;
  /** The names in use with their formulas. */
  names(): Map<string, string>;
  /** Whether lists came up or went. */
  changed(): boolean;
  /** Writes the tab. */
  save(parts: Package, part: string): void;
}

const prefix = 'nastavnik_';

/** @param columns Lists of the file as it is, by column from 1. */
export function openChoices(columns: readonly (readonly Choice[])[]): Choices {
  const lists: Choice[][] = columns.length > 0 ? columns.map((values) => [...values]) : [[]];
  const known = lists.length;
  const used = new Set<number>();
  const before = lists.flatMap((values, column) => (values.length > 0 ? [column] : []));
  const inUse = (): number[] => [...used].sort((a, b) => a - b);
  return {
    place(values) {
      const key = JSON.stringify(values);
      let column = lists.findIndex((list) => JSON.stringify(list) === key);
      if (column < 0) column = lists.findIndex((list, i) => i > 0 && list.length === 0 && !used.has(i) && i < known);
      if (column < 0) column = Math.max(lists.length, 1);
      lists[column] = [...values];
      used.add(column);
      return prefix + column;
    },
    keep(formula) {
      const column = columnOf(formula);
      if (column !== undefined) used.add(column);
    },
    names() {
      const range = (column: number): string => {
        const [from, to] = areaName({ row: 1, column, rows: lists[column]?.length ?? 1, columns: 1 }).split(':');
        return [from, to ?? from].map((cell) => cell?.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')).join(':');
      };
      return new Map(inUse().map((column) => [prefix + column, `${quotedTab(words.choicesTab)}!${range(column)}`]));
    },
    changed: () => inUse().join() !== before.join(),
    save(parts, part) {
      writeText(parts, part, printTab(lists.map((values, column) => (used.has(column) ? values : []))));
    },
  };
}

function columnOf(formula: string): number | undefined {
  const named = new RegExp(`^${prefix}(\\d+)$`, 'i').exec(formula)?.[1];
  if (named) return Number(named);
  const [tab = '', area = ''] = splitReference(formula);
  return tab === words.choicesTab ? readArea(area)?.column : undefined;
}

/** A reference to another tab as the tab's name and the area; the name is empty for the same tab. */
export function splitReference(formula: string): [string, string] {
  const found = /^(?:'((?:[^']|'')*)'!|([^'!]+)!)?(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i.exec(
    formula.trim().replace(/^=/, ''),
  );
  return [(found?.[1] ?? found?.[2] ?? '').replace(/''/g, "'"), found?.[3] ?? ''];
}

/** The values of an inline list formula, `"да,нет"`. */
export function inlineChoices(formula: string): string[] | undefined {
  const found = /^\s*"([\s\S]*)"\s*$/.exec(formula)?.[1];
  return found
    ?.replace(/""/g, '"')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Excel takes at most 255 characters inside of a drop-down's own formula, and splits them at commas. */
export function inlineFormula(values: readonly string[]): string | undefined {
  const joined = values.join(',').replace(/"/g, '""');
  const plain = values.every(
    (value) => value !== '' && value.trim() === value && !/[,\p{Cc}\ud800-\udfff]/u.test(value),
  );
  return plain && values.length > 0 && joined.length <= 253 ? `"${joined}"` : undefined;
}

function printTab(lists: readonly (readonly Choice[])[]): string {
  const height = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, i) => {
    const cells = lists.map((values, column) => printChoice(cellName(i + 1, column), values[i]));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function printChoice(cell: string, value: Choice | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return `<c r="${cell}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${cell}"><v>${value}</v></c>`;
  return `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

export const formulaText = (xml: string): string => unescapeXml(xml).trim();
