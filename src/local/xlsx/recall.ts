import type { BookProtection, BookSheet, BookValidation } from '../book';
import { findHeaders, headerRow, headersOf } from '../tabs';
import { textLimit } from './cells';
import { cut } from './validations';

/** Excel's limit for the prompt of a rule. */
const helpLimit = 255;

/** Gives a tab read from a file what a file cannot hold, from the same tab as it was remembered. */
export function recall(sheet: BookSheet, remembered: BookSheet | undefined, locked: boolean): void {
  const kept = remembered?.protections ?? [];
  const whole = kept.find(({ range, warningOnly }) => !range && !warningOnly);
  const ranges = kept.filter((protection) => protection !== whole);
  const moved = remembered ? ranges.flatMap((protection) => move(protection, remembered, sheet) ?? []) : [];
  const lock = whole ?? { id: `locked-${sheet.id}`, description: '', warningOnly: false, editors: [] };
  sheet.protections = [...(locked ? [lock] : []), ...moved];
  if (remembered) recallHelp(sheet, remembered);
}

/** A protection of columns goes with them when they moved, and is dropped when they are no longer together. */
function move(protection: BookProtection, before: BookSheet, now: BookSheet): BookProtection | undefined {
  const { range } = protection;
  if (!range) return protection;
  const headers = headersOf(before);
  const found = findHeaders(headers, now.cells);
  if (headers.size === 0 || found.share === 0) return protection;
  const places = new Map([...found.columns].map(([column, text]) => [text, column]));
  const covered = [...headers].filter(([column]) => column >= range.column && column < range.column + range.columns);
  const shifts = new Set(covered.map(([column, text]) => (places.get(text) ?? Number.NaN) - column));
  const [right = 0] = shifts;
  if (shifts.size > 1 || Number.isNaN(right)) return undefined;
  const below = range.row > headerRow(before) || range.rows < now.rowCount;
  const down = below ? found.row - headerRow(before) : 0;
  return { ...protection, range: { ...range, column: range.column + right, row: range.row + down } };
}

function recallHelp(sheet: BookSheet, remembered: BookSheet): void {
  const long = new Map<string, string>();
  for (const { value } of remembered.validations) {
    if (value?.help && value.help.length > helpLimit) long.set(cut(value.help, helpLimit), value.help);
  }
  if (long.size === 0) return;
  const lengthen = (value: BookValidation | null): BookValidation | null => {
    const help = value?.help && long.get(value.help);
    return value && help ? { ...value, help } : value;
  };
  sheet.validations = sheet.validations.map((area) => ({ ...area, value: lengthen(area.value) }));
}

/** Texts longer than a file's cell holds, wherever in the book their beginnings went. */
export function recallTexts(sheets: readonly BookSheet[], remembered: readonly BookSheet[]): void {
  const long = new Map<string, string>();
  for (const text of longTexts(remembered)) long.set(cut(text, textLimit), text);
  if (long.size === 0) return;
  for (const { cells } of sheets) {
    for (const line of Object.values(cells)) {
      for (const cell of Object.values(line)) {
        if (typeof cell.value === 'string' && cell.value.length >= textLimit - 1)
          cell.value = long.get(cell.value) ?? cell.value;
      }
    }
  }
}

function* longTexts(sheets: readonly BookSheet[]): Iterable<string> {
  for (const { cells } of sheets) {
    for (const line of Object.values(cells)) {
      for (const { value } of Object.values(line))
        if (typeof value === 'string' && value.length > textLimit) yield value;
    }
  }
}

/** What must be kept of a book beside its file: no cells but the headers, by which tabs are known, and texts too long. */
export function memoryOf(sheet: BookSheet): BookSheet {
  const cells: BookSheet['cells'] = {};
  const headers = headerRow(sheet);
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, { value }] of Object.entries(line)) {
      const keep = typeof value === 'string' && (Number(row) === headers || value.length > textLimit);
      if (keep) cells[Number(row)] = { ...cells[Number(row)], [Number(column)]: { value } };
    }
  }
  const validations = sheet.validations.filter(({ value }) => (value?.help?.length ?? 0) > helpLimit);
  return { ...sheet, cells, validations, formats: [], styles: [], widths: {}, hiddenColumns: [], hiddenRows: [] };
}
