import type { Folded } from '../folded';
import type { Quantity } from './quantity';

/** A part of a sentence, with the numbers in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly quantities: readonly Quantity[];
}

interface Piece extends Clause {
  /** Begins a sentence or an item of a list. */
  readonly isFirst: boolean;
}

/** «сформирован контент-план», «участие в игре приняло»: a new predicate. */
const PREDICATE = /^\s?(?:[а-я-]{3,}(?:ан|ен|ят|ит)[аоы]?(?![а-я])|участие)/;
const BULLET = /^\s?(?:[•·*▪-]\s|\d{1,2}[.)]\s|[а-я]\)\s)/;

/**
 * Cuts a text where one thing that is reached ends and the next begins: at every sentence, and at those commas and line
 * ends after which another number or another predicate comes.
 */
export function clausesOf(folded: Folded, quantities: readonly Quantity[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const piece of piecesOf(folded, quantities)) {
    const last = clauses[clauses.length - 1];
    const isOwn = piece.isFirst || PREDICATE.test(folded.plain.slice(piece.start, piece.start + 40));
    const isAnother = piece.quantities.length > 0 && last !== undefined && last.quantities.length > 0;
    if (last === undefined || isOwn || isAnother) clauses.push(piece);
    else {
      const joined = { start: last.start, end: piece.end, quantities: [...last.quantities, ...piece.quantities] };
      clauses[clauses.length - 1] = joined;
    }
  }
  return clauses;
}

type Cut = 'sentence' | 'part';

function piecesOf(folded: Folded, quantities: readonly Quantity[]): readonly Piece[] {
  const cuts = cutsOf(folded, quantities);
  let next = 0;
  return cuts.map(({ at: end }, index) => {
    const before = cuts[index - 1];
    const first = next;
    while ((quantities[next]?.start ?? end) < end) next += 1;
    return {
      start: before?.at ?? 0,
      end,
      quantities: quantities.slice(first, next),
      isFirst: before === undefined || before.cut === 'sentence',
    };
  });
}

/** Where the pieces end; commas in brackets and inside a number («не менее, чем 90 %») cut nothing. */
function cutsOf(
  folded: Folded,
  quantities: readonly Quantity[],
): readonly { readonly at: number; readonly cut: Cut }[] {
  const { length } = folded.plain;
  const cuts: { at: number; cut: Cut }[] = [];
  let depth = 0;
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    while ((quantities[next]?.end ?? length) <= at) next += 1;
    const letter = folded.plain.charAt(at);
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const isInside = at >= (quantities[next]?.start ?? length);
    const cut = isInside ? undefined : cutAt(folded, at);
    if (cut === undefined || (depth > 0 && cut === 'part')) continue;
    if (cut === 'sentence') depth = 0;
    cuts.push({ at: at + 1, cut });
  }
  return [...cuts, { at: length, cut: 'part' }];
}

function cutAt({ plain, raw }: Folded, at: number): Cut | undefined {
  const letter = plain.charAt(at);
  if (letter === ';') return 'sentence';
  if (letter === ',') return 'part';
  if (letter === '\n') return BULLET.test(plain.slice(at + 1, at + 6)) ? 'sentence' : 'part';
  if (letter !== '.' && letter !== '!' && letter !== '?') return undefined;
  const next = raw(at + 1, at + 3);
  if (!/^(?:$|\s*[^\sа-яё,)»])/.test(next) || /^[а-яa-z\d,.]/i.test(next)) return undefined;
  const isAbbreviation = /(?:^|[^а-я])[а-я]$/.test(plain.slice(Math.max(0, at - 2), at));
  return isAbbreviation ? 'part' : 'sentence';
}
