import { expect, test } from 'vitest';
import { type Plan, planRecord } from '../../src/plans/plan';

const plan = (own: Partial<Plan> = {}): Plan => ({
  layout: 'D',
  level: 'school',
  scope: 'all',
  title: ['Дорожная карта', 'на {year} учебный год'],
  sections: [
    {
      number: '1.',
      title: 'Подготовка',
      rows: [
        {
          activity: 'Анализ итогов {previous} учебного года',
          content: ['Собрать отзывы.', 'Написать справку.'],
          when: { by: [9, 19] },
          responsible: 'Куратор',
        },
        {
          activity: 'План на {next} учебный год',
          when: 'allYear',
          result: 'План',
          target: '1 план',
          responsible: 'Директор',
        },
      ],
    },
  ],
  ...own,
});

test('a plan becomes the roadmap of a school year', () => {
  expect(planRecord(plan(), 2026)).toEqual({
    layout: 'D',
    passport: {
      organisation: [],
      title: ['Дорожная карта', 'на 2026/2027 учебный год'],
      period: { raw: 'на 2026/2027 учебный год', type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' },
      approval: { raw: [], mode: 'none' },
      level: 'school',
      scope: 'all',
      abbreviations: {},
      footnotes: [],
      annexes: [],
      headers: expect.arrayContaining(['Мероприятия', 'Содержание деятельности', 'Отметка о выполнении']),
    },
    items: [
      {
        number: '',
        sectionNumber: '1.',
        section: 'Подготовка',
        activity: 'Анализ итогов 2025/2026 учебного года',
        content: '1. Собрать отзывы.\n2. Написать справку.',
        deadline: 'до 18 сентября 2026 года',
        expectedResult: '',
        indicator: '',
        responsible: 'Куратор',
        mark: '',
        annex: '',
        other: {},
        sourceRow: 1,
      },
      expect.objectContaining({
        activity: 'План на 2027/2028 учебный год',
        deadline: 'в течение учебного года',
        expectedResult: 'План',
        indicator: '1 план',
        content: '',
        sourceRow: 2,
      }),
    ],
  });
});

test('each layout has its own columns', () => {
  const headers = (['A', 'B', 'C', 'D'] as const).map((layout) => planRecord(plan({ layout }), 2026).passport.headers);
  expect(headers.map((each) => each.length)).toEqual([5, 5, 5, 7]);
  expect(new Set(headers.map((each) => each.join())).size).toBe(4);
});
