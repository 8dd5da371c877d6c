import type { Place } from '../../server/api';
import type { Desk } from '../desk';
import { isTick } from '../grid/paint-cell';
import { placeOf, spanOf } from '../places';
import type { Sheet } from '../sheet';
import type { Editor } from './editor';
import type { Entering } from './entering';

/** What keys and clicks do with what is selected. */
export interface Actions {
  /** Opens the cell, ticks a box. */
  edit(): void;
  /** Ticks a box; types a space elsewhere. */
  space(): void;
  clear(): void;
  undo(): void;
  redo(): void;
  selectAll(): void;
  selectRows(): void;
  selectColumns(): void;
  /** Goes where the link of the cell leads. */
  follow(): void;
  menu(): void;
  find(): void;
}

type Elsewhere = Pick<Actions, 'follow' | 'menu' | 'find'>;

export function createActions(desk: Desk, editor: Editor, entering: Entering, elsewhere: Elsewhere): Actions {
  const tick = (): boolean => {
    const sheet = desk.sheet.value;
    if (!sheet) return false;
    const { active } = desk.span.value;
    const text = sheet.text(active.row, active.column);
    if (sheet.rule(active.row, active.column)?.kind !== 'checkbox' || !isTick(text)) return false;
    void entering.enter(active, [[text === 'TRUE' ? 'FALSE' : 'TRUE']]);
    return true;
  };
  const select = (change: Partial<Place>) => desk.span.set(spanOf({ ...placeOf(desk.span.value), ...change }));
  const whole = () => ({
    rows: desk.sheet.value?.view.rowCount ?? 1,
    columns: desk.sheet.value?.view.columnCount ?? 1,
  });
  return {
    ...elsewhere,
    edit: () => void (tick() || editor.begin({ focus: 'cell' })),
    space: () => void (tick() || editor.begin({ text: ' ', focus: 'cell' })),
    clear() {
      const place = desk.sheet.value && filledPart(desk.sheet.value, placeOf(desk.span.value));
      if (place) void entering.enter(place, emptied(place));
    },
    undo: () => void entering.undo(),
    redo: () => void entering.redo(),
    selectAll: () => select({ row: 1, column: 1, ...whole() }),
    selectRows: () => select({ column: 1, columns: whole().columns }),
    selectColumns: () => select({ row: 1, rows: whole().rows }),
  };
}

export const emptied = ({ rows, columns }: Place): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(''));

/** The part of a selection down to the last row in which anything is entered; undefined when nothing is. */
export function filledPart({ view }: Sheet, place: Place): Place | undefined {
  const rows = Math.min(place.rows, view.texts.length - place.row + 1);
  return rows > 0 ? { ...place, rows } : undefined;
}
