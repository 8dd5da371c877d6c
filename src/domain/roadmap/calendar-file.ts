import { shiftDay } from '../calendar';
import type { Day } from '../deadlines/deadline';

/** An event of whole days. */
export interface CalendarEvent {
  /** The same for the same event whenever it is written: by it a calendar knows the one it has already. */
  readonly id: string;
  readonly start: Day;
  /** Inclusive. */
  readonly end: Day;
  readonly summary: string;
  readonly description: string;
  /** How many days before its last one to remind; undefined: not at all. */
  readonly noticeDays: number | undefined;
}

/**
 * A calendar as text that every calendar program opens (iCalendar, RFC 5545).
 *
 * @param day Stands for the moment of writing, so that the same roadmap gives the same text all day long.
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], day: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nastavnik//Roadmap//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, day)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plain = (day: Day): string => day.replace(/-/g, '');

/** The last day of an event of whole days is the first that is none of it: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 */
function linesOf({ id, start, end, summary, description, noticeDays }: CalendarEvent, day: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${plain(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(start)}`,
    `DTEND;VALUE=DATE:${plain(shiftDay(end, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    // Nobody is busy all day because of a deadline.
    'TRANSP:TRANSPARENT',
    ...(noticeDays === undefined ? [] : alarm(noticeDays, summary)),
    'END:VEVENT',
  ];
}

/** Counted from the end of the last day. */
const alarm = (noticeDays: number, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER;RELATED=END:-P${noticeDays}D`,
  'END:VALARM',
];

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\t' ? ' ' : ''));
}

/** Octets of a line without its end: https://www.rfc-editor.org/rfc/rfc5545#section-3.1. */
const LONGEST = 75;

/** A long line goes on in the next one after a space, which counts; a character is never cut in two. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
