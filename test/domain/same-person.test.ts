import { describe, expect, test } from 'vitest';
import { holdsFullName, nameKey } from '../../src/domain/same-person';

describe('one person, spelt in two ways', () => {
  test.each([
    ['with «ё» and without', 'Алёшина Алёна Петровна', 'Алешина Алена Петровна'],
    ['in another case', 'СИЗОВ ПЁТР ИЛЬИЧ', 'Сизов Пётр Ильич'],
    ['with other spaces', '  Сизов   Пётр\u00a0Ильич ', 'Сизов Пётр Ильич'],
    ['with the parts swapped', 'Пётр Ильич Сизов', 'Сизов Пётр Ильич'],
    ['with look-alike Latin letters', 'Cизoв Пётp Ильич', 'Сизов Пётр Ильич'],
    ['with Latin capitals', 'KOMAPOBA Анна', 'Комарова Анна'],
    ['with commas and dots', 'Сизов, Пётр Ильич.', 'Сизов Пётр Ильич'],
    ['with another hyphen', 'Римская–Корсакова Анна', 'Римская-Корсакова Анна'],
    ['with spaces about the hyphen', 'Римская - Корсакова Анна', 'Римская-Корсакова Анна'],
    ['with letters in two pieces', 'Андрей Ёлкин'.normalize('NFD'), 'Андрей Ёлкин'],
  ])('%s', (_how, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('two people', () => {
  test.each([
    ['of one surname', 'Сизов Пётр Ильич', 'Сизов Павел Ильич'],
    ['of a double surname and of half of it', 'Римская-Корсакова Анна', 'Римская Анна'],
    ['of a full name and of a part of it', 'Сизов Пётр Ильич', 'Сизов Пётр'],
    ['of names that differ in «й»', 'Андрей', 'Андреи'],
  ])('%s', (_who, one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('a full name inside a text', () => {
  test.each([
    'Сизов Пётр Ильич',
    'мама – Сизова Анна Львовна, тел. нет',
    'помочь Сизову Петру Ильичу',
    'письмо Сизовой Анне Львовне',
    'к Петровым-Водкиным: Петров-Водкин Кузьма Сергеевич',
    'Мамедов Али Гусейн оглы',
    'Ильина Ольга Ильинична',
  ])('is seen in «%s»', (text) => {
    expect(holdsFullName(text)).toBe(true);
  });

  test.each([
    'МБОУ «СОШ № 4 г. Тосно»',
    'Школа имени Юрия Алексеевича Гагарина',
    'Победитель Всероссийской Олимпиады Школьников',
    'Школа Русской Духовной Культуры',
    'Хочет в Московский Государственный Университет',
    'сизов пётр ильич',
    'Анна Львовна',
    'Москва Казань Владивосток Ключ',
    '',
  ])('is not seen in «%s»', (text) => {
    expect(holdsFullName(text)).toBe(false);
  });
});
