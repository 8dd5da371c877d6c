import { isMonths, isPartOfYear } from './content-class';

/** The number a heading begins with and the rest of it: «1.2. Подготовка», «Раздел II. Подготовка», «3 Подготовка». */
const NUMBERED =
  /^((?:(?:раздел|этап|блок|часть|направление|модуль|глава)\s+(?:№\s?)?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLХ]{1,5})\s?(?:[.):]|(?=\s*[–—-]\s)|(?=\s+\p{Lu})))\s*[–—-]?\s*(?=\S)/iu;

export interface Numbered {
  readonly number: string;
  readonly text: string;
}

/** Parts the number of a heading or a row from its words; a date or a year at its beginning is none. */
export function numbered(text: string): Numbered {
  const found = NUMBERED.exec(text);
  const number = found?.[1] ?? '';
  if (
    !found ||
    (isPartOfYear(text) && !/[.):]$/.test(number)) ||
    /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})\b/.test(text) ||
    !/[\p{L}«"(]/u.test(text.slice(found[0].length)[0] ?? '')
  ) {
    return { number: '', text };
  }
  // A Roman numeral without a dot may be the first letter of a word.
  if (/^[ivxlх]+$/i.test(number) && !/^[IVX]+$/.test(number)) return { number: '', text };
  return { number: number.trim(), text: text.slice(found[0].length) };
}

/** How deep a number is: «1.» 1, «1.2.» 2, «II» 0; undefined where there is none. */
export function depthOf(number: string): number | undefined {
  const figures = /\d+(?:\.\d+)*/.exec(number)?.[0];
  if (figures !== undefined) return figures.split('.').length;
  return /[IVXLХ]/.test(number) ? 0 : undefined;
}

/** Whether a text is written in capitals throughout. */
const isCapitals = (text: string): boolean => /\p{L}{3}/u.test(text) && text === text.toUpperCase();

/** What headings of one level have in common. */
export function shapeOf({ number, text }: Numbered): string {
  if (isPartOfYear(text)) return isMonths(text) ? 'month' : 'term';
  const depth = depthOf(number);
  if (depth !== undefined) return `${/\p{L}{4}/u.exec(number) ? 'word' : ''}${depth}`;
  return isCapitals(text) ? 'capitals' : 'words';
}

/** Whether a row cannot be a heading of anything but the rows under it: it is in capitals, a month, or numbered by a word. */
export const isSurelyHeading = (text: string): boolean =>
  isCapitals(text) || isPartOfYear(text) || /^(?:раздел|этап|блок|модуль|направление)\s|^[IVX]+[.)]?\s/i.test(text);
