import { describe, expect, test } from 'vitest';
import { areNear } from '../../../src/domain/intake/near-names';
import { nameKey } from '../../../src/domain/same-person';

const near = (one: string, other: string): boolean => areNear(nameKey(one).split(' '), nameKey(other).split(' '));

describe('two spellings that may be one name', () => {
  test.each([
    ['with a letter mistaken', 'Сизов Пётр Ильич', 'Сезов Пётр Ильич'],
    ['with a letter left out', 'Комарова Анна Львовна', 'Комаова Анна Львовна'],
    ['with two letters swapped', 'Комарова Анна Львовна', 'Кмоарова Анна Львовна'],
    ['without the patronymic', 'Сизов Пётр Ильич', 'Сизов Пётр'],
    ['with an initial', 'Сизов П. Ильич', 'Сизов Пётр Ильич'],
    ['in another order and with a slip', 'Пётр Сизав Ильич', 'Сизов Пётр Ильич'],
  ])('%s', (_how, one, other) => {
    expect([near(one, other), near(other, one)]).toEqual([true, true]);
  });
});

describe('two names', () => {
  test.each([
    ['of one surname', 'Сизов Пётр Ильич', 'Сизов Павел Ильич'],
    ['that are short', 'Ли Ян', 'Цо Ан'],
    ['of brothers', 'Сизов Олег Ильич', 'Сизов Игорь Ильич'],
    ['with three slips in one word', 'Комарова Анна Львовна', 'Камаревв Анна Львовна'],
    ['of which one is a part only', 'Сизов', 'Сизов Пётр'],
    ['of which one lacks two parts', 'Сизов Пётр', 'Сизов Пётр Ильич оглы'],
  ])('%s', (_how, one, other) => {
    expect(near(one, other)).toBe(false);
  });
});
