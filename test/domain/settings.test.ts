import { expect, test } from 'vitest';
import { enteredSettings } from '../../src/commands/workbook/read-school';
import { readSettings } from '../../src/domain/settings';
import { calendarDate } from '../../src/tables/cell';
import { type Parameter, parameterName, settings as tab } from '../../src/tables/settings';
import { readRows } from '../../src/tables/table';
import { CONSENT_RULES, DATA_MODES, SATISFACTION_METHODS } from '../../src/tables/words';
import { DAY, grid } from '../make';
import { type Case, findsWhatIsBroken, seen } from './seen';

const readers = {
  dataMode: (text: string) =>
    text === DATA_MODES.names ? ('names' as const) : text === DATA_MODES.codes ? ('codes' as const) : undefined,
  consentRule: (text: string) =>
    text === CONSENT_RULES.representativeUnder14 ? ('representativeUnder14' as const) : undefined,
  satisfactionMethod: (text: string) => (text === SATISFACTION_METHODS.meanScore ? ('meanScore' as const) : undefined),
  date: calendarDate,
  yesNo: (text: string) => text === 'да',
};

const SOUND: Partial<Record<Parameter, string>> = { schoolYear: '2026/2027' };

/** Reads «Настройки» with these values over sound ones, each on a line of its own from 2 on. */
function read(values: Partial<Record<Parameter, string>> = {}) {
  const entered = Object.entries({ ...SOUND, ...values }).map(([key, text], at) => [key, { text, line: at + 2 }]);
  return readSettings(Object.fromEntries(entered), readers, DAY);
}
const check = (values: Partial<Record<Parameter, string>>) => seen(read(values).problems);

const cases: readonly Case[] = [
  {
    what: 'names that nobody has answered for',
    broken: check({ dataMode: DATA_MODES.names }),
    finds: ['warning settings 3 value: namesWithoutBasis'],
    sound: check({ dataMode: DATA_MODES.names, namesBasis: '01.09.2026, куратор' }),
  },
  {
    what: 'a score that is none of ten',
    broken: check({ satisfiedFrom: '11' }),
    finds: ['error settings 3 value: settingMalformed'],
    sound: check({ satisfiedFrom: '8' }),
  },
  {
    what: 'a school year that is not set',
    broken: check({ schoolYear: '' }),
    finds: ['warning settings 2 value: schoolYearMissing'],
    sound: check({}),
  },
  {
    what: 'a school year that is none',
    broken: check({ schoolYear: '2026' }),
    finds: ['error settings 2 value: schoolYearMalformed'],
    sound: check({ schoolYear: '2026 – 2027' }),
  },
  {
    what: 'a school year that is over',
    broken: check({ schoolYear: '2025/2026' }),
    finds: ['warning settings 2 value: schoolYearOver'],
    sound: check({ schoolYear: '2027/2028' }),
  },
  {
    what: 'values that mean nothing',
    broken: check({ dataMode: 'как-нибудь', consentRule: 'мама', asOf: 'июнь', capacity: 'пять', menteeAgeTo: '-1' }),
    finds: [
      'error settings 3 value: settingMalformed',
      'error settings 4 value: settingMalformed',
      'error settings 5 value: settingMalformed',
      'error settings 7 value: settingMalformed',
      'error settings 6 value: settingMalformed',
    ],
    sound: check({ dataMode: DATA_MODES.codes, asOf: '15.06.2027', capacity: '5', menteeAgeTo: '18' }),
  },
  {
    what: 'an as-of date before the school year',
    broken: check({ asOf: '31.08.2026' }),
    finds: ['warning settings 3 value: asOfOutsideYear'],
    sound: check({ asOf: '01.09.2026' }),
  },
  {
    what: 'an as-of date after the school year',
    broken: check({ asOf: '01.09.2027' }),
    finds: ['warning settings 3 value: asOfOutsideYear'],
    sound: check({ asOf: '31.08.2027' }),
  },
  {
    what: 'addresses that are none',
    broken: [
      ...check({ reviewReaders: 'director@school.ru, директор' }),
      ...check({ reviewReaders: 'dirеctor@school.ru' }),
      ...check({ reviewReaders: 'director@school' }),
    ],
    finds: Array.from({ length: 3 }, () => 'error settings 3 value: readerMalformed'),
    sound: check({ reviewReaders: 'director@school.ru;\n zavuch.2@my-school.edu.ru,' }),
  },
];

findsWhatIsBroken('domain/settings.ts', cases);

test('takes what a school has not set as a prepared workbook has it', () => {
  const { rows } = readRows(tab, grid(tab, tab.seeds ?? []));
  const prepared = readSettings(
    enteredSettings(rows),
    {
      ...readers,
      dataMode: () => 'codes',
      consentRule: () => 'representativeUnder18',
      satisfactionMethod: () => 'satisfiedOfResponded',
    },
    DAY,
  );
  expect(readSettings({}, readers, DAY).settings).toEqual(prepared.settings);
});

test('reads what a school has set', () => {
  const values = {
    dataMode: DATA_MODES.names,
    namesBasis: '01.09.2026, куратор: согласия собраны',
    consentRule: CONSENT_RULES.representativeUnder14,
    consentEnds: '31.08.2027',
    satisfactionMethod: SATISFACTION_METHODS.meanScore,
    satisfiedFrom: '7,5',
    asOf: '15.06.2027',
    menteeAgeFrom: '11',
    menteeAgeTo: '18',
    mentorAgeFrom: '14',
    mentorAgeTo: '17',
    capacity: '3',
    teachersTotal: '40',
    pupilsTotal: '600',
    parentsTotal: '900',
    graduatesTotal: '70',
    organisationsTotal: '12',
    smallSchool: 'да',
    menteeAgePupils: '500',
    mentorAgePupils: '200',
    meetingEveryDays: '21',
    firstMeetingDays: '7',
    deadlineNoticeDays: '5',
    reviewEveryDays: '10',
    reviewReaders: 'Director@School.ru, zavuch@school.ru, director@school.ru',
  };
  expect(read(values).settings).toEqual({
    schoolYear: '2026/2027',
    dataMode: 'names',
    namesBasis: '01.09.2026, куратор: согласия собраны',
    consentEnds: '2027-08-31',
    satisfactionMethod: 'meanScore',
    satisfiedFrom: 7.5,
    consentRule: 'representativeUnder14',
    asOf: '2027-06-15',
    menteeAge: { from: 11, to: 18 },
    mentorAge: { from: 14, to: 17 },
    capacity: 3,
    teachersTotal: 40,
    pupilsTotal: 600,
    parentsTotal: 900,
    graduatesTotal: 70,
    organisationsTotal: 12,
    smallSchool: true,
    menteeAgePupils: 500,
    mentorAgePupils: 200,
    meetingEveryDays: 21,
    firstMeetingDays: 7,
    deadlineNoticeDays: 5,
    reviewEveryDays: 10,
    reviewReaders: ['director@school.ru', 'zavuch@school.ru'],
  });
});

test('works by codes as long as nobody has said otherwise in words it knows', () => {
  expect(read({ dataMode: 'с именами, наверное' }).settings.dataMode).toBe('codes');
});

test('finds parameters by name, the first of two alike', () => {
  const rows = [
    { parameter: ' учебный ГОД ', value: '2026/2027' },
    { parameter: parameterName('schoolYear'), value: '2020/2021' },
    { parameter: 'Моё', value: '1' },
  ];
  expect(enteredSettings(readRows(tab, grid(tab, rows)).rows)).toEqual({ schoolYear: { text: '2026/2027', line: 2 } });
});
