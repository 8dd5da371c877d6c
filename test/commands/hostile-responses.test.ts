import { describe, expect, test } from 'vitest';
import { inventedName } from '../domain/intake/submissions';
import { answered, column, put, rows, TODAY, take, withForms } from './intake';
import { cell, run, sheet } from './office';

/** What people send to a form to see what comes of it; in the base each stays the text it is. */
const HOSTILE = {
  formula: '=HYPERLINK("http://x.ru";"нажмите")',
  plus: '+7 999',
  minus: '-1+1',
  at: '@SUM(A1)',
  html: '<img src=x onerror=alert(1)><b>жирный</b>',
  long: 'ы'.repeat(50_000),
  rightToLeft: 'до \u202eдлинный хвост\u202c после',
  date: '01.02.2026',
  number: '007',
  apostrophe: "'кавычка",
} as const;

describe.each(Object.entries(HOSTILE))('%s in an answer', (name, text) => {
  test('is stored as that text, in the base and wherever else it stands', () => {
    const state = withForms(['mentorPupil'], 'names');
    put(state, 'mentorPupil', 'r1', { fullName: 'Сизов Пётр Ильич', interests: text, achievements: text }, 0);
    const { ok, state: after } = take(state);
    expect(ok).toBe(true);
    const stored = cell(after, 'Наставники', 2, 'Интересы наставника');
    expect([stored.value, stored.formula]).toEqual([text, undefined]);
    expect(
      after.book.sheets.flatMap(({ cells }) =>
        Object.values(cells).flatMap((row) => Object.values(row).filter(({ formula }) => formula)),
      ),
    ).toEqual([]);
    expect(take(after).state.book, name).toEqual(after.book);
  });
});

test.each(['formula', 'html', 'rightToLeft', 'long'] as const)(
  '%s in place of a name is text in «Разбор» or in the base',
  (name) => {
    const state = withForms(['menteePupil'], 'names');
    put(state, 'menteePupil', 'r1', { fullName: HOSTILE[name], contacts: HOSTILE[name] }, 0);
    const { ok, state: after, value } = take(state);
    expect([ok, value.taken + value.disputed]).toEqual([true, 1]);
    for (const tab of ['Наставляемые', 'Разбор'])
      for (const row of Object.values(sheet(after, tab).cells))
        for (const each of Object.values(row)) expect(each.formula).toBeUndefined();
  },
);

test('more than a cell holds is cut, and the answer is taken', () => {
  const state = withForms(['menteePupil']);
  put(state, 'menteePupil', 'r1', { code: 'У-0001', requestWords: 'ы'.repeat(60_000) }, 0);
  const { ok, state: after } = take(state);
  expect([ok, String(column(after, 'Наставляемые', 'Основной запрос наставляемого')[0]).length]).toEqual([
    true,
    50_000,
  ]);
});

test('a name reaches the bases and «Разбор» and nothing else: no log, no message, no property, no file', () => {
  let state = answered(withForms(['menteePupil'], 'names'), 'menteePupil', { fullName: 'Тайнова Анна Львовна' }).state;
  state = answered(state, 'menteePupil', { fullName: 'Тайнава Анна Львовна' }, { second: 60 }).state;
  state = answered(state, 'menteePupil', { fullName: 'ТАЙНОВА =1 анна' }, { second: 120 }).state;
  const taken = take(state);
  const decided = run(
    taken.state,
    'decideDispute',
    { response: 'О-0002', decision: 'merge', mergeWith: 'Тайнова' },
    { today: TODAY },
  );
  const done = run(taken.state, 'decideDispute', { response: 'О-0002', decision: 'take' }, { today: TODAY });
  expect(column(done.state, 'Наставляемые', 'Фамилия, имя, отчество')).toContain('Тайнава Анна Львовна');
  const { properties } = done.state.book;
  const { files, letters = [] } = done.state;
  const told = [taken, decided, done].map(({ logs, message, value }) => [logs, message, value]);
  const elsewhere = JSON.stringify([
    told,
    properties,
    files.map(({ name, appProperties }) => [name, appProperties]),
    letters,
  ]);
  expect(elsewhere).not.toMatch(/тайн[оа]ва/i);
  expect(
    JSON.stringify([
      rows(done.state, 'Ответы'),
      rows(done.state, 'Анкеты'),
      column(done.state, 'Разбор', 'Почему не принят'),
    ]),
  ).not.toMatch(/тайн[оа]ва/i);
});

test('while responses are being taken the memory holds numbers and digests only', () => {
  const state = withForms(['menteePupil'], 'names');
  for (let at = 0; at < 5; at++) put(state, 'menteePupil', `r${at}`, { fullName: inventedName(at) }, at);
  const { deaths = [] } = run(state, 'takeResponses', {}, { today: TODAY, deaths: 'kept' });
  const kept = deaths.map((dead) => JSON.parse(dead).book.properties);
  expect(kept.some((properties) => /^([0-9a-f]{16}\d+ ?){5}$/.test(properties['intake.rows'] ?? ''))).toBe(true);
  for (const properties of kept) expect(JSON.stringify(properties)).not.toContain(inventedName(0).split(' ')[0]);
});
