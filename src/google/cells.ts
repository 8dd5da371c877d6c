import { type Cell, isDateCell } from '../tables/cell';

const HALF_A_DAY = 12 * 60 * 60 * 1000;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The calendar day of an instant by the clock of the script. */
export function dayOf(instant: Date): string {
  return `${instant.getFullYear()}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`;
}

/**
 * Turns what `Range.getValues()` gives into cells. A day of the calendar is midnight by the clock of the *spreadsheet*,
 * and `Date` speaks the clock of the *script*: where the two differ the nearest midnight of the script is the same day,
 * as long as the clocks are less than twelve hours apart.
 * https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone()
 */
export function toCells(values: readonly (readonly unknown[])[], clocksAgree: boolean): Cell[][] {
  const dayIn = (date: Date): string => dayOf(clocksAgree ? date : new Date(date.getTime() + HALF_A_DAY));
  return values.map((row) =>
    row.map((value): Cell => {
      if (value instanceof Date) return { date: dayIn(value) };
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    }),
  );
}

/**
 * What to hand to `Range.setValues()`. A day goes as ISO text: under a date format every locale reads it as that day,
 * whatever the clocks. https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function toValue(cell: Cell): string | number | boolean {
  return isDateCell(cell) ? cell.date : cell;
}

/** Cells of one column, as runs of neighbouring rows. */
export function runsOf(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** `(3, 28)` → `AB3`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
