import { describe, expect, test } from 'vitest';
import { LETTERS_HEIGHT, layoutOf, NUMBERS_WIDTH } from '../../../src/local/window/grid/layout';
import { boxOf } from '../../../src/local/window/grid/marks';
import { lastUsed, leapt, moved, rowsIn } from '../../../src/local/window/grid/moves';
import { linesOf, ROW_HEIGHT, rowHeights } from '../../../src/local/window/grid/row-heights';
import { inSight, isSeen, reveal } from '../../../src/local/window/grid/sight';
import { sheetOf } from '../../../src/local/window/sheet';
import { tens, view } from './make';

const flat = (about: Parameters<typeof view>[0]) => layoutOf(view(about), new Map());
const down = { down: 1, right: 0 };
const right = { down: 0, right: 1 };

describe('a wrapping text', () => {
  test.each([
    ['одно', 1],
    ['два слова', 2],
    ['а б в', 1],
    ['непереносимое', 2],
    ['раз\nдва', 2],
    ['', 1],
  ])('«%s» takes its lines in a cell of eight letters', (text, lines) => {
    expect(linesOf(text, 80, false, tens)).toBe(lines);
  });

  test('makes its row higher, and no other', () => {
    const sheet = sheetOf(
      view({
        widths: { 1: 88 },
        texts: [['заголовок'], ['очень много слов'], ['коротко', 'длинный текст без переноса']],
        styles: [{ row: 1, column: 1, rows: 20, columns: 1, value: { wrap: true } }],
      }),
    );
    const heights = rowHeights(sheet, tens);
    expect([1, 2, 3].map((row) => heights.get(row) ?? ROW_HEIGHT)).toEqual([38, 55, 21]);
  });

  test('takes no more than a part of the window', () => {
    const long = 'слово '.repeat(500);
    const style = { row: 1, column: 1, rows: 1, columns: 1, value: { wrap: true } };
    const [height = 0] = rowHeights(sheetOf(view({ texts: [[long]], styles: [style] })), tens).values();
    expect(height).toBeLessThan(300);
  });
});

describe('the layout', () => {
  const layout = flat({
    frozenRows: 1,
    frozenColumns: 1,
    hiddenRows: [3],
    hiddenColumns: [2],
    widths: { 1: 60, 3: 200 },
  });

  test('leaves hidden rows and columns out', () => {
    expect([layout.rows.shown.slice(0, 4), layout.columns.shown]).toEqual([
      [1, 2, 4, 5],
      [1, 3, 4, 5],
    ]);
    expect([layout.rows.indexOf(3), layout.rows.indexOf(4)]).toEqual([-1, 2]);
  });

  test('puts the cells one beside the other, after what stands still', () => {
    const bar = 3;
    const left = NUMBERS_WIDTH + 60 + bar;
    const top = LETTERS_HEIGHT + ROW_HEIGHT + bar;
    expect(boxOf(layout, { row: 2, column: 3, rows: 3, columns: 2 })).toEqual({
      left,
      top,
      width: 300,
      height: 2 * ROW_HEIGHT,
    });
    expect(boxOf(layout, { row: 3, column: 1, rows: 1, columns: 1 })).toBeUndefined();
  });

  test('knows what is in sight of ten thousand rows', () => {
    const long = flat({ rowCount: 10_000, columnCount: 50 });
    const scroller = { scrollTop: 5000 * ROW_HEIGHT, scrollLeft: 1000, clientHeight: 700, clientWidth: 1280 };
    const { rows, columns } = inSight(scroller, long);
    expect([rows.first <= 4999, rows.last >= 5032, rows.last - rows.first < 80]).toEqual([true, true, true]);
    expect([columns.first <= 9, columns.last >= 22, columns.last - columns.first < 20]).toEqual([true, true, true]);
  });
});

describe('the keyboard', () => {
  const layout = flat({ hiddenRows: [3, 4], hiddenColumns: [2] });

  test('steps over hidden rows and columns and stays within the edges', () => {
    expect(moved(layout, { row: 2, column: 1 }, down)).toEqual({ row: 5, column: 1 });
    expect(moved(layout, { row: 2, column: 1 }, right)).toEqual({ row: 2, column: 3 });
    expect(moved(layout, { row: 1, column: 1 }, { down: -1, right: -1 })).toEqual({ row: 1, column: 1 });
    expect(moved(layout, { row: 19, column: 5 }, { down: 5, right: 5 })).toEqual({ row: 20, column: 5 });
  });

  test('leaves a row that has been hidden meanwhile', () => {
    expect(moved(layout, { row: 3, column: 1 }, down).row).toBe(5);
    expect(moved(layout, { row: 4, column: 1 }, { down: -1, right: 0 }).row).toBe(2);
  });

  test('leaps to the end of what is filled, and on to what is filled next', () => {
    const sheet = sheetOf(view({ texts: [['а'], ['б'], ['в'], [], [], ['г']] }));
    const plain = flat({});
    const rowAfter = (row: number) => leapt(plain, sheet, { row, column: 1 }, down).row;
    expect([rowAfter(1), rowAfter(3), rowAfter(4), rowAfter(6)]).toEqual([3, 6, 6, 20]);
    expect(lastUsed(sheet)).toEqual({ row: 6, column: 1 });
  });

  test('turns a page by as many rows as fit', () => {
    expect(rowsIn(flat({ rowCount: 100 }), 1, 10 * ROW_HEIGHT)).toBe(9);
  });
});

describe('scrolling to a cell', () => {
  const layout = flat({ rowCount: 1000, frozenRows: 1 });
  const scroller = (scrollTop: number) => {
    const element = {
      ...{ scrollTop, scrollLeft: 0, clientHeight: 448, clientWidth: 800 },
      scrollTo({ top, left }: { top: number; left: number }) {
        Object.assign(element, { scrollTop: top, scrollLeft: left });
      },
    };
    return element;
  };
  const rowTop = (row: number) => (row - 2) * ROW_HEIGHT;

  test('goes no further than it must', () => {
    const element = scroller(0);
    reveal(element, layout, { row: 5, column: 1 });
    expect(element.scrollTop).toBe(0);
    reveal(element, layout, { row: 100, column: 1 });
    expect(element.scrollTop).toBe(rowTop(101) - (448 - layout.rows.still));
    reveal(element, layout, { row: 50, column: 1 });
    expect(element.scrollTop).toBe(rowTop(50));
  });

  test('puts what the person did not step to into the middle', () => {
    const element = scroller(0);
    reveal(element, layout, { row: 500, column: 1 }, 'middle');
    expect(isSeen(layout, element, { row: 495, column: 1 })).toBe(true);
    expect(isSeen(layout, element, { row: 505, column: 1 })).toBe(true);
  });

  test('has no need to move for rows that stand still', () => {
    const element = scroller(5000);
    reveal(element, layout, { row: 1, column: 1 });
    expect([element.scrollTop, isSeen(layout, element, { row: 1, column: 1 })]).toEqual([5000, true]);
    expect(isSeen(layout, element, { row: 2, column: 1 })).toBe(false);
  });
});
