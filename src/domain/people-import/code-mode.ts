import type { AgeGroup } from '../../tables/words';
import { agesAt } from '../calendar';
import { personalKinds } from '../personal-data/personal-kinds';
import { type BaseColumn, type ListRow, PERSONAL } from './list';
import { dayIn, yearIn } from './values';

/** A list as it may leave the machine it was read on, and what of it stays there. */
export interface Stripped {
  readonly rows: readonly ListRow[];
  /** Name of the person in a line, for the file that the school itself keeps. */
  readonly names: ReadonlyMap<number, string>;
  /** Cells that named somebody in a column that must not. */
  readonly emptied: readonly { readonly line: number; readonly column: BaseColumn }[];
}

/**
 * A list without anything that names its people or leads to them: instead of the day or the year of birth their age group
 * at a day, and no cell in which the detector of personal data finds any.
 *
 * @param ages What an age group is called where the list is taken to.
 */
export function withoutPersonal(
  rows: readonly ListRow[],
  today: string,
  ages: Readonly<Record<AgeGroup, string>>,
): Stripped {
  const names = new Map<number, string>();
  const emptied: { line: number; column: BaseColumn }[] = [];
  const left = rows.map(({ line, texts }): ListRow => {
    if (texts.fullName !== undefined) names.set(line, texts.fullName);
    const kept = Object.entries(texts).filter(([key, text]) => {
      const column = key as BaseColumn;
      if (PERSONAL.has(column)) return false;
      const isSilent = personalKinds(text).length === 0;
      if (!isSilent) emptied.push({ line, column });
      return isSilent;
    });
    const group = texts.ageGroup === undefined ? ageGroupOf(texts, today) : undefined;
    return { line, texts: { ...Object.fromEntries(kept), ...(group !== undefined && { ageGroup: ages[group] }) } };
  });
  return { rows: left, names, emptied };
}

/** By the year alone it is the age that has surely been reached: of two signatures of a consent the stricter is asked. */
function ageGroupOf({ birthDate, birthYear }: ListRow['texts'], today: string): AgeGroup | undefined {
  const born = birthDate === undefined ? undefined : dayIn(birthDate, today);
  const year = yearIn(birthYear ?? birthDate ?? '', today);
  const ages = agesAt(today, { birthDate: born, birthYear: year });
  return ages === undefined || ages.from < 0 ? undefined : groupAt(ages.from);
}

/** The first group whose people are younger than its bound. */
const BOUNDS: readonly (readonly [group: AgeGroup, below: number])[] = [
  ['under10', 10],
  ['from10to13', 14],
  ['exactly14', 15],
  ['from15to17', 18],
  ['from18to19', 20],
];

const groupAt = (age: number): AgeGroup => BOUNDS.find(([, below]) => age < below)?.[0] ?? 'over19';
