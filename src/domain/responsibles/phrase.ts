import type { Responsible, RoleKey } from './responsible';

/** What a phrase of the dictionary stands for. */
export interface Meaning {
  readonly role: RoleKey;
  readonly kind: Exclude<Responsible['kind'], 'person' | 'unknown'>;
  readonly level: Responsible['level'];
  /** Right after another role it says where that one is: «директор школы», «кураторы в ОО». */
  readonly isPlace?: true;
  /** Means this only where nothing else follows: «Руководитель». */
  readonly isBare?: true;
}

/** A meaning and the phrases it is written in; `*` stands for the ending of a case. */
export type Entry = readonly [meaning: Meaning, ...phrases: readonly string[]];

export interface Phrase {
  readonly meaning: Meaning;
  /** Made when it is first asked for: the dictionary is long, and most executions look nobody up. */
  readonly pattern: () => RegExp;
}

/** Endings of nouns and adjectives, short enough that no surname passes for a word: «учителева» is none. */
const ENDING =
  '(?:[аеиоуыьюяй]|[аеиоуыюя][вйехм]|[аоыия]ми|ия[хм]|иями|ия|ии|ию|ием|ией|ого|его|ому|ему|ая|яя|ые|ие|ую|юю|ое|ее)?';

/** Letters a phrase is looked up by. */
export const KEY_LENGTH = 2;

/** The phrases by their first letters, ready to be tried at a place of a folded text. */
export function compile(entries: readonly Entry[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [meaning, ...words] of entries) {
    for (const each of words) {
      const key = each.slice(0, KEY_LENGTH);
      const known = phrases.get(key) ?? [];
      phrases.set(key, [...known, { meaning, pattern: once(() => patternOf(each)) }]);
    }
  }
  return phrases;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A space may be lost or be a line's end, a hyphen be a space, and a dot may be missing. */
function patternOf(phrase: string): RegExp {
  const source = phrase
    .replace(/\./g, '\\.?\\s?')
    .replace(/ /g, '\\s?')
    .replace(/-/g, '\\s?-?\\s?')
    .replace(/\*/g, ENDING);
  return new RegExp(`${source}(?![а-я])`, 'y');
}
