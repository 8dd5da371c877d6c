import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { tell, tellParts, YEAR } from './read';

test.each([
  ['ежемесячно до 25 числа', '2025-09-01–2026-05-31 assumed', { freq: 'month', day: 25 }],
  ['до 25 числа каждого месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', day: 25 }],
  ['25 числа каждого месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', fromDay: 25, day: 25 }],
  ['с 15 по 20 число каждого месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', fromDay: 15, day: 20 }],
  ['последний день месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', fromDay: -1, day: -1 }],
  ['каждый понедельник', '2025-09-01–2026-05-31 assumed', { freq: 'week', weekdays: [1] }],
  ['по средам и пятницам', '2025-09-01–2026-05-31 assumed', { freq: 'week', weekdays: [3, 5] }],
  ['2 раза в месяц', '2025-09-01–2026-05-31 assumed', { freq: 'month', times: 2 }],
  ['раз в две недели', '2025-09-01–2026-05-31 assumed', { freq: 'week', interval: 2 }],
  ['1 раз в 2 месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', interval: 2 }],
  ['не реже 1 раза в месяц', '2025-09-01–2026-05-31 assumed', { freq: 'month' }],
  ['не реже одного раза в квартал', '2025-09-01–2026-05-31 assumed', { freq: 'quarter' }],
  ['минимум 1 раз в месяц', '2025-09-01–2026-05-31 assumed', { freq: 'month' }],
  ['регулярно, 1 раз в 2 недели', '2025-09-01–2026-05-31 assumed', { freq: 'week', interval: 2 }],
  ['по вторникам, с 15.00', '2025-09-01–2026-05-31 assumed', { freq: 'week', weekdays: [2] }],
  ['в конце каждого семестра', '2025-09-01–2026-05-31 assumed', { freq: 'halfYear', part: 'end' }],
  ['1 раз/четверть', '2025-09-01–2026-05-31 assumed', { freq: 'term' }],
  ['1 раз в триместр', '2025-09-01–2026-05-31 assumed', { freq: 'trimester' }],
  ['2р. в год', '2025-09-01–2026-05-31 assumed', { freq: 'year', times: 2 }],
  ['один раз в учебный год', '2025-09-01–2026-05-31 assumed', { freq: 'year' }],
  ['последняя пятница месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', week: -1, weekdays: [5] }],
  ['первая неделя каждого месяца', '2025-09-01–2026-05-31 assumed', { freq: 'month', week: 1 }],
  ['в конце каждой четверти', '2025-09-01–2026-05-31 assumed', { freq: 'term', part: 'end' }],
  ['по итогам полугодия', '2025-09-01–2026-05-31 assumed', { freq: 'halfYear', part: 'end' }],
  ['раз в два года, начиная с 2025 года', '2025-01-01–2026-05-31 assumed', { freq: 'year', interval: 2 }],
  ['ежедневно', '2025-09-01–2026-05-31 assumed', { freq: 'day' }],
  ['ежеквартально до 10 числа', '2025-09-01–2026-05-31 assumed', { freq: 'quarter', day: 10 }],
  ['ежемесячно с октября по май', '2025-10-01–2026-05-31 assumed', { freq: 'month' }],
  ['сентябрь-декабрь, 1 раз в месяц', '2025-09-01–2025-12-31 assumed', { freq: 'month' }],
  ['ежемесячно до 31.12.2025', '2025-09-01–2025-12-31 assumed', { freq: 'month' }],
  ['постоянно', '2025-09-01–2026-05-31 sure', { freq: 'continuous' }],
] as const)('«%s» comes round', (phrase, said, recurrence) => {
  expect(tell(phrase)).toBe(`recurring ${said}`);
  expect(readDeadline(phrase, YEAR).recurrence).toEqual({ interval: 1, ...recurrence });
});

test.each([
  ['по запросу до 31.05.2026', 'onDemand –2026-05-31 sure', ''],
  ['по мере поступления заявок от родителей', 'onDemand sure', ''],
  ['при необходимости', 'onDemand sure', ''],
  ['по согласованию', 'onDemand sure', ''],
  ['в течение года по графику', 'linked 2025-09-01–2026-05-31 ask', 'schedule'],
  ['по плану работы школы', 'linked ask', 'plan'],
  ['согласно плану-графику', 'linked ask', 'schedule'],
  ['в сроки, установленные приказом', 'linked ask', 'externalOrder'],
  ['по графику, до 25.12.2025', 'linked –2025-12-25 assumed', 'schedule'],
  ['на первой встрече', 'linked ask', 'event'],
  ['в рамках недели наставничества', 'linked ask', 'event'],
  ['по отд. графику', 'linked ask', 'schedule'],
  ['в соотв. с планом школы', 'linked ask', 'plan'],
  ['после каждой встречи', 'relative assumed', { count: 0, unit: 'day', direction: 'after', event: 'каждой встречи' }],
  ['по завершению проекта', 'relative assumed', { count: 0, unit: 'day', direction: 'after', event: 'проекта' }],
  ['в каникулы', 'linked ask', 'schedule'],
  [
    'в течение 10 дней после издания приказа УО',
    'relative assumed',
    { count: 10, unit: 'day', direction: 'after', event: 'издания приказа УО' },
  ],
  [
    'не позднее 5 рабочих дней со дня заключения договора',
    'relative assumed',
    { count: 5, unit: 'workday', direction: 'after', event: 'заключения договора' },
  ],
  [
    'за неделю до итоговой встречи',
    'relative assumed',
    { count: 1, unit: 'week', direction: 'before', event: 'итоговой встречи' },
  ],
  [
    'с момента подписания приказа',
    'relative assumed',
    { count: 0, unit: 'day', direction: 'after', event: 'подписания приказа' },
  ],
  [
    'в 3-дневный срок после мероприятия',
    'relative assumed',
    { count: 3, unit: 'day', direction: 'after', event: 'мероприятия' },
  ],
  ['в течение 10 дней', 'relative ask', { count: 10, unit: 'day', direction: 'after', event: '' }],
  ['в течение месяца', 'relative ask', { count: 1, unit: 'month', direction: 'after', event: '' }],
  ['до издания приказа', 'relative assumed', { count: 0, unit: 'day', direction: 'before', event: 'издания приказа' }],
] as const)('«%s» has no days of its own', (phrase, said, what) => {
  const { relative, linkedTo } = readDeadline(phrase, YEAR);
  expect([tell(phrase), relative ?? linkedTo ?? '']).toEqual([said, what]);
});

test.each([
  [
    'сентябрь, январь, май',
    ['2025-09-01–2025-09-30 assumed', '2026-01-01–2026-01-31 assumed', '2026-05-01–2026-05-31 assumed'],
  ],
  ['октябрь, ноябрь 2025', ['2025-10-01–2025-10-31 sure', '2025-11-01–2025-11-30 sure']],
  ['декабрь, январь 2026', ['2025-12-01–2025-12-31 sure', '2026-01-01–2026-01-31 sure']],
  ['сентябрь–октябрь 2025, апрель 2026', ['2025-09-01–2025-10-31 sure', '2026-04-01–2026-04-30 sure']],
  [
    '10, 15 и 20 сентября',
    ['2025-09-10–2025-09-10 assumed', '2025-09-15–2025-09-15 assumed', '2025-09-20–2025-09-20 assumed'],
  ],
  ['15 сентября, 20 октября 2025 г.', ['2025-09-15–2025-09-15 sure', '2025-10-20–2025-10-20 sure']],
  ['до 15 и до 30 сентября', ['–2025-09-15 assumed', '–2025-09-30 assumed']],
  ['I и III квартал 2026', ['2026-01-01–2026-03-31 sure', '2026-07-01–2026-09-30 sure']],
  ['Сентябрь 2025\nМай 2026', ['2025-09-01–2025-09-30 sure', '2026-05-01–2026-05-31 sure']],
  ['- сентябрь\n- май', ['2025-09-01–2025-09-30 assumed', '2026-05-01–2026-05-31 assumed']],
  ['2025-2026 учебный год: сентябрь, май', ['2025-09-01–2025-09-30 sure', '2026-05-01–2026-05-31 sure']],
  ['2 раза в год (октябрь, апрель)', ['2025-10-01–2025-10-31 assumed', '2026-04-01–2026-04-30 assumed']],
  ['до 15 сентября, далее по запросу', ['–2025-09-15 assumed', 'onDemand –2026-05-31 sure']],
  ['ежегодно, сентябрь и май', ['recurring 2025-09-01–2025-09-30 sure', 'recurring 2026-05-01–2026-05-31 sure']],
  ['по плану, май 2026', ['linked assumed', '2026-05-01–2026-05-31 sure']],
] as const)('«%s» is several', (phrase, parts) => {
  expect(tell(phrase)).toMatch(/^composite/);
  expect(tellParts(phrase)).toEqual(parts);
});

describe('what is not understood', () => {
  test.each([
    ['когда-нибудь потом', 'undefined ask', 'deadlineUnreadable'],
    ['не установлен', 'undefined ask', 'deadlineUnreadable'],
    ['—', 'undefined ask', 'deadlineEmpty'],
    ['1', 'undefined ask', 'deadlineUnreadable'],
    ['32.09.2025', 'undefined ask', 'noSuchDay'],
    ['31 сентября', 'undefined ask', 'noSuchDay'],
    ['5 квартал', 'undefined ask', 'noSuchDay'],
    ['30.09.2025 - 01.09.2025', 'undefined ask', 'endBeforeStart'],
    ['март 2026 - апрель 2025', 'undefined ask', 'endBeforeStart'],
    ['сентябрь 2025 до', '2025-09-01–2025-09-30 ask', 'deadlinePartlyRead'],
    ['сентябрь 2025 -', '2025-09-01–2025-09-30 ask', 'deadlinePartlyRead'],
    ['январь 2026 г. совещание', '2026-01-01–2026-01-31 ask', 'deadlinePartlyRead'],
    ['до 01.12.2025 (проект)', '–2025-12-01 ask', 'deadlinePartlyRead'],
    ['10 октября 2025 ауд. 5', '2025-10-10–2025-10-10 ask', 'deadlinePartlyRead'],
    ['сентябрь?? 2025 или позже', '2025-09-01–2025-09-30 ask', 'deadlinePartlyRead'],
  ])('«%s» is kept and asked about', (phrase, said, issue) => {
    expect(tell(phrase)).toBe(said);
    expect(readDeadline(phrase, YEAR)).toMatchObject({ raw: phrase, confidence: 'ask', issues: [issue] });
  });

  test('a text as long as a report is no deadline', () => {
    expect(readDeadline('сентябрь '.repeat(60), YEAR).issues).toEqual(['deadlineUnreadable']);
  });
});

describe('other readings', () => {
  test('of an end that is not certain are asked about every year too', () => {
    expect(tell('ежегодно до мая')).toBe('recurring –2026-04-30 ask');
  });

  test.each([
    ['до мая 2026', { end: '2026-05-31' }],
    ['до конца года', { end: '2025-12-31' }],
    ['к новому учебному году', { end: '2025-09-01' }],
    ['июль', { start: '2025-07-01', end: '2025-07-31' }],
    ['август', { start: '2026-08-01', end: '2026-08-31' }],
    ['первое полугодие 2026 года', { start: '2026-09-01', end: '2026-12-31' }],
    ['Сентябрь 2025 Май 2026', { start: '2025-09-01', end: '2026-05-31' }],
  ])('«%s» may be meant otherwise', (phrase, other) => {
    expect(readDeadline(phrase, YEAR).alternatives).toMatchObject([other]);
  });
});

describe('the roadmap itself', () => {
  test('tells which year a month is of: its period lies in a calendar year', () => {
    const calendar = { schoolYear: 2025, period: { start: '2026-01-01', end: '2026-12-31' } };
    expect(tell('октябрь', calendar)).toBe('2026-10-01–2026-10-31 assumed');
    expect(tell('III квартал', calendar)).toBe('2026-07-01–2026-09-30 assumed');
    expect(tell('март', calendar)).toBe('2026-03-01–2026-03-31 assumed');
  });

  test('is prepared in August and summed up in summer', () => {
    const issues = (phrase: string) => readDeadline(phrase, YEAR).issues;
    expect([issues('до 20.08.2025'), issues('июнь 2026')]).toEqual([[], []]);
    expect(issues('до 20.07.2025')).toEqual(['deadlineOutsidePeriod']);
    expect(issues('октябрь 2026')).toEqual(['deadlineOutsidePeriod']);
  });

  test('ends with the last lesson', () => {
    const context = { schoolYear: 2025, studyEnd: '05-25' };
    expect(tell('до конца учебного года', context)).toBe('–2026-05-25 sure');
    expect(tell('4 четверть', context)).toBe('2026-04-01–2026-05-25 assumed');
  });
});

test('the months of «2 раза в год» come round in a plan of several years', () => {
  const years = { schoolYear: 2025, period: { start: '2025-01-01', end: '2027-12-31' } };
  const parts = readDeadline('2 раза в год (декабрь, май)', years).parts ?? [];
  expect(parts.map(({ recurrence }) => recurrence?.window)).toEqual([
    { from: '12-01', to: '12-31' },
    { from: '05-01', to: '05-31' },
  ]);
  expect(tellParts('2 раза в год (декабрь, май)')).toEqual([
    '2025-12-01–2025-12-31 assumed',
    '2026-05-01–2026-05-31 assumed',
  ]);
});
