/** What `getNumberFormats` answers for a cell whose format nobody set. */
export const AUTOMATIC_FORMAT = '0.###############';

/** The format that keeps what is written as it is. */
export const TEXT_FORMAT = '@';

const dates = new Map<string, boolean>();

/**
 * Whether numbers under the format are dates or times: `getValues` gives a Date for them.
 * https://developers.google.com/sheets/api/guides/formats
 */
export function isDateFormat(format: string): boolean {
  let known = dates.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '');
    const elapsed = /\[(h+|m+|s+)\]/i.test(bare);
    known = elapsed || (!/^general$/i.test(bare.trim()) && /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, '')));
    dates.set(format, known);
  }
  return known;
}
