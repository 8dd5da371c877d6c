import { LEXEMES } from './lexemes';
import { simplified } from './simplified';
import type { Token } from './token';

const SHAPES = LEXEMES.map(([sign, shape, meaning]) => ({ sign, shape: new RegExp(shape, 'y'), meaning }));

/** The words of a phrase that say something. */
export function tokensOf(phrase: string): readonly Token[] {
  const text = simplified(phrase);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const { token, length } = tokenAt(text, at);
    if (token && token.sign !== '') tokens.push(token);
    at += length;
  }
  return shared(tokens);
}

/** The word that begins here; none where nothing does, and a length of at least one. */
function tokenAt(text: string, at: number): { readonly token?: Token; readonly length: number } {
  for (const { sign, shape, meaning } of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (!found || found[0] === '') continue;
    const meant = meaning ? meaning(found) : {};
    if (meant) return { token: { sign, text: found[0].trim(), ...meant }, length: found[0].length };
  }
  return { length: 1 };
}

/** What a number or month of a list lacks and the last of the list has: its unit, its year. */
interface Tail {
  /** Signs after the number, «m» and «y» of «20 сентября 2025». */
  readonly unit: readonly Token[];
  readonly year: Token | undefined;
  readonly month: number | undefined;
}

/** What may stand after a number. */
const UNIT = /^n(#?(?:[kwp]?m|[qht]|p[gG])(?:-?[yY])?g?)/;

const NONE: Tail = { unit: [], year: undefined, month: undefined };

/** «10, 15 и 20 сентября», «I, III квартал», «октябрь, ноябрь 2025»: each gets what only the last says. */
function shared(tokens: readonly Token[]): readonly Token[] {
  const given: Token[] = [];
  let tail = NONE;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    if (token.sign === ',' && isSplit(tokens[at - 1], next)) continue;
    const isListed = next?.sign === ',' && isAlike(token, tokens.slice(at + 2, at + 5));
    if (isListed && token.sign === 'n') given.unshift(token, ...tail.unit);
    else if (isListed && tail.year) given.unshift(token, yearBefore(token, tail));
    else given.unshift(token);
    tail = tailOf(token, given, tail);
  }
  return given;
}

/** A line break or a comma within one date: «октябрь,↵2025». */
const isSplit = (before: Token | undefined, after: Token | undefined): boolean =>
  (before?.sign === 'm' && after !== undefined && 'yY'.includes(after.sign)) ||
  (before !== undefined && '-<>~*'.includes(before.sign));

/** A number before a number, a month before a month or before a day of one; «до» may stand between. */
function isAlike({ sign }: Token, [next, afterNext, third]: readonly Token[]): boolean {
  if (next?.sign === '<')
    return afterNext !== undefined && isAlike({ sign, text: '' }, [afterNext, ...(third ? [third] : [])]);
  if (sign === 'n') return next?.sign === 'n';
  return sign === 'm' && (next?.sign === 'm' || (next?.sign === 'n' && afterNext?.sign === 'm'));
}

/** A month that comes later in the calendar than the one after it in the list belongs to the year before. */
function yearBefore({ value = 0 }: Token, { year, month = 12 }: Tail): Token {
  const last = year as Token;
  return value > month && last.sign === 'y' ? { ...last, value: (last.value ?? 0) - 1 } : last;
}

function tailOf(token: Token, given: readonly Token[], tail: Tail): Tail {
  if (',-<'.includes(token.sign)) return tail;
  if (token.sign === 'n') {
    const unit = UNIT.exec(given.map(({ sign }) => sign).join(''))?.[1] ?? '';
    return unit === '' ? tail : { ...tail, unit: given.slice(1, 1 + unit.length) };
  }
  if (token.sign === 'm') {
    const next = given[1];
    if (next?.sign === '-') return { ...tail, month: token.value };
    const year = next && 'yY'.includes(next.sign) ? next : undefined;
    return { unit: [], year, month: token.value };
  }
  return NONE;
}
