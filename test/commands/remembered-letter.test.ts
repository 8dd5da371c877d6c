import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterToRemember, rememberedLetter } from '../../src/commands/reminders/remembered-letter';

const DAY = '2026-10-15';
const letter = (items: readonly number[]) => ({ day: DAY, state: 'sent', items: new Set(items) }) as const;

test('what was sent is known for the rest of its day, by its role', () => {
  const memory = letterToRemember('Куратор', letter([3, 1, 2, 9]));
  expect(rememberedLetter(memory, 'Куратор', DAY)).toEqual(letter([1, 2, 3, 9]));
  expect(rememberedLetter(memory, 'Директор', DAY)).toBeUndefined();
  expect(rememberedLetter(memory, 'Куратор', '2026-10-16')).toBeUndefined();
});

test('any rows come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_100)), (items) => {
      const memory = letterToRemember('Куратор', letter(items));
      expect(rememberedLetter(memory, 'Куратор', DAY)?.items).toEqual(new Set(items));
    }),
  );
});

test('a long roadmap fits into what a property holds', () => {
  const items = Array.from({ length: 3000 }, (_, at) => at + 1);
  const [text = ''] = Object.values(letterToRemember('Куратор', letter(items)));
  expect(text.length).toBeLessThan(100);
});
