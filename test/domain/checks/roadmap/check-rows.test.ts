import { expect, test } from 'vitest';
import { checkRows } from '../../../../src/domain/checks/roadmap/check-rows';
import { hasPlaceholder } from '../../../../src/domain/checks/roadmap/words';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { plan, row } from './plan';

type Plan = Parameters<typeof plan>;
const check = (...given: Plan) => seen(checkRows(plan(...given)));
const one = (given: Parameters<typeof row>[0]) => check([row(given)]);

const CONSENTS = 'Сбор согласий на обработку персональных данных';

const cases: readonly Case[] = [
  {
    what: 'a place left to fill in, once a row',
    broken: one({ expectedResult: 'Публикации на ресурсах: [ссылки]', responsible: '________' }),
    finds: ['warning roadmap 2 expectedResult: placeholderLeft'],
    sound: one({ expectedResult: 'Публикации на сайте', completionMark: 'notApplicable' }),
  },
  {
    what: 'nobody named as responsible',
    broken: one({ responsible: '' }),
    finds: ['warning roadmap 2 responsible: responsibleMissing'],
    sound: check([
      row({ responsible: '', completionMark: 'done' }),
      row({ responsible: '', completionMark: 'notApplicable' }),
    ]),
  },
  {
    what: 'somebody who is still to be named',
    broken: one({ by: 'toBeAssigned', responsible: 'Определяется образовательной организацией' }),
    finds: ['warning roadmap 2 responsible: responsibleToAssign'],
    sound: one({}),
  },
  {
    what: 'a result of what nobody does',
    broken: one({ by: 'notInvolved', responsible: 'НЕ ПРИВЛЕКАЮТСЯ' }),
    finds: ['warning roadmap 2 responsible: responsibleMissingButResultExpected'],
    sound: [
      ...one({ by: 'notInvolved', responsible: 'НЕ ПРИВЛЕКАЮТСЯ', expectedResult: '' }),
      ...one({ by: 'notInvolved', responsible: 'НЕ ПРИВЛЕКАЮТСЯ', completionMark: 'notApplicable' }),
    ],
  },
  {
    what: 'a row without a result among rows that have one',
    broken: check([row(), row(), row({ expectedResult: '' })]),
    finds: ['warning roadmap 4 expectedResult: resultEmpty'],
    sound: [
      ...check([row(), row({ expectedResult: '' })]),
      ...check([row(), row(), row({ expectedResult: '', indicator: '5 занятий' })]),
    ],
  },
  {
    what: 'a row without a target in a plan that has no results, only targets',
    broken: check(['5 занятий', '5 занятий', ''].map((indicator) => row({ expectedResult: '', indicator }))),
    finds: ['warning roadmap 4 indicator: resultEmpty'],
    sound: check(['5 занятий', '5 занятий'].map((indicator) => row({ expectedResult: '', indicator }))),
  },
  {
    what: 'a number that is not the act’s own',
    broken: check([
      row({ section: 'Мониторинг (распоряжение Минпросвещения РФ от 25.12.2019 № 145)' }),
      row({ section: 'Мониторинг (распоряжение Минпросвещения РФ от 25.12.2019 № 145)' }),
    ]),
    finds: ['warning roadmap 2 section: legalReferenceForm'],
    sound: one({ section: 'Мониторинг (распоряжение Минпросвещения РФ от 25.12.2019 № Р-145)' }),
  },
  {
    what: 'an order of a day that does not exist',
    broken: one({ activity: 'Исполнение приказа от 31.09.2026 № 12' }),
    finds: ['error roadmap 2 activity: noSuchDay'],
    sound: one({ activity: 'Исполнение приказа от 30.09.2026 № 12' }),
  },
  {
    what: 'an act that no longer holds',
    broken: one({ content: 'Оформление по ГОСТ Р 7.0.97-2016' }),
    finds: ['warning roadmap 2 content: actSuperseded'],
    sound: one({ content: 'Оформление по ГОСТ Р 7.0.97-2025' }),
  },
  {
    what: 'consents of parents only up to fourteen',
    broken: one({
      activity: `${CONSENTS} участников и законных представителей обучающихся, не достигших 14-летнего возраста`,
    }),
    finds: ['error roadmap 2 activity: consentAgeGap'],
    sound: [
      ...one({ activity: `${CONSENTS} родителей несовершеннолетних наставляемых` }),
      ...check([
        row({ activity: `${CONSENTS} представителей обучающихся до 14 лет` }),
        row({ activity: `${CONSENTS} обучающихся 14-17 лет и их представителей` }),
      ]),
      ...check([row({ activity: `${CONSENTS} представителей обучающихся до 14 лет` })], {
        settings: { consentRule: 'representativeUnder14' },
      }),
    ],
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-rows.ts', cases);

test.each([
  'Не менее 5 публикаций: [ссылки]',
  'Приказ от ________ № ___',
  'МБОУ «Наименование образовательной организации»',
  'Ответственный: ФИО',
  'в 20XX году',
  'до ……… 2026',
  'до XX.XX.2026',
  'указать дату',
  '<название школы>',
])('a place left to fill in is seen: %s', (text) => {
  expect(hasPlaceholder(text)).toBe(true);
});

test.each([
  'Реестр (ФИО, класс, телефон)',
  'указать участникам на ошибки',
  'Издание приказа «О наставничестве»',
  'XX век',
  'Положение [1], [2]',
  'Собраны ссылки',
  'наименование мероприятия',
  'и т.д...',
])('an ordinary text is not taken for one: %s', (text) => {
  expect(hasPlaceholder(text)).toBe(false);
});
