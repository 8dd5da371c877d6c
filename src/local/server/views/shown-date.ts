const DAY = 86_400_000;

/** Days from 30 December 1899, the first day of a spreadsheet, to 1 January 1970. */
const EPOCH = 25_569;

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const MONTHS_OF_DAYS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');

interface Moment {
  readonly date: Date;
  readonly number: number;
  readonly halves: boolean;
  readonly withDay: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Pieces of a date format; `m` is minutes beside hours and seconds. */
const PIECES: Readonly<Record<string, (moment: Moment) => string>> = {
  yyyy: ({ date }) => String(date.getUTCFullYear()),
  yy: ({ date }) => two(date.getUTCFullYear() % 100),
  mmmm: ({ date, withDay }) => (withDay ? MONTHS_OF_DAYS : MONTHS)[date.getUTCMonth()] ?? '',
  mmm: ({ date }) => `${(MONTHS_OF_DAYS[date.getUTCMonth()] ?? '').slice(0, 3)}`,
  mm: ({ date }) => two(date.getUTCMonth() + 1),
  m: ({ date }) => String(date.getUTCMonth() + 1),
  dddd: ({ date }) => WEEKDAYS[date.getUTCDay()] ?? '',
  ddd: ({ date }) => (WEEKDAYS[date.getUTCDay()] ?? '').slice(0, 2),
  dd: ({ date }) => two(date.getUTCDate()),
  d: ({ date }) => String(date.getUTCDate()),
  hh: ({ date, halves }) => two(hourOf(date, halves)),
  h: ({ date, halves }) => String(hourOf(date, halves)),
  MM: ({ date }) => two(date.getUTCMinutes()),
  M: ({ date }) => String(date.getUTCMinutes()),
  ss: ({ date }) => two(date.getUTCSeconds()),
  s: ({ date }) => String(date.getUTCSeconds()),
  '[h]': ({ number }) => String(Math.floor(number * 24 + 1e-9)),
  '[m]': ({ number }) => String(Math.floor(number * 1440 + 1e-9)),
  '[s]': ({ number }) => String(Math.round(number * 86_400)),
  'am/pm': ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
};

function hourOf(date: Date, halves: boolean): number {
  const hour = date.getUTCHours();
  return halves ? ((hour + 11) % 12) + 1 : hour;
}

const PIECE = /"[^"]*"|\\.|\[(?:h|m|s)+\]|am\/pm|y+|m+|d+|h+|s+|[\s\S]/gi;

/**
 * What a Russian sheet shows of a number under a format of dates.
 * https://developers.google.com/workspace/sheets/api/guides/formats#date_and_time_format_patterns
 */
export function shownDate(format: string): (serial: number) => string {
  const pieces = (format.split(';')[0] ?? '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '').match(PIECE) ?? [];
  const letters = pieces.map((piece) => (/^\[?[a-z]/i.test(piece) ? piece.toLowerCase() : piece));
  const named = letters.map((piece, at) => (isMinutes(letters, at) ? piece.toUpperCase() : nameOf(piece)));
  const halves = letters.includes('am/pm');
  const withDay = named.includes('d') || named.includes('dd');
  return (number) => {
    const date = new Date(Math.round((number - EPOCH) * DAY));
    const moment = { date, number, halves, withDay };
    return named.map((piece) => PIECES[piece]?.(moment) ?? literal(piece)).join('');
  };
}

function isMinutes(pieces: readonly string[], at: number): boolean {
  if (!/^mm?$/.test(pieces[at] ?? '')) return false;
  const isTime = (piece: string | undefined, pattern: RegExp) => piece !== undefined && pattern.test(piece);
  const known = (piece: string) => /^\[?[a-z]/.test(piece);
  const before = pieces.slice(0, at).findLast(known);
  return isTime(before, /^(\[?h+\]?)$/) || isTime(pieces.slice(at + 1).find(known), /^s+$/);
}

/** `yyy` and the like mean the next longer piece; `[hh]` means `[h]`. */
function nameOf(piece: string): string {
  if (/^\[/.test(piece)) return `[${piece[1]}]`;
  if (/^y{3,}$/.test(piece)) return 'yyyy';
  if (/^y$/.test(piece)) return 'yy';
  return /^([mdhs])\1{4,}$/.test(piece) ? piece.slice(0, 4) : piece;
}

const literal = (piece: string): string => piece.replace(/^"|"$/g, '').replace(/^\\(.)/, '$1');
