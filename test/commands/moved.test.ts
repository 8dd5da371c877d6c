import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { services } from '../../build/bundle';
import { runsOf, toCells } from '../../src/google/cells';
import { schoolOf } from '../../src/local/demo/large';
import { openRealm } from '../../src/local/realm';
import type { OfficeState } from '../../src/local/state';
import type { Edits } from '../../src/office';
import { cell, columnOf, filled, sheet } from './office';

const servicesCode = await services();

/** The writer alone, as it runs at Google. */
const writer =
  buildSync({
    stdin: {
      contents: `import { writeCells } from './src/google/write';
        globalThis.write = (tab, edits) => writeCells(SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab), JSON.parse(edits), true);`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  }).outputFiles[0]?.text ?? '';

/** Writes what was decided over an earlier reading into the workbook as it stands now. */
function write(state: OfficeState, tab: string, edits: Edits): OfficeState {
  const realm = openRealm({ state, servicesCode, scripts: [writer] });
  realm.call('write', tab, JSON.stringify(edits));
  return realm.close().state;
}

const texts = (state: OfficeState, tab: string, header: string): readonly string[] => {
  const { cells, rowCount } = sheet(state, tab);
  const column = columnOf(state, tab, header);
  return Array.from({ length: rowCount }, (_, at) => String(cells[at + 1]?.[column]?.value ?? ''));
};

/** A tab as it was read, and a word for the row of one of its lines. */
function decided(state: OfficeState, tab: string, headers: readonly string[], line: number, header: string): Edits {
  return {
    identity: headers.map((each) => ({ header: each, texts: texts(state, tab, each) })),
    cells: [{ line, header, value: 'сюда' }],
    columns: { [header]: { format: 'text', own: true } },
  };
}

/** Two rows of a tab change places. */
function swapped(state: OfficeState, tab: string, one: number, other: number): OfficeState {
  const { cells } = sheet(state, tab);
  [cells[one], cells[other]] = [cells[other] ?? {}, cells[one] ?? {}];
  return state;
}

const small = () => filled(schoolOf(7));
const PAIR = ['Код пары', 'Код наставника', 'Код наставляемого'];

describe('rows that a person has moved since they were read', () => {
  test('are found again by their code', () => {
    const edits = decided(small(), 'Наставляемые', ['Код'], 2, 'Основной запрос наставляемого');
    const state = write(swapped(small(), 'Наставляемые', 2, 8), 'Наставляемые', edits);
    expect(cell(state, 'Наставляемые', 8, 'Код').value).toBe('У-0003');
    expect(cell(state, 'Наставляемые', 8, 'Основной запрос наставляемого').value).toBe('сюда');
    expect(cell(state, 'Наставляемые', 2, 'Основной запрос наставляемого').value ?? '').toBe('');
  });

  test('are told apart within a group by its people', () => {
    const edits = decided(small(), 'Пары', PAIR, 2, 'Состав по приказу');
    const state = write(swapped(small(), 'Пары', 2, 3), 'Пары', edits);
    expect(cell(state, 'Пары', 3, 'Код наставляемого').value).toBe('У-0003');
    expect(cell(state, 'Пары', 3, 'Состав по приказу').value).toBe('сюда');
    expect(cell(state, 'Пары', 2, 'Состав по приказу').value ?? '').toBe('');
  });

  test('and deleted are left out', () => {
    const edits = decided(small(), 'Наставляемые', ['Код'], 8, 'Основной запрос наставляемого');
    const without = small();
    delete sheet(without, 'Наставляемые').cells[8];
    const state = write(without, 'Наставляемые', edits);
    expect(texts(state, 'Наставляемые', 'Основной запрос наставляемого')).not.toContain('сюда');
  });

  test('stop everything when nothing tells them apart', () => {
    const nameless = small();
    cell(nameless, 'Наставляемые', 2, 'Код').value = '';
    const edits = decided(nameless, 'Наставляемые', ['Код'], 2, 'Основной запрос наставляемого');
    expect(() => write(small(), 'Наставляемые', edits)).toThrow('Вкладку «Наставляемые» сейчас правят.');
  });
});

test('one row in doubt leaves the whole tab as it is', () => {
  const nameless = small();
  cell(nameless, 'Наставляемые', 2, 'Код').value = '';
  const sure = decided(nameless, 'Наставляемые', ['Код'], 5, 'Основной запрос наставляемого');
  const doubtful = decided(nameless, 'Наставляемые', ['Код'], 2, 'Результаты программы');
  const edits = {
    ...sure,
    cells: [...sure.cells, ...doubtful.cells],
    columns: { ...sure.columns, ...doubtful.columns },
  };
  const realm = openRealm({ state: small(), servicesCode, scripts: [writer] });
  expect(() => realm.call('write', 'Наставляемые', JSON.stringify(edits))).toThrow('сейчас правят');
  expect(texts(realm.close().state, 'Наставляемые', 'Основной запрос наставляемого')).not.toContain('сюда');
});

test('a formula between two written cells of the add-in’s own column stays a formula', () => {
  const state = small();
  const column = columnOf(state, 'Пары', 'Состав по приказу');
  Object.assign(sheet(state, 'Пары').cells[3] ?? {}, { [column]: { value: 'да', formula: '="да"' } });
  const edits = decided(state, 'Пары', PAIR, 2, 'Состав по приказу');
  const both = { ...edits, cells: [...edits.cells, { line: 4, header: 'Состав по приказу', value: 'и сюда' }] };
  const after = write(state, 'Пары', both);
  expect(cell(after, 'Пары', 3, 'Состав по приказу').formula).toBe('="да"');
});

test('a day is the same day whether or not the clocks of the script and of the workbook agree', () => {
  const midnightInKamchatka = new Date(Date.UTC(2026, 8, 14, 12));
  expect(toCells([[midnightInKamchatka]], false)).toEqual([[{ date: '2026-09-15' }]]);
  expect(toCells([[new Date(2026, 8, 15)]], true)).toEqual([[{ date: '2026-09-15' }]]);
});

test('neighbouring rows are one run', () => {
  expect(runsOf([5, 2, 3, 9])).toEqual([
    { from: 2, to: 3 },
    { from: 5, to: 5 },
    { from: 9, to: 9 },
  ]);
});
