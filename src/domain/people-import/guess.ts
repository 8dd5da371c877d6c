import { plain } from '../roadmap/import/plain';
import { columnNamed, mayRepeat, type NamedColumn } from './column-words';
import type { Header } from './header';
import type { ListColumn } from './list';
import {
  isBirthLike,
  isClassLike,
  isContactLike,
  isGenderLike,
  isNameLike,
  isNumberLike,
  isYearLike,
} from './person-words';

type Rows = readonly (readonly string[])[];
type Base = 'mentees' | 'mentors';

const OTHER: NamedColumn = { column: 'other', sureness: 'none' };

/** The partner's own columns: of the mentor in a list of mentees, and the other way round. */
const PARTNER: Readonly<Record<Base, RegExp>> = {
  mentees: /наставник/,
  mentors: /наставляем/,
};

/** What of the partner the base itself asks for. */
const ABOUT_PARTNER: readonly ListColumn[] = ['wishedAge', 'capacity'];

/** Columns that only one of the bases has. */
const ONLY: Readonly<Record<Base, readonly ListColumn[]>> = {
  mentees: ['request', 'youngTeacher', 'completed'],
  mentors: ['skills', 'achievements', 'interests', 'wishedAge', 'timeResource', 'capacity'],
};

export const isOfBase = (column: ListColumn, base: Base): boolean =>
  !ONLY[base === 'mentees' ? 'mentors' : 'mentees'].includes(column);

/** Which base a list is for, told by its headers and title; undefined where they do not tell. */
export function guessedBase(headers: readonly string[], titles: string): Base | undefined {
  const named = headers.map((header) => columnNamed(header).column);
  const [mentees, mentors] = (['mentees', 'mentors'] as const).map(
    (base) => named.filter((column) => ONLY[base].includes(column)).length,
  );
  if (mentees !== mentors) return Number(mentees) > Number(mentors) ? 'mentees' : 'mentors';
  const people = headers.filter((header) => columnNamed(header).column === 'fullName').map(plain);
  const told = [plain(titles), ...people].flatMap((words) => {
    const [mentee, mentor] = [words.search(/наставляем/), words.search(/наставник/)];
    if (mentee < 0 && mentor < 0) return [];
    return [mentor < 0 || (mentee >= 0 && mentee < mentor) ? ('mentees' as const) : ('mentors' as const)];
  });
  return told[0];
}

/** What the columns of a list hold; of two that say the same the surer and first has it. */
export function guessedColumns(rows: Rows, header: Header, base: Base): readonly NamedColumn[] {
  const body = rows.slice(header.at + header.count);
  const width = Math.max(header.texts.length, ...body.map((row) => row.length));
  const named = Array.from({ length: width }, (_, at): NamedColumn => {
    const text = header.texts[at] ?? '';
    if (text === '') return byContents(body, at);
    const found = columnNamed(text);
    const isPartner = PARTNER[base].test(plain(text)) && !ABOUT_PARTNER.includes(found.column);
    return isPartner || !isOfBase(found.column, base) ? OTHER : found;
  });
  const taken = new Set<ListColumn>();
  const order = (['sure', 'likely', 'guessed'] as const).flatMap((sureness) =>
    named.flatMap((each, at) => (each.sureness === sureness ? [at] : [])),
  );
  const result: NamedColumn[] = named.map(() => OTHER);
  for (const at of order) {
    const each = named[at];
    if (!each || (taken.has(each.column) && !mayRepeat(each.column))) continue;
    taken.add(each.column);
    result[at] = each;
  }
  return result;
}

/** The surest first. */
const LOOKS: readonly (readonly [column: ListColumn, isLike: (text: string) => boolean])[] = [
  ['fullName', isNameLike],
  ['birthDate', isBirthLike],
  ['birthYear', isYearLike],
  ['gender', isGenderLike],
  ['contacts', isContactLike],
  ['number', isNumberLike],
  ['schoolClass', isClassLike],
];

/** A column without a header is told by what most of its cells look like. */
function byContents(body: Rows, at: number): NamedColumn {
  const texts = body.flatMap((row) => {
    const text = row[at]?.trim() ?? '';
    return text === '' ? [] : [text];
  });
  if (texts.length === 0) return OTHER;
  const found = LOOKS.find(([, isLike]) => texts.filter(isLike).length >= texts.length * 0.7)?.[0];
  if (found === undefined) return OTHER;
  if (found === 'number' && !isCounting(texts)) return { column: 'schoolClass', sureness: 'guessed' };
  return { column: found, sureness: 'guessed' };
}

/** «1, 2, 3 …» counts the rows; «5, 5, 6» are classes. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.filter(isNumberLike).map((text) => Number.parseInt(text, 10));
  const steps = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
  return steps >= (numbers.length - 1) * 0.6;
}
