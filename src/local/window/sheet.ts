import { firstAt, paint, type Runs } from '../areas';
import type { GridView, Place, RuleView, StyleView } from '../server/api';
import type { Cell } from './places';

type Lock = GridView['locks'][number];

/** A tab as the window shows it: what the server has told, and over it what the person has typed since. */
export interface Sheet {
  readonly view: GridView;
  /** What the cell shows. */
  text(row: number, column: number): string;
  /** What a person would type to enter the same again. */
  typed(row: number, column: number): string;
  rule(row: number, column: number): RuleView | undefined;
  style(row: number, column: number): StyleView | undefined;
  lock(row: number, column: number): Lock | undefined;
  /** The rows of a column whose texts wrap. */
  wrapped(column: number): readonly { readonly from: number; readonly to: number; readonly bold: boolean }[];
  note(row: number, column: number): string | undefined;
  color(row: number, column: number): string | undefined;
  /** Takes what the server tells now. */
  update(view: GridView): void;
  /** Shows texts before the server has taken them. */
  lay(place: Cell, texts: readonly (readonly string[])[]): Laid;
}

/** Texts that are shown but not yet told by the server. */
interface Laid {
  /** They were entered: shown until the server tells how they look, which `settled` is called for. */
  taken(settled: () => void): void;
  /** They were refused: what was there before is shown again. */
  dropped(): void;
}

interface Overlay extends Cell {
  readonly texts: readonly (readonly string[])[];
  /** What the server had told last when they were typed. */
  readonly version: number;
  /** Called when the server has told how they look; undefined until they are entered. */
  settled: (() => void) | undefined;
}

export function sheetOf(first: GridView): Sheet {
  let view = first;
  let looks = looksOf(first);
  let overlays: Overlay[] = [];
  const laid = (row: number, column: number): string | undefined => {
    for (let at = overlays.length - 1; at >= 0; at--) {
      const overlay = overlays[at];
      const text = overlay?.texts[row - overlay.row]?.[column - overlay.column];
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const text = (row: number, column: number) => laid(row, column) ?? view.texts[row - 1]?.[column - 1] ?? '';
  const sift = () => {
    const isOver = ({ settled, version }: Overlay) => settled !== undefined && view.version !== version;
    const over = overlays.filter(isOver);
    overlays = overlays.filter((overlay) => !isOver(overlay));
    for (const { settled } of over) settled?.();
  };
  return {
    get view() {
      return view;
    },
    text,
    typed: (row, column) => laid(row, column) ?? view.formulas[`${row}:${column}`] ?? text(row, column),
    rule: (row, column) => valueAt(looks.rules, row, column) ?? undefined,
    style: (row, column) => valueAt(looks.styles, row, column),
    lock: (row, column) => valueAt(looks.locks, row, column),
    wrapped: (column) =>
      (looks.styles[column] ?? []).flatMap(({ from, to, value: { wrap, bold = false } }) =>
        wrap ? [{ from, to, bold }] : [],
      ),
    note: (row, column) => view.notes[`${row}:${column}`],
    color: (row, column) => view.colors[`${row}:${column}`],
    update(next) {
      view = next;
      looks = looksOf(next);
      sift();
    },
    lay(place, texts) {
      const overlay: Overlay = { ...place, texts, version: view.version, settled: undefined };
      overlays.push(overlay);
      return {
        taken(settled) {
          overlay.settled = settled;
          sift();
        },
        dropped() {
          overlays = overlays.filter((each) => each !== overlay);
        },
      };
    },
  };
}

const looksOf = ({ rules, styles, locks, columnCount }: GridView) => ({
  rules: paint(rules, columnCount),
  styles: paint(styles, columnCount),
  locks: paint(
    locks.map((lock: Lock & Place) => ({ ...lock, value: lock })),
    columnCount,
  ),
});

/** The value that covers a cell. */
function valueAt<Value>(columns: readonly Runs<Value>[], row: number, column: number): Value | undefined {
  const runs = columns[column] ?? [];
  const run = runs[firstAt(runs, row)];
  return run && run.from <= row ? run.value : undefined;
}
