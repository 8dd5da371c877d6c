import type { ConsentKind, DataMode } from '../../tables/words';
import { type Block, type BlockOf, heading, paragraph, space, type TableCell } from '../document';
import { dateText, type Official, typeset } from '../orders/order-parts';

/** What the blanks of a consent are made of. */
export interface ConsentBlanks {
  readonly kind: ConsentKind;
  /** Whether the workbook holds names: the data named in a consent differ. */
  readonly labels: DataMode;
  readonly operator: Operator;
  /** The last day, '2027-08-31'; until the end of the programme when absent. */
  readonly ends?: string;
  /** Where a workbook with names lies and who processes it, as the school has put it; a line to write it on when absent. */
  readonly dataKept?: string;
  /** Narrows the file's name down: «7Б». */
  readonly scope?: string;
  /** A sheet each; one clean blank when there are none. */
  readonly people: readonly ConsentSubject[];
}

interface Operator {
  readonly name: string;
  readonly shortName: string;
  /** «» leaves a line to write it on. */
  readonly address: string;
  readonly director: Official;
}

/** Of whom a consent is; what is not known is a line to be filled in by hand. */
export interface ConsentSubject {
  readonly code?: string;
  readonly name?: string;
  /** '2012-05-17' */
  readonly birthDate?: string;
  /** A class or a post. */
  readonly place?: string;
  readonly roles: readonly ('mentee' | 'mentor')[];
  /** Who signs; `either` on a clean blank. */
  readonly signature: 'personally' | 'representative' | 'either';
  /** May be 14–17 years old: signs too. */
  readonly teenager: boolean;
  /** Colleagues whom an employee mentors, by name or code. */
  readonly colleagues?: readonly string[];
}

/** A sheet for nobody in particular. */
export const BLANK: ConsentSubject = { roles: ['mentee', 'mentor'], signature: 'either', teenager: true };

/** As long as a line of the right column is at 12 points. */
const LINE = '_'.repeat(50);

/** What stands there, or a line to write it on. */
export const orLine = (label: string, known: string | undefined): string[] =>
  known === undefined || known === '' ? [`${label}:`, LINE] : [`${label}: ${typeset(known)}`];

/** A label and lines to fill in. */
export const lines = (label: string, count = 1): string[] => [
  `${label}:`,
  ...Array.from({ length: count }, () => LINE),
];

/** A term of a consent: what it is about and what it says. */
export interface Term {
  readonly title: string;
  readonly says: readonly string[];
}

/** The terms of a consent, numbered: what ч. 4 ст. 9 Федерального закона № 152-ФЗ asks for stands each in a row. */
export const termsTable = (terms: readonly Term[], from = 1): BlockOf<'table'> => ({
  kind: 'table',
  headless: true,
  columns: [
    { title: '№', width: 10 },
    { title: 'Условие', width: 44 },
    { title: 'Содержание', width: 116 },
  ],
  rows: terms.map(({ title, says }, at): TableCell[] => [
    { lines: [`${from + at}.`], align: 'center' },
    { lines: [title], bold: true },
    { lines: says },
  ]),
});

/** The code, by which the paper is registered, and the words it bears in its head. */
export function consentHead({ code, place = '' }: ConsentSubject, title: string): Block[] {
  return [
    { kind: 'ends', left: `Код участника: ${code ?? 'У-________'}`, right: typeset(place) },
    space,
    heading('СОГЛАСИЕ', 'center', true),
    heading(title, 'center', true),
    space,
  ];
}

/** Running text single-spaced, as a heading is, but over the whole width. */
export const note = (text: string): Block => heading(typeset(text), 'justify');

/** A place to sign for one person. */
export const signHere = (who: string): Block[] => [
  space,
  heading(who, 'left'),
  space,
  { kind: 'ends', left: '____________ / _____________________ /', right: '«____» ____________ 20___ г.' },
];

export const operatorTerm = ({ name, address }: Operator, more: readonly string[] = []): Term => ({
  title: 'Оператор',
  says: [typeset(name), ...orLine('Адрес', address), ...more],
});

/** «до 31.08.2027», or until the person's part in the programme is over. */
export const untilWhen = (ends: string | undefined): string =>
  ends === undefined ? 'до завершения участия в программе наставничества' : `до\u00A0${dateText(ends)} включительно`;

export const intro = (text: string): Block => ({ ...paragraph(typeset(text)), align: 'justify' });
