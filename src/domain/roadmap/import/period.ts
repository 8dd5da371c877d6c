import { monthOf } from '../../deadlines/words/months';
import type { RoadmapPeriod } from '../record';

const DAY = /["«„“]?(\d{1,2})["»”]?\s*(?:\.\s?(\d{1,2})\s?\.\s?|\s([а-яё]{3,8})\s+)(20\d\d)/iu;

/** The first day a text names, `2023-09-01`: «"01" сентября 2023г.», «10.09.2024». */
export function dayIn(text: string): string | undefined {
  const [, day, figure, word, year] = DAY.exec(text) ?? [];
  if (day === undefined || year === undefined) return undefined;
  const named = monthOf((word ?? '-').toLowerCase());
  const month = figure === undefined ? named : Number(figure);
  const length = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > length) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const DAYS = new RegExp(
  `(?:на период\\s+)?с\\s+${DAY.source}.{0,8}?\\s(?:по|до)\\s+${DAY.source}(?:\\s?г(?:ода|\\.)?)?`,
  'iu',
);
const TAIL = '(?:\\s*(?:уч(?:\\.|ебн[а-яё]*)?\\s*)?(?:год[а-яё]*|г\\.?\\s?г?\\.?)(?![а-яё]))?';
const LEAD = '(?:(?:на|в|за|в течение)\\s+(?:период\\s+)?)?';
const YEARS = new RegExp(`${LEAD}(20\\d\\d)\\s*(?:г\\.?\\s*)?[-–—/]\\s*(20\\d\\d|\\d\\d)(?!\\d|\\.\\d)${TAIL}`, 'iu');
const YEAR = new RegExp(`(?:на|в|за)\\s+(?:период\\s+)?(20\\d\\d)(?!\\d)${TAIL}`, 'iu');

/**
 * The period that a title names. Two consecutive years are a school year, one is a calendar year (both are the usual
 * reading, a person may overrule it); lessons of a school year end on 31 May.
 */
export function periodIn(title: string): RoadmapPeriod {
  const days = DAYS.exec(title);
  if (days) {
    const [start, end] = [dayIn(days[0]), dayIn(days[0].slice(days[0].search(/\s(?:по|до)\s/i)))];
    const isSchoolYear = start?.slice(5) === '09-01';
    if (start && end && start <= end)
      return { raw: days[0].trim(), type: isSchoolYear ? 'schoolYear' : spanOf(start, end), start, end };
  }
  const years = YEARS.exec(title);
  if (years) {
    const first = Number(years[1]);
    const last = (years[2] ?? '').length === 2 ? Math.floor(first / 100) * 100 + Number(years[2]) : Number(years[2]);
    if (last > first && last - first < 12)
      return { raw: years[0].trim(), ...spanned(first, last, /уч/i.test(years[0])) };
  }
  const year = YEAR.exec(title);
  if (year) return { raw: year[0].trim(), type: 'calendarYear', start: `${year[1]}-01-01`, end: `${year[1]}-12-31` };
  return { raw: '', type: 'undefined' };
}

const spanOf = (start: string, end: string): RoadmapPeriod['type'] =>
  start.slice(0, 4) === end.slice(0, 4)
    ? 'calendarYear'
    : Number(end.slice(0, 4)) - Number(start.slice(0, 4)) === 1
      ? 'schoolYear'
      : 'multiYear';

function spanned(first: number, last: number, isTaught: boolean): Omit<RoadmapPeriod, 'raw'> {
  if (last - first === 1) return { type: 'schoolYear', start: `${first}-09-01`, end: `${last}-05-31` };
  if (isTaught) return { type: 'multiYear', start: `${first}-09-01`, end: `${last}-05-31` };
  return { type: 'multiYear', start: `${first}-01-01`, end: `${last}-12-31` };
}
