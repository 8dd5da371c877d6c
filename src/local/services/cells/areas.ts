import type { Area, BookStyle, Rectangle } from '../../book';
import { contains, intersection } from './rectangle';

/**
 * Which area governs each cell of a block: its position in the list plus one, row after row; 0 where there is none.
 * Later areas win. Painted rather than looked up, so that a big block costs one pass an area.
 */
export function paint(areas: readonly Rectangle[], block: Rectangle): Int32Array {
  const painted = new Int32Array(block.rows * block.columns);
  areas.forEach((area, index) => {
    const part = intersection(area, block);
    if (part === undefined) return;
    const start = (part.row - block.row) * block.columns + (part.column - block.column);
    if (part.columns === block.columns) {
      painted.fill(index + 1, start, start + part.rows * block.columns);
      return;
    }
    for (let row = 0; row < part.rows; row++) {
      const from = start + row * block.columns;
      painted.fill(index + 1, from, from + part.columns);
    }
  });
  return painted;
}

/** The value of the area that a mark of `paint` stands for. */
export function valueAt<Value>(areas: readonly Area<Value>[], mark: number | undefined): Value | undefined {
  return mark ? areas[mark - 1]?.value : undefined;
}

/** Adds an area on top: what it covers wholly is dropped, and one that it continues grows instead. */
export function cover<Value>(areas: Area<Value>[], added: Area<Value>): Area<Value>[] {
  const kept = areas.filter((area) => !contains(added, area));
  const joined = joinable(kept, added);
  if (joined === undefined) return [...kept, added];
  return kept.map((area, index) => (index === joined ? union(area, added) : area));
}

/** An area of the same value that the new one continues, with nothing between them that would come out on top. */
function joinable<Value>(areas: readonly Area<Value>[], added: Area<Value>): number | undefined {
  for (let index = areas.length - 1; index >= 0; index--) {
    const area = areas[index];
    if (area === undefined) return undefined;
    if (area.value === added.value && continues(area, added)) return index;
    if (intersection(area, added) !== undefined) return undefined;
  }
  return undefined;
}

function continues(area: Rectangle, added: Rectangle): boolean {
  const below = area.column === added.column && area.columns === added.columns;
  const beside = area.row === added.row && area.rows === added.rows;
  return (
    (below && added.row <= area.row + area.rows && area.row <= added.row + added.rows) ||
    (beside && added.column <= area.column + area.columns && area.column <= added.column + added.columns)
  );
}

function union<Value>(a: Area<Value>, b: Rectangle): Area<Value> {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
    value: a.value,
  };
}

/** Changes some properties of the style of a rectangle and keeps the others that its cells had. */
export function restyle(areas: readonly Area<BookStyle>[], target: Rectangle, change: BookStyle): Area<BookStyle>[] {
  const under = areas.flatMap((area) => {
    const part = intersection(area, target);
    return part === undefined ? [] : [{ ...part, value: { ...area.value, ...change } }];
  });
  let result = cover([...areas], { ...target, value: change });
  for (const area of under) result = cover(result, area);
  return result;
}
