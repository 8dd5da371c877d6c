import { expect, test } from 'vitest';
import { checkPersonalData } from '../../../src/domain/checks/check-personal-data';
import type { School } from '../../../src/domain/school';
import { heldEvent, meeting, mentee, pair, school, settings } from '../../make';
import { type Case, findsWhatIsBroken, seen } from '../seen';

const check = (given: Partial<School>) => seen(checkPersonalData(school(given)));

test('a school that keeps names may write them anywhere', () => {
  const meetings = [meeting({ summary: 'Сизов Пётр Ильич решил задачу, его телефон 89001234567' })];
  expect(check({ meetings, settings: settings({ dataMode: 'names' }) })).toEqual([]);
});

test('the columns that are meant for a person are told of elsewhere', () => {
  expect(check({ mentees: [mentee({ fullName: 'Сизов Пётр Ильич', contacts: 'p@mail.ru' })] })).toEqual([]);
});

const cases: readonly Case[] = [
  {
    what: 'a name inside a free text',
    broken: check({ mentees: [mentee({ request: 'Помочь Сизову Петру Ильичу с алгеброй' })] }),
    finds: ['error mentees 2 request: nameInCodeMode'],
    sound: check({ mentees: [mentee({ request: 'Помочь с алгеброй' })] }),
  },
  {
    what: 'initials in a pair',
    broken: check({ pairs: [pair({ roleModel: 'как Сизов П.И.' })] }),
    finds: ['error pairs 2 roleModel: nameInCodeMode'],
    sound: check({ pairs: [pair({ roleModel: 'лидер – пассивный, школа имени А.С. Пушкина' })] }),
  },
  {
    what: 'a telephone in what a meeting was about',
    broken: check({ meetings: [meeting({ summary: 'Созвонились: 8 900 123-45-67' })] }),
    finds: ['error meetings 2 summary: personalDataInCodeMode'],
    sound: check({ meetings: [meeting({ summary: 'Созвонились 12.09.2026' })] }),
  },
  {
    what: 'what is likely a name',
    broken: check({ events: [heldEvent({ title: 'Выступил Петя Сизов' })] }),
    finds: ['warning events 2 title: perhapsNameInCodeMode'],
    sound: check({ events: [heldEvent({ title: 'Выступил У-0001' })] }),
  },
];

findsWhatIsBroken('domain/checks/check-personal-data.ts', cases);
