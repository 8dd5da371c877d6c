import { describe, expect, test } from 'vitest';
import { blank, run } from './office';

const read = (input: object) => run(blank(), 'readDeadline', input);

test('a phrase is told with its days, in words, with its doubts', () => {
  expect(read({ phrase: 'до 10 сентября 2025 года', schoolYear: 2025 }).value).toEqual({
    raw: 'до 10 сентября 2025 года',
    kind: 'deadline',
    end: '2025-09-10',
    confidence: 'sure',
    issues: [],
    said: 'не позднее 10.09.2025',
    doubts: [],
  });
});

test('it is read against what is known of the roadmap', () => {
  const { value } = read({ phrase: 'август', schoolYear: 2024, approved: '2024-09-10' });
  expect(value).toMatchObject({ confidence: 'ask', said: '01.08.2024 – 31.08.2024 или 01.08.2025 – 31.08.2025' });
  expect(value.doubts).toEqual([
    'Год не указан: это 01.08.2024 – 31.08.2024 или 01.08.2025 – 31.08.2025? Допишите год.',
    'Срок прошёл раньше, чем утверждена дорожная карта. Проверьте год или исправьте срок.',
  ]);
  const period = { start: '2025-09-01', end: '2026-05-31' };
  expect(read({ phrase: 'весь период', schoolYear: 2025, period }).value).toMatchObject(period);
  expect(read({ phrase: 'до конца учебного года', schoolYear: 2025, studyEnd: '05-25' }).value.end).toBe('2026-05-25');
});

test('a workbook that is not prepared does not matter', () => {
  const { ok, value, calls } = read({ phrase: 'когда-нибудь', schoolYear: 2025 });
  expect([ok, value.said]).toEqual([true, 'не понято']);
  expect(calls.filter(({ cells }) => cells > 0)).toEqual([]);
});

describe('what is no question', () => {
  test.each([
    {},
    { phrase: 'май' },
    { phrase: 5, schoolYear: 2025 },
    { phrase: 'май', schoolYear: '2025' },
    { phrase: 'май', schoolYear: 2025.5 },
    { phrase: 'май', schoolYear: 1999 },
    { phrase: 'май', schoolYear: 2101 },
    { phrase: 'май', schoolYear: 2025, approved: '31.08.2025' },
    { phrase: 'май', schoolYear: 2025, approved: '2025-02-30' },
    { phrase: 'май', schoolYear: 2025, period: { start: '2025-09-01' } },
    { phrase: 'май', schoolYear: 2025, period: { start: '2025-09-02', end: '2025-09-01' } },
    { phrase: 'май', schoolYear: 2025, studyEnd: '02-30' },
    { phrase: 'май', schoolYear: 2025, studyEnd: '10-01' },
    { phrase: 'май', schoolYear: 2025, mood: 'good' },
  ])('%j', (input) => {
    expect(read(input)).toMatchObject({
      ok: false,
      message: 'Действие вызвано с неверными данными. Запишите их, как показано в описании действия.',
    });
  });
});
