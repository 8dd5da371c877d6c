import { type Block, heading, type Point, paragraph, points, space } from '../document';
import { type Gender, type NameForms, shortName, signatureName } from '../grammar/names';
import { postInText } from '../grammar/posts';

/** What every order of a school says about the school. */
export interface School {
  readonly founder?: string;
  readonly fullName: string;
  readonly shortName: string;
  /** Место издания, «г. Тосно». */
  readonly place: string;
  readonly director: Official;
  readonly curator: Official;
  /** Who watches over the order. */
  readonly controlBy: 'director' | Official;
}

export interface Official {
  readonly name: string;
  readonly post: string;
  /** Needed where the name has no patronymic to tell it: without it the name stays in the nominative. */
  readonly gender?: Gender;
}

/** The office's number and day ('YYYY-MM-DD') of a document; until it gives them, lines to write them on. */
export interface Registration {
  readonly number?: string;
  readonly date?: string;
}

/** Gives the wording of an order the forms of names that the curator has typed. */
export interface OrderData extends Registration {
  readonly school: School;
  /** «2023/2024» */
  readonly schoolYear: string;
  /** The teachers' council on whose decision the order stands. */
  readonly council?: Registration;
  /** Working days from the day of the order; 20 and 10 when not given. */
  readonly programmeDays?: number;
  readonly firstMeetingDays?: number;
  readonly nameForms?: NameForms;
}

const NBSP = '\u00A0';

/** '2023-09-01' → «01.09.2023», the one style of dates in a document. */
export const dateText = (date: string): string => date.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$3.$2.$1');

/** Holds together what a line of print must not part: «№ 4», «г. Тосно», «7 «В» класс», a word and the dash after it. */
export const typeset = (text: string): string =>
  text
    .replace(/№\s*(?=\S)/gu, `№${NBSP}`)
    .replace(/(?<=^|\s)г\.\s+(?=[А-ЯЁ])/gu, `г.${NBSP}`)
    .replace(/ (?=[–—] )/gu, NBSP)
    .replace(/(\d+)\s+(?=«[А-ЯЁ]»)/gu, `$1${NBSP}`)
    .replace(/(«[А-ЯЁ]»)\s+(?=класс)/gu, `$1${NBSP}`);

const dateOrLine = (date: string | undefined): string => (date === undefined ? '____________' : dateText(date));
const numberOrLine = (number: string | undefined): string => `№${NBSP}${number ?? '______'}`;

/** «от 01.09.2023 № 476», with lines for what the office has not given yet. */
export const referenceOf = ({ number, date }: Registration): string =>
  `от${NBSP}${dateOrLine(date)} ${numberOrLine(number)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What every file system and Google Drive take as a name. */
export const fileName = (title: string): string => title.replace(/[\\/:*?"<>|]/gu, '-').replace(/\s+/gu, ' ');

/** All above the text of an order; `about` answers «о чём?». */
export function orderHead(school: School, { number, date }: Registration, about: string): Block[] {
  return [
    ...(school.founder === undefined ? [] : [heading(typeset(school.founder))]),
    heading(typeset(school.fullName)),
    ...(school.shortName === school.fullName ? [] : [heading(`(${typeset(school.shortName)})`)]),
    space,
    heading('ПРИКАЗ', 'center', true),
    space,
    { kind: 'ends', left: dateOrLine(date), right: numberOrLine(number) },
    heading(typeset(school.place)),
    space,
    heading(typeset(about), 'center', true),
    space,
  ];
}

/**
 * The text of an order: why, «ПРИКАЗЫВАЮ:», its points with the control last, and the director's signature. Points that
 * do not apply are given as `undefined`; the first point that begins with «Куратору» names the curator.
 */
export function orderBody(data: OrderData, preamble: string, ordered: readonly (Point | undefined)[]): Block[] {
  const { director } = data.school;
  const applicable = ordered.filter((point) => point !== undefined);
  return [
    paragraph(preamble),
    { ...paragraph('ПРИКАЗЫВАЮ:'), indent: false, align: 'left' },
    ...points([...namingCurator(data, applicable), controlPoint(data)]),
    space,
    space,
    { kind: 'signature', post: capitalised(director.post), name: signatureName(director.name) },
  ];
}

const CURATOR = 'Куратору ';

function namingCurator({ school: { curator }, nameForms }: OrderData, ordered: readonly Point[]): Point[] {
  const person = shortName(curator.name, 'dative', { gender: curator.gender, forms: nameForms });
  const post = postInText(curator.post, 'dative');
  const named = `Куратору реализации программ наставничества${person && ` ${person}`}${post && `, ${post},`} `;
  const first = ordered.findIndex((point) => typeof point === 'string' && point.startsWith(CURATOR));
  return ordered.map((point, index) =>
    index === first && typeof point === 'string' ? named + point.slice(CURATOR.length) : point,
  );
}

function controlPoint({ school: { controlBy, director }, nameForms }: OrderData): string {
  const control = 'Контроль за исполнением настоящего приказа';
  if (controlBy === 'director' || controlBy.name === director.name) return `${control} оставляю за собой.`;
  const { name, post, gender } = controlBy;
  const person = shortName(name, 'accusative', { gender, forms: nameForms });
  return `${control} возложить на ${postInText(post, 'accusative')} ${person}${person.endsWith('.') ? '' : '.'}`;
}

export const appendixMark = (school: School, registration: Registration): Block => ({
  kind: 'mark',
  lines: ['Приложение', `к приказу ${typeset(school.shortName)}`, referenceOf(registration)],
});

/** «в течение 10 рабочих дней со дня издания настоящего приказа» */
export function within(days: number): string {
  const one = days % 10 === 1 && days % 100 !== 11;
  return `в течение ${days}${NBSP}${one ? 'рабочего дня' : 'рабочих дней'} со дня издания настоящего приказа`;
}

/** The officials whom the order itself charges with something: they sign that they have read it. */
export function chargedOfficials({ curator, controlBy, director }: School): string[] {
  const names = [curator.name, ...(controlBy === 'director' ? [] : [controlBy.name])];
  return [...new Set(names)].filter((name) => name !== '' && name !== director.name);
}
