import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadlines/deadline';
import { occurrences } from '../../../src/domain/deadlines/occurrences';
import { readDeadline } from '../../../src/domain/deadlines/read-deadline';
import { YEAR } from './read';

const PHRASES = [
  'Декабрь 2021 Май 2024',
  'с 1 по 10 сентября 2025 года',
  'до 25.12.2025, далее по запросу',
  'ежемесячно, не позднее 25-го числа',
  'в течение 10 рабочих дней после издания приказа',
  'II полугодие 2025/26 уч.г.',
  'август-сентябрь текущего учебного года',
  'раз в две недели с октября по май',
  'последняя пятница каждого месяца',
  'осенние каникулы\nвесенние каникулы',
  'по отдельному графику, до 20.02.2026',
  '10, 15 и 20 сентября; III–IV квартал',
];

/** A phrase with some of its letters left out, doubled, exchanged or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...PHRASES),
    fc.array(
      fc.record({
        at: fc.nat(60),
        what: fc.constantFrom('drop', 'double', 'swap', 'put'),
        letter: fc.constantFrom(...'-–,.;/ \n019гпдоcI<>«»'),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([phrase, slips]) =>
    slips.reduce((text, { at, what, letter }) => {
      const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
      if (what === 'drop') return before + after;
      if (what === 'double') return before + here + here + after;
      return what === 'swap' ? before + after.slice(0, 1) + here + after.slice(1) : before + letter + here + after;
    }, phrase),
  );

/** Words of deadlines in any order. */
const muddle = fc
  .array(
    fc.constantFrom(
      ...'с по до к не позднее в течение сентябрь мая 2025 2026 г. 1 31 IV квартал четверть полугодие года учебного каждый раз неделю ежегодно - , и . последняя пятница месяца дней после числа начала конца приказа 01.09.2025 09.2025 по запросу'.split(
        ' ',
      ),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

const contexts = fc.record(
  {
    schoolYear: fc.integer({ min: 2000, max: 2100 }),
    period: fc.constantFrom(YEAR.period as { start: string; end: string }, { start: '2021-01-01', end: '2030-12-31' }),
    approved: fc.constantFrom('2025-09-10', '2024-01-15'),
    studyEnd: fc.constantFrom('05-25', '06-30'),
  },
  { requiredKeys: ['schoolYear'] },
);

function isSound({ start, end, confidence, issues, kind, parts = [], alternatives = [] }: Deadline): boolean {
  const isDay = (day: string | undefined) =>
    day === undefined || (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
  const isOrdered = start === undefined || end === undefined || start <= end;
  const isAsked = kind !== 'undefined' || (confidence === 'ask' && issues.length > 0);
  return isDay(start) && isDay(end) && isOrdered && isAsked && [...parts, ...alternatives].every(isSound);
}

test.each([
  ['any text', fc.string({ maxLength: 600, unit: 'grapheme' })],
  ['a phrase with slips', mutated],
  ['words of deadlines', muddle],
])('%s is kept, understood soundly or asked about, and ends', (_what, phrases) => {
  fc.assert(
    fc.property(phrases, contexts, (phrase, context) => {
      const deadline = readDeadline(phrase, context);
      expect(deadline.raw).toBe(phrase);
      expect(isSound(deadline)).toBe(true);
      const span = { start: `${context.schoolYear}-09-01`, end: `${context.schoolYear + 1}-08-31` };
      const found = occurrences(deadline, span);
      expect(found.every(({ start, end }) => start <= end)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(800);
    }),
    { numRuns: 400 },
  );
});
