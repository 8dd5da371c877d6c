import { isStale } from '../../checks/roadmap/check-years';
import type { OwnPeriod } from '../../checks/roadmap/period';
import { WORDS } from '../../checks/roadmap/words';
import { readDeadline } from '../../deadlines/read-deadline';
import { monthOf } from '../../deadlines/words/months';
import { withoutMarkup } from '../import/leftovers';
import { plain } from '../import/plain';
import { keptSpans } from '../kept-years';
import type { RoadmapContext, UnderstoodItem } from '../understood';
import { type WrittenYears, writtenYears } from '../written-years';

/** What of a text can be put right without asking what is meant, in the order in which it is done. */
export const MEND_KINDS = [
  'markup',
  'spaces',
  'shortYear',
  'deadlineForm',
  'staleYear',
  'numberSign',
  'actNumber',
] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** A cell and what it is read against. */
export interface MendedCell {
  readonly column: string;
  readonly text: string;
  /** The row it stands in; absent for the passport. */
  readonly row?: UnderstoodItem;
  readonly context: RoadmapContext;
  readonly period: OwnPeriod | undefined;
}

/** The text of a cell with one kind of fault put right; the same text where there is none. */
export function mended(cell: MendedCell, kind: MendKind): string {
  return MENDING[kind](cell);
}

const MENDING: Readonly<Record<MendKind, (cell: MendedCell) => string>> = {
  markup: ({ text }) => (/<\/?[a-z][^<>]*>|&[a-z]{2,6};|\*\*\S/i.test(text) ? withoutMarkup(text) : text),
  spaces: ({ text }) => text.replace(/[ \t\u00a0]{2,}/g, ' ').replace(/ +$/gm, ''),
  shortYear: ({ text }) => withLongYears(text),
  deadlineForm: (cell) => (cell.column === 'deadline' ? withOneForm(cell) : cell.text),
  staleYear: (cell) => withOwnYears(cell),
  numberSign: ({ text }) => text.replace(NUMBER_SIGN, '№ '),
  actNumber: ({ text }) => text.replace(TARGET_MODEL, '$1Р-$2').replace(TARGET_MODEL_AFTER, '$1Р-$2'),
};

/** A sign before the number of an act; a school's own name keeps its sign. */
const NUMBER_SIGN =
  /(?<!(?:СОШ|ООШ|НОШ|ДОУ|школ[а-яё]*|лице[а-яё]*|гимнази[а-яё]*|сад[а-яё]*|класс[а-яё]*)[»"]?\s?)(?:№(?=[\dА-ЯЁA-Z])|(?<![A-Za-zА-Яа-яЁё\d«])N\s?(?=\d))/g;

/** Распоряжение Минпросвещения России от 25.12.2019 № Р-145, whichever stands first. */
const TARGET_MODEL = /(25(?:\.12\.|\s+декабря\s+)2019(?:\s*г(?:ода|\.)?)?\s*[№N]\s*)(145)(?!\d)/g;
const TARGET_MODEL_AFTER = /([№N]\s*)(145)(?=\s+от\s+25(?:\.12\.|\s+декабря\s+)2019)/g;

const isKept = (text: string, at: number): boolean => keptSpans(text).some(({ from, to }) => at >= from && at < to);

/** «01.09.25» and «2025/26» with all four digits; dates of acts stay as they stand. */
function withLongYears(text: string): string {
  return text
    .replace(
      /(?<![\d.])((?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.)([0-4]\d)(?!\.?\d|\s*%)/g,
      (whole, before: string, year: string, at: number) => (isKept(text, at) ? whole : `${before}20${year}`),
    )
    .replace(/(?<!\d)(20\d\d)(\s?[/–-]\s?)(\d\d)(?![\d.])/g, (whole, first: string, dash: string, last: string) =>
      Number(last) === (Number(first) + 1) % 100 ? `${first}${dash}20${last}` : whole,
    );
}

const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]*\\.?';

/** One kind of dashes and spaces in a deadline, provided that it means the same as before. */
function withOneForm({ text, context }: MendedCell): string {
  if (/\d{4}-\d{2}-\d{2}/.test(text)) return text;
  const after = text
    .replace(new RegExp(`(${MONTH})\\s*[-–—−]\\s*(20\\d\\d)(?!\\d)`, 'gi'), '$1 $2')
    .replace(new RegExp(`(${MONTH})\\s*[-–—−]\\s*(${MONTH})`, 'gi'), '$1 – $2')
    .replace(/(\d)\s*[-–—−]\s*(\d)/g, '$1–$2')
    .replace(/(20\d\d)г(?![а-яё])\.?/gi, '$1 г.');
  return after !== text && meaningOf(after, context) === meaningOf(text, context) ? after : text;
}

function meaningOf(phrase: string, context: RoadmapContext): string {
  const withoutRaw = (key: string, value: unknown) => (key === 'raw' ? undefined : value);
  return JSON.stringify(readDeadline(phrase, context), withoutRaw);
}

/** Years kept from another roadmap moved to this one's, where it is certain which of its years is meant. */
function withOwnYears({ column, text, row, period }: MendedCell): string {
  if (!row || period?.by !== 'passport') return text;
  const stale = writtenYears(text).filter((years) =>
    column === 'deadline' ? isOutside(years, period) : isStale(years, text, row, period),
  );
  let after = text;
  for (const years of [...stale].reverse()) {
    const own = ownYears(years, text, row, period);
    if (own === undefined) continue;
    after = after.slice(0, years.at) + own + after.slice(years.at + years.length);
  }
  return after;
}

const yearsOf = ({ start, end }: OwnPeriod) => ({ from: Number(start.slice(0, 4)), to: Number(end.slice(0, 4)) });

const isOutside = ({ from, to }: WrittenYears, period: OwnPeriod): boolean =>
  to < yearsOf(period).from || from > yearsOf(period).to;

const MAY = 5;
const AUGUST = 8;

/** What has to stand in place of stale years; undefined when both years of the roadmap may be meant. */
function ownYears(years: WrittenYears, text: string, row: UnderstoodItem, period: OwnPeriod): string | undefined {
  const { from, to } = yearsOf(period);
  const written = text.slice(years.at, years.at + years.length);
  if (to - from > 1) return undefined;
  if (years.to > years.from) return rangeOf(written, years, from, to);
  const month = monthBefore(text.slice(0, years.at));
  const isNext = WORDS.nextRoadmap.test(plain(`${row.item.activity ?? ''} ${row.item.content ?? ''}`));
  const own =
    from === to
      ? from + (isNext ? 1 : 0)
      : month === undefined
        ? isNext
          ? to
          : undefined
        : month >= AUGUST
          ? from
          : to;
  return own === undefined ? undefined : String(own).slice(-written.length);
}

function rangeOf(written: string, years: WrittenYears, from: number, to: number): string | undefined {
  if (years.to !== years.from + 1 || to !== from + 1) return undefined;
  const last = /\d+$/.exec(written)?.[0] ?? '';
  return String(from) + written.slice(4, written.length - last.length) + String(to).slice(-last.length);
}

/** The month that a year belongs to: «Декабрь 2021», «31.12.2021». */
function monthBefore(text: string): number | undefined {
  const figures = /(?:^|\D)(\d{1,2})\.\s?$/.exec(text)?.[1];
  if (figures !== undefined) return Number(figures) <= 12 ? Number(figures) : undefined;
  const word = /([а-яё]+)\.?[\s,]*(?:[-–—−]\s*)?$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const found = word.length < 3 ? 0 : monthOf(word);
  return found === 0 || (found === MAY && !/^ма[йяе]/.test(word)) ? undefined : found;
}
