import { expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, REPORT_DAY, run, visible } from './office';

const TAB = 'Дорожная карта';
const PASSPORT = 'Паспорт дорожной карты';

/** The demo school's roadmap with its period in the passport and some faults of a copied document. */
function spoilt(): OfficeState {
  const state = filled();
  cell(state, PASSPORT, lineOf(state, PASSPORT, 'Параметр', 'Начало'), 'Значение').value = '01.09.2023';
  cell(state, PASSPORT, lineOf(state, PASSPORT, 'Параметр', 'Окончание'), 'Значение').value = '31.05.2024';
  cell(state, PASSPORT, lineOf(state, PASSPORT, 'Параметр', 'Гриф утверждения'), 'Значение').value =
    'Утверждена приказом от 01.09.2023 №476';
  cell(state, TAB, 5, 'Сроки').value = 'Сентябрь - октябрь 2023';
  cell(state, TAB, 6, 'Мероприятие').value = 'Итоги 2020-2021 учебного года,  приказ №5';
  return state;
}

interface Offered {
  readonly id: string;
  readonly tab: string;
  readonly line: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const offered = (state: OfficeState): readonly Offered[] => run(state, 'mendRoadmap').value.mends;
const mend = (state: OfficeState, mends: readonly string[]) => run(state, 'mendRoadmap', { mends });
const ours = (mends: readonly Offered[]) =>
  mends.filter(({ tab, line }) => tab === PASSPORT || line === 5 || line === 6);

test('what can be put right is listed with what would become of it, and nothing is written', () => {
  const { value, state } = run(spoilt(), 'mendRoadmap');
  expect(ours(value.mends).map(({ column, after, why }) => [column, after, why])).toEqual([
    ['Значение', 'Утверждена приказом от 01.09.2023 № 476', 'Знак номера и пробел перед числом.'],
    ['Сроки', 'Сентябрь – октябрь 2023', 'Тире и пробелы в сроке – по одному образцу; смысл тот же.'],
    ['Мероприятие', 'Итоги 2020-2021 учебного года, приказ №5', 'Лишние пробелы.'],
    ['Мероприятие', 'Итоги 2023-2024 учебного года,  приказ №5', 'Год остался от прежнего документа.'],
    ['Мероприятие', 'Итоги 2020-2021 учебного года,  приказ № 5', 'Знак номера и пробел перед числом.'],
  ]);
  expect([value.applied, value.skipped]).toEqual([0, 0]);
  expect(visible(state)).toEqual(visible(spoilt()));
});

test('only what was chosen is put right, several mends of a cell together', () => {
  const all = ours(offered(spoilt()));
  const { value, state } = mend(
    spoilt(),
    all.filter(({ line }) => line !== 5).map(({ id }) => id),
  );
  expect([value.applied, value.skipped]).toEqual([4, 0]);
  expect(cell(state, TAB, 6, 'Мероприятие').value).toBe('Итоги 2023-2024 учебного года, приказ № 5');
  expect(cell(state, TAB, 5, 'Сроки').value).toBe('Сентябрь - октябрь 2023');
  const stamp = lineOf(state, PASSPORT, 'Параметр', 'Гриф утверждения');
  expect(cell(state, PASSPORT, stamp, 'Значение').value).toBe('Утверждена приказом от 01.09.2023 № 476');
});

test('put right twice is put right once', () => {
  const ids = offered(spoilt()).map(({ id }) => id);
  const { state } = mend(spoilt(), ids);
  const again = mend(state, ids);
  expect([again.ok, again.value.applied, again.value.skipped]).toEqual([true, 0, ids.length]);
  expect(visible(again.state)).toEqual(visible(state));
});

test('a cell that a person has changed meanwhile is passed over, and it is said', () => {
  const ids = ours(offered(spoilt())).map(({ id }) => id);
  const state = spoilt();
  cell(state, TAB, 5, 'Сроки').value = 'Сентябрь - ноябрь 2023';
  const { value, state: after } = mend(state, ids);
  expect([value.applied, value.skipped]).toEqual([4, 1]);
  expect(value.message).toContain('Пропущено: 1 место.');
  expect(cell(after, TAB, 5, 'Сроки').value).toBe('Сентябрь - ноябрь 2023');
});

test('an id that nobody was offered does nothing', () => {
  const { value, state } = mend(spoilt(), ['М-001.activity.spaces.nonsense']);
  expect([value.applied, value.skipped, value.message]).toEqual([
    0,
    1,
    'Ничего не изменено. Пропущено: 1 место. Эти ячейки тем временем изменились: обновите список.',
  ]);
  expect(visible(state)).toEqual(visible(spoilt()));
});

test.each([true, false])('killed and run again, it ends as if it had not been killed, writes lost: %s', (areLost) => {
  const mends = offered(spoilt()).map(({ id }) => id);
  expect(killEverywhere(spoilt(), 'mendRoadmap', { mends }, areLost, REPORT_DAY)).toBeGreaterThan(1);
});
