import type { ConsentSubject } from '../../documents/consents/consent-form';
import { agesAt } from '../../domain/calendar';
import { neededConsents } from '../../domain/consents/consent-coverage';
import { signatureFor } from '../../domain/consents/consents';
import { groupBy } from '../../domain/lookup';
import { isActive } from '../../domain/ordered';
import type { Mentee, Mentor } from '../../domain/school';
import { Refusal } from '../../tables/finding';
import type { ConsentKind } from '../../tables/words';
import * as text from '../../text';
import { refusals } from '../../texts/consents';
import type { Letterhead } from '../orders/order-texts';
import type { Base } from '../people/people';
import type { Examination } from '../workbook/examine';

/** For whom blanks are wanted. */
interface Choice {
  readonly kind: ConsentKind;
  readonly people?: readonly string[] | undefined;
  readonly base?: Base | undefined;
  readonly schoolClass?: string | undefined;
  readonly missing?: true | undefined;
}

/** A person with all her rows. */
interface Chosen {
  readonly code: string;
  readonly rows: readonly { readonly base: Base; readonly person: Mentee | Mentor }[];
}

export interface ChosenPeople {
  readonly people: readonly Chosen[];
  /** Whom this blank does not befit. */
  readonly leftOut: readonly { readonly code: string; readonly why: 'otherKind' | 'noTeacher' }[];
}

/** «7 «Б»», «7-б» and «7Б» are one class. */
export const plainClass = (entered: string): string => entered.replace(/[\s«»"'„“–-]/gu, '').toLowerCase();

/**
 * Those for whom blanks are wanted, by class and code.
 *
 * @throws Refusal for codes that are in no base.
 */
export function chosenPeople(examination: Examination, choice: Choice, today: string): ChosenPeople {
  const { people, base, schoolClass, missing } = choice;
  if ([people, base, schoolClass, missing].every((each) => each === undefined)) return { people: [], leftOut: [] };
  const everybody = everyone(examination);
  const unknown = (people ?? []).filter((code) => !everybody.some((each) => each.code === code));
  if (unknown.length > 0) throw new Refusal(refusals.unknown([...new Set(unknown)]));
  const lacking = missing && codesLacking(examination, choice.kind, today);
  const found = everybody.filter(
    ({ code, rows }) =>
      (people === undefined || people.includes(code)) &&
      (base === undefined || rows.some((row) => row.base === base)) &&
      (schoolClass === undefined || rows.some(({ person }) => isOfClass(person, schoolClass))) &&
      (lacking === undefined || lacking.has(code)),
  );
  const judged = found.map((each) => ({ each, why: whyNot(examination, choice.kind, each) }));
  return {
    people: judged.flatMap(({ each, why }) => (why === undefined ? [each] : [])).sort(byClass),
    leftOut: judged.flatMap(({ each: { code }, why }) => (why === undefined ? [] : [{ code, why }])),
  };
}

function everyone({ school }: Examination): readonly Chosen[] {
  const rows = (['mentees', 'mentors'] as const).flatMap((base) => school[base].map((person) => ({ base, person })));
  return [...groupBy(rows, ({ person }) => person.code)].map(([code, own]) => ({ code, rows: own }));
}

const codesLacking = ({ school, day }: Examination, kind: ConsentKind, today: string): ReadonlySet<string> =>
  new Set(
    neededConsents(school, day, today).flatMap(({ standing, lack, person }) =>
      standing.kind === kind && lack !== undefined ? [person.code ?? ''] : [],
    ),
  );

const isOfClass = ({ schoolClass }: Mentee | Mentor, wanted: string): boolean =>
  schoolClass !== undefined && plainClass(schoolClass) === plainClass(wanted);

const classOf = ({ rows }: Chosen): string => rows[0]?.person.schoolClass ?? '';

const byClass = (one: Chosen, other: Chosen): number =>
  Number.parseInt(classOf(one) || '99', 10) - Number.parseInt(classOf(other) || '99', 10) ||
  (classOf(one) + one.code < classOf(other) + other.code ? -1 : 1);

/** Who has to sign; of two rows that differ the younger counts. */
const signatureOf = ({ school, day }: Examination, { rows }: Chosen): 'personally' | 'representative' =>
  rows.some(({ person }) => signatureFor(person, school.settings.consentRule, day) === 'representative')
    ? 'representative'
    : 'personally';

function whyNot(
  examination: Examination,
  kind: ConsentKind,
  chosen: Chosen,
): ChosenPeople['leftOut'][number]['why'] | undefined {
  const isMinors = signatureOf(examination, chosen) === 'representative';
  if (kind === 'processing') return isMinors ? 'otherKind' : undefined;
  if (kind === 'minorProcessing') return isMinors ? undefined : 'otherKind';
  const isTeacher = chosen.rows.some(({ person }) => person.category === 'teacher');
  return kind === 'mentoringWork' && !isTeacher ? 'noTeacher' : undefined;
}

/**
 * A person as a blank prints her: by name only where the school works with names. A blank is given to nobody but her, so
 * it needs no consent of its own; colleagues named in it do.
 */
export function subjectOf(
  examination: Examination,
  { nameOf, mentees }: Pick<Letterhead, 'nameOf' | 'mentees'>,
  chosen: Chosen,
): ConsentSubject {
  const { school, day } = examination;
  const { code, rows } = chosen;
  const known = <Key extends 'fullName' | 'birthDate' | 'schoolClass' | 'post'>(key: Key) =>
    rows.map(({ person }) => person[key]).find((value) => value !== undefined);
  const [fullName, birthDate, schoolClass] = [known('fullName'), known('birthDate'), known('schoolClass')];
  const place = schoolClass === undefined ? known('post') : text.orders.schoolClass(schoolClass);
  const isNamed = school.settings.dataMode === 'names';
  const colleagues = school.pairs
    .filter((pair) => pair.mentor === code && pair.mentoringForm === 'teacherTeacher' && isActive(pair, day))
    .flatMap(({ mentee }) => (mentee === undefined ? [] : [nameOf(mentees.get(mentee)) ?? mentee]));
  return {
    code,
    ...(isNamed && fullName !== undefined && { name: fullName }),
    ...(isNamed && birthDate !== undefined && { birthDate }),
    ...(place !== undefined && { place }),
    roles: rows.map(({ base }) => (base === 'mentees' ? 'mentee' : 'mentor')),
    signature: signatureOf(examination, chosen),
    teenager: rows.some(({ person }) => isPerhapsTeenager(agesAt(day, person))),
    ...(colleagues.length > 0 && { colleagues: [...new Set(colleagues)] }),
  };
}

/** Fourteen to seventeen, as far as it is known. */
const isPerhapsTeenager = (ages: ReturnType<typeof agesAt>): boolean =>
  ages === undefined || (ages.to >= 14 && ages.from < 18);
