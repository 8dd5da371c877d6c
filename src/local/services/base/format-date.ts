import type { TimeZone } from '../cells/time-zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * A date by a pattern of Java's SimpleDateFormat; names of months and days are English.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format
 */
export function formatDate(date: Date, zone: TimeZone, pattern: string): string {
  const wall = new Date(zone.wallOf(date.getTime()));
  const offset = Math.round((wall.getTime() - date.getTime()) / 60_000);
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (match, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(letter, match.length, wall, offset);
  });
}

function field(letter: string, width: number, wall: Date, offset: number): string {
  const digits = (number: number) => String(number).padStart(width, '0');
  const hour = wall.getUTCHours();
  const fields: Record<string, () => string> = {
    y: () => (width === 2 ? String(wall.getUTCFullYear()).slice(-2) : digits(wall.getUTCFullYear())),
    M: () => (width > 2 ? name(MONTHS, wall.getUTCMonth(), width) : digits(wall.getUTCMonth() + 1)),
    d: () => digits(wall.getUTCDate()),
    E: () => name(DAYS, wall.getUTCDay(), width),
    u: () => digits(wall.getUTCDay() || 7),
    H: () => digits(hour),
    h: () => digits(hour % 12 || 12),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    m: () => digits(wall.getUTCMinutes()),
    s: () => digits(wall.getUTCSeconds()),
    S: () => digits(wall.getUTCMilliseconds()),
    Z: () => zoneOffset(offset, ''),
    X: () => (offset === 0 ? 'Z' : zoneOffset(offset, width > 2 ? ':' : '').slice(0, width === 1 ? 3 : undefined)),
    z: () => `GMT${offset === 0 ? '' : zoneOffset(offset, ':')}`,
  };
  const write = fields[letter];
  if (write === undefined) throw new Error(`The letter "${letter}" of a date pattern is not part of the local office.`);
  return write();
}

function name(names: readonly string[], index: number, width: number): string {
  return (names[index] ?? '').slice(0, width > 3 ? undefined : 3);
}

function zoneOffset(minutes: number, colon: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
