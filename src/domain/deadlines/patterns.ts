import { range, since, until, untilDayIn, within } from './readers/points';
import {
  always,
  every,
  inPartOfEach,
  inWeekOfMonth,
  often,
  onDaysOfMonth,
  onWeekdayOfMonth,
  onWeekdays,
} from './readers/recurring';
import {
  countedOff,
  pieceOfUnit,
  sinceUnit,
  untilNewYear,
  untilPiece,
  untilUnit,
  wholeUnit,
} from './readers/stretches';
import { linked, onDemand, relative, someHolidays, summedUp, wholePeriod } from './readers/undated';
import type { Reader } from './reading';

/** What may stand after a month or another unit: its year. */
const YEAR = '(?:-?y[gG]?|-?Yg?|[TNL]?y?[gG])?';
const POINT = `(?:DG?|d${YEAR}|n-?#?m${YEAR})`;
const FROM = `(?:D|d(?:y|Y)?|n#?m(?:y|Y)?|[bie]?m(?:y|Y)?|n#?)`;
const TO = `(?:${POINT}|[bie]?m${YEAR})`;
const UNIT = `(?:n(?:[->]n)?(?:[qht]|[kw]m|pm|Wm)${YEAR}|np[TNL]?g|[SHm]${YEAR})`;
/** `y` and «год» that belong to a year itself. */
const SOME_YEAR = '(?:[TNL]?Yg?|[TNL]?g-?Y|[TNL]?y[gG]?|[TNL]?[gG])';
const EACH = '[MqhtwgG#]';
/** What follows a number of days is the day of no month but of every one. */
const NO_UNIT = '(?![mqhtkwpd-])';

const DAYS: readonly (readonly [shape: string, reader: Reader])[] = [
  [`~?s?${FROM}(?:[-><]|,>)${TO}W?`, range],
  [`~?s${FROM},<${TO}W?`, range],
  [`~?m${YEAR},?<n#${NO_UNIT}`, untilDayIn],
  [`<s?${POINT}W?`, until],
  [`s${POINT}`, since],
  [`s[bie]?m${YEAR}`, since],
  [`~?${POINT}W?`, within],
  [`~?W,?${POINT}`, within],
  [`~?[bie]?m${YEAR}`, within],
  [`c(?:${POINT}|[be]${UNIT}|[be]${SOME_YEAR})`, countedOff],
];

const STRETCHES: readonly (readonly [shape: string, reader: Reader])[] = [
  [`<[bie](?:${UNIT}|${SOME_YEAR})`, untilPiece],
  [`<(?:${UNIT}|${SOME_YEAR})`, untilUnit],
  [`~?[bie](?:${UNIT}|${SOME_YEAR})`, pieceOfUnit],
  [`~?s?n[->]n(?:[qht]|[kw]m)${YEAR}`, wholeUnit],
  [`s(?:${UNIT}|${SOME_YEAR})`, sinceUnit],
  [`~?(?:${UNIT}|${SOME_YEAR})`, wholeUnit],
  ['<E', untilNewYear],
];

const RECURRING: readonly (readonly [shape: string, reader: Reader])[] = [
  ['a', often],
  [`xn?${EACH}`, every],
  [`\\*n?${EACH}`, every],
  ['>[Mqhtw]', every],
  [`a,?<n#?M?${NO_UNIT}`, onDaysOfMonth],
  [`(?:xM|\\*M),?<n#?${NO_UNIT}`, onDaysOfMonth],
  [`a,?(?:s?n[->])?n#M?${NO_UNIT}`, onDaysOfMonth],
  [`<n#?(?:\\*?M,?a?|a)`, onDaysOfMonth],
  [`<n#${NO_UNIT}`, onDaysOfMonth],
  [`(?:s?n[->])?n#(?:\\*?M,?a?|a)`, onDaysOfMonth],
  [`\\*n#M?${NO_UNIT}`, onDaysOfMonth],
  ['a?,?[*>~]?W(?:,>?W)*(?:a|\\*?M)?', onWeekdays],
  ['(?:a,?)?\\*?nW(?:\\*?M)?', onWeekdayOfMonth],
  ['(?:a,?)?n(?:[->]n)?w(?:\\*?M|a)', inWeekOfMonth],
  [`<?[bie]\\*${EACH}`, inPartOfEach],
  ['[bie][qht]', inPartOfEach],
];

const UNDATED: readonly (readonly [shape: string, reader: Reader])[] = [
  ['~?C', someHolidays],
  ['~?P', wholePeriod],
  ['Z', summedUp],
  ['o', onDemand],
  ['l', linked],
  ['R', relative],
  ['r', always],
];

/** The signs of a statement → how it is read. The longest counts, and of equals the first. */
export const PATTERNS: readonly (readonly [shape: RegExp, reader: Reader])[] = [
  ...DAYS,
  ...STRETCHES,
  ...RECURRING,
  ...UNDATED,
].map(([shape, reader]) => [new RegExp(shape, 'y'), reader]);
