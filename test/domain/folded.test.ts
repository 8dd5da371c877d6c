import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/folded';

describe('a folded text', () => {
  test.each([
    ['in lower case with «е» for «ё»', 'НЕ МЕНЕЕ Двух Ёлок', 'не менее двух елок'],
    ['with one kind of dash', 'май – июнь — 2', 'май - июнь - 2'],
    ['with one space between words', 'не \u00a0 менее\t5', 'не менее 5'],
    ['with a line end kept', 'Кураторы \r\n Директор', 'кураторы\nдиректор'],
    ['with letters in two pieces', 'Й е\u0308ж'.normalize('NFD'), 'й еж'],
    ['without soft hyphens', 'настав\u00adник', 'наставник'],
    ['with Latin look-alikes inside a word', 'кypaтop', 'куратор'],
    [
      'with words that a scan has glued',
      'ответственныйКуратор специалистовОО',
      'ответственный куратор специалистов оо',
    ],
  ])('is %s', (_how, text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  test('leads back to the words of the text', () => {
    const { plain, raw } = fold('Директор  Ёлкин –\u00a0кураторОО');
    const at = plain.indexOf('елкин');
    expect(raw(at, at + 5)).toBe('Ёлкин');
    expect(raw(plain.indexOf('оо'), plain.length)).toBe('ОО');
    expect(raw(0, plain.length)).toBe('Директор  Ёлкин –\u00a0кураторОО');
    expect(raw(3, 3)).toBe('');
  });

  test('is the whole of any text, and each part of it a part of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const { plain, raw } = fold(text);
        expect(text).toContain(raw(Math.min(from, plain.length), Math.min(from + length, plain.length)));
      }),
    );
  });
});
