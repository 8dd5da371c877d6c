import type { BookSheet } from '../../book';
import type { BookForm, BookFormResponse } from '../../state';

/** What a response writes to its row. */
interface Writing {
  /** Its time, in the first column. */
  readonly stampOf: (response: BookFormResponse) => number;
  /** Column → what the cell holds. */
  readonly cellsOf: (response: BookFormResponse) => ReadonlyMap<number, string | number>;
}

/** A millisecond, in days. */
const MOMENT = 1.2e-8;

/**
 * The row that a response wrote, wherever people have sorted it to and whatever they have changed in it: the one with its
 * time that holds most of its answers. Undefined when it is gone, or when what is left belongs to another response of the
 * same time.
 */
export function rowOf(
  sheet: BookSheet,
  form: BookForm,
  response: BookFormResponse,
  { stampOf, cellsOf }: Writing,
): number | undefined {
  const stamp = stampOf(response);
  const isItsTime = (value: unknown) => typeof value === 'number' && Math.abs(value - stamp) < MOMENT;
  const rows = Object.keys(sheet.cells).filter((row) => row !== '1' && isItsTime(sheet.cells[Number(row)]?.[1]?.value));
  const likeness = (row: number, each: BookFormResponse) =>
    [...cellsOf(each)].filter(([column, value]) => (sheet.cells[row]?.[column]?.value ?? '') === value).length;
  const rivals = form.responses.filter((each) => each.id !== response.id && isItsTime(stampOf(each)));
  let [best, most] = [undefined as number | undefined, -1];
  for (const row of rows.map(Number)) {
    const own = likeness(row, response);
    if (own <= most || rivals.some((each) => likeness(row, each) > own)) continue;
    [best, most] = [row, own];
  }
  return best;
}
