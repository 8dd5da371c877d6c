import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/domain/roadmap/calendar-file';

const DAY = '2026-09-15';

const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'М-001-1.abc@nastavnik',
  start: '2026-10-01',
  end: '2026-10-31',
  summary: 'Формирование базы наставников',
  description: '',
  noticeDays: 14,
  ...given,
});

interface Component {
  readonly name: string;
  /** Property with its parameters → value, in their order. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly components: readonly Component[];
}

/** Reads a calendar as RFC 5545 has it, and takes nothing else. */
function parsed(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
    if (line === '' || line === ' ') throw new Error('An empty line.');
    if (/[\p{Cc}\u2028\u2029]/u.test(line)) throw new Error('A control character.');
  }
  const lines = physical.join('\r\n').replace(/\r\n /g, '').split('\r\n');
  const [whole, ...rest] = componentsOf(lines);
  if (!whole || rest.length > 0) throw new Error('Not one calendar.');
  return whole;
}

function componentsOf(lines: readonly string[]): readonly Component[] {
  const open: { name: string; properties: (readonly [string, string])[]; components: Component[] }[] = [
    { name: '', properties: [], components: [] },
  ];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`No property: ${line}`);
    const last = open[open.length - 1];
    if (name === 'BEGIN') open.push({ name: value, properties: [], components: [] });
    else if (name === 'END') {
      if (last?.name !== value) throw new Error(`${value} ends inside ${last?.name}.`);
      open.pop();
      open[open.length - 1]?.components.push(last);
    } else last?.properties.push([name, value]);
  }
  if (open.length !== 1) throw new Error('A component has no end.');
  return open[0]?.components ?? [];
}

/** A text as the calendar program reads it. */
function text(value: string): string {
  if (/\\[^\\;,nN]|\\$/.test(value.replace(/\\\\/g, ''))) throw new Error(`Escapes nothing: ${value}`);
  return value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

const valueIn = (component: Component | undefined, name: string) =>
  component?.properties.find(([each]) => each === name)?.[1];

const only = (given: Partial<CalendarEvent>) => parsed(calendarFile('Сроки', [event(given)], DAY)).components[0];

test('a window is an event of whole days, whose end is the day after', () => {
  expect(calendarFile('Сроки, 2026/2027', [event({ description: 'М-001; до конца октября' })], DAY)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Nastavnik//Roadmap//RU',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Сроки\\, 2026/2027',
      'BEGIN:VEVENT',
      'UID:М-001-1.abc@nastavnik',
      'DTSTAMP:20260915T000000Z',
      'DTSTART;VALUE=DATE:20261001',
      'DTEND;VALUE=DATE:20261101',
      'SUMMARY:Формирование базы наставников',
      'DESCRIPTION:М-001\\; до конца октября',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Формирование базы наставников',
      'TRIGGER;RELATED=END:-P14D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('an event', () => {
  test('of one day ends on the next, over the edge of a year too', () => {
    const found = only({ start: '2026-12-31', end: '2026-12-31' });
    expect([valueIn(found, 'DTSTART;VALUE=DATE'), valueIn(found, 'DTEND;VALUE=DATE')]).toEqual([
      '20261231',
      '20270101',
    ]);
  });

  test('that is done reminds nobody', () => {
    expect(only({ noticeDays: undefined })?.components).toEqual([]);
  });

  test('keeps every sign of its texts and lets none become a line of its own', () => {
    const summary = 'Приказ; «О парах», п. 1\\2\nBEGIN:VEVENT\r\nвторая\u2028третья';
    const found = only({ summary });
    expect(text(valueIn(found, 'SUMMARY') ?? '')).toBe(summary.replace(/\r\n|\u2028/g, '\n'));
  });
});

test('any text comes back as it was, in lines of 75 octets at most', () => {
  const words = fc.array(fc.constantFrom('Ж', '😀', 'a', ' ', ',', ';', '\\', '\n', 'ёлка', ':', '№'), {
    maxLength: 120,
    size: 'max',
  });
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme', size: 'medium' }), (signs, any) => {
      const summary = signs.join('');
      const description = any.replace(/[\p{Cc}\u2028\u2029]/gu, '');
      const found = only({ summary, description });
      expect(text(valueIn(found, 'SUMMARY') ?? '')).toBe(summary);
      expect(text(valueIn(found, 'DESCRIPTION') ?? '')).toBe(description);
    }),
  );
});

test('a calendar without events is a calendar all the same', () => {
  expect(parsed(calendarFile('Пусто', [], DAY)).components).toEqual([]);
});
