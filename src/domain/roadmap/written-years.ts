import { keptSpans } from './kept-years';

/** A year or a range of years that a text names. */
export interface WrittenYears {
  readonly from: number;
  readonly to: number;
  /** Where it stands in the text. */
  readonly at: number;
  readonly length: number;
}

const DASH = '\\s*[-–—−/]\\s*';
/** «2025-2026», «2025/26», «2025 и 2026». */
const RANGE = new RegExp(`(?<!\\d)(20[0-4]\\d)(?:${DASH}|\\s+(?:и|по)\\s+)(20[0-4]\\d|\\d\\d)(?!\\d|[.-]\\d)`, 'g');
const SINGLE = /(?<!\d)20[0-4]\d(?!\d)/g;
/** «01.09.25». */
const SHORT = /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(\d\d)(?!\.?\d|\s*%)/g;
/** Quantities and addresses hold digits that are no years. */
const NO_YEAR =
  /https?:\/\/\S+|www\.\S+|(?<!\d)20[0-4]\d\s*(?:чел|руб|экз|уч(?:ен|ащ|аст)|обуч|шт|тыс|балл|час|мест|школьник|педагог)[а-яё]*|20[0-4]\d\s*%/gi;

/** The years a text names as its own, in their order: those of acts, of births and of strategies are none. */
export function writtenYears(text: string): readonly WrittenYears[] {
  const left = blanked(text);
  const ranges = [...left.matchAll(RANGE)].flatMap(({ 0: whole, 1: first = '', 2: last = '', index = 0 }) => {
    const from = Number(first);
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    return to > from && to - from <= 15 ? [{ from, to, at: index, length: whole.length }] : [];
  });
  const isTaken = (at: number) => ranges.some((range) => at >= range.at && at < range.at + range.length);
  const singles = [...left.matchAll(SINGLE)].flatMap(({ 0: digits, index = 0 }) =>
    isTaken(index) ? [] : [{ from: Number(digits), to: Number(digits), at: index, length: 4 }],
  );
  const short = [...left.matchAll(SHORT)].map(({ 0: whole, 1: digits = '', index = 0 }) => {
    const year = 2000 + Number(digits);
    return { from: year, to: year, at: index + whole.length - 2, length: 2 };
  });
  return [...ranges, ...singles, ...short].sort((one, other) => one.at - other.at);
}

/** The text with what holds no year of its own in spaces; every place stays where it is. */
function blanked(text: string): string {
  const spans = [
    ...keptSpans(text),
    ...[...text.matchAll(NO_YEAR)].map(({ 0: found, index = 0 }) => ({ from: index, to: index + found.length })),
  ];
  return spans.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
}
