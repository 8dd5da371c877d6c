import { describe, expect, test } from 'vitest';
import { officialOf } from '../../../src/domain/responsibles/officials';

const rows = [
  { role: 'Директор', fullName: 'Белова Анна Ильинична' },
  { role: 'Куратор', fullName: 'Сизова Ольга Петровна' },
  { role: 'Контроль исполнения приказов', fullName: '' },
  { role: 'Педагог-психолог' },
  { role: 'Заместитель директора', fullName: 'Гусев Пётр Ильич' },
  { role: 'Ответственный за сайт', fullName: 'Чижов Илья Львович' },
];
const named = (...given: Parameters<typeof officialOf>) => officialOf(...given)?.role;

describe('the row of «Роли» that a role means', () => {
  test.each([
    ['director', 'Директор'],
    ['curator', 'Куратор'],
    ['psychologist', 'Педагог-психолог'],
    ['siteCoordinator', 'Ответственный за сайт'],
    ['deputyEducational', 'Заместитель директора'],
    ['mentoringLead', 'Куратор'],
    ['librarian', undefined],
  ] as const)('%s: %s', (role, row) => {
    expect(named(role, rows)).toBe(row);
  });

  test('is its own when the school has both a curator and one who answers for mentoring', () => {
    const both = [...rows, { role: 'Ответственный за наставничество', fullName: 'Дроздова Вера Ильинична' }];
    expect(named('mentoringLead', both)).toBe('Ответственный за наставничество');
    expect(named('curator', both)).toBe('Куратор');
  });

  test('is the one that answers for mentoring when there is no curator', () => {
    expect(named('curator', [{ role: 'Ответственный за наставничество' }])).toBe('Ответственный за наставничество');
  });

  test('is one that somebody holds', () => {
    const twice = [
      { role: 'куратор', fullName: '' },
      { role: 'Кураторы', fullName: 'Сизова Ольга Петровна' },
    ];
    expect(named('curator', twice)).toBe('Кураторы');
  });
});
