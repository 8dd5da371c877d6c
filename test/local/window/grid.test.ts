import { describe, expect, test } from 'vitest';
import { createGrid } from '../../../src/local/window/grid/grid';
import { single } from '../../../src/local/window/places';
import { sheetOf } from '../../../src/local/window/sheet';
import { openPage } from './browser';
import { tens, view } from './make';

const EVIL = '<img src=x onerror="alert(1)">';

function show(about: Parameters<typeof view>[0]) {
  const { document, Event } = openPage();
  const sheet = sheetOf(view(about));
  const grid = createGrid(tens, (text) => text.startsWith('https://'));
  // Nothing is laid out here: the grid is told how large it is.
  for (const [side, value] of [
    ['clientWidth', 800],
    ['clientHeight', 400],
  ] as const)
    Object.defineProperty(grid.scroller, side, { value });
  document.body.append(grid.element);
  grid.open(sheet, { left: 0, top: 0 });
  const cell = (row: number, column: number) => document.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  return {
    ...{ document, grid, sheet, cell },
    rows: () => [...document.querySelectorAll('.left .number')].map(({ textContent }) => Number(textContent)),
    scroll(top: number) {
      grid.scroller.scrollTop = top;
      grid.scroller.dispatchEvent(new Event('scroll'));
    },
  };
}

describe('the grid', () => {
  test('shows what people have typed as text and nothing else', () => {
    const { document, cell } = show({ texts: [[EVIL]], notes: { '1:1': EVIL } });
    expect(cell(1, 1)?.textContent).toBe(EVIL);
    expect(cell(1, 1)?.getAttribute('aria-description')).toBe(EVIL);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  test('keeps in the page what is in sight, in its order', () => {
    const { rows, scroll, document } = show({ rowCount: 10_000, frozenRows: 1 });
    const elements = document.querySelectorAll('.cell').length;
    expect([rows()[0], rows().length < 40]).toEqual([2, true]);
    scroll(5000 * 21);
    expect(rows()).toEqual([...rows()].sort((one, other) => one - other));
    expect([rows().includes(5002), rows().includes(2)]).toEqual([true, false]);
    expect(document.querySelectorAll('.top .cell')).toHaveLength(5);
    scroll(0);
    expect([rows()[0], document.querySelectorAll('.cell').length]).toEqual([2, elements]);
  });

  test('draws each kind of cell as what it is', () => {
    const all = (column: number) => ({ row: 1, column, rows: 20, columns: 1 });
    const { cell } = show({
      texts: [
        ['TRUE', 'да', 'https://school.example.org', '1 234,5', 'У-0001'],
        ['', '', '', '+7 912 000 11 22'],
      ],
      rules: [
        { ...all(1), value: { kind: 'checkbox' } },
        { ...all(2), value: { kind: 'list', values: ['да', 'нет'] } },
      ],
      locks: [{ ...all(5), description: 'Этот столбец заполняет надстройка.', warningOnly: true }],
      colors: { '1:2': '#f4c7c3' },
    });
    expect(cell(1, 1)?.querySelector('[role=checkbox]')?.getAttribute('aria-checked')).toBe('true');
    expect(cell(2, 1)?.querySelector('[role=checkbox]')?.getAttribute('aria-checked')).toBe('false');
    expect(cell(1, 2)?.getAttribute('aria-haspopup')).toBe('listbox');
    expect(cell(1, 2)?.getAttribute('style')).toContain('#f4c7c3');
    expect([1, 3, 4, 5].map((column) => cell(1, column)?.className)).toEqual([
      'cell to-bottom to-center',
      'cell to-bottom to-left cut link',
      'cell to-bottom to-right',
      'cell to-bottom to-left locked',
    ]);
    expect(cell(2, 4)?.className).toBe('cell to-bottom to-left cut');
    expect([4, 5].map((column) => cell(1, column)?.getAttribute('aria-readonly'))).toEqual([null, 'true']);
  });

  test('tells which cell is active and which are selected', () => {
    const { grid, document } = show({});
    grid.select({ active: { row: 2, column: 2 }, far: { row: 3, column: 3 } });
    expect(grid.scroller.getAttribute('aria-activedescendant')).toBe('cell-2-2');
    expect(document.querySelectorAll('[aria-selected]')).toHaveLength(4);
    grid.select(single({ row: 5, column: 1 }));
    expect([...document.querySelectorAll('[aria-selected]')].map(({ id }) => id)).toEqual(['cell-5-1']);
    expect([...document.querySelectorAll('.chosen')].map(({ textContent }) => textContent)).toEqual(['A', '5']);
  });

  test('follows the tab when rows come, go or are hidden', () => {
    const { grid, sheet, rows, cell } = show({ rowCount: 6, texts: [['а'], ['б'], ['в']] });
    sheet.update(view({ version: 2, rowCount: 4, hiddenRows: [2], texts: [['а'], ['скрыто'], ['новое']] }));
    grid.refresh();
    expect([rows(), cell(3, 1)?.textContent, cell(2, 1)]).toEqual([[1, 3, 4], 'новое', null]);
  });
});
