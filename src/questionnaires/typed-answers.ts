import { calendarDate } from '../tables/cell';
import { LONGEST_TEXT } from '../tables/column';

/** Signs that no cell and no file of a workbook keeps: controls but a tab and a line's end, and halves of pairs. */
const UNSTORABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Signs that nobody sees: marks of direction, joiners, letters of no width. */
const UNSEEN = /\p{Cf}/gu;

/** A text in people's own words as it was written, as far as a cell holds it. */
export function storable(text: string): string {
  const kept = text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(UNSTORABLE, '')
    .trim();
  return kept.slice(0, LONGEST_TEXT).replace(/\p{Cs}$/u, '');
}

/** A name, a class, a contact: one line with single spaces and nothing unseen, so that two spellings of one thing agree. */
export const oneLine = (text: string): string =>
  storable(text).replace(UNSEEN, '').replace(/\s+/g, ' ').trim().normalize('NFC');

/** «12», «12 лет», «2012 г.»; undefined for two numbers, a fraction or what lies outside. */
export function readWhole(text: string, min: number, max: number): number | undefined {
  const digits = /^(\d{1,9})[\s\p{L}.]{0,20}$/u.exec(oneLine(text))?.[1];
  const value = digits === undefined ? Number.NaN : Number(digits);
  return value >= min && value <= max ? value : undefined;
}

export const readDay = (text: string): string | undefined => calendarDate(oneLine(text));
