/** Shares as the add-in tells them, wherever it does: of two places that count the same, both say the same. */

/** A part of a whole in percent, to one digit; 100 only of all, 0 only of none, null of nothing. */
export function sharePercent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const percent = Math.round((part / whole) * 1000) / 10;
  return part > 0 && part < whole ? Math.min(Math.max(percent, 0.1), 99.9) : percent;
}

/** `28.6` → `28,6 %`. */
export const percentWords = (percent: number): string => `${percent} %`.replace('.', ',');

/** The same of a part and a whole, a dash of nothing. */
export function inPercent(part: number, whole: number): string {
  const percent = sharePercent(part, whole);
  return percent === null ? '–' : percentWords(percent);
}
