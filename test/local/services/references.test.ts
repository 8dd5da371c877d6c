import { describe, expect, it } from 'vitest';
import { type Change, moveReferences } from '../../../src/local/services/cells/references';
import { makeSheet, makeState } from '../make-state';

/** A formula of the tab «Пары» after lines came or went in the tab with the id. */
function moved(formula: string, change: Change, axis: 'rows' | 'columns' = 'rows', changed = 1): string | undefined {
  const { book } = makeState(
    makeSheet({ name: 'Пары', cells: { 1: { 1: { formula } } } }),
    makeSheet({ id: 2, name: "Мой 'год'" }),
  );
  const sheet = book.sheets.find(({ id }) => id === changed);
  if (sheet !== undefined) moveReferences(book, sheet, axis, change);
  return book.sheets[0]?.cells[1]?.[1]?.formula;
}

const TWO_AFTER_3: Change = { after: 3, added: 2 };
const ROWS_3_AND_4: Change = { from: 3, deleted: 2 };

describe('a formula follows its cells', () => {
  it.each([
    ['=A3+A4', '=A3+A6'],
    ['=$B$4*C$10', '=$B$6*C$12'],
    ['=SUM(A2:B9)', '=SUM(A2:B11)'],
    ['=SUM(A2:A3)', '=SUM(A2:A3)'],
    ['=SUM(A4:A)', '=SUM(A6:A)'],
    ['=COUNTA(A:C)', '=COUNTA(A:C)'],
    ['=SUM(2:5)', '=SUM(2:7)'],
    ['=Пары!A4&пары!B5', '=Пары!A6&пары!B7'],
    ["='Мой ''год'''!A4", "='Мой ''год'''!A4"],
    ['="A4 и "&A4&"""A5"""', '="A4 и "&A6&"""A5"""'],
    ['=LOG10(A4)', '=LOG10(A6)'],
    ['=ИТОГ4+_A4+A4B+A4.5', '=ИТОГ4+_A4+A4B+A4.5'],
    ['=IF(A4>1;A5;1,5)', '=IF(A6>1;A7;1,5)'],
  ])('when rows come: %s becomes %s', (formula, expected) => {
    expect(moved(formula, TWO_AFTER_3)).toBe(expected);
  });

  it.each([
    ['=A2+A5', '=A2+A3'],
    ['=A3+1', '=#REF!+1'],
    ['=SUM(A3:B4)', '=SUM(#REF!)'],
    ['=SUM(A1:B4)', '=SUM(A1:B2)'],
    ['=SUM(A4:B9)', '=SUM(A3:B7)'],
    ['=SUM(A1:B9)', '=SUM(A1:B7)'],
    ['=SUM(A4:A)', '=SUM(A3:A)'],
    ['=Пары!A4', '=#REF!'],
  ])('when rows go: %s becomes %s', (formula, expected) => {
    expect(moved(formula, ROWS_3_AND_4)).toBe(expected);
  });

  it('when columns come', () => {
    expect(moved('=A1+C1+SUM(B:D)+$AA$2', { after: 2, added: 1 }, 'columns')).toBe('=A1+D1+SUM(B:E)+$AB$2');
  });

  it('on another tab only where it names that tab', () => {
    expect(moved("=A4+'мой ''год'''!A4", TWO_AFTER_3, 'rows', 2)).toBe("=A4+'мой ''год'''!A6");
  });
});
