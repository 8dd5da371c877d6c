import type { Span } from '../days';
import type { DeadlineContext } from '../deadline';
import { type Stretch, valuesOf } from '../reading';
import type { Token } from '../words/token';
import type { Scope } from '../years';

/** Reads the days that a part of the calendar takes; undefined when there is no such one. */
export type Unit = (tokens: readonly Token[], scope: Scope, context: DeadlineContext) => Stretch | undefined;

/** The first and last of «I», «III–IV». */
export function numbersOf(tokens: readonly Token[]): readonly [number, number] {
  const [first = 0, last = first] = valuesOf(tokens, 'n');
  return [first, last];
}

/** From the first of some spans to the last; undefined when one is none or they are in the wrong order. */
export function through(first: Span | undefined, last: Span | undefined): Span | undefined {
  return first && last && first.start <= last.start ? { start: first.start, end: last.end } : undefined;
}
