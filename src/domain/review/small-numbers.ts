/*
 * Numbers of people as others may see them. A group of one to four could be told by name by whoever knows the school, so
 * its number stays in; neither may it follow from a total or from a share. The rule that keeps this: what is published
 * would be the very same if a hidden number were another one from one to four.
 */

/** The smallest group whose number is shown. */
const SMALLEST_SHOWN = 5;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/** A number of people: as it is, or `few` for one to four. */
export type ShownCount = number | 'few';

export function shownCount(count: number): ShownCount {
  return isSmall(count) ? 'few' : count;
}

/** Parts of a whole as they may be shown together with their total. */
export interface Breakdown<Key extends string> {
  /** Only the parts that are not empty, in the order given. */
  readonly parts: readonly { readonly key: Key; readonly count: ShownCount }[];
  readonly total: ShownTotal;
}

/** A total: as it is, or between what it could be, by the parts that are shown and the number of those that are not. */
export type ShownTotal = ShownCount | { readonly from: number; readonly to: number };

export function breakdown<Key extends string>(counts: readonly (readonly [Key, number])[]): Breakdown<Key> {
  const parts = counts.flatMap(([key, count]) => (count === 0 ? [] : [{ key, count: shownCount(count) }]));
  const shown = parts.reduce((sum, { count }) => (count === 'few' ? sum : sum + count), 0);
  const hidden = parts.filter(({ count }) => count === 'few').length;
  if (hidden === 0) return { parts, total: shown };
  if (parts.length === 1) return { parts, total: 'few' };
  return { parts, total: { from: shown + hidden, to: shown + hidden * (SMALLEST_SHOWN - 1) } };
}

/**
 * A share of people: whole percents, or why there is none to show. `few` and `almostAll`: one to four people are in it,
 * or out of it; `some`: which of both would tell a small number; `smallWhole`: all of them are fewer than five.
 */
export type ShownShare = { readonly percent: number } | 'few' | 'almostAll' | 'some' | 'smallWhole' | 'nobody';

export function shownShare(part: number, whole: number): ShownShare {
  if (whole <= 0) return 'nobody';
  if (whole < SMALLEST_SHOWN) return 'smallWhole';
  if (isTelling(part, whole)) return 'some';
  if (isSmall(part)) return 'few';
  if (isSmall(whole - part)) return 'almostAll';
  const percent = Math.round((part / whole) * 100);
  // Neither «0 %» of some nor «100 %» without some.
  return { percent: part < whole ? Math.min(percent, 99) : percent };
}

/** Of so few, «few» and «almost all» would leave one answer: of six, all but a few is five where four are a few. */
export const isTelling = (part: number, whole: number): boolean =>
  part > 0 && part < whole && whole < 2 * SMALLEST_SHOWN - 1;

/**
 * Some of a number of people or pairs: `few` and `almostAll` as of a share, `all` where the number of all is hidden, `some`
 * for all else that would tell a hidden number.
 */
export type ShownPart = ShownCount | 'almostAll' | 'all' | 'some';

/**
 * @param least the least that the whole can be by all that is published of it, where it is hidden itself. That a part is
 * shown tells that the whole is greater by five: nothing new only when the least is, too.
 */
export function shownPart(part: number, whole: number, least?: number): ShownPart {
  if (part === 0) return 0;
  if (part === whole) return least === undefined ? shownCount(part) : 'all';
  if (least === undefined && isTelling(part, whole)) return 'some';
  if (isSmall(part)) return 'few';
  // «Almost all» of a hidden number would bound it from below.
  if (isSmall(whole - part)) return Number.isFinite(least ?? Number.POSITIVE_INFINITY) ? 'some' : 'almostAll';
  return part + SMALLEST_SHOWN > (least ?? whole) ? 'some' : part;
}

/** The least that a total can be as it is shown. */
export function leastOf(total: ShownTotal): number {
  if (typeof total === 'object') return total.from;
  return total === 'few' ? 1 : total;
}

export const isHidden = (total: ShownTotal): boolean => typeof total !== 'number';

/** Whether a number could be taken for a hidden total, or for all of it but a few; the small ones are all alike. */
export function couldBe(count: number, total: ShownTotal): boolean {
  const [least, most] = typeof total === 'object' ? [total.from - SMALLEST_SHOWN, total.to] : [0, 0];
  return Math.max(count, SMALLEST_SHOWN - 1) > least && count > 0 && count <= most;
}
