import { describe, expect, test, vi } from 'vitest';
import { sheetOf } from '../../../src/local/window/sheet';
import { view } from './make';

const at = { row: 2, column: 1 };
const A2 = [2, 1] as const;

describe('what is typed', () => {
  test('is shown before the server has taken it', () => {
    const sheet = sheetOf(view({ texts: [[], ['было']] }));
    sheet.lay(at, [['стало']]);
    expect([sheet.text(...A2), sheet.typed(...A2)]).toEqual(['стало', 'стало']);
  });

  test('is gone when it was refused', () => {
    const sheet = sheetOf(view({ texts: [[], ['было']] }));
    sheet.lay(at, [['стало']]).dropped();
    expect(sheet.text(...A2)).toBe('было');
  });

  test('stays while the server tells of other things, until it is taken', () => {
    const sheet = sheetOf(view({ texts: [[], ['было']] }));
    const laid = sheet.lay(at, [['1.9.26']]);
    sheet.update(view({ version: 2, texts: [['другое'], ['было']] }));
    expect([sheet.text(1, 1), sheet.text(...A2)]).toEqual(['другое', '1.9.26']);
    laid.taken(() => {});
    expect(sheet.text(...A2)).toBe('было');
  });

  test('gives way to how the server shows it', () => {
    const sheet = sheetOf(view());
    const settled = vi.fn();
    sheet.lay(at, [['1.9.26']]).taken(settled);
    expect([sheet.text(...A2), settled.mock.calls.length]).toEqual(['1.9.26', 0]);
    sheet.update(view({ version: 2, texts: [[], ['01.09.2026']] }));
    expect([sheet.text(...A2), settled.mock.calls.length]).toEqual(['01.09.2026', 1]);
  });

  test('later lies over what was typed earlier', () => {
    const sheet = sheetOf(view());
    sheet.lay(at, [['раз', 'и']]);
    sheet.lay(at, [['два']]);
    expect([sheet.text(2, 1), sheet.text(2, 2), sheet.text(2, 3)]).toEqual(['два', 'и', '']);
  });
});

test('a formula is edited as it was typed', () => {
  const sheet = sheetOf(view({ texts: [['6']], formulas: { '1:1': '=СУММ(B1:B3)' } }));
  expect([sheet.text(1, 1), sheet.typed(1, 1)]).toEqual(['6', '=СУММ(B1:B3)']);
});

test('later areas win over earlier ones, and one may take a rule away', () => {
  const list = { kind: 'list', values: ['да'] } as const;
  const sheet = sheetOf(
    view({
      rules: [
        { row: 1, column: 1, rows: 20, columns: 2, value: { kind: 'checkbox' } },
        { row: 3, column: 1, rows: 5, columns: 1, value: list },
        { row: 4, column: 1, rows: 1, columns: 1, value: null },
      ],
    }),
  );
  expect([2, 3, 4, 5, 8].map((row) => sheet.rule(row, 1)?.kind)).toEqual([
    'checkbox',
    'list',
    undefined,
    'list',
    'checkbox',
  ]);
  expect([sheet.rule(4, 2)?.kind, sheet.rule(4, 3)]).toEqual(['checkbox', undefined]);
});
