import * as z from 'zod/mini';
import type { YearArchive } from '../documents/privacy/year-archive';
import { groupBy } from '../domain/lookup';
import { isSigned } from '../domain/ordered';
import { isErased } from '../domain/personal-data/erased';
import { personalKinds } from '../domain/personal-data/personal-kinds';
import { isSmall } from '../domain/review/small-numbers';
import type { Mentee, Mentor, Person } from '../domain/school';
import { textOf } from '../tables/cell';
import { indicators } from '../tables/indicators';
import { CATEGORIES, DOCUMENT_KINDS, MENTORING_FORMS } from '../tables/words';
import { archiveWords as words } from '../texts/privacy';
import { command } from './command';
import { type PrintedPaper, printPaper } from './orders/print-paper';
import type { Base } from './people/people';
import { type Examination, examine } from './workbook/examine';
import { cellAt } from './workbook/workbook';

export interface ArchivedYear {
  /** Absent in a preview. */
  readonly archive?: PrintedPaper;
  readonly people: number;
  readonly pairs: number;
  /** Codes of those of whom more than a code and dates still stands in the bases. */
  readonly toRemove: readonly string[];
}

/**
 * Prints the archive of a school year without names. Removes nothing itself: those of whom something is still kept are
 * named by code.
 */
export const archiveYear = command({
  input: z.strictObject({ preview: z.optional(z.boolean()) }),
  run(office, { preview }): ArchivedYear {
    const examination = examine(office);
    const { school } = examination;
    const { schoolYear = '' } = school.settings;
    const archive = archiveOf(examination, office.today);
    const everybody: readonly Person[] = [...school.mentees, ...school.mentors];
    const toRemove = [...new Set(everybody.filter((person) => !isErased(person)).flatMap(({ code }) => code ?? []))];
    const told = { people: archive.people.length, pairs: archive.pairs.length, toRemove };
    if (preview === true) return told;
    const key = `printed.archive.${schoolYear.slice(0, 4)}`;
    const kept = printPaper(office, examination, key, 'other', { paper: 'yearArchive', data: archive });
    return { archive: kept, ...told };
  },
});

function archiveOf({ school, entered, open, day }: Examination, today: string): YearArchive {
  const held = groupBy(
    school.meetings.filter((meeting) => meeting.held === true),
    ({ pair }) => pair ?? '',
  );
  const people = (['mentees', 'mentors'] as const).flatMap((base) =>
    school[base].map((person) => archivedPerson(base, person)),
  );
  const figures = open(indicators);
  return {
    organisation: entered.schoolName?.text ?? '',
    schoolYear: school.settings.schoolYear ?? '',
    day: today,
    people: people.sort((one, other) => byNumber(one.code, other.code)),
    pairs: school.pairs
      .filter(({ begins }) => begins === undefined || begins <= day)
      .map(({ code = '', mentoringForm, mentor = '', mentee = '', begins = '', ends, stopped }) => ({
        code,
        mentoringForm: mentoringForm === undefined ? '' : MENTORING_FORMS[mentoringForm],
        mentor,
        mentee,
        begins,
        ends: stopped ?? ends ?? '',
        meetings: held.get(code)?.length ?? 0,
      })),
    indicators: figures.reading.rows.map(({ line, code, value }) => ({
      code: code ?? '',
      name: nameless(textOf(cellAt(figures, line, 'criterion'))),
      value: isOnFew(code, value) ? words.few : figureText(textOf(cellAt(figures, line, 'value')), value),
    })),
    documents: school.documents.filter(isSigned).map(({ kind = 'other', number = '', date = '' }) => ({
      kind: DOCUMENT_KINDS[kind],
      number: nameless(number),
      date,
    })),
  };
}

const archivedPerson = (base: Base, person: Mentee | Mentor): YearArchive['people'][number] => ({
  code: person.code ?? '',
  role: words.roles[base],
  category: person.category === undefined ? '' : CATEGORIES[person.category],
  joined: person.joined ?? '',
  finished: person.finished ?? '',
  completed: words.completed('completed' in person ? person.completed : undefined),
});

/** A code of more digits comes later. */
const byNumber = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1);

const figureText = (text: string, value: number | string | undefined): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : nameless(text);

/** What a person may type over: a name that stands there does not go on into the archive. */
const nameless = (text: string): string => (personalKinds(text).length === 0 ? text : words.nameless);

/** Pupils at risk, with disabilities, gifted: of so few each could be told by name. */
const ON_SENSITIVE: readonly string[] = ['I12', 'I13', 'I14'];

const isOnFew = (code: string | undefined, value: unknown): boolean =>
  code !== undefined && ON_SENSITIVE.includes(code) && typeof value === 'number' && isSmall(value);
