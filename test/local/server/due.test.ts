import { expect, test } from 'vitest';
import { dueTriggers } from '../../../src/local/server/due';

const daily = { id: '1', handler: 'daily_', owner: 'owner', hour: 6, days: 1 };
const isDue = (trigger: object, now: string) => dueTriggers([{ ...daily, ...trigger }], Date.parse(now)).length === 1;

test.each([
  ['before its hour', {}, '2026-09-15T05:59:00+03:00', false],
  ['at its hour', {}, '2026-09-15T06:00:00+03:00', true],
  ['later on a day on which the office was shut at its hour', {}, '2026-09-15T14:00:00+03:00', true],
  ['when it has fired today', { lastFired: '2026-09-15T06:00:10+03:00' }, '2026-09-15T14:00:00+03:00', false],
  ['when it fired yesterday', { lastFired: '2026-09-14T23:59:00+03:00' }, '2026-09-15T06:00:00+03:00', true],
  ['the next day before its hour', { lastFired: '2026-09-14T06:00:00+03:00' }, '2026-09-15T05:00:00+03:00', false],
  ['before its days are over', { days: 7, lastFired: '2026-09-10T06:00:00+03:00' }, '2026-09-16T09:00:00+03:00', false],
  ['when its days are over', { days: 7, lastFired: '2026-09-10T06:00:00+03:00' }, '2026-09-17T09:00:00+03:00', true],
  ['by the clock of its own zone', { timeZone: 'Asia/Yekaterinburg' }, '2026-09-15T04:30:00+03:00', true],
])('a daily trigger %s', (_when, trigger, now, due) => {
  expect(isDue(trigger, now)).toBe(due);
});

test('a trigger for submitted forms waits for no hour', () => {
  const submitted = { id: '2', handler: 'takeSubmitted_', owner: 'owner', event: 'formSubmit' } as const;
  expect(dueTriggers([submitted], Date.parse('2026-09-15T14:00:00+03:00'))).toEqual([]);
});
