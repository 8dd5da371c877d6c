import { type Folded, fold } from '../folded';

/** A person named in a text: where, and «Иванова А.А.». */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

const WORD = '\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)';
const SURNAME = `(?<surname>${WORD}(?:\\s?[-‐–]\\s?${WORD})?)`;
const GIVEN = '(?<given>\\p{Lu}\\p{Ll}+)';
const PATRONYMIC =
  '(?<patronymic>\\p{Lu}\\p{Ll}+(?:вич|вн|ичн|инич|ьич|мич|кич|тич)(?:а|у|ем|ом|е|ы|ой)?(?!\\p{L})|\\p{Lu}\\p{Ll}+\\s(?:оглы|кызы)(?!\\p{L}))';

/** The ways to write a person, the fuller first. */
const WAYS: readonly RegExp[] = [
  new RegExp(`^${SURNAME}\\s+${GIVEN}\\s+${PATRONYMIC}`, 'u'),
  new RegExp(`^${GIVEN}\\s+${PATRONYMIC}\\s+${SURNAME}`, 'u'),
  new RegExp(`^${SURNAME}\\s*(?<given>\\p{Lu})\\s?[.,]\\s?(?<patronymic>\\p{Lu})(?:\\s?\\.|(?!\\p{L}))`, 'u'),
  new RegExp(`^(?<given>\\p{Lu})\\s?\\.\\s?(?:(?<patronymic>\\p{Lu})\\s?\\.)?\\s*${SURNAME}`, 'u'),
  /^(?<surname>\p{Lu}\p{L}*(?:[оеё]в|[иы]н|ск(?:ий|ая)|ко|ук|юк|[оеё]ва|[иы]на))\s(?<given>\p{Lu})(?<patronymic>\p{Lu})(?!\p{L})/u,
  new RegExp(`^${SURNAME}\\s(?<given>\\p{Lu})\\.(?!\\s?\\p{L})`, 'u'),
];

/** The longest name that roadmaps hold; what is longer is no name. */
const LONGEST = 70;

/** The person whose name begins at a place of a folded text. */
export function personAt(folded: Folded, start: number): NamedPerson | undefined {
  const words = folded.raw(start, start + LONGEST);
  if (!/^\p{Lu}/u.test(words)) return undefined;
  for (const way of WAYS) {
    const match = way.exec(words);
    if (match) return { start, end: start + fold(match[0]).plain.length, person: spelt(match.groups ?? {}) };
  }
  return undefined;
}

/** Surname and initials. */
function spelt({ surname = '', given = '', patronymic = '' }: Readonly<Record<string, string>>): string {
  const family = surname.replace(/\s?[-‐–]\s?/, '-');
  const initials = [given, patronymic].map((name) => (name === '' ? '' : `${name.charAt(0)}.`)).join('');
  return `${family} ${initials}`;
}
