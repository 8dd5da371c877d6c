import type { BookTrigger, DailyTrigger } from '../state';
import { isDaily } from '../triggers';

const DAY = 86_400_000;

/**
 * Time-driven triggers that ought to run: their hour has come today, and they have not fired for as many days as they rest. An hour
 * during which the office was shut is made up for on the same day.
 * https://developers.google.com/apps-script/reference/script/clock-trigger-builder
 *
 * @param now Milliseconds since 1970.
 */
export function dueTriggers(triggers: readonly BookTrigger[], now: number): DailyTrigger[] {
  return triggers.filter(isDaily).filter(({ hour, days, timeZone, lastFired }) => {
    const today = wallClock(now, timeZone);
    if (today.hour < hour) return false;
    return lastFired === undefined || today.day - wallClock(Date.parse(lastFired), timeZone).day >= days;
  });
}

/** Days since 1970 and the hour by the clock of a time zone; of the process when absent. */
function wallClock(instant: number, timeZone: string | undefined): { readonly day: number; readonly hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: Date.parse(`${parts.year}-${parts.month}-${parts.day}`) / DAY, hour: Number(parts.hour) };
}
