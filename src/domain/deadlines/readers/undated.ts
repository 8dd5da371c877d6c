import type { Reader } from '../reading';
import { windowOf } from '../reading';
import { summingUp } from './units';

/** «по запросу», «по мере необходимости». */
export const onDemand: Reader = () => ({ kind: 'onDemand', onDemand: true, confidence: 'sure', issues: [] });

/** «по отдельному графику», «в соответствии с приказом»: only the programmes are kept in the workbook itself. */
export const linked: Reader = ([token]) => ({
  kind: 'linked',
  linkedTo: token?.linkedTo ?? 'schedule',
  confidence: token?.linkedTo === 'programme' ? 'assumed' : 'ask',
  issues: ['deadlineNeedsReference'],
});

/** «в каникулы»: which ones and when, the school's own calendar says. */
export const someHolidays: Reader = () => ({
  kind: 'linked',
  linkedTo: 'schedule',
  confidence: 'ask',
  issues: ['deadlineNeedsReference'],
});

/** «в течение 10 дней после издания приказа»; without an event nobody can tell when it is. */
export const relative: Reader = ([token]) =>
  token?.relative && {
    kind: 'relative',
    relative: token.relative,
    confidence: token.relative.event === '' ? 'ask' : 'assumed',
    issues: ['deadlineNeedsReference'],
  };

/** «весь период реализации»: the roadmap must say what it is. */
export const wholePeriod: Reader = (_, { period }) =>
  period
    ? { kind: 'period', start: period.start, end: period.end, confidence: 'assumed', issues: [] }
    : { kind: 'period', confidence: 'ask', issues: ['periodUndefined'] };

/** «по итогам учебного года». */
export const summedUp: Reader = (_, context) => windowOf(summingUp(context));
