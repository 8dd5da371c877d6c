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
 * or out of it; `smallWhole`: all of them are fewer than five.
 */
export type ShownShare = { readonly percent: number } | 'few' | 'almostAll' | 'smallWhole' | 'nobody';

export function shownShare(part: number, whole: number): ShownShare {
  if (whole <= 0) return 'nobody';
  if (whole < SMALLEST_SHOWN) return 'smallWhole';
  if (isSmall(part)) return 'few';
  if (isSmall(whole - part)) return 'almostAll';
  const percent = Math.round((part / whole) * 100);
  // Neither «0 %» of some nor «100 %» without some.
  return { percent: part < whole ? Math.min(percent, 99) : percent };
}

/** Some of a number of pairs that is shown too: `few` and `almostAll` as of a share. */
export type ShownPart = ShownCount | 'almostAll';

export function shownPart(part: number, whole: number): ShownPart {
  if (isSmall(part)) return 'few';
  return isSmall(whole - part) ? 'almostAll' : part;
}
