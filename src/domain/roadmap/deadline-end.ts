const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

const stemOf = (word: string): string => word.replace(/[ьйяеаю]$/, '');
const STEMS = MONTHS.map(stemOf);

/** A month in any case or shortened: «мая», «сентябре», «сент.»; 0 for another word. */
function monthOf(word: string): number {
  const stem = stemOf(word);
  const whole = STEMS.indexOf(stem) + 1;
  return whole > 0 || word.length < 3 ? whole : STEMS.findIndex((each) => each.startsWith(word)) + 1;
}

/** As much of a date as stands in a phrase. */
interface Point {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const UPTO = /^(?:до|к|не позднее(?: чем)?(?: до)?|не позже) /;
const WITHIN = /^(?:в течение|в|за) /;
const RANGE = /^(?:с )?(.+?) ?(?:-| по | до ) ?(.+)$/;

/**
 * The last day of a roadmap's deadline, `2026-09-15`: «до 10 сентября 2025 года», «15.09.2026», «01–31.08.2025», «Сентябрь
 * 2023», «Декабрь – апрель 2024». «До» takes its day in. Undefined for every phrase that does not name one certain day or
 * month with its year: what is not understood is never late.
 */
export function deadlineEnd(phrase: string): string | undefined {
  const plain = simplified(phrase);
  if (UPTO.test(plain)) {
    const end = pointOf(plain.replace(UPTO, ''));
    return end?.day === undefined ? undefined : dayOf(end, 'last');
  }
  const point = pointOf(plain.replace(WITHIN, ''));
  if (point) return dayOf(point, 'last');
  const [, from = '', to = ''] = RANGE.exec(plain) ?? [];
  const [start, end] = [pointOf(from), pointOf(to)];
  return start && end && isInOrder(start, end) ? dayOf(end, 'last') : undefined;
}

/** One kind of dashes and spaces, and a year without its «г.», «года». */
function simplified(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .replace(/(20\d\d) ?(?:года|году|год|г)(?![а-я])\.?/g, '$1')
    .replace(/([а-я])\.?-(20\d\d)/g, '$1 $2')
    .trim()
    .replace(/[.,;]$/, '');
}

function pointOf(text: string): Point | undefined {
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  const figures = /^(\d{1,2})(?:\.(\d{1,2})(?:\.(20\d\d))?)?$/.exec(text);
  if (figures) return { day: number(figures[1]), month: number(figures[2]), year: number(figures[3]) };
  const words = /^(?:(\d{1,2}) )?([а-я]+)\.?(?:,? (20\d\d))?$/.exec(text);
  const month = monthOf(words?.[2] ?? '');
  return month === 0 ? undefined : { day: number(words?.[1]), month, year: number(words?.[3]) };
}

/** The first or the last day that a point may mean; undefined when the year or month is not said or there is no such day. */
function dayOf({ year, month, day }: Point, which: 'first' | 'last'): string | undefined {
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const found = day ?? (which === 'first' ? 1 : length);
  if (found < 1 || found > length) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(found).padStart(2, '0')}`;
}

/** What a range leaves unsaid of its beginning is taken from its end: «1–15 сентября», «октябрь – ноябрь 2023». */
function isInOrder(start: Point, end: Point): boolean {
  if (start.month === undefined && end.day === undefined) return false;
  const wraps = start.month !== undefined && end.month !== undefined && start.month > end.month;
  const lastYear = end.year === undefined || !wraps ? end.year : end.year - 1;
  const first = dayOf({ day: start.day, month: start.month ?? end.month, year: start.year ?? lastYear }, 'first');
  const last = dayOf(end, 'last');
  return first !== undefined && last !== undefined && first <= last;
}
