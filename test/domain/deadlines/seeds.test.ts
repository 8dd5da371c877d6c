import { describe, expect, test } from 'vitest';
import type { DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { tell, tellParts } from './read';

const whole = (year: number) => ({ start: `${year}-09-01`, end: `${year + 1}-05-31` });

/** A whole-model roadmap, a municipal one without a period, one of teachers, one approved after the year has begun. */
const MODEL: DeadlineContext = { schoolYear: 2023, period: whole(2023) };
const TOWN: DeadlineContext = { schoolYear: 2021 };
const TEACHERS: DeadlineContext = { schoolYear: 2025, period: whole(2025) };
const LATE: DeadlineContext = { schoolYear: 2024, approved: '2024-09-10' };

const PHRASES: readonly (readonly [context: DeadlineContext, phrase: string, said: string])[] = [
  [MODEL, 'Октябрь 2023', '2023-10-01–2023-10-31 sure'],
  [MODEL, 'Октябрь - ноябрь 2023', '2023-10-01–2023-11-30 sure'],
  [MODEL, 'Октябрь – Ноябрь 2023', '2023-10-01–2023-11-30 sure'],
  [MODEL, 'Ноябрь 2023', '2023-11-01–2023-11-30 sure'],
  [MODEL, 'Декабрь – апрель 2024', '2023-12-01–2024-04-30 sure'],
  [MODEL, 'Май 2024', '2024-05-01–2024-05-31 sure'],
  [MODEL, 'Май - 2024', '2024-05-01–2024-05-31 sure'],
  [MODEL, 'Октябрь – апрель 2024', '2023-10-01–2024-04-30 sure'],
  [MODEL, 'Декабрь 2021 Май 2024', 'composite 2021-12-01–2024-05-31 ask'],
  [MODEL, 'В течение 2023 – 2024г.', 'period 2023-09-01–2024-05-31 assumed'],
  [MODEL, 'В течение 2023 - 2024 г.', 'period 2023-09-01–2024-05-31 assumed'],
  [MODEL, 'В течение 2023 – 2024 г.', 'period 2023-09-01–2024-05-31 assumed'],
  [MODEL, '', 'undefined ask'],
  [MODEL, 'сентябрь, по мере необходимости', 'composite 2023-09-01–2023-09-30 assumed'],
  [MODEL, 'регулярно', 'recurring 2023-09-01–2024-05-31 ask'],
  [MODEL, 'по мере необходимости', 'onDemand sure'],
  [MODEL, 'В течение года', 'period 2023-09-01–2024-05-31 assumed'],
  [TOWN, 'Февраль 2022', '2022-02-01–2022-02-28 sure'],
  [TOWN, 'до 01.03.2022', '–2022-03-01 sure'],
  [TOWN, 'В течение всего периода реализации ЦМН', 'period ask'],
  [TOWN, 'В течение всего срока реализации ЦМН', 'period ask'],
  [TOWN, 'В течение всего периода внедрения ЦМН', 'period ask'],
  [TOWN, 'Май-сентябрь ежегодно', 'recurring 2022-05-01–2022-09-30 sure'],
  [TOWN, 'По отдельным графикам', 'linked ask'],
  [TOWN, 'В соответствии со сроками реализации программ наставничества', 'linked assumed'],
  [TOWN, 'В соответствии с приказом УО', 'linked ask'],
  [TOWN, 'Декабрь-январь ежегодно', 'recurring 2021-12-01–2022-01-31 sure'],
  [TEACHERS, '01-31.08.2025', '2025-08-01–2025-08-31 sure'],
  [TEACHERS, 'в течение всего периода реализации МН', 'period 2025-09-01–2026-05-31 assumed'],
  [TEACHERS, 'по отдельному графику', 'linked ask'],
  [TEACHERS, 'до 31.08.2025', '–2025-08-31 sure'],
  [TEACHERS, 'до 20.09.2025', '–2025-09-20 sure'],
  [TEACHERS, 'в течение всего периода', 'period 2025-09-01–2026-05-31 assumed'],
  [TEACHERS, 'В течение\nвсего периода', 'period 2025-09-01–2026-05-31 assumed'],
  [TEACHERS, 'до 25.09.2025', '–2025-09-25 sure'],
  [TEACHERS, 'до 25.12.2025', '–2025-12-25 sure'],
  [TEACHERS, 'до 25.10.2025', '–2025-10-25 sure'],
  [TEACHERS, 'до 30.09.2025', '–2025-09-30 sure'],
  [TEACHERS, 'до 20.12.2025', '–2025-12-20 sure'],
  [TEACHERS, 'до 10.10.2025', '–2025-10-10 sure'],
  [TEACHERS, 'до 20.02.2026', '–2026-02-20 sure'],
  [TEACHERS, '1 раз в квартал', 'recurring 2025-09-01–2026-05-31 assumed'],
  [TEACHERS, 'сентябрь-декабрь 2025', '2025-09-01–2025-12-31 sure'],
  [TEACHERS, 'до 10 сентября 2025 года', '–2025-09-10 sure'],
  [TEACHERS, 'До 01.10.2025', '–2025-10-01 sure'],
  [TEACHERS, 'До 25.09.2025', '–2025-09-25 sure'],
  [TEACHERS, 'Весь период', 'period 2025-09-01–2026-05-31 assumed'],
  [LATE, 'август', '2024-08-01–2024-08-31 ask'],
  [LATE, 'сентябрь', '2024-09-01–2024-09-30 assumed'],
  [LATE, 'август-сентябрь текущего учебного года', '2024-08-01–2024-09-30 ask'],
  [LATE, 'Сентябрь текущего учебного года', '2024-09-01–2024-09-30 sure'],
  [LATE, 'июнь', '2025-06-01–2025-06-30 ask'],
  [LATE, 'Сентябрь, в течение года по запросу', 'composite 2024-09-01–2024-09-30 assumed'],
  [LATE, 'по запросу', 'onDemand sure'],
  [LATE, 'Сентябрь, по запросу в течение года', 'composite 2024-09-01–2024-09-30 assumed'],
  [LATE, 'При запросе', 'onDemand sure'],
  [LATE, 'Ежегодно по итогам учебного года', 'recurring 2025-05-15–2025-06-30 assumed'],
  [LATE, 'Май-июнь, ежегодно', 'recurring 2025-05-01–2025-06-30 sure'],
  [LATE, 'Постоянно', 'recurring 2024-09-01–2025-08-31 sure'],
  [MODEL, 'Май 2023', '2023-05-01–2023-05-31 sure'],
  [MODEL, 'Май  2023', '2023-05-01–2023-05-31 sure'],
  [MODEL, 'Сентябрь 2023', '2023-09-01–2023-09-30 sure'],
];

test.each(PHRASES)('%#: «%2$s»', (context, phrase, said) => {
  expect(tell(phrase, context)).toBe(said);
});

describe('beside the days', () => {
  const read = (phrase: string, context: DeadlineContext) => readDeadline(phrase, context);

  test('a window that comes round each year keeps the days of the year', () => {
    expect(read('Май-сентябрь ежегодно', TOWN).recurrence).toEqual({
      freq: 'year',
      interval: 1,
      window: { from: '05-01', to: '09-30' },
    });
    expect(read('Декабрь-январь ежегодно', TOWN).recurrence?.window).toEqual({ from: '12-01', to: '01-31' });
    expect(read('Ежегодно по итогам учебного года', LATE).recurrence?.window).toEqual({ from: '05-15', to: '06-30' });
  });

  test('two years in a row may be two calendar years', () => {
    const { alternatives } = read('В течение 2023 – 2024г.', MODEL);
    expect(alternatives).toMatchObject([{ start: '2023-01-01', end: '2024-12-31' }]);
  });

  test('two dates with nothing between them are both kept, and the wrong one is named', () => {
    expect(read('Декабрь 2021 Май 2024', MODEL).issues).toEqual(['deadlineMultiple', 'deadlineOutsidePeriod']);
    expect(tellParts('Декабрь 2021 Май 2024', MODEL)).toEqual([
      '2021-12-01–2021-12-31 sure',
      '2024-05-01–2024-05-31 sure',
    ]);
  });

  test('what is on demand lasts to the end of the year', () => {
    const parts = ['2024-09-01–2024-09-30 assumed', 'onDemand –2025-05-31 sure'];
    expect(tellParts('Сентябрь, в течение года по запросу', LATE)).toEqual(parts);
    expect(tellParts('Сентябрь, по запросу в течение года', LATE)).toEqual(parts);
  });

  test.each([
    [TOWN, 'По отдельным графикам', 'schedule'],
    [TOWN, 'В соответствии со сроками реализации программ наставничества', 'programme'],
    [TOWN, 'В соответствии с приказом УО', 'externalOrder'],
  ] as const)('%#: what another paper sets says which', (context, phrase, linkedTo) => {
    expect(read(phrase, context)).toMatchObject({ linkedTo, issues: ['deadlineNeedsReference'] });
  });

  test.each([
    [MODEL, '', ['deadlineEmpty']],
    [MODEL, 'регулярно', ['frequencyUndefined']],
    [TOWN, 'В течение всего срока реализации ЦМН', ['periodUndefined']],
    [LATE, 'август', ['yearMissing', 'deadlineBeforeApproval']],
    [LATE, 'сентябрь', ['yearMissing']],
    [LATE, 'июнь', ['yearMissing']],
    [TEACHERS, 'до 31.08.2025', []],
    [MODEL, 'Май 2023', ['deadlineOutsidePeriod']],
  ] as const)('%#: «%2$s» is doubted for what is wrong', (context, phrase, issues) => {
    expect(read(phrase, context).issues).toEqual(issues);
  });

  test('a month before the approval may be that of the next year', () => {
    expect(read('август', LATE).alternatives).toMatchObject([{ start: '2025-08-01', end: '2025-08-31' }]);
    expect(read('июнь', LATE).alternatives).toMatchObject([{ start: '2024-06-01', end: '2024-06-30' }]);
    expect(read('до 5 сентября', LATE)).toMatchObject({ confidence: 'ask', alternatives: [{ end: '2025-09-05' }] });
    expect(read('до 5 сентября 2024', LATE)).toMatchObject({ confidence: 'sure', issues: ['deadlineBeforeApproval'] });
  });
});
