import { type Folded, fold } from '../folded';
import { BODIES } from './body-phrases';
import { deputiesAt } from './deputies';
import { OTHERS } from './other-role-phrases';
import { personAt } from './persons';
import { compile, KEY_LENGTH, type Meaning } from './phrase';
import { STAFF } from './role-phrases';
import { STATES } from './state-phrases';
import { UNITS } from './unit-phrases';

/** What a cell is made of: phrases of the dictionary, names, other words, blanks to fill in and marks between. */
export type Token = Span &
  (
    | { readonly kind: 'phrase'; readonly meaning: Meaning; readonly isAlone?: true }
    | { readonly kind: 'person'; readonly person: string }
    | { readonly kind: 'word' | 'blank' | 'mark' }
  );

/** Places in the folded cell. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PHRASES = compile([...STAFF, ...OTHERS, ...BODIES, ...UNITS, ...STATES]);
const WORD = /[^\s,;|•()[\]{}_/:«»"“”„]+/y;
const NUMBER = /^\d{1,2}[.)](?= ?[а-я])/;
/** A name in quotes is no role, whatever it says: «Лицей «Наставник»». */
const QUOTED = /[«"“„][^«»"“”\n]{1,80}[»"”]/y;

export function tokensOf(folded: Folded): readonly Token[] {
  const { plain } = folded;
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    if (plain.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const found = tokensAt(folded, at);
    tokens.push(...found);
    at = found[found.length - 1]?.end ?? at + 1;
  }
  return tokens;
}

function tokensAt(folded: Folded, start: number): readonly Token[] {
  const { plain } = folded;
  const deputies = deputiesAt(plain, start);
  const phrase = phraseAt(folded, start);
  const first = deputies[0];
  if (first && first.end >= (phrase?.end ?? 0)) return deputies.map(deputyToken);
  if (phrase) return [phrase];
  const person = personAt(folded, start);
  if (person) return [{ kind: 'person', ...person }];
  return [plainToken(plain, start)];
}

const deputyToken = ({ role, ...span }: ReturnType<typeof deputiesAt>[number]): Token => ({
  ...span,
  kind: 'phrase',
  meaning: { role, kind: 'role', level: 'school' },
  isAlone: true,
});

/** The longest phrase of the dictionary that begins here. */
function phraseAt({ plain, raw }: Folded, start: number): (Token & { readonly kind: 'phrase' }) | undefined {
  let longest: (Token & { readonly kind: 'phrase' }) | undefined;
  for (const { meaning, pattern: patternOf } of PHRASES.get(plain.slice(start, start + KEY_LENGTH)) ?? []) {
    const pattern = patternOf();
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    const end = start + (match?.[0].trimEnd().length ?? 0);
    if (!match || end <= (longest?.end ?? start)) continue;
    if (meaning.isBare && /^\s?[-(]?\s?[а-яё]/.test(raw(end, end + 4))) continue;
    longest = { kind: 'phrase', meaning, start, end };
  }
  return longest;
}

function plainToken(plain: string, start: number): Token {
  const isOpening = /^[^а-яa-z\d]?$/.test(plain.charAt(start - 1));
  const number = isOpening ? NUMBER.exec(plain.slice(start, start + 5)) : null;
  if (number) return { kind: 'mark', start, end: start + number[0].length };
  if (plain.charAt(start) === '_') {
    let end = start;
    while (plain.charAt(end) === '_') end += 1;
    return { kind: 'blank', start, end };
  }
  QUOTED.lastIndex = start;
  const quoted = start === 0 ? undefined : QUOTED.exec(plain)?.[0];
  if (quoted !== undefined) return { kind: 'word', start, end: start + quoted.length };
  WORD.lastIndex = start;
  const word = WORD.exec(plain)?.[0] ?? plain.charAt(start);
  const isWord = /[\p{L}\p{N}№]/u.test(word);
  return { kind: isWord ? 'word' : 'mark', start, end: start + (isWord ? word.length : 1) };
}

/** Whether words are what somebody is, in the nominative: «кураторы», not «наставников». */
export function isNominative(words: string): boolean {
  const first = fold(words).plain.split(/[\s-]/)[0] ?? '';
  return (
    !/(?:[хм]ся|[ое]в|[еоыи]й|[ыи]х|[аяыио]ми?|[ая]х|[ое]м|[ое]му|[ое]го|ии|[ауюе])$/.test(first) ||
    /(?:[ыи]й|ие|ые|ая)$/.test(first)
  );
}
