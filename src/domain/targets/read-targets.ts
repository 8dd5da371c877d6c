import { type Folded, fold } from '../folded';
import { baseOf, eachOf } from './bases';
import { type Clause, clausesOf } from './clauses';
import { type Around, metricOf } from './metrics';
import { quantitiesIn } from './quantities';
import type { Quantity } from './quantity';
import type { Metric, Target } from './target';

/**
 * Every measurable target of a text, in its order: «Привлечено не менее 5 экспертов, проведено не менее 3 занятий для
 * каждой группы». A number whose meaning the words do not tell is kept as `other`; years, dates, ages and numbers of
 * papers are no targets.
 */
export function readTargets(text: string): readonly Target[] {
  const folded = fold(text);
  const quantities = quantitiesIn(folded.plain);
  if (quantities.length === 0) return [];
  const targets: Target[] = [];
  for (const clause of clausesOf(folded, quantities)) readClause(folded, clause, targets);
  return targets;
}

function readClause(folded: Folded, clause: Clause, targets: Target[]): void {
  const { plain } = folded;
  const { quantities } = clause;
  const brackets = quantities.map((quantity) => bracketAround(plain, clause, quantity));
  let from = clause.start;
  quantities.forEach((quantity, index) => {
    const last = targets[targets.length - 1];
    const bracket = index > 0 && last ? brackets[index] : undefined;
    const aside = bracket ?? { start: from, end: quantities[index + 1]?.start ?? clause.end };
    if (last && isAlternative(plain, quantity, aside, bracket !== undefined)) {
      const { value } = quantity;
      const condition = SMALL.test(plain.slice(aside.start, aside.end)) ? 'smallSchool' : 'other';
      const unless = { condition, raw: trimmed(folded.raw(aside.start, aside.end)), value } as const;
      targets[targets.length - 1] = { ...last, unless };
      return;
    }
    const isExample = bracket !== undefined && last?.value === quantity.value && last.unit === quantity.unit;
    if (isExample) return;
    const isRange = quantities[index - 1]?.start === quantity.start;
    if (index > 0 && !isRange) from = quantity.start;
    let next = index + 1;
    while (quantities[next]?.start === quantity.start || (next < quantities.length && brackets[next])) next += 1;
    const until = quantities[next]?.start ?? clause.end;
    targets.push(targetOf(folded, quantity, { from, until, clause, last }));
  });
}

/** «(в малокомплектных школах – от 70 человек)»: another value for the number before. */
function isAlternative(plain: string, quantity: Quantity, aside: Span, isInBracket: boolean): boolean {
  if (isInBracket) return ALTERNATIVE.test(plain.slice(aside.start, aside.end));
  return SMALL.test(plain.slice(aside.start, quantity.start));
}

const SMALL = /малокомплектн/;
const ALTERNATIVE = /^(?:в|для|при|если|на|у)\s|малокомплектн/;

/** What stands farther from a number says nothing of it. */
const NEAR = 300;

interface Place {
  readonly from: number;
  readonly until: number;
  readonly clause: Clause;
  readonly last: Target | undefined;
}

function targetOf(folded: Folded, quantity: Quantity, { from, until, clause, last }: Place): Target {
  const own: Around = {
    before: folded.plain.slice(from, quantity.start),
    after: folded.plain.slice(quantity.end, until),
  };
  const { unit, comparison, value } = quantity;
  const whole = folded.plain.slice(Math.max(clause.start, from - NEAR), Math.min(clause.end, until + NEAR));
  const { metric, isSparse } = measuredBy(quantity, own, whole, last);
  const base = unit === 'percent' ? baseOf(metric, own) : undefined;
  const each = eachOf(`${own.before} ${own.after}`);
  const isAssumed = isSparse || !quantity.isPlain;
  return {
    raw: trimmed(folded.raw(from, until)),
    metric,
    comparison,
    value,
    unit,
    ...(base === undefined ? {} : { base }),
    ...(each === undefined ? {} : { each }),
    confidence: metric === 'other' ? 'ask' : isAssumed ? 'assumed' : 'sure',
  };
}

/** By its own words; by those of the clause, when two numbers share them; or as the number before it. */
function measuredBy(quantity: Quantity, own: Around, whole: string, last: Target | undefined) {
  const { unit, isChange } = quantity;
  const unknown: { metric: Metric; isSparse: boolean } = { metric: 'other', isSparse: true };
  if (isChange) return unknown;
  const byOwn = metricOf(unit, own);
  if (byOwn.metric !== 'other' && !byOwn.isSparse) return byOwn;
  const byWhole = metricOf(unit, { before: whole, after: own.after });
  if (byWhole.metric !== 'other' && !byWhole.isSparse) return { ...byWhole, isSparse: false };
  const isContinued =
    /^\s?(?:[уи]\s)?$/.test(own.before) && last !== undefined && last.unit === unit && unit === 'percent';
  if (isContinued && last.metric !== 'other') return { metric: last.metric, isSparse: true };
  return byOwn.metric === 'other' ? byWhole : byOwn;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is inside the brackets that a number stands in. */
function bracketAround(plain: string, clause: Clause, quantity: Quantity): Span | undefined {
  const from = Math.max(clause.start, quantity.start - NEAR);
  const before = plain.slice(from, quantity.start);
  const open = before.lastIndexOf('(');
  if (open === -1 || before.lastIndexOf(')') > open) return undefined;
  const close = plain.slice(quantity.end, Math.min(clause.end, quantity.end + NEAR)).indexOf(')');
  return { start: from + open + 1, end: close === -1 ? clause.end : quantity.end + close };
}

const trimmed = (raw: string): string =>
  raw.replace(/^[\s,;:.•·*–-]+/, '').replace(/[\s,;:.–-]+$|\s+(?:и|или|а)\s*$/, '');
