import type { Area } from './book';

/** One value over the rows `from` … `to` of a column. */
interface Run<Value> {
  from: number;
  to: number;
  value: Value;
}

/** The runs of a column in their order, without overlaps; rows between them have no value. */
export type Runs<Value> = Run<Value>[];

/** Number of the first run that ends at `row` or later, by halving. */
export function firstAt<Value>(runs: Runs<Value>, row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a value over rows, over whatever was there. */
export function cover<Value>(runs: Runs<Value>, from: number, to: number, value: Value): void {
  const first = firstAt(runs, from);
  let last = first;
  while (last < runs.length && (runs[last]?.from ?? 0) <= to) last += 1;
  const before = runs[first];
  const after = runs[last - 1];
  const fresh: Runs<Value> = [];
  if (before && last > first && before.from < from) fresh.push({ ...before, to: from - 1 });
  fresh.push({ from, to, value });
  if (after && last > first && after.to > to) fresh.push({ ...after, from: to + 1 });
  runs.splice(first, last - first, ...fresh);
}

/** Areas as runs by column, from 1; later areas win. What lies outside of the columns is left out. */
export function paint<Value>(areas: readonly Area<Value>[], columns: number): Runs<Value>[] {
  const painted: Runs<Value>[] = Array.from({ length: columns + 1 }, () => []);
  for (const { row, column, rows, columns: width, value } of areas) {
    if (rows < 1) continue;
    for (let c = Math.max(column, 1); c < column + width && c <= columns; c++) {
      cover(painted[c] ?? [], row, row + rows - 1, value);
    }
  }
  return painted;
}

/** Joins neighbouring runs of equal values and drops those without one. */
export function joined<Value>(runs: Runs<Value>): Runs<Exclude<Value, undefined>> {
  const result: Runs<Exclude<Value, undefined>> = [];
  for (const { from, to, value } of runs) {
    const last = result.at(-1);
    if (value === undefined) continue;
    if (last && last.value === value && last.to === from - 1) last.to = to;
    else result.push({ from, to, value: value as Exclude<Value, undefined> });
  }
  return result;
}

/** The fewest rectangles that equal runs of neighbouring columns make. Equal values must be identical. */
export function rectangles<Value>(columns: readonly Runs<Value>[]): Area<Value>[] {
  const areas: Area<Value>[] = [];
  let open = new Map<number, Area<Value>[]>();
  columns.forEach((runs, column) => {
    const next = new Map<number, Area<Value>[]>();
    for (const { from, to, value } of runs) {
      const rows = to - from + 1;
      let area = open.get(from)?.find((left) => left.rows === rows && left.value === value);
      if (area) area.columns += 1;
      else {
        area = { row: from, column, rows, columns: 1, value };
        areas.push(area);
      }
      next.set(from, [...(next.get(from) ?? []), area]);
    }
    open = next;
  });
  return areas;
}

/** Looks values up row by row; rows must be asked in ascending order. */
export function follow<Value>(runs: Runs<Value>): (row: number) => Value | undefined {
  let at = 0;
  return (row) => {
    while ((runs[at]?.to ?? Number.POSITIVE_INFINITY) < row) at += 1;
    const run = runs[at];
    return run && run.from <= row ? run.value : undefined;
  };
}

/** Two columns laid over each other: pieces with the value of each; no piece crosses the row `cut`. */
export function overlay<Under, Over>(
  under: Runs<Under>,
  over: Runs<Over>,
  cut: number,
): { from: number; to: number; under: Under | undefined; over: Over | undefined }[] {
  const ends = [...under, ...over].flatMap(({ from, to }) => [from, to + 1]);
  const bounds = [...new Set([...ends, cut + 1])].sort((a, b) => a - b);
  const [underAt, overAt] = [follow(under), follow(over)];
  return bounds.slice(0, -1).map((from, i) => {
    return { from, to: (bounds[i + 1] ?? from + 1) - 1, under: underAt(from), over: overAt(from) };
  });
}
