import { describe, expect, test, vi } from 'vitest';
import type { BookView, Done } from '../../../src/local/server/api';
import { createDesk } from '../../../src/local/window/desk';
import { createEntering } from '../../../src/local/window/edit/entering';
import { sheetOf } from '../../../src/local/window/sheet';
import { view } from './make';

const A1 = { row: 1, column: 1 };
const MAY_AGREE: Done = { ok: false, message: 'Этот столбец заполняет надстройка.', mayAgree: true };

/** A window on a tab whose A1 holds «было»; the office answers in turn, then always yes. */
function open(answers: readonly Done[] = [], agrees = true, when: 'at once' | 'late' = 'at once') {
  const left = [...answers];
  const asked: { readonly texts: unknown; readonly agreed: boolean }[] = [];
  const said: string[] = [];
  const late: (() => void)[] = [];
  const server = {
    book: vi.fn(),
    sheet: vi.fn(),
    listen: vi.fn(),
    ask: async (_name: string, { texts, agreed = false }: { texts?: unknown; agreed?: boolean }) => {
      asked.push({ texts, agreed });
      if (when === 'late') await new Promise<void>((resolve) => late.push(resolve));
      return left.shift() ?? { ok: true };
    },
  };
  const voice = {
    say: (text: string) => void said.push(text),
    alert: async (text: string) => void said.push(text),
    confirm: async (text: string) => {
      said.push(text);
      return agrees;
    },
  };
  const desk = createDesk(server as never, { documents: [] as const } as unknown as BookView);
  const sheet = sheetOf(view({ texts: [['было']] }));
  desk.sheet.set(sheet);
  const grid = { repaint() {}, reveal() {} };
  const tabs = { open: async () => {}, changed: async () => {} };
  return { ...createEntering(desk, grid as never, tabs, voice), sheet, asked, said, answer: () => late.shift()?.() };
}

describe('typing', () => {
  test('is seen before the office answers', async () => {
    const { enter, sheet } = open();
    const entered = enter(A1, [['стало']]);
    expect(sheet.text(1, 1)).toBe('стало');
    await entered;
    expect(sheet.text(1, 1)).toBe('стало');
  });

  test('what is there already sends nothing', async () => {
    const { enter, asked } = open();
    await enter(A1, [['было']]);
    expect(asked).toEqual([]);
  });

  test('is taken back with a word when the office refuses it', async () => {
    const { enter, sheet, said } = open([{ ok: false, message: 'Сюда ставят дату.' }]);
    await enter(A1, [['стало']]);
    expect([sheet.text(1, 1), said]).toEqual(['было', ['Сюда ставят дату.']]);
  });

  test('into a locked column asks first, and then insists', async () => {
    const { enter, sheet, asked } = open([MAY_AGREE]);
    await enter(A1, [['стало']]);
    expect([sheet.text(1, 1), asked.map(({ agreed }) => agreed)]).toEqual(['стало', [false, true]]);
  });

  test('into a locked column is dropped when the person thinks better of it', async () => {
    const { enter, sheet, asked } = open([MAY_AGREE], false);
    await enter(A1, [['стало']]);
    expect([sheet.text(1, 1), asked.length]).toEqual(['было', 1]);
  });

  test('reaches the office one after another, in its order', async () => {
    const { enter, asked, answer } = open([], true, 'late');
    const entered = [enter(A1, [['раз']]), enter(A1, [['два']])];
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    answer();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    answer();
    await Promise.all(entered);
    expect(asked.map(({ texts }) => texts)).toEqual([[['раз']], [['два']]]);
  });
});

describe('taking back', () => {
  test('enters what stood there, as one block', async () => {
    const { enter, undo, redo, asked } = open();
    await enter(A1, [
      ['а', 'б'],
      ['в', 'г'],
    ]);
    await undo();
    await redo();
    expect(asked.slice(1).map(({ texts }) => texts)).toEqual([
      [
        ['было', ''],
        ['', ''],
      ],
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ]);
  });

  test('goes back step by step and stops at the first', async () => {
    const { enter, undo, sheet } = open();
    await enter(A1, [['раз']]);
    await enter(A1, [['два']]);
    await undo();
    expect(sheet.text(1, 1)).toBe('раз');
    await undo();
    await undo();
    expect(sheet.text(1, 1)).toBe('было');
  });

  test('does not overwrite what somebody else has entered since', async () => {
    const { enter, undo, sheet, asked, said } = open();
    await enter(A1, [['стало']]);
    sheet.update(view({ version: 2, texts: [['стало']] }));
    sheet.update(view({ version: 3, texts: [['чужое']] }));
    await undo();
    expect([sheet.text(1, 1), asked.length, said.length]).toEqual(['чужое', 1, 1]);
  });

  test('knows that rows have come or gone', async () => {
    const { enter, undo, sheet, asked, said } = open();
    await enter(A1, [['стало']]);
    sheet.update(view({ version: 2, rowCount: 21, texts: [[], ['стало']] }));
    await undo();
    expect([asked.length, said.length]).toEqual([1, 1]);
  });

  test('leaves out what was refused', async () => {
    const { enter, undo, asked } = open([{ ok: false, message: 'Нельзя.' }]);
    await enter(A1, [['стало']]);
    await undo();
    expect(asked).toHaveLength(1);
  });
});
