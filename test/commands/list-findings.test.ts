import { expect, test } from 'vitest';
import { partsOf } from '../../src/commands/list-findings';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { cell, filled, run, visible } from './office';

const TODAY = '2026-10-01';
const ERROR = '#f4c7c3';

const TABS = [
  'Настройки',
  'Наставляемые',
  'Наставники',
  'Согласия',
  'Особые категории',
  'Пары',
  'Встречи',
  'Документы',
  'Планы',
  'Мероприятия',
  'Публикации',
  'Дорожная карта',
  'Паспорт дорожной карты',
  'План и факт',
];

/** A small school with an unreadable cell in one tab, an unknown pair in another and a person without a code. */
function spoilt(): OfficeState {
  const state = filled(schoolOf(7));
  cell(state, 'Наставляемые', 3, 'Категория').value = 'школьник';
  cell(state, 'Встречи', 2, 'Код пары').value = 'П-999';
  cell(state, 'Наставники', 4, 'Категория').value = 'обучающийся';
  return state;
}

const listed = (state: OfficeState) => run(state, 'listFindings', {}, { today: TODAY, lockHeld: true });
const check = (state: OfficeState, input: unknown = {}) => run(state, 'checkBases', input, { today: TODAY });

test('the findings of a check are told without writing anything, whoever else is at work', () => {
  const { value, state, ok } = listed(spoilt());
  expect(ok).toBe(true);
  expect(value.findings).toEqual(check(spoilt()).value.findings);
  expect(value.checked).toBe(check(spoilt()).value.checked);
  expect(JSON.stringify(visible(state))).toBe(JSON.stringify(visible(spoilt())));
});

test('a school of usual size is checked at once, a great one tab by tab', () => {
  expect(listed(spoilt()).value.parts).toEqual([TABS]);
  expect(partsOf(TABS, 5_000)).toEqual([TABS]);
  expect(partsOf(TABS, 5_001)).toEqual(TABS.map((tab) => [tab]));
});

test('asked for some tabs, a check marks only those, and gives codes everywhere', () => {
  const { value, state } = check(spoilt(), { tabs: ['Встречи'] });
  expect(cell(state, 'Встречи', 2, 'Код пары').background).toBe(ERROR);
  expect(cell(state, 'Наставляемые', 3, 'Категория').background).toBeUndefined();
  expect(cell(state, 'Наставники', 4, 'Код').value).toBe('У-0010');
  expect(value.findings).toContainEqual(expect.objectContaining({ tab: 'Наставляемые', rule: 'malformed' }));
});

test('a check made in parts, and made again, ends as one made at once', () => {
  const whole = check(spoilt()).state;
  const groups = [TABS.slice(0, 2), TABS.slice(2, 6), TABS.slice(6)];
  const parts = groups.reduce((state, tabs) => check(state, { tabs }).state, spoilt());
  expect(JSON.stringify(visible(parts))).toBe(JSON.stringify(visible(whole)));
  expect(JSON.stringify(visible(check(parts, { tabs: ['Пары', 'Согласия'] }).state))).toBe(
    JSON.stringify(visible(whole)),
  );
});

test('a tab that is not checked is refused', () => {
  expect(check(spoilt(), { tabs: ['Роли'] })).toMatchObject({
    ok: false,
    message: 'Вкладка «Роли» не проверяется. Обновите список и повторите.',
  });
});
