import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSerial, timeZone, toSerial } from '../../../src/local/services/cells/time-zone';

const serialOf = (instant: string, zone: string) => toSerial(Date.parse(instant), timeZone(zone));
const dateOf = (serial: number, zone: string) => fromSerial(serial, timeZone(zone)).toISOString();

describe('the serial number of a date', () => {
  it('counts days from 30 December 1899 on the wall clock of the zone', () => {
    expect(serialOf('2026-09-15T00:00:00+03:00', 'Europe/Moscow')).toBe(46_280);
    expect(serialOf('2026-09-15T12:00:00Z', 'UTC')).toBe(46_280.5);
    expect(serialOf('2026-09-15T00:00:00+12:00', 'Asia/Kamchatka')).toBe(46_280);
    expect(serialOf('1899-12-31T00:00:00Z', 'UTC')).toBe(1);
  });

  it('knows that Moscow moved its clock in 2014', () => {
    expect(dateOf(41_937, 'Europe/Moscow')).toBe('2014-10-24T20:00:00.000Z');
    expect(dateOf(41_939, 'Europe/Moscow')).toBe('2014-10-26T21:00:00.000Z');
  });

  it('is right on the very day when the clock moves', () => {
    expect(dateOf(46_110 + 1 / 24, 'Europe/Berlin')).toBe('2026-03-29T00:00:00.000Z');
    expect(dateOf(46_110 + 4 / 24, 'Europe/Berlin')).toBe('2026-03-29T02:00:00.000Z');
    expect(serialOf('2026-03-29T02:00:00Z', 'Europe/Berlin')).toBeCloseTo(46_110 + 4 / 24, 9);
  });

  it('leads back to the same instant', () => {
    const zones = fc.constantFrom('Europe/Moscow', 'Asia/Kamchatka', 'UTC', 'Asia/Yekaterinburg');
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        expect(fromSerial(toSerial(date.getTime(), timeZone(zone)), timeZone(zone))).toEqual(date);
      }),
    );
  });

  it('is refused for a zone that is none', () => {
    expect(() => timeZone('Europe/Nowhere')).toThrow();
  });
});
