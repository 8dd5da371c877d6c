import { describe, expect, test } from 'vitest';
import type { BaseColumn } from '../../../src/domain/people-import/list';
import { READERS } from '../../../src/domain/people-import/values';

const read = (column: BaseColumn, text: string) => READERS[column]?.(text, '2026-10-01');

describe('a day', () => {
  test.each([
    ['1.9.2012', '2012-09-01'],
    ['01.09.12', '2012-09-01'],
    ['01.09.85', '1985-09-01'],
    ['01/09/2012', '2012-09-01'],
    ['2012-09-01', '2012-09-01'],
    ['2012-09-01T00:00:00', '2012-09-01'],
    ['1 сентября 2012 г.', '2012-09-01'],
    ['5 мая 2010', '2010-05-05'],
    ['01.09.2012 г.р.', '2012-09-01'],
    ['41153', '2012-09-01'],
    ['29.02.2012', '2012-02-29'],
  ])('%s', (text, day) => {
    expect(read('birthDate', text)).toBe(day);
  });

  test.each(['29.02.2011', '31.04.2012', '2012', '9', '9А', '89001234567', '32.01.2012', 'весной 2012'])(
    '%s is none',
    (text) => {
      expect(read('birthDate', text)).toBeUndefined();
    },
  );
});

test.each([
  ['birthYear', '2012', 2012],
  ['birthYear', '2012 г.р.', 2012],
  ['birthYear', '01.09.2012', 2012],
  ['birthYear', 'девятый', undefined],
  ['gender', 'М', 'male'],
  ['gender', 'муж.', 'male'],
  ['gender', 'Жен', 'female'],
  ['gender', 'девочка', 'female'],
  ['gender', 'да', undefined],
  ['youngTeacher', '+', true],
  ['youngTeacher', 'Да', true],
  ['youngTeacher', '–', false],
  ['youngTeacher', 'нет', false],
  ['youngTeacher', 'возможно', undefined],
  ['category', 'Учащийся', 'pupil'],
  ['category', 'учитель', 'teacher'],
  ['category', 'высшая', undefined],
  ['ageGroup', '10–13 лет', 'from10to13'],
  ['ageGroup', '20 лет и старше', 'over19'],
  ['capacity', '3 чел.', 3],
  ['schoolClass', '9 "а" класс', '9А'],
  ['fullName', 'ИВАНОВ ПЁТР', 'Иванов Пётр'],
  ['contacts', '8 900 123-45-67', '+7 (900) 123-45-67'],
] as const)('%s «%s»', (column, text, value) => {
  expect(read(column, text)).toBe(value);
});
