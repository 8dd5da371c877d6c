import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { cell, columnOf, filled, run, sheet } from './office';

const small = () => filled(schoolOf(7));

interface Asked {
  readonly tab: string;
  readonly row: number;
  readonly code?: string;
  readonly column?: string;
}

const open = (state: OfficeState, asked: Asked) => run(state, 'openCell', asked, { today: '2026-10-01' });

/** The cell before the person's eyes: its tab, row and column. */
function opened(state: OfficeState, asked: Asked) {
  const { value, shown, state: after } = open(state, asked);
  const last = shown.filter(({ kind }) => kind === 'select').pop();
  const tab = after.book.sheets.find(({ id }) => id === after.book.activeSheetId)?.name;
  return { value, tab, row: last?.row, column: last?.column };
}

/** Rows of a tab change places. */
function moved(state: OfficeState, tab: string, from: number, to: number): OfficeState {
  const { cells } = sheet(state, tab);
  [cells[from], cells[to]] = [cells[to] ?? {}, cells[from] ?? {}];
  return state;
}

test('the cell is found by the code of its row and the header of its column', () => {
  const state = small();
  const column = columnOf(state, 'Наставляемые', 'Категория');
  const asked = { tab: 'Наставляемые', row: 3, code: 'У-0004', column: 'Категория' };
  expect(opened(state, asked)).toEqual({ value: { row: 3 }, tab: 'Наставляемые', row: 3, column });
  expect(opened(moved(small(), 'Наставляемые', 3, 6), asked)).toMatchObject({ value: { row: 6 }, row: 6, column });
});

test('of the rows of one group it is the nearest', () => {
  const near = (row: number) => opened(small(), { tab: 'Пары', row, code: 'П-001' }).row;
  expect([near(2), near(4), near(6), near(8)]).toEqual([2, 4, 6, 6]);
});

test('a code that somebody has typed in her own way is the same code', () => {
  const state = small();
  cell(state, 'Наставляемые', 3, 'Код').value = 'y – 4';
  expect(opened(state, { tab: 'Наставляемые', row: 5, code: 'У-0004' }).row).toBe(3);
});

test('a row without a code of its own is where it was', () => {
  expect(opened(small(), { tab: 'Настройки', row: 6, column: 'Значение' })).toMatchObject({ row: 6, column: 2 });
  const state = small();
  cell(state, 'Наставники', 4, 'Категория').value = 'обучающийся';
  // The check names the code that the row is about to get.
  expect(opened(state, { tab: 'Наставники', row: 4, code: 'У-0010' }).row).toBe(4);
});

test('a column that is gone leads to the row', () => {
  expect(opened(small(), { tab: 'Пары', row: 2, code: 'П-001', column: 'Нет такого' })).toMatchObject({
    row: 2,
    column: 1,
  });
});

test('a hidden and renamed tab is shown', () => {
  const state = small();
  Object.assign(sheet(state, 'Особые категории'), { hidden: true, name: 'Особые' });
  const asked = { tab: 'Особые категории', row: 2, code: 'У-0003' };
  expect(opened(state, asked)).toMatchObject({ tab: 'Особые', row: 2 });
  expect(sheet(open(state, asked).state, 'Особые').hidden).toBe(false);
});

describe('what is gone is refused with a way out', () => {
  test.each([
    [
      { tab: 'Наставляемые', row: 3, code: 'У-0999' },
      'Во вкладке «Наставляемые» больше нет строки У-0999. Обновите список.',
    ],
    [{ tab: 'Настройки', row: 900 }, 'Во вкладке «Настройки» этой строки больше нет. Обновите список.'],
    [{ tab: 'Черновик', row: 2 }, 'Нет вкладки «Черновик». Выполните «Подготовить таблицу» в меню «Наставничество».'],
  ])('%o', (asked, message) => {
    expect(open(small(), asked)).toMatchObject({ ok: false, message });
  });

  test('a deleted tab', () => {
    const state = small();
    state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Пары');
    expect(open(state, { tab: 'Пары', row: 2 }).message).toBe(
      'Нет вкладки «Пары». Выполните «Подготовить таблицу» в меню «Наставничество».',
    );
  });

  test('a row that is not one', () => {
    expect(open(small(), { tab: 'Пары', row: 0 }).ok).toBe(false);
  });
});
