import { describe, expect, test } from 'vitest';
import { passportOf, passportRows, passportTexts } from '../../../src/commands/roadmap/passport-of';
import { bareTab } from '../../../src/commands/roadmap/roadmap-tabs';
import { newRow } from '../../../src/commands/workbook/workbook';
import type { Passport } from '../../../src/domain/roadmap/record';
import { type PassportParameter, passportName, passport as passportTable } from '../../../src/tables/passport';
import { readRows } from '../../../src/tables/table';

const passport = (given: Partial<Passport> = {}): Passport => ({
  organisation: [],
  title: [],
  period: { raw: '', type: 'undefined' },
  approval: { raw: [], mode: 'none' },
  level: 'school',
  scope: 'all',
  abbreviations: {},
  footnotes: [],
  annexes: [],
  headers: [],
  ...given,
});

const ANNEX = 'Мероприятия с обучающимися – по необходимости';

function again(given: Passport, annexes: readonly string[] = []): Passport {
  const bare = bareTab(passportTable);
  const rows = passportRows(passportTexts(given, 'A')).map((values) => newRow(bare, values));
  return passportOf(readRows(passportTable, [...bare.grid, ...rows]).rows, annexes).passport;
}

/** The passport whose parameters a person has typed. */
function typed(texts: Readonly<Partial<Record<PassportParameter, string>>>) {
  const entries = Object.entries(texts) as [PassportParameter, string][];
  const rows = entries.map(([key, text]) => [passportName(key), text, '']);
  return passportOf(readRows(passportTable, [['Параметр', 'Значение', 'Пояснение'], ...rows]).rows);
}

describe('a passport comes back from the tab as it was', () => {
  test.each([
    ['with nothing said', {}],
    [
      'organisation and title, line by line',
      { organisation: ['Управление', 'Школа'], title: ['План', 'наставничества'] },
    ],
    [
      'a school year',
      { period: { raw: 'на 2026/2027 учебный год', type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' } },
    ],
    [
      'several years',
      { period: { raw: 'на 2025-2027 годы', type: 'multiYear', start: '2025-01-01', end: '2027-12-31' } },
    ],
    [
      'an approval by order',
      {
        approval: {
          raw: ['УТВЕРЖДЕНА', 'приказом от 29.08.2026 № 58'],
          mode: 'byOrder',
          date: '2026-08-29',
          number: '58',
        },
      },
    ],
    [
      'an approval by an official',
      {
        approval: {
          raw: ['УТВЕРЖДАЮ', 'Директор школы ______ Е. В. Воронцова'],
          mode: 'byOfficial',
          signatory: 'Е. В. Воронцова',
        },
      },
    ],
    ['abbreviations', { abbreviations: { ЦМН: 'целевая модель наставничества', ОО: 'организация' } }],
    ['footnotes', { footnotes: [{ mark: '***', text: 'в случае выявления' }] }],
    [
      'annexes with headers of their own',
      {
        annexes: [
          { title: ANNEX, condition: 'в случае выявления', headers: ['Содержание', 'Сроки'] },
          { title: 'Второе', condition: '', headers: [] },
        ],
      },
    ],
    ['the words of its columns', { headers: ['№ п/п', 'Сроки проведения'], level: 'municipality', scope: 'teachers' }],
  ] as const)('%s', (_what, given) => {
    expect(again(passport(given as Partial<Passport>), [ANNEX])).toEqual(passport(given as Partial<Passport>));
  });
});

describe('what a person types', () => {
  test('days as text are days', () => {
    expect(
      typed({ begins: '01.09.2026', ends: '31.05.2027', approvedOn: '29.8.2026', approvedNumber: '№ 58' }),
    ).toMatchObject({
      passport: {
        period: { type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' },
        approval: { mode: 'byOrder', date: '2026-08-29', number: '58' },
      },
      problems: [],
    });
  });

  test('a period in words is enough', () => {
    expect(typed({ period: 'на 2026/2027 учебный год' }).passport.period).toMatchObject({
      start: '2026-09-01',
      end: '2027-05-31',
    });
  });

  test('what cannot be understood is told, each in its cell, and the rest is read', () => {
    const { passport: read, problems } = typed({
      begins: 'осень',
      level: 'галактика',
      title: 'План',
      scope: 'ПЕДАГОГИ',
    });
    expect(problems).toEqual([
      { part: 'passport', line: 2, column: 'value', rule: 'settingMalformed', severity: 'error' },
      { part: 'passport', line: 3, column: 'value', rule: 'settingMalformed', severity: 'error' },
    ]);
    expect(read).toMatchObject({ title: ['План'], level: 'school', scope: 'teachers' });
  });

  test('any dash parts an abbreviation from its words', () => {
    expect(typed({ abbreviations: 'ЦМН - модель\nОО — организация\nбез тире' }).passport.abbreviations).toEqual({
      ЦМН: 'модель',
      ОО: 'организация',
    });
  });
});
