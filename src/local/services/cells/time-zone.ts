import { SystemDate } from '../clock';

const DAY = 86_400_000;

/** Days from 30 December 1899, the first day of a spreadsheet, to 1 January 1970. */
export const UNIX_EPOCH_SERIAL = 25_569;

/** Turns instants into wall clocks of one time zone and back; a wall clock is kept as if it were UTC milliseconds. */
export interface TimeZone {
  wallOf(instant: number): number;
  instantOf(wall: number): number;
}

const zones = new Map<string, TimeZone>();

/** Throws for a name that is no time zone. */
export function timeZone(name: string): TimeZone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const offsetAt = offsets(name);
  const zone: TimeZone = {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf(wall) {
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
  };
  zones.set(name, zone);
  return zone;
}

/** How far the wall clock is from UTC, remembered by whole UTC days on which it does not change. */
function offsets(name: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const measure = (instant: number) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = Date.UTC(2000, Number(part.month) - 1, 1, Number(part.hour), Number(part.minute), Number(part.second));
    return new Date(wall).setUTCFullYear(year, Number(part.month) - 1, Number(part.day)) - whole;
  };
  const days = new Map<number, number | undefined>();
  return (instant) => {
    const day = Math.floor(instant / DAY);
    if (!days.has(day)) {
      const start = measure(day * DAY);
      days.set(day, start === measure((day + 1) * DAY) ? start : undefined);
    }
    return days.get(day) ?? measure(instant);
  };
}

/** The instant → days since 30 December 1899 on the wall clock of the zone. */
export function toSerial(instant: number, zone: TimeZone): number {
  return zone.wallOf(instant) / DAY + UNIX_EPOCH_SERIAL;
}

/** Back, rounded to a millisecond. */
export function fromSerial(serial: number, zone: TimeZone): Date {
  return new SystemDate(zone.instantOf(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY)));
}
