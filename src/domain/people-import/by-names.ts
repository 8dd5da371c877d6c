import { nameKey } from '../same-person';
import { type Crowd, crowdOf } from './finding';
import { codesByName, type KeyEntry } from './key-file';
import type { ListRow } from './list';
import { type Decision, type Matched, matchRows, type Sought } from './plan';
import { yearIn } from './values';

/** How the machine on which a list is read tells what stands in it. */
export interface Reading {
  readonly today: string;
  /** The code that a text is, as the bases write it. */
  codeIn(text: string): string | undefined;
}

/**
 * Tells of each row of a list who it is about by the school's own file of codes and names, as a base that keeps names
 * would; a name met twice is a question whenever its people were born, for nothing else of them will be known.
 */
export function matchedByNames(
  people: readonly ListRow[],
  key: readonly KeyEntry[],
  decisions: ReadonlyMap<number, Decision>,
  { today, codeIn }: Reading,
): readonly Matched[] {
  const sought = people.map(({ line, texts }): Sought => {
    const { code, fullName, birthYear, birthDate } = texts;
    const born = yearIn(birthYear ?? birthDate ?? '', today);
    return { line, code: code === undefined ? undefined : codeIn(code), fullName, birthYear: born };
  });
  const known = {
    byCodes: true,
    names: new Map(key.map(({ code, name }) => [code, name])),
    removed: new Set<string>(),
    // Which codes have been given the workbook knows: here any may be.
    lastGiven: 0,
    numberOf: () => 0,
    inBases: crowdByNames(key),
    fresh: crowdByNames([]),
  };
  return matchRows(sought, known, decisions);
}

/** People of whom only the names are sure. */
function crowdByNames(people: readonly KeyEntry[]): Crowd {
  const rows = people.map(({ code, name }) => ({
    line: 0,
    code,
    category: undefined,
    cells: { fullName: name },
    erased: false,
  }));
  const crowd = crowdOf({ mentees: rows, mentors: [] });
  const codes = new Map([...codesByName(people)].map(([name, own]) => [name, [...own]]));
  return {
    find(sought) {
      const namesakes = codes.get(nameKey(sought.fullName ?? '')) ?? [];
      const [only] = namesakes;
      if (only !== undefined)
        return namesakes.length === 1 ? { kind: 'found', code: only } : { kind: 'unsure', candidates: namesakes };
      const found = crowd.find(sought);
      // A surname alone is all that some lists have.
      return found.kind === 'nameless' ? { kind: 'none' } : found;
    },
    join(sought, code) {
      const name = nameKey(sought.fullName ?? '');
      if (name === '') return;
      codes.set(name, [...(codes.get(name) ?? []), code]);
      crowd.join(sought, code);
    },
  };
}
