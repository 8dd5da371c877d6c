import { keptSpans } from './kept-years';

const MONTH = '(?<![а-я])(?:янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\\.?';
const DASH = '[-–—−]';

/** What may stand before a year that follows it: a month, a part of the year, the word itself. */
const BEFORE = `(?:${MONTH}[»"”]?,?|(?<![а-я])(?:кв\\.|(?:квартал|полугоди|четверт|триместр|весн|осен|зим|лет[оан]|начал|середин|кон(?:ец|ц))[а-я]*,?)|(?<![а-я])год[а-я]*:?|(?<![а-я])(?:срок|период)[а-я]*:)`;

/** Nothing is counted by the number: «за май 2000 просмотров». */
const NO_COUNT = '(?!\\d|\\s*(?:%|чел|просмотр|подписчик|руб|экз|участник|обучающ|школьник|представител|час))';

/** The word «год» after a year, short or whole, with the words that come between: «учебного», «календарный». */
const YEAR_WORD = `\\s*(?:${DASH}?(?:й|го|м|му)(?![а-я]))?\\s*(?:(?:уч|кал)[а-я]*\\.?\\s*)?г(?:\\.|г|од|(?![а-я]))`;

/** A year that ends its clause, or stands in a cell or in brackets on its own. */
const ENDS = `(?=\\s*(?:$|[\\n;,.»")]))`;

/** Each finds the digits of a year and nothing else, by what stands before and after them; it looks back only from a digit. */
const YEARS: readonly RegExp[] = [
  // «01.09.2025», «01.09.25», «01-31.08.2025»: a number of an item never has a year's place.
  /(?=\d)(?<=(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.\s?)20\d\d(?![\d.]\d|\d)/g,
  /(?=\d)(?<=(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.)\d\d(?!\.?\d|\s*%)/g,
  /(?=\d)(?<=(?<![\d/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/)20\d\d(?![\d/])/g,
  /(?=\d)(?<=(?<![\d-])(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-)20\d\d(?![\d-])/g,
  /(?<![\d-])20\d\d(?=-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-]))/g,
  /(?=\d)(?<=(?<![\d.])(?:0[1-9]|1[0-2])\.)20\d\d(?![\d.]\d|\d)/g,
  // «Октябрь 2023», «Май - 2024», «10 сентября 25 г.», «I квартал 2026».
  new RegExp(`(?=\\d)(?<=${BEFORE}\\s*(?:${DASH}\\s*)?)20\\d\\d${NO_COUNT}`, 'gi'),
  new RegExp(`(?=\\d)(?<=${MONTH}[»"”]?\\s*)\\d\\d(?=\\s*г(?:\\.|ода|(?![а-я])))`, 'gi'),
  new RegExp(`(?<!\\d|\\d[-.,])20\\d\\d(?=${YEAR_WORD})`, 'gi'),
  // «до 2026», «(2025)», a cell that holds a year alone.
  new RegExp(`(?=\\d)(?<=(?<![а-я])(?:в|во|на|за|с|со|до|по|к|от)\\s+)20\\d\\d${ENDS}`, 'gi'),
  // «Наставник-2026», «форум «Наставник 2026»: events bear the year in their names.
  new RegExp(`(?=\\d)(?<=[а-яё]{3}-)20\\d\\d${ENDS}`, 'gi'),
  /(?=\d)(?<=«[^«»\d]{3,80}\s)20\d\d(?=»)/g,
  new RegExp(`(?=\\d)(?<=(?:^|\\n|(?<!\\d\\s*)[(«"]|\\D[.;,]\\s+)\\s*)20\\d\\d${ENDS}(?!\\)\\s*\\d)`, 'g'),
];

/** «2025 – 2026», «2025 и 2026», and what comes after. */
const RANGE = /(?<!\d|\d[-./])(20\d\d)(?=(\s*[-–—−/]\s*|\s+(?:и|или|по)\s+|,\s+)(20\d\d)(?!\d|[-.]\d))/gi;

/** «2025/26»; «25/26» only where the text says that it is a school year. */
const SHORT_RANGE = new RegExp(
  `(?<!\\d|\\d[-./])(20\\d\\d|\\d\\d(?=[-–—/]\\d\\d\\s*(?:уч|г\\.|год)))([-–—]|\\s?/\\s?)(\\d\\d)(?!\\d|[-.]\\d|\\s*${MONTH})`,
  'gi',
);

/** More years than these between two numbers, and they are no range. */
const LONGEST = 10;

const LEAP_DAY =
  /(?<!\d)29((?:\.\s?0?2\.\s?|\/0?2\/|-02-|[»"”]?\s+фев[а-я]*\.?\s+)(20\d\d|\d\d(?!\d)))|(20\d\d)-02-29(?!\d)/gi;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves every calendar and school year that a text of a roadmap names, for a roadmap of another year: «на 2025/26
 * учебный год», «Октябрь 2023», «01.09.25». Acts stay with their dates and numbers, and so do years that belong to
 * something else: a year of birth, the horizon of a strategy. 29 February becomes the 28th where there is none.
 */
export function shiftYears(text: string, by: number): string {
  const years = yearsOf(text);
  const shifted = [...years].sort((one, other) => one.from - other.from);
  let result = '';
  let done = 0;
  for (const { from, to } of shifted) {
    result += text.slice(done, from) + moved(text.slice(from, to), by);
    done = to;
  }
  return withoutLeapDays(result + text.slice(done), years, by);
}

/** Where the digits of the years stand. */
function yearsOf(text: string): readonly Span[] {
  const kept = keptSpans(text);
  const isFree = ({ from, to }: Span) => !kept.some((span) => from < span.to && to > span.from);
  const found = new Map<number, Span>();
  for (const pattern of YEARS) {
    for (const { index = 0, 0: digits } of text.matchAll(pattern)) {
      const span = { from: index, to: index + digits.length };
      if (isFree(span)) found.set(index, span);
    }
  }
  // Short ranges first: a range moves with the year that it shares with one.
  for (const pattern of [SHORT_RANGE, RANGE]) {
    for (const match of text.matchAll(pattern)) {
      const [one, other] = endsOf(match);
      const isTaken = found.has(one.from) || found.has(other.from);
      if (isFree(one) && isFree(other) && (isTaken || isRange(match))) found.set(one.from, one).set(other.from, other);
    }
  }
  return [...found.values()];
}

function endsOf({ index = 0, 1: first = '', 2: between = '', 3: last = '' }: RegExpMatchArray): readonly [Span, Span] {
  const end = index + first.length;
  const next = end + between.length;
  return [
    { from: index, to: end },
    { from: next, to: next + last.length },
  ];
}

/** A short year after the slash can only be the next one. */
function isRange({ 1: first = '', 3: last = '' }: RegExpMatchArray): boolean {
  if (last.length === 2) return (Number(first) + 1) % 100 === Number(last);
  const years = Number(last) - Number(first);
  return years > 0 && years <= LONGEST;
}

/** As many digits as before. */
function moved(digits: string, by: number): string {
  const year = Number(digits) + by;
  return digits.length === 4 ? String(year) : String(((year % 100) + 100) % 100).padStart(2, '0');
}

/** Days that there were, and that the years just moved do not have. */
function withoutLeapDays(text: string, years: readonly Span[], by: number): string {
  return text.replace(LEAP_DAY, (day: string, rest: string | undefined, after = '', before = '', at = 0) => {
    const from = rest === undefined ? at : at + day.length - after.length;
    const year = Number((before || after).slice(-2));
    if (isLeap(year) || !isLeap(year - by) || !years.some((span) => span.from === from)) return day;
    return rest === undefined ? `${before}-02-28` : `28${rest}`;
  });
}

/** Of this century, by its last two digits. */
const isLeap = (year: number): boolean => year % 4 === 0;
