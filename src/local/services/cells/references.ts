import type { Book, BookSheet } from '../../book';
import { columnLetters, columnNumber } from './a1';

type Axis = 'rows' | 'columns';

/** Lines that came or went: `added` after a line, or `deleted` from a line on. */
export type Change =
  | { readonly after: number; readonly added: number }
  | { readonly from: number; readonly deleted: number };

const GONE = '#REF!';

/** A text in quotes, or a reference with the name of its tab, if it has one, and both of its ends. */
const PARTS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z])|\$?\d+(?=:\$?\d))(?::(\$?[A-Za-z]{0,3}\$?\d*))?(?![\p{L}\p{N}_(!.])/gu;

/** Lets the formulas of the whole book follow the cells of a tab in which lines came or went. */
export function moveReferences(book: Book, changed: BookSheet, axis: Axis, change: Change): void {
  for (const sheet of book.sheets) {
    for (const line of Object.values(sheet.cells)) {
      for (const cell of Object.values(line)) {
        if (cell.formula === undefined) continue;
        cell.formula = movedFormula(cell.formula, axis, change, (tab) =>
          tab === undefined ? sheet === changed : sameName(tab, changed.name),
        );
      }
    }
  }
}

function sameName(prefix: string, name: string): boolean {
  const bare = prefix.slice(0, -1).replace(/^'(.*)'$/, '$1');
  return bare.replace(/''/g, "'").toLowerCase() === name.toLowerCase();
}

function movedFormula(
  formula: string,
  axis: Axis,
  change: Change,
  concerns: (tab: string | undefined) => boolean,
): string {
  return formula.replace(
    PARTS,
    (whole, tab: string | undefined, first: string | undefined, last: string | undefined) => {
      if (first === undefined || !concerns(tab)) return whole;
      const moved = last === undefined ? movedEnd(first, axis, change, 'cell') : movedRange(first, last, axis, change);
      return moved === undefined ? GONE : `${tab ?? ''}${moved}`;
    },
  );
}

function movedRange(first: string, last: string, axis: Axis, change: Change): string | undefined {
  const [from, to] = [lineOf(first, axis), lineOf(last, axis)];
  if (from !== undefined && to !== undefined && 'deleted' in change) {
    if (from >= change.from && to < change.from + change.deleted) return undefined;
  }
  const start = movedEnd(first, axis, change, 'start');
  const end = movedEnd(last, axis, change, 'end');
  return start === undefined || end === undefined ? undefined : `${start}:${end}`;
}

/** An end without a number on this axis (`A` of `A:C`) stays as it is. */
function movedEnd(end: string, axis: Axis, change: Change, role: 'cell' | 'start' | 'end'): string | undefined {
  const line = lineOf(end, axis);
  if (line === undefined) return end;
  const moved = movedLine(line, change, role);
  if (moved === undefined) return undefined;
  return axis === 'rows' ? end.replace(/\d+/, String(moved)) : end.replace(/[A-Za-z]+/, columnLetters(moved));
}

function lineOf(end: string, axis: Axis): number | undefined {
  const found = (axis === 'rows' ? /\d+/ : /[A-Za-z]+/).exec(end)?.[0];
  if (found === undefined) return undefined;
  return axis === 'rows' ? Number(found) : columnNumber(found);
}

function movedLine(line: number, change: Change, role: 'cell' | 'start' | 'end'): number | undefined {
  if ('added' in change) return line > change.after ? line + change.added : line;
  if (line < change.from) return line;
  if (line >= change.from + change.deleted) return line - change.deleted;
  if (role === 'cell') return undefined;
  return role === 'start' ? change.from : change.from - 1;
}
