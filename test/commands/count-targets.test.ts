import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { targetNotes } from '../../src/texts/measured';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run, sheet } from './office';
import { column, LINDEN } from './roadmaps';

const TODAY = '2026-10-15';
const TAB = 'План и факт';

const ROADMAP = LINDEN.replace('не менее 40% обучающихся', 'охвачено не менее 40% обучающихся');

/** A school of seven mentees whose roadmap asks for 40 % of the pupils and 5 publications. */
const school = (): OfficeState => run(filled(schoolOf(7)), 'importRoadmap', { text: ROADMAP }, { today: TODAY }).state;
const count = (state: OfficeState) => run(state, 'countTargets', {}, { today: TODAY });

/** A parameter of «Настройки». */
function set(state: OfficeState, parameter: string, value: string): OfficeState {
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', parameter), 'Значение').value = value;
  return state;
}

function publish(state: OfficeState, ...titles: readonly string[]): OfficeState {
  titles.forEach((title, at) => {
    cell(state, 'Публикации', at + 2, 'Название').value = title;
    cell(state, 'Публикации', at + 2, 'Дата').value = '10.10.2026';
  });
  return state;
}

describe('what the roadmap asks for', () => {
  test('stands in «План и факт», a row each, beside what was counted and from what', () => {
    const { value, state } = count(publish(set(school(), 'Всего обучающихся в организации', '10'), 'Встреча', 'Клуб'));
    expect(value.message).toBe('2 показателя в дорожной карте, посчитано 2.');
    expect(value.targets).toEqual([
      expect.objectContaining({ code: 'Ц-001', item: 'М-001', counted: '90 %', state: 'достигнуто' }),
      expect.objectContaining({
        code: 'Ц-002',
        item: 'М-004',
        counted: '2',
        source: 'Вкладка «Публикации».',
        state: 'пока не достигнуто',
      }),
    ]);
    expect(column(state, TAB, 'Посчитано')).toEqual(['90 %', '2']);
  });

  test('cannot be told without the number of people it is a part of', () => {
    const [coverage] = count(school()).value.targets;
    expect(coverage).toMatchObject({ counted: '', state: 'нет данных' });
    expect(coverage.source).toContain(targetNotes.noWhole);
  });
});

describe('what a person has entered', () => {
  const entered = (value: string): OfficeState => {
    const { state } = count(school());
    cell(state, TAB, 3, 'Введено вручную').value = value;
    return state;
  };

  test('counts first and stays', () => {
    const { value, state } = count(entered('6'));
    expect(value.targets[1]).toMatchObject({ entered: '6', counted: '0', state: 'достигнуто' });
    expect(column(state, TAB, 'Введено вручную')).toEqual(['', '6']);
  });

  test('is told to be no number when it is none', () => {
    const { value } = count(entered('много'));
    expect(value.targets[1]).toMatchObject({ entered: 'много', state: 'нет данных' });
    expect(value.targets[1].source).toMatch(/^Введено не число/);
  });
});

test('a row that is not held has nothing to reach', () => {
  const start = school();
  cell(start, 'Дорожная карта', lineOf(start, 'Дорожная карта', 'Код', 'М-004'), 'Отметка о выполнении').value =
    'не проводится';
  expect(count(start).value.targets[1]).toMatchObject({ counted: '', state: 'не проводится' });
});

test('what is dated tomorrow has not happened yet', () => {
  const start = publish(school(), 'Встреча');
  cell(start, 'Публикации', 2, 'Дата').value = '16.10.2026';
  expect(count(start).value.targets[1].counted).toBe('0');
});

test('counting again changes nothing', () => {
  const { state } = count(school());
  expect(count(state).state.book).toEqual(state.book);
});

test('a target that has left the roadmap keeps its row and says so', () => {
  const { state } = count(school());
  cell(state, 'Дорожная карта', lineOf(state, 'Дорожная карта', 'Код', 'М-004'), 'Ожидаемый результат').value =
    'Статьи';
  const { value } = count(state);
  expect(value.targets[1]).toMatchObject({ code: 'Ц-002', source: 'В дорожной карте такого показателя больше нет.' });
  expect(Object.keys(sheet(state, TAB).cells)).toHaveLength(3);
});

test.each([true, false])(
  'killed and run again it ends as if it had not been killed, unflushed writes lost: %s',
  (lost) => {
    const start = school();
    // Rows typed by hand have no targets yet.
    cell(start, 'Дорожная карта', 6, 'Мероприятие').value = 'Провести занятия';
    cell(start, 'Дорожная карта', 6, 'Показатели эффективности').value = 'не менее 3 занятий для каждой группы';
    expect(killEverywhere(start, 'countTargets', {}, lost, TODAY)).toBeGreaterThan(1);
  },
);
