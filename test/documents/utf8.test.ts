import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../src/documents/utf8';

const expected = (text: string) => [...new TextEncoder().encode(text)];

test.each([
  '',
  'a',
  '\u007F\u0080',
  'Ёж «№»',
  '\u07FF\u0800\uFFFF',
  '😀\u{10FFFF}',
  '\uD800',
  'а\uDC00б',
  '\uD83D\uD83D\uDE00',
])('encodes %j as the standard does', (text) => {
  expect([...utf8(text)]).toEqual(expected(text));
});

test('encodes any text as the standard does', () => {
  const sameAsStandard = fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect([...utf8(text)]).toEqual(expected(text));
  });
  fc.assert(sameAsStandard, { seed: 1, numRuns: 30 });
});
