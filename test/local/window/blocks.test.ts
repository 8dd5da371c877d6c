import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptied, filledPart } from '../../../src/local/window/edit/actions';
import { spread } from '../../../src/local/window/edit/clipboard';
import { parseBlock, printBlock } from '../../../src/local/window/edit/tab-text';
import { sheetOf } from '../../../src/local/window/sheet';
import { view } from './make';

describe('a block on the clipboard', () => {
  test.each([
    [
      'two rows of Excel',
      'а\tб\r\nв\tг\r\n',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    ['a cell of two lines', '"первая\nвторая"\tда', [['первая\nвторая', 'да']]],
    ['quotation marks in a quoted cell', '"он сказал ""да""\n"\t', [['он сказал "да"\n', '']]],
    ['quotation marks inside of a word', 'ООО "Ромашка"\t5"', [['ООО "Ромашка"', '5"']]],
    ['a quotation mark that never ends', '"начало\tдальше', [['"начало', 'дальше']]],
    ['an empty row in between', 'а\n\nб', [['а'], [''], ['б']]],
    ['one word', 'слово', [['слово']]],
  ])('is read: %s', (_, text, block) => {
    expect(parseBlock(text)).toEqual(block);
  });

  test('comes back as it was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', 'я ', '"', '\t', '\n', '=', "'"), maxLength: 5 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(block, (texts) => {
        expect(parseBlock(printBlock(texts))).toEqual(texts);
      }),
    );
  });

  test('gets lines of one length', () => {
    expect(spread([['а', 'б'], ['в']], { rows: 1, columns: 1 })).toEqual([
      ['а', 'б'],
      ['в', ''],
    ]);
  });

  test('fills a selection that holds it several times', () => {
    expect(spread([['а', 'б']], { rows: 2, columns: 4 })).toEqual([
      ['а', 'б', 'а', 'б'],
      ['а', 'б', 'а', 'б'],
    ]);
    expect(spread([['а', 'б']], { rows: 1, columns: 3 })).toEqual([['а', 'б']]);
  });
});

test('a whole column is emptied only as far as anything is entered', () => {
  const sheet = sheetOf(view({ rowCount: 1000, texts: [['а'], ['б'], ['в']] }));
  const part = filledPart(sheet, { row: 2, column: 1, rows: 999, columns: 1 });
  expect(part && emptied(part)).toEqual([[''], ['']]);
  expect(filledPart(sheet, { row: 4, column: 1, rows: 5, columns: 2 })).toBeUndefined();
});
