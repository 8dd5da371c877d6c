import { describe, expect, test } from 'vitest';
import { ageAt, agesAt, daysOf, dayWithin, firstYear, isAged, schoolYearOf } from '../../src/domain/calendar';

describe('a school year', () => {
  test.each([
    ['2026/2027', 2026],
    ['2026 – 2027', 2026],
    ['2026-2027', 2026],
    ['2026/2028', undefined],
    ['2027/2026', undefined],
    ['2026/27', undefined],
    ['2026', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s begins in %s', (written, year) => {
    expect(firstYear(written)).toBe(year);
  });

  test.each([
    ['2026-08-31', '2025/2026'],
    ['2026-09-01', '2026/2027'],
    ['2027-01-01', '2026/2027'],
    ['2027-08-31', '2026/2027'],
  ])('%s falls into %s', (day, year) => {
    expect(schoolYearOf(day)).toBe(year);
  });

  test('runs from the first of September to the last of August', () => {
    expect(daysOf(2026)).toEqual({ first: '2026-09-01', last: '2027-08-31' });
  });

  test.each([
    ['before it', '2026-07-01', '2026-09-01'],
    ['in it', '2027-02-03', '2027-02-03'],
    ['on its last day', '2027-08-31', '2027-08-31'],
    ['after it', '2028-01-01', '2027-08-31'],
  ])('is judged %s as of the nearest day of its own', (_when, today, day) => {
    expect(dayWithin('2026/2027', today)).toBe(day);
  });

  test('that is not set leaves today as it is', () => {
    expect(dayWithin(undefined, '2026-07-01')).toBe('2026-07-01');
  });
});

describe('age', () => {
  test.each([
    ['the day before the birthday', '2026-05-19', '2012-05-20', 13],
    ['on the birthday', '2026-05-20', '2012-05-20', 14],
    ['born on 29 February, on the 28th', '2026-02-28', '2012-02-29', 13],
    ['born on 29 February, on 1 March', '2026-03-01', '2012-02-29', 14],
    ['born on 29 February, on the day itself', '2028-02-29', '2012-02-29', 16],
    ['at the turn of the year', '2026-12-31', '2012-12-31', 14],
    ['before being born', '2026-01-01', '2026-01-02', -1],
  ])('%s', (_when, day, born, age) => {
    expect(ageAt(day, born)).toBe(age);
  });

  test('is one number by the date, two by the year, a range by the group', () => {
    const at = (birth: Parameters<typeof agesAt>[1]) => agesAt('2026-10-01', birth);
    expect(at({ birthDate: '2012-10-02' })).toEqual({ from: 13, to: 13 });
    expect(at({ birthYear: 2012 })).toEqual({ from: 13, to: 14 });
    expect(at({ ageGroup: 'from15to17' })).toEqual({ from: 15, to: 17 });
    expect(at({ birthDate: '2012-10-02', birthYear: 1990, ageGroup: 'over19' })).toEqual({ from: 13, to: 13 });
    expect(at({ birthYear: 2012, ageGroup: 'over19' })).toEqual({ from: 13, to: 14 });
    expect(at({})).toBeUndefined();
  });
});

describe('being from 10 to 19 years old', () => {
  test.each([
    ['turned ten today', { birthDate: '2016-10-01' }, true],
    ['turns ten tomorrow', { birthDate: '2016-10-02' }, false],
    ['nineteen until tomorrow', { birthDate: '2006-10-02' }, true],
    ['turned twenty today', { birthDate: '2006-10-01' }, false],
    ['ten in this calendar year', { birthYear: 2016 }, true],
    ['ten in the next one', { birthYear: 2017 }, false],
    ['nineteen in this calendar year', { birthYear: 2007 }, true],
    ['twenty in this calendar year', { birthYear: 2006 }, false],
    ['of the youngest group', { ageGroup: 'under10' }, false],
    ['of the first group within', { ageGroup: 'from10to13' }, true],
    ['of the last group within', { ageGroup: 'from18to19' }, true],
    ['of the oldest group', { ageGroup: 'over19' }, false],
    ['of an age nobody knows', {}, false],
  ] as const)('%s', (_who, birth, within) => {
    expect(isAged('2026-10-01', birth, { from: 10, to: 19 })).toBe(within);
  });

  test('a group that only partly fits does not count', () => {
    expect(isAged('2026-10-01', { ageGroup: 'from15to17' }, { from: 16, to: 19 })).toBe(false);
  });
});
