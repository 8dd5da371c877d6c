import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { cell, edited, prepared, run } from './office';

const TODAY = '2026-09-15';
const ROADMAP = 'Дорожная карта';
const TARGETS = 'План и факт';
const PASSPORT = 'Паспорт дорожной карты';

/** A prepared workbook with cells that a person has typed in a tab, by line and header. */
function typed(tab: string, cells: readonly (readonly [number, string, string])[], state = prepared()): OfficeState {
  for (const [line, header, text] of cells) cell(state, tab, line, header).value = text;
  return state;
}

const row = () =>
  typed(ROADMAP, [
    [2, 'Мероприятие', 'Собрать базы'],
    [2, 'Сроки', 'Октябрь 2026'],
    [2, 'Ответственные', 'Куратор'],
  ]);

describe('a row of the roadmap that was just typed', () => {
  test('gets its code, how its deadline is understood, and how it stands', () => {
    const { state } = edited(row(), ROADMAP, 2, 1, { today: TODAY });
    expect(['Код', 'Понято как', 'Состояние'].map((header) => cell(state, ROADMAP, 2, header).value)).toEqual([
      'М-001',
      '01.10.2026 – 31.10.2026',
      'не начато',
    ]);
  });

  test('is told in its cell what is wrong with it', () => {
    const state = row();
    cell(state, ROADMAP, 2, 'Сроки').value = '31 ноября 2026';
    const { state: after } = edited(state, ROADMAP, 2, 1, { today: TODAY });
    expect(cell(after, ROADMAP, 2, 'Сроки').note).toMatch(/^Замечания «Наставника»:/);
  });

  test('follows the beginning and the end that a person enters over the phrase', () => {
    const state = typed(ROADMAP, [[2, 'Окончание', '20.09.2023']], row());
    cell(state, ROADMAP, 2, 'Сроки').value = 'как получится';
    const { state: after } = edited(state, ROADMAP, 2, 1, { today: '2023-09-25' });
    expect(cell(after, ROADMAP, 2, 'Понято как').value).toBe('не позднее 20.09.2023');
    expect(cell(after, ROADMAP, 2, 'Состояние').value).toBe('просрочено');
  });

  test('loses both again when its words are gone, and a heading has neither', () => {
    const { state } = edited(row(), ROADMAP, 2, 1, { today: TODAY });
    for (const header of ['Мероприятие', 'Сроки', 'Ответственные']) cell(state, ROADMAP, 2, header).value = '';
    cell(state, ROADMAP, 2, 'Раздел или этап').value = 'Подготовка';
    const { state: after } = run(state, 'checkBases', {}, { today: TODAY });
    for (const header of ['Понято как', 'Состояние']) expect(cell(after, ROADMAP, 2, header).value ?? '').toBe('');
  });
});

test('a row of «План и факт» that was just typed gets its code', () => {
  const state = typed(TARGETS, [
    [2, 'Мероприятие', 'М-007'],
    [2, 'Показатель', 'не менее 5 публикаций'],
  ]);
  const { state: after } = edited(state, TARGETS, 2, 1, { today: TODAY });
  expect(cell(after, TARGETS, 2, 'Код').value).toBe('Ц-001');
  // A code that a target names is never given to another row.
  cell(after, ROADMAP, 2, 'Мероприятие').value = 'Собрать базы';
  const { state: checked } = run(after, 'checkBases', {}, { today: TODAY });
  expect(cell(checked, ROADMAP, 2, 'Код').value).toBe('М-008');
});

test('a passport that cannot be understood is told in its cell', () => {
  const state = prepared();
  const lines = Object.entries(state.book.sheets.find(({ name }) => name === PASSPORT)?.cells ?? {});
  const line = Number(lines.find(([, cells]) => cells[1]?.value === 'Начало')?.[0]);
  cell(state, PASSPORT, line, 'Значение').value = 'осень';
  const { state: after } = edited(state, PASSPORT, line, 1, { today: TODAY });
  expect(cell(after, PASSPORT, line, 'Значение').note).toContain('Это значение непонятно');
});
