import { plain } from '../../roadmap/import/plain';
import { type PlacedTarget, targetsOnce, type UnderstoodItem } from '../../roadmap/understood';
import type { Problem, Settings } from '../../school';
import type { Base, Metric, Target } from '../../targets/target';
import { doingOf, ofRoadmap, ofRow, type RoadmapSubject, resultOf } from './subject';
import { WORDS } from './words';

/** What is wrong with the results and targets of a roadmap. */
export function checkTargets({ items, settings }: RoadmapSubject): readonly Problem[] {
  const meant = items.filter(({ item }) => item.completionMark !== 'notApplicable');
  const targets = targetsOnce(meant);
  const isMute = meant.length > 0 && targets.length === 0 && meant.every((row) => resultOf(row) === '');
  return [
    ...(isMute ? [ofRoadmap('noMeasurableOutcomes')] : []),
    ...targets.flatMap((placed) => countsTooMuch(placed, meant)),
    ...meant.flatMap(comparesOnce),
    ...withoutWhole(targets, settings),
    ...bareNumbers(meant),
  ];
}

/** What takes a year to gather. */
const GATHERED: ReadonlySet<Metric> = new Set([
  'publications',
  'workMeetings',
  'parentMeetings',
  'eventRepresentatives',
]);
const MANY = 4;
const MONTH_DAYS = 31;
const TERM_DAYS = 100;

/** Days of a window with both ends; undefined for another deadline. */
function lengthOf({ deadline: { kind, start, end } }: UnderstoodItem): number | undefined {
  if (kind !== 'window' || start === undefined || end === undefined) return undefined;
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}

function countsTooMuch({ item, target }: PlacedTarget, rows: readonly UnderstoodItem[]): readonly Problem[] {
  const row = rows.find((each) => each.item === item);
  const isMuch = target.unit === 'count' && GATHERED.has(target.metric) && target.value >= MANY;
  const days = row && lengthOf(row);
  if (!row || !isMuch || days === undefined || days > MONTH_DAYS) return [];
  return [ofRow(row, 'deadline', 'countNeedsPeriod', 'warning', { count: target.value })];
}

function comparesOnce(row: UnderstoodItem): readonly Problem[] {
  const words = `${doingOf(row)} ${resultOf(row)}`;
  const days = lengthOf(row);
  const isOnce = days !== undefined && days <= TERM_DAYS;
  const compares = WORDS.comparison.test(words) && WORDS.diagnostics.test(words);
  return isOnce && compares ? [ofRow(row, 'deadline', 'comparisonNeedsTwoPoints', 'warning')] : [];
}

/** Where a school tells how many there are of those that a percentage is of. */
const WHOLES: Readonly<Partial<Record<Base, readonly (keyof Settings)[]>>> = {
  categoryMembers: ['pupilsTotal', 'teachersTotal'],
  pupils: ['pupilsTotal'],
  teachers: ['teachersTotal'],
  parents: ['parentsTotal'],
  graduates: ['graduatesTotal'],
  organisations: ['organisationsTotal'],
};

/** Told once a kind of whole: the number is entered in one place. */
function withoutWhole(targets: readonly PlacedTarget[], settings: RoadmapSubject['settings']): readonly Problem[] {
  const told = new Set<Base>();
  return targets.flatMap(({ item, target }) => {
    const { base } = target;
    if (base === undefined || target.unit !== 'percent' || told.has(base)) return [];
    const needed = WHOLES[base] ?? [];
    const known: Readonly<Partial<Settings>> = settings;
    if (needed.every((key) => known[key] !== undefined)) return [];
    told.add(base);
    return [ofRow({ item }, columnOf(target, item), 'denominatorMissing', 'warning', { base })];
  });
}

const columnOf = ({ raw }: Target, { indicator }: UnderstoodItem['item']): string =>
  plain(indicator ?? '').includes(plain(raw)) && raw !== '' ? 'indicator' : 'expectedResult';

function bareNumbers(items: readonly UnderstoodItem[]): readonly Problem[] {
  return items.flatMap((row) => {
    const column = (['indicator', 'expectedResult'] as const).find((each) =>
      WORDS.bareNumber.test(plain(row.item[each] ?? '')),
    );
    return column === undefined ? [] : [ofRow(row, column, 'targetWithoutUnit', 'warning')];
  });
}
