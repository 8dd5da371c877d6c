import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { blank, cell, run } from './office';
import { setSchoolYear, withRoadmap } from './roadmap-book';
import { ROADMAP_DAY as DAY, schoolWithRoadmap } from './roadmap-school';

const survey = (state: OfficeState, today = DAY) => run(state, 'surveyRoadmap', {}, { today });

const rows = [
  {
    section: 'Формирование базы наставников',
    number: '1.1',
    activity: 'Сбор анкет',
    deadline: 'Август 2026',
    responsible: 'Куратор',
    completionMark: 'done' as const,
    completedOn: '2026-08-20',
  },
  { activity: 'Анализ анкет', deadline: 'до 25.09.2026', completionMark: 'done' as const },
  { activity: 'Приказ о парах', deadline: 'до 01.10.2026', responsible: 'Директор' },
  { section: 'Наши праздники', activity: 'Концерт', deadline: 'Октябрь 2026', content: 'Номера пар' },
  { activity: 'Консультации', deadline: 'по запросу' },
  { activity: 'Слёт', deadline: 'Июнь 2027', completionMark: 'notApplicable' as const },
];

test('tells the year of the roadmap beside that of «Настройки»', () => {
  const { value } = survey(setSchoolYear(withRoadmap(), '2025/2026'));
  expect([value.roadmapYear, value.schoolYear]).toEqual([2026, '2025/2026']);
});

describe('the year of a roadmap', () => {
  const { value } = survey(schoolWithRoadmap(rows));

  test('is drawn month by month, with what lies just beside it', () => {
    expect(value.months.map(({ name, year }: Record<string, unknown>) => `${name} ${year}`)).toEqual([
      'авг 2026',
      'сен 2026',
      'окт 2026',
      'ноя 2026',
      'дек 2026',
      'янв 2027',
      'фев 2027',
      'мар 2027',
      'апр 2027',
      'май 2027',
      'июн 2027',
      'июл 2027',
      'авг 2027',
    ]);
    expect(value.months[0]).toEqual({ start: '2026-08-01', end: '2026-08-31', name: 'авг', year: 2026 });
  });

  test('says how the document lays out its table', () => {
    expect(value.layout).toBe('other');
  });

  test('tells both numbers, and why they are not higher', () => {
    expect(value.progress).toMatchObject({ total: 5, done: 2, due: 3, onTime: 1, untold: 1, overdue: 1 });
    expect(value.sentences).toEqual([
      'Выполнено 40 % позиций: 2 из 5.',
      'В установленные сроки – не меньше 33,3 %: 1 из 3 (считаются выполненные и те, чей срок прошёл).',
      'Просрочено: 1.',
      'Выполнено, но неизвестно когда: 1. Впишите дату в столбец «Выполнено», чтобы было видно, в срок ли.',
      'Без срока: 1. Уточните сроки, чтобы о них можно было напомнить.',
      'Не проводится: 1. В расчёт не входит.',
    ]);
  });

  test('tells how each row stands, under the section written last', () => {
    expect(
      value.items.map(({ code, section, title, statusWord }: Record<string, string>) =>
        [code, section, title, statusWord].join(' | '),
      ),
    ).toEqual([
      'М-001 | Формирование базы наставников | Сбор анкет | выполнено',
      'М-002 | Формирование базы наставников | Анализ анкет | выполнено',
      'М-003 | Формирование базы наставников | Приказ о парах | просрочено',
      'М-004 | Наши праздники | Концерт: Номера пар | в работе',
      'М-005 | Наши праздники | Консультации | без срока',
      'М-006 | Наши праздники | Слёт | не проводится',
    ]);
  });

  test('tells a row in full', () => {
    expect(value.items[0]).toEqual({
      code: 'М-001',
      line: 2,
      number: '1.1',
      section: 'Формирование базы наставников',
      stage: 3,
      annex: '',
      title: 'Сбор анкет',
      said: '01.08.2026 – 31.08.2026',
      start: '2026-08-01',
      end: '2026-08-31',
      occurrences: [{ start: '2026-08-01', end: '2026-08-31' }],
      status: 'done',
      statusWord: 'выполнено',
      responsibles: ['куратор'],
      roles: ['Куратор'],
      confidence: 'sure',
      doubts: expect.any(Array),
    });
  });

  test('is plain JSON that another run tells the same', () => {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expect(survey(schoolWithRoadmap(rows)).value).toEqual(value);
  });
});

test('what a person has entered as beginning and end overrules the phrase', () => {
  const state = schoolWithRoadmap([{ activity: 'Сбор анкет', deadline: 'как получится', ends: '2026-10-10' }]);
  expect(survey(state).value.items[0]).toMatchObject({ end: '2026-10-10', status: 'overdue', confidence: 'sure' });
});

test('an empty roadmap is a year without rows', () => {
  const { value } = survey(schoolWithRoadmap([]));
  expect(value).toMatchObject({ title: 'Дорожная карта', items: [], sentences: expect.any(Array) });
  expect(value.sentences).toEqual(['В дорожной карте пока нет мероприятий.']);
});

test('a workbook that is not prepared says what to do', () => {
  expect(survey(blank()).message).toMatch(/Выполните «Подготовить таблицу»/);
});

test('every tab is read once', () => {
  const state = schoolWithRoadmap(rows);
  cell(state, 'Настройки', 2, 'Значение');
  const reads = survey(state).calls.filter(({ name }) => name === 'Range.getValues');
  expect(reads).toHaveLength(4);
});

test('tells whether the last import can be taken back', () => {
  const before = schoolWithRoadmap([]);
  const { state, ok, message } = run(
    before,
    'startRoadmap',
    { plan: 'wholeModel', schoolYear: '2026/2027' },
    { today: DAY },
  );
  expect([ok, message]).toEqual([true, '']);
  expect([survey(before).value.canUndo, survey(state).value.canUndo]).toEqual([false, true]);
  expect(survey(state).value.items.length).toBeGreaterThan(10);
});
