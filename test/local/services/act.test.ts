import { describe, expect, it } from 'vitest';
import type { BookSheet, BookValidation } from '../../../src/local/book';
import { openRealm, type RealmOptions } from '../../../src/local/realm';
import type { ActOutcome, Gesture } from '../../../src/local/services/options';
import type { OfficeState } from '../../../src/local/state';
import { makeSheet, makeState } from '../make-state';
import { servicesCode } from '../services-code';

interface Acted {
  readonly outcome: ActOutcome;
  readonly state: OfficeState;
  readonly sheet: BookSheet;
}

/** Does something by hand in a book of one tab, unless the gesture says another. */
function acted(
  gesture: Gesture extends infer One
    ? One extends Gesture
      ? Omit<One, 'sheetId'> & { sheetId?: number }
      : never
    : never,
  sheets: BookSheet | BookSheet[] = [],
  options: Partial<RealmOptions> = {},
): Acted {
  const state = makeState(...(Array.isArray(sheets) ? sheets : [sheets]));
  const scripts = ['function onEdit() { throw new Error("told of an edit") }'];
  const realm = openRealm({ state, servicesCode, scripts, now: '2026-09-15T09:00:00Z', ...options });
  const outcome = realm.act({ sheetId: 1, ...gesture } as Gesture);
  const after = realm.close().state;
  const [sheet = makeSheet()] = after.book.sheets;
  if ('refused' in outcome) expect(after).toEqual(state);
  return { outcome, state: after, sheet };
}

const DONE = { done: true };
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const rule = (value: Partial<BookValidation> & Pick<BookValidation, 'kind'>, place = at(2, 2, 9)) => [
  { ...place, value: { strict: true, ...value } as BookValidation },
];
const protection = (range: ReturnType<typeof at> | undefined, warningOnly: boolean, unprotected = [at(900, 1)]) => ({
  id: '1',
  ...(range && { range }),
  description: 'Коды ставит надстройка',
  warningOnly,
  editors: [],
  unprotected,
});
const type = (texts: string[][], row = 2, column = 2, agreed?: boolean) =>
  ({ kind: 'type', row, column, texts, ...(agreed && { agreed }) }) as const;

describe('typing', () => {
  it('understands texts as the book’s locale does, and empties', () => {
    const before = makeSheet({ cells: { 3: { 2: { value: 'было', note: 'н' }, 3: { value: 1 } } } });
    const { outcome, sheet } = acted(
      type([
        ['1,5', '15.9.2026', 'ИСТИНА', "'007"],
        ['', '', '=A1', ' 10% '],
      ]),
      before,
    );
    expect(outcome).toEqual(DONE);
    expect(sheet.cells).toEqual({
      2: { 2: { value: 1.5 }, 3: { value: 46280 }, 4: { value: true }, 5: { value: '007' } },
      3: { 2: { note: 'н' }, 4: { formula: '=A1' }, 5: { value: 0.1 } },
    });
    expect(sheet.formats).toContainEqual({ ...at(2, 3), value: 'dd.MM.yyyy' });
  });

  it('keeps what is typed into a cell of plain text', () => {
    const before = makeSheet({ formats: [{ ...at(1, 1, 9, 9), value: '@' }] });
    expect(acted(type([['001', '=A1']]), before).sheet.cells).toEqual({
      2: { 2: { value: '001' }, 3: { value: '=A1' } },
    });
  });

  it('empties the ends of shorter lines of a block', () => {
    const before = makeSheet({ cells: { 3: { 3: { value: 'было' } } } });
    expect(acted(type([['а', 'б'], ['в']]), before).sheet.cells).toEqual({
      2: { 2: { value: 'а' }, 3: { value: 'б' } },
      3: { 2: { value: 'в' } },
    });
  });

  it('nothing changes nothing', () => {
    expect(acted(type([])).outcome).toEqual(DONE);
    expect(acted(type([[]])).outcome).toEqual(DONE);
  });

  it('what a strict rule rejects enters nothing of the block and names the cell and the choices', () => {
    const validations = rule({ kind: 'list', values: ['да', 'нет'], help: 'Да или нет.' });
    expect(acted(type([['да'], ['может быть'], ['нет']]), makeSheet({ validations })).outcome).toEqual({
      refused: 'validation',
      cell: 'B3',
      choices: ['да', 'нет'],
      help: 'Да или нет.',
    });
    expect(acted(type([['да'], [''], ['нет']]), makeSheet({ validations })).outcome).toEqual(DONE);
  });

  it('what a rule of another kind rejects has no choices', () => {
    const outcome = (value: Parameters<typeof rule>[0], text: string) =>
      acted(type([[text]]), makeSheet({ validations: rule(value) })).outcome;
    expect(outcome({ kind: 'date' }, 'осенью')).toEqual({ refused: 'validation', cell: 'B2' });
    expect(outcome({ kind: 'date' }, '15.09.2026')).toEqual(DONE);
    expect(outcome({ kind: 'number', min: 1, max: 11 }, '12')).toEqual({ refused: 'validation', cell: 'B2' });
    expect(outcome({ kind: 'checkbox' }, 'да')).toEqual({ refused: 'validation', cell: 'B2' });
    expect(outcome({ kind: 'date', strict: false }, 'осенью')).toEqual(DONE);
  });

  it('over a protection that only warns asks first', () => {
    const sheet = makeSheet({ protections: [protection(at(2, 1, 9), true)] });
    expect(acted(type([['а']], 3, 1), sheet).outcome).toEqual({
      refused: 'locked',
      description: 'Коды ставит надстройка',
    });
    expect(acted(type([['а']], 3, 1, true), sheet).outcome).toEqual(DONE);
    expect(acted(type([['а']], 3, 2), sheet).outcome).toEqual(DONE);
  });

  it('in a closed place is for its owner only, whatever is agreed', () => {
    const sheet = makeSheet({ protections: [protection(undefined, false, [at(5, 1, 1, 3)])] });
    const other = { notOwner: true };
    expect(acted(type([['а']]), sheet).outcome).toEqual(DONE);
    expect(acted(type([['а']], 2, 2, true), sheet, other).outcome).toEqual({ refused: 'closed' });
    expect(acted(type([['а', 'б']], 5, 2), sheet, other).outcome).toEqual(DONE);
    expect(acted(type([['а', 'б', 'в']], 5, 2), sheet, other).outcome).toEqual({ refused: 'closed' });
  });

  it.each([
    [type([['а']], 1001, 1), 'outside'],
    [type([['а', 'б']], 1, 26), 'outside'],
    [type([['а']], 0, 1), 'outside'],
    [type([['ж'.repeat(50_001)]]), 'tooLong'],
    [{ ...type([['а']]), sheetId: 5 }, 'gone'],
  ] as const)('%o is refused: %s', (gesture, refused) => {
    expect(acted(gesture as Parameters<typeof acted>[0]).outcome).toEqual({ refused });
  });
});

/** A tab whose every part tells its row. */
const full = () =>
  makeSheet({
    rowCount: 10,
    columnCount: 3,
    frozenRows: 1,
    hiddenRows: [4, 6],
    cells: {
      1: { 1: { value: 'Заголовок', background: '#eeeeee' } },
      4: { 1: { value: 4, note: 'четыре', background: '#ff0000' } },
      6: { 1: { value: 6 }, 2: { formula: '=A4+A$6+SUM(A2:A9)' } },
    },
    formats: [
      { ...at(2, 1, 9), value: 'dd.MM.yyyy' },
      { ...at(4, 2, 3), value: '@' },
    ],
    styles: [{ ...at(1, 1, 1, 3), value: { bold: true } }],
    validations: rule({ kind: 'checkbox' }, at(4, 3, 1)),
    protections: [protection(at(4, 1, 3), false, [at(5, 1)])],
    filter: at(1, 1, 10, 3),
  });

describe('inserting rows', () => {
  const inserted = (row: number, count = 2, options = {}) => acted({ kind: 'insertRows', row, count }, full(), options);

  it('moves all that stood there and below, and lets the new rows take after the first of it', () => {
    const { outcome, sheet } = inserted(4);
    expect(outcome).toEqual(DONE);
    expect(sheet).toMatchObject({
      rowCount: 12,
      frozenRows: 1,
      hiddenRows: [6, 8],
      cells: {
        4: { 1: { background: '#ff0000' } },
        5: { 1: { background: '#ff0000' } },
        6: { 1: { value: 4, note: 'четыре' } },
        8: { 1: { value: 6 }, 2: { formula: '=A6+A$8+SUM(A2:A11)' } },
      },
      formats: [at(2, 1, 11), at(4, 2, 5)],
      styles: [at(1, 1, 1, 3)],
      validations: [at(4, 3, 3)],
      protections: [{ range: at(6, 1, 3), unprotected: [at(7, 1)] }],
      filter: at(1, 1, 12, 3),
    });
  });

  it('below the headers does not take after them', () => {
    const { sheet } = inserted(2, 1);
    expect(sheet).toMatchObject({ frozenRows: 1, styles: [at(1, 1, 1, 3)], formats: [at(2, 1, 10), at(5, 2, 3)] });
    expect(sheet.cells[2]).toBeUndefined();
  });

  it('above the headers freezes them too', () => {
    expect(inserted(1, 1).sheet).toMatchObject({ frozenRows: 2, styles: [at(1, 1, 2, 3)] });
  });

  it('below the last row takes after that one', () => {
    expect(inserted(11, 1).sheet).toMatchObject({ rowCount: 11, formats: [at(2, 1, 10), at(4, 2, 3)] });
  });

  it('inside of a closed place is not for others, at its edge it is', () => {
    expect(inserted(6, 1, { notOwner: true }).outcome).toEqual({ refused: 'closed' });
    expect(inserted(4, 1, { notOwner: true }).outcome).toEqual(DONE);
    expect(inserted(7, 1, { notOwner: true }).outcome).toEqual(DONE);
  });

  it('inside of a place that only warns asks first', () => {
    const sheet = makeSheet({ protections: [protection(at(2, 1, 9), true)] });
    expect(acted({ kind: 'insertRows', row: 3, count: 1 }, sheet).outcome).toMatchObject({ refused: 'locked' });
    expect(acted({ kind: 'insertRows', row: 3, count: 1, agreed: true }, sheet).outcome).toEqual(DONE);
  });

  it.each([
    [12, 1, 'outside'],
    [0, 1, 'outside'],
    [2, 0, 'outside'],
    [2, 4_000_000, 'tooLarge'],
  ])('%i of %i is refused: %s', (row, count, refused) => {
    expect(inserted(row, count).outcome).toEqual({ refused });
  });
});

describe('adding rows at the end', () => {
  it('takes after the last row', () => {
    const { outcome, sheet } = acted({ kind: 'appendRows', count: 5 }, full());
    expect(outcome).toEqual(DONE);
    expect(sheet).toMatchObject({ rowCount: 15, formats: [at(2, 1, 14), at(4, 2, 3)] });
  });

  it('is barred only where the whole tab is closed', () => {
    const append = { kind: 'appendRows', count: 1 } as const;
    const other = { notOwner: true };
    expect(acted(append, full(), other).outcome).toEqual(DONE);
    const closed = makeSheet({ protections: [protection(undefined, false)] });
    expect(acted(append, closed, other).outcome).toEqual({ refused: 'closed' });
    expect(acted({ kind: 'appendRows', count: 9_999_999 }).outcome).toEqual({ refused: 'tooLarge' });
  });
});

describe('deleting rows', () => {
  const deleted = (row: number, count: number, options = {}) =>
    acted({ kind: 'deleteRows', row, count }, full(), options);

  it('takes all that stood in them and moves up what stood below', () => {
    const { outcome, sheet } = deleted(4, 2);
    expect(outcome).toEqual(DONE);
    expect(sheet).toMatchObject({
      rowCount: 8,
      frozenRows: 1,
      hiddenRows: [4],
      cells: { 1: { 1: { value: 'Заголовок' } }, 4: { 1: { value: 6 }, 2: { formula: '=#REF!+A$4+SUM(A2:A7)' } } },
      formats: [at(2, 1, 7), at(4, 2, 1)],
      validations: [],
      protections: [{ range: at(4, 1, 1), unprotected: [] }],
      filter: at(1, 1, 8, 3),
    });
    expect(Object.keys(sheet.cells)).toEqual(['1', '4']);
  });

  it('takes a protection with the last of its rows', () => {
    expect(deleted(4, 3).sheet.protections).toEqual([]);
  });

  it('of the headers leaves fewer frozen', () => {
    expect(deleted(1, 2).sheet).toMatchObject({ frozenRows: 0, styles: [], formats: [at(1, 1, 8), at(2, 2, 3)] });
  });

  it('over a closed place is not for others, over one that warns asks first', () => {
    expect(deleted(6, 2, { notOwner: true }).outcome).toEqual({ refused: 'closed' });
    expect(deleted(7, 2, { notOwner: true }).outcome).toEqual(DONE);
    const sheet = makeSheet({ protections: [protection(at(2, 1, 9), true)] });
    expect(acted({ kind: 'deleteRows', row: 3, count: 1 }, sheet).outcome).toMatchObject({ refused: 'locked' });
    expect(acted({ kind: 'deleteRows', row: 3, count: 1, agreed: true }, sheet).outcome).toEqual(DONE);
  });

  it.each([
    [2, 9, 'allRows'],
    [1, 10, 'allRows'],
    [5, 7, 'outside'],
    [0, 1, 'outside'],
  ])('from %i, %i of them, is refused: %s', (row, count, refused) => {
    expect(deleted(row, count).outcome).toEqual({ refused });
  });
});

describe('a tab', () => {
  const two = () => [makeSheet(), makeSheet({ id: 2, name: 'Пары' })];

  it('is renamed unless the name is taken, empty or too long', () => {
    const renamed = (name: string) => acted({ kind: 'renameSheet', name }, two());
    expect(renamed('Наставники').sheet.name).toBe('Наставники');
    expect(renamed('лист1').sheet.name).toBe('лист1');
    expect(renamed('пары').outcome).toEqual({ refused: 'nameTaken' });
    expect(renamed(' ').outcome).toEqual({ refused: 'nameEmpty' });
    expect(renamed('ж'.repeat(101)).outcome).toEqual({ refused: 'tooLong' });
  });

  it('closed as a whole is renamed by its owner only', () => {
    const closed = makeSheet({ protections: [protection(undefined, false)] });
    const gesture = { kind: 'renameSheet', name: 'Другая' } as const;
    expect(acted(gesture, closed, { notOwner: true }).outcome).toEqual({ refused: 'closed' });
    expect(acted(gesture, closed).outcome).toEqual(DONE);
  });

  it('is hidden, so that another becomes active, and shown again', () => {
    const hidden = acted({ kind: 'hideSheet' }, two());
    expect([hidden.sheet.hidden, hidden.state.book.activeSheetId]).toEqual([true, 2]);
    expect(acted({ kind: 'showSheet' }, makeSheet({ hidden: true })).sheet.hidden).toBe(false);
  });

  it('that is the last to be seen stays', () => {
    const [seen = makeSheet(), other = makeSheet()] = two();
    expect(acted({ kind: 'hideSheet' }, [seen, { ...other, hidden: true }]).outcome).toEqual({
      refused: 'lastVisible',
    });
  });
});
