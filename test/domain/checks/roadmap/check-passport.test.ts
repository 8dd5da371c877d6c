import { expect, test } from 'vitest';
import { checkPassport } from '../../../../src/domain/checks/roadmap/check-passport';
import type { Approval, Passport } from '../../../../src/domain/roadmap/record';
import { type Case, findsWhatIsBroken, seen } from '../../seen';
import { allYear, plan, row, UNDEFINED_PERIOD, until } from './plan';

type Plan = Parameters<typeof plan>;
const check = (...given: Plan) => seen(checkPassport(plan(...given)));
const titled = (given: Partial<Passport>, ...rows: readonly Parameters<typeof row>[0][]) =>
  check((rows.length === 0 ? [{}] : rows).map(row), { passport: given });
const approved = (approval: Approval) => titled({ approval });

const BY_ORDER = { raw: ['Утверждена приказом'], mode: 'byOrder', date: '2026-08-25', number: '12' } as const;
const staged = (...stages: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]) =>
  stages.map((stage) => row({ stage, section: `Этап ${stage}` }));
const dated = (...days: readonly string[]) => days.map((end) => row({ due: until(end) }));
const AUTUMN = Array.from({ length: 11 }, (_, at) => `2026-10-${at + 10}`);

const cases: readonly Case[] = [
  {
    what: 'a period that rows need and nobody has said',
    broken: titled({ period: UNDEFINED_PERIOD }, { due: allYear({ issues: ['periodUndefined'] }) }),
    finds: ['error passport 5 value: periodUndefined'],
    sound: titled({}, { due: allYear({ issues: ['periodUndefined'] }) }),
  },
  {
    what: 'months without a year in a document without a period',
    broken: titled({ period: UNDEFINED_PERIOD }, { phrase: 'октябрь' }),
    finds: ['warning passport 5 value: periodUndefined'],
    sound: [
      ...titled({ period: UNDEFINED_PERIOD }, { phrase: 'Октябрь 2026' }),
      ...titled({ period: UNDEFINED_PERIOD, title: [] }, { phrase: 'октябрь' }),
    ],
  },
  {
    what: 'a roadmap of another school year',
    broken: titled({
      period: { raw: 'на 2023-2024 год', type: 'schoolYear', start: '2023-09-01', end: '2024-05-31' },
    }),
    finds: ['warning passport 4 value: roadmapOfOtherYear'],
    sound: titled({ period: { raw: 'на 2026 год', type: 'calendarYear', start: '2026-01-01', end: '2026-12-31' } }),
  },
  {
    what: 'one period under two names',
    broken: titled(
      { period: { raw: 'на 2026 - 2027 год', type: 'schoolYear', start: '2026-09-01', end: '2027-05-31' } },
      { expectedResult: 'Результаты в 2026-2027 учебном году' },
    ),
    finds: ['warning passport 4 value: periodWordingMixed'],
    sound: titled({}, { expectedResult: 'Результаты в 2026-2027 учебном году' }, { phrase: 'весь период' }),
  },
  {
    what: 'three names of the whole period',
    broken: titled({}, { phrase: 'В течение всего срока реализации' }, { phrase: 'В течение всего периода внедрения' }),
    finds: ['warning passport 4 value: periodWordingMixed'],
    sound: titled({}, { phrase: 'В течение всего срока реализации' }, { phrase: 'весь срок' }),
  },
  {
    what: 'a year whose second half is empty',
    broken: check(dated(...AUTUMN, '2027-02-20')),
    finds: ['warning roadmap 1 undefined: periodHalfEmpty'],
    sound: check(dated(...AUTUMN, '2027-02-20', '2027-03-20')),
  },
  {
    what: 'no approval',
    broken: approved({ raw: [], mode: 'none' }),
    finds: ['warning passport 7 value: approvalMissing'],
    sound: [
      ...titled({ title: [], approval: { raw: [], mode: 'none' } }),
      ...check([row()], {
        layout: 'D',
        passport: { approval: { raw: ['13.10.2026'], mode: 'none', date: '2026-10-13' } },
      }),
    ],
  },
  {
    what: 'two forms of approval in one',
    broken: approved({
      raw: ['УТВЕРЖДАЮ', 'Приказ от 25.08.2026 № 12'],
      mode: 'mixed',
      date: '2026-08-25',
      number: '12',
    }),
    finds: ['warning passport 7 value: approvalFormMixed'],
    sound: approved({ raw: ['УТВЕРЖДАЮ'], mode: 'byOfficial', date: '2026-08-25' }),
  },
  {
    what: 'an order without its number',
    broken: approved({ raw: ['Утверждена приказом от 25.08.2026'], mode: 'byOrder', date: '2026-08-25' }),
    finds: ['warning passport 7 value: approvalIncomplete'],
    sound: approved(BY_ORDER),
  },
  {
    what: 'a stamp that nobody has filled in',
    broken: approved({ raw: ['УТВЕРЖДАЮ', '«__» ________ 20___ г.'], mode: 'byOfficial' }),
    finds: ['warning passport 7 value: approvalIncomplete'],
    sound: approved({
      raw: ['УТВЕРЖДАЮ', '________ И.И. Иванов', '25.08.2026'],
      mode: 'byOfficial',
      date: '2026-08-25',
    }),
  },
  {
    what: 'teachers in the bases of a plan for pupils',
    broken: titled(
      { scope: 'pupils', title: ['План наставничества обучающихся'] },
      { activity: 'Формирование базы наставляемых из числа обучающихся, педагогов' },
    ),
    finds: ['warning passport 3 value: titleScopeMismatch'],
    sound: titled(
      { scope: 'pupils', title: ['План наставничества обучающихся'] },
      { activity: 'Формирование базы наставляемых из числа обучающихся' },
    ),
  },
  {
    what: 'pupils in a plan for teachers',
    broken: titled(
      { scope: 'teachers', title: ['План наставничества педагогов'] },
      { activity: 'Анкетирование среди обучающихся' },
    ),
    finds: ['warning passport 3 value: titleScopeMismatch'],
    sound: titled(
      { scope: 'teachers', title: ['План наставничества педагогов'] },
      { activity: 'Обучение в общеобразовательной организации' },
    ),
  },
  {
    what: 'an abbreviation that nothing explains',
    broken: titled({}, { activity: 'Период реализации МН' }),
    finds: ['warning roadmap 1 undefined: abbreviationUndefined'],
    sound: [
      ...titled({ abbreviations: { МН: 'модель наставничества' } }, { activity: 'Период реализации МН' }),
      ...titled({}, { activity: 'Отправка в региональный наставнический центр (РНЦ)' }, { activity: 'Ответ РНЦ' }),
      ...titled({}, { responsible: 'НЕ ПРИВЛЕКАЮТСЯ, директор ОО, МБОУ СОШ' }),
    ],
  },
  {
    what: 'a stage of the target model that is not there',
    broken: check(staged(1, 2, 3, 4, 5, 6)),
    finds: ['warning roadmap 1 undefined: stageMissing'],
    sound: [
      ...check(staged(1, 2, 3, 4, 5, 6, 7)),
      ...check(staged(1, 2, 3, 4)),
      ...check([...staged(1, 2, 3, 4, 6), row({ stage: 7, section: 'Рефлексия' })]),
    ],
  },
];

findsWhatIsBroken('domain/checks/roadmap/check-passport.ts', cases);

test('of a roadmap without rows nothing is said', () => {
  expect(check([], { passport: { period: UNDEFINED_PERIOD, approval: { raw: [], mode: 'none' } } })).toEqual([]);
});

test('only abbreviations are named that are no word and no name', () => {
  const [problem] = checkPassport(plan([row({ activity: 'МН и УО, а также ГМЦ, ИВАН, ФГОС' })]));
  expect(problem?.given).toEqual({ names: 'ГМЦ, МН, УО' });
});
