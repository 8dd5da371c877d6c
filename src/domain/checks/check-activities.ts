import { daysOf, firstYear } from '../calendar';
import { firstBy } from '../lookup';
import type { HeldEvent, PlanItem, Problem, Publication, School } from '../school';

/** What is wrong with the items of plans, the events and the publications, which the targets of the roadmap count. */
export function checkActivities(
  { plans, events, publications, pairs, settings }: School,
  today: string,
): readonly Problem[] {
  const known = new Set(pairs.map(({ code }) => code));
  return [
    ...doubles('plans', plans),
    ...doubles('events', events),
    ...doubles('publications', publications),
    ...plans.flatMap((item) => checkPlanItem(item, known)),
    ...events.flatMap((event) => [...checkDate('events', event, settings.schoolYear, today), ...checkCounts(event)]),
    ...publications.flatMap((each) => checkDate('publications', each, settings.schoolYear, today)),
  ];
}

/** Rows whose code stands above them already: one that was copied along with its code. */
function doubles(
  part: 'plans' | 'events' | 'publications',
  rows: readonly (PlanItem | HeldEvent | Publication)[],
): readonly Problem[] {
  const first = firstBy(rows, ({ code }) => code);
  return rows.flatMap(({ code, line }): Problem[] => {
    const other = code === undefined ? line : (first.get(code)?.line ?? line);
    return other === line
      ? []
      : [{ part, line, column: 'code', rule: 'codeDoubled', severity: 'error', given: { line: other } }];
  });
}

function checkPlanItem({ line, pair }: PlanItem, known: ReadonlySet<string | undefined>): readonly Problem[] {
  if (pair === undefined || known.has(pair)) return [];
  return [{ part: 'plans', line, column: 'pair', rule: 'planOfUnknownPair', severity: 'error' }];
}

/** Events and publications have happened already, and in the school year: others would count for nothing. */
function checkDate(
  part: 'events' | 'publications',
  { line, date }: HeldEvent | Publication,
  schoolYear: string | undefined,
  today: string,
): readonly Problem[] {
  if (date === undefined) return [];
  if (date > today) return [{ part, line, column: 'date', rule: 'dateInFuture', severity: 'error' }];
  const from = firstYear(schoolYear);
  if (from === undefined) return [];
  const { first, last } = daysOf(from);
  if (date >= first && date <= last) return [];
  return [{ part, line, column: 'date', rule: 'datedOutsideYear', severity: 'warning' }];
}

function checkCounts({ line, attended, invited }: HeldEvent): readonly Problem[] {
  if (attended === undefined || invited === undefined || attended <= invited) return [];
  return [{ part: 'events', line, column: 'attended', rule: 'attendedExceedsInvited', severity: 'error' }];
}
