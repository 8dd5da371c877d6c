import { describe, expect, test } from 'vitest';
import { asClass, asContacts, asName } from '../../../src/domain/intake/normalise';

describe('a name', () => {
  test.each([
    ['with spaces too many', '  Сизов   Пётр\u00a0Ильич ', 'Сизов Пётр Ильич'],
    ['in capitals', 'СИЗОВ ПЁТР ИЛЬИЧ', 'Сизов Пётр Ильич'],
    ['in small letters', 'сизов пётр ильич', 'Сизов Пётр Ильич'],
    ['with look-alike Latin letters', 'Cизoв Пётp', 'Сизов Пётр'],
    ['with a long dash', 'римская – корсакова анна', 'Римская-Корсакова Анна'],
    ['with a particle', 'МАМЕДОВ АЛИ ГУСЕЙН ОГЛЫ', 'Мамедов Али Гусейн оглы'],
    ['with capitals of its own', 'МакКинли Анна', 'МакКинли Анна'],
    ['with the surname last', 'пётр ильич сизов', 'Сизов Пётр Ильич'],
    ['with the patronymic first', 'Ильинична Анна Сизова', 'Сизова Анна Ильинична'],
    ['with a surname like a patronymic', 'Абрамович Пётр Ильич', 'Абрамович Пётр Ильич'],
    ['of two words', 'Пётр Сизов', 'Пётр Сизов'],
    ['of Latin letters', 'Smith John', 'Smith John'],
    ['with marks of direction', '\u202eСизов\u200f Пётр', 'Сизов Пётр'],
    ['with letters in two pieces', 'Ёлкин Андрей'.normalize('NFD'), 'Ёлкин Андрей'],
  ])('%s', (_how, typed, name) => {
    expect(asName(typed)).toBe(name);
  });
});

describe('contacts', () => {
  test.each([
    ['89001234567', '+7 (900) 123-45-67'],
    ['+7 900 123 45 67', '+7 (900) 123-45-67'],
    ['8 (900) 123–45–67', '+7 (900) 123-45-67'],
    ['9001234567', '+7 (900) 123-45-67'],
    ['Anna@School.RU', 'anna@school.ru'],
    ['мама: 89001234567', 'мама: 89001234567'],
    ['8900123456', '8900123456'],
    ['+1 212 555 0100', '+1 212 555 0100'],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ])('%s', (typed, contacts) => {
    expect(asContacts(typed)).toBe(contacts);
  });
});

describe('a class', () => {
  test.each([
    ['9 а', '9А'],
    ['9-А', '9А'],
    ['9 «А»', '9А'],
    ['9А класс', '9А'],
    ['9 "б" кл.', '9Б'],
    ['9 класс', '9'],
    ['11–В', '11В'],
    ['10a', '10А'],
    ['Группа 2', 'Группа 2'],
    ['13 А', '13 А'],
  ])('%s', (typed, name) => {
    expect(asClass(typed)).toBe(name);
  });
});
