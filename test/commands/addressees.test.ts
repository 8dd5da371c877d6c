import { describe, expect, test } from 'vitest';
import { addresseesIn } from '../../src/commands/roadmap/addressees';
import { readResponsibles } from '../../src/domain/responsibles/read-responsibles';
import type { UnderstoodItem } from '../../src/domain/roadmap/understood';

type Officials = Parameters<typeof addresseesIn>[0];

const official = (role: string, email?: string, fullName?: string) =>
  ({ line: 2, role, email, fullName }) as Officials[number];

const officials: Officials = [
  official('Директор', 'director@school.ru', 'Воронцова Елена Викторовна'),
  official('Куратор', 'kurator@school.ru', 'Ласточкина Ольга Андреевна'),
  official('Педагог-психолог'),
];

const addressees = (cell: string) =>
  addresseesIn(officials)({ responsibles: readResponsibles(cell) } as unknown as UnderstoodItem).map(
    ({ role, email }) => `${role}: ${email}`,
  );

describe('who a row makes responsible', () => {
  test('is called as «Роли» calls it, with its address', () => {
    expect(addressees('куратор, директор школы')).toEqual([
      'Куратор: kurator@school.ru',
      'Директор: director@school.ru',
    ]);
  });

  test('is one letter when two of its roles are one row', () => {
    expect(addressees('Куратор, куратор проекта')).toEqual(['Куратор: kurator@school.ru']);
  });

  test('may be a person of «Роли» by name', () => {
    expect(addressees('Ласточкина О. А.')).toEqual(['Куратор: kurator@school.ru']);
  });

  test('has no address where «Роли» gives none, or does not know it', () => {
    expect(addressees('Педагог-психолог')).toEqual(['Педагог-психолог: ']);
    expect(addressees('методист')).toEqual(['методист: ']);
  });

  test('is nobody where nobody is named', () => {
    expect([
      addressees('НЕ ПРИВЛЕКАЮТСЯ'),
      addressees('Определяется образовательной организацией'),
      addressees(''),
    ]).toEqual([[], [], []]);
  });
});
