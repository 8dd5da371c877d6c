import type { Category } from '../../tables/words';
import { plain } from '../roadmap/import/plain';
import { columnNamed } from './column-words';
import type { ListColumn } from './list';

type Words = readonly (readonly [category: Category, words: RegExp])[];

/** Who people are called, in a title or beside «ФИО». */
const PEOPLE: Words = [
  ['teacher', /педагог(?!ическ\S* совет)|учител|преподавател|классн(?:ые|ых) руководител|молод\S* специалист/],
  ['parent', /родител|законн\S* представител/],
  ['graduate', /выпускни[кц]/],
  ['student', /студент/],
  ['partnerEmployee', /партнер|работодател|предприяти/],
  ['pupil', /обучающ|учащ|учени[кц]|школьник|ребен|дет(?:и|ей|ях|ям)(?: |$)|класс/],
];

/** The teacher of a class, named beside the list of its pupils. */
const CLASS_TEACHER = /классн(?:ый|ая|ого|ому) (?:руководител|учител|воспитател)\S*/g;

/** A header that begins with whoever the row is about: «ФИО родителя», «Педагог». */
const NAMED = /^(?:ф\.? ?и\.? ?о?\.? |фамилия,?.* |полное имя |имя )?(\S+)(?: \(.*\))?$/;

/** Columns that only some people have, the surest first. */
const TELLING: Words = [
  ['student', /^курс(?: |$)|факультет|студенческ|^вуз(?: |$)/],
  ['graduate', /год (?:выпуска|окончания школы)/],
  ['partnerEmployee', /предприяти|компани|фирм|работодател|партнер/],
  ['teacher', /стаж|квалификационн\S* категори|молод\S* (?:специалист|педагог|учител)|преподава(?:е|ем)|аттестаци/],
];

/** People beside the one whom the row is about. */
const BESIDE = /родител|представител|мам[аы]|пап[аы]|мать|отец|куратор|директор|классн\S* (?:руковод|учител|воспитат)/;

/** Several classes are those where somebody teaches. */
const CLASSES = /классы|классах|классов/;

/** Who the people of a list are, told by its title and its headers; undefined where nothing tells for sure. */
export function guessedCategory(headers: readonly string[], titles: string): Category | undefined {
  const texts = headers.map(plain);
  return firstOf(plain(titles)) ?? byNames(texts) ?? byColumns(texts);
}

/** Whoever a text speaks of first. */
function firstOf(text: string): Category | undefined {
  const clean = text.replace(CLASS_TEACHER, ' ');
  const found = PEOPLE.flatMap(([category, words]) => {
    const at = clean.search(words);
    return at < 0 ? [] : [{ category, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.category;
}

/** Of several columns with names the first is the people's own. */
const nameIn = (headers: readonly string[]): string | undefined =>
  headers.find((header) => ['fullName', 'surname', 'givenName'].includes(columnNamed(header).column));

/** A list that has a column for its people's names says nothing of them in the columns for the names of others. */
function byNames(headers: readonly string[]): Category | undefined {
  const own = nameIn(headers);
  const named = own === undefined ? headers.filter((header) => !/телефон|контакт|почта|класс/.test(header)) : [own];
  return named.flatMap((header) => firstOf(NAMED.exec(header)?.[1] ?? '') ?? [])[0];
}

function byColumns(headers: readonly string[]): Category | undefined {
  const name = nameIn(headers) ?? '';
  const partner = /наставляем/.test(name)
    ? /наставник/
    : /наставник/.test(name)
      ? /наставляем/
      : /наставник|наставляем/;
  const own = headers.filter((header) => !BESIDE.test(header) && !partner.test(header));
  const told = TELLING.find(([, words]) => own.some((header) => words.test(header)))?.[0];
  if (told !== undefined) return told;
  const has = (column: ListColumn): boolean => own.some((header) => columnNamed(header).column === column);
  // Whoever has a post at a place of work may be anybody grown up.
  if (own.some((header) => /должност/.test(header))) return has('workplace') ? undefined : 'teacher';
  if (own.some((header) => columnNamed(header).column === 'schoolClass' && !CLASSES.test(header))) return 'pupil';
  return has('post') ? 'teacher' : undefined;
}
