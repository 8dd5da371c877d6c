import type { Evidence, Measured } from './evidence';
import { MEASURING } from './measuring';
import type { Target } from './target';

/** What a target may be counted for apart; of other parts, «каждый месяц», only a person can say. */
const PARTS: readonly Target['each'][] = [undefined, 'category', 'group', 'pair'];

/** What a target comes to by what the tabs hold; undefined where only a person can say. */
export function measure(target: Target, evidence: Evidence): Measured | undefined {
  if (!PARTS.includes(target.each)) return undefined;
  return MEASURING[target.metric]?.(target, evidence);
}

/** The value that holds for this school: a small one may have to reach less. */
export function valueFor({ value, unless }: Target, { settings }: Evidence['school']): number {
  return settings.smallSchool && unless?.condition === 'smallSchool' ? unless.value : value;
}

/** Whether a value reaches what is planned. */
export function isMet(target: Target, value: number, school: Evidence['school']): boolean {
  const planned = valueFor(target, school);
  if (target.comparison === 'atMost') return value <= planned;
  return value >= planned;
}
