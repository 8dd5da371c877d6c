import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { blank, cell, columnOf, filled, prepared, press, run, sheet, visible } from './office';

const TABS = [
  'Настройки',
  'Роли',
  'Анкеты',
  'Разбор',
  'Наставляемые',
  'Наставники',
  'Согласия',
  'Особые категории',
  'Пары',
  'Встречи',
  'Планы',
  'Дорожная карта',
  'Паспорт дорожной карты',
  'План и факт',
  'Мероприятия',
  'Публикации',
  'Ответы',
  'Показатели',
  'Документы',
];

describe('an empty spreadsheet', () => {
  test('gets every tab, before the one it had', () => {
    expect(prepared().book.sheets.map(({ name }) => name)).toEqual([...TABS, 'Лист1']);
  });

  test('gets headers, widths, drop-downs, formats, frozen headers and protections', () => {
    const state = prepared();
    const base = sheet(state, 'Наставляемые');
    const category = columnOf(state, 'Наставляемые', 'Категория');
    const born = columnOf(state, 'Наставляемые', 'Дата рождения');
    expect(base.frozenRows).toBe(1);
    expect(base.widths[columnOf(state, 'Наставляемые', 'Фамилия, имя, отчество')]).toBe(240);
    expect(base.validations).toContainEqual(
      expect.objectContaining({
        row: 2,
        column: category,
        value: expect.objectContaining({ kind: 'list', strict: false }),
      }),
    );
    expect(
      base.formats.find((area) => area.column <= born && area.column + area.columns > born && area.row === 2)?.value,
    ).toBe('dd.mm.yyyy');
    expect(base.protections.map(({ warningOnly, description }) => [warningOnly, description])).toEqual([
      [true, 'Этот столбец заполняет надстройка.'],
    ]);
    expect(sheet(state, 'Особые категории').protections).toMatchObject([{ warningOnly: false }]);
    expect(cell(state, 'Настройки', 1, 'Параметр').note).toMatch(/^С чего начать:/);
  });

  test('starts with the school year of today, the indicators of the report and the roles', () => {
    const state = run(blank(), 'setUp', {}, { today: '2026-09-01' }).state;
    const values = Object.values(sheet(state, 'Настройки').cells).map((row) => [row[1]?.value, row[2]?.value]);
    expect(values).toContainEqual(['Учебный год', '2026/2027']);
    expect(Object.keys(sheet(state, 'Показатели').cells)).toHaveLength(33);
    expect(Object.values(sheet(state, 'Роли').cells).map((row) => row[1]?.value)).toContain('Куратор');
  });
});

describe('a workbook that is in use', () => {
  test('is left exactly as it is', () => {
    const state = run(filled(), 'checkBases').state;
    expect(JSON.stringify(visible(run(state, 'setUp').state))).toBe(JSON.stringify(visible(state)));
  });

  test('gets back a seeded row that was deleted, and keeps a drop-down, a width and a colour that a person has set', () => {
    const state = filled();
    const roles = sheet(state, 'Роли');
    const line = Number(Object.entries(roles.cells).find(([, row]) => row[1]?.value === 'Социальный педагог')?.[0]);
    delete roles.cells[line];
    roles.widths[1] = 500;
    sheet(state, 'Наставляемые').validations = [];
    cell(state, 'Наставляемые', 2, 'Код').background = '#00ff00';
    const after = run(state, 'setUp').state;
    expect(Object.values(sheet(after, 'Роли').cells).map((row) => row[1]?.value)).toContain('Социальный педагог');
    expect(sheet(after, 'Роли').widths[1]).toBe(500);
    expect(sheet(after, 'Наставляемые').validations).toEqual([]);
    expect(cell(after, 'Наставляемые', 2, 'Код').background).toBe('#00ff00');
  });

  test('that is a copy, which the add-in does not remember, is left as it is too', () => {
    const state = run(filled(), 'checkBases').state;
    state.book.properties = {};
    Object.assign(cell(state, 'Пары', 1, 'Начало'), { note: 'моя заметка', background: '#00ff00' });
    sheet(state, 'Пары').widths[1] = 333;
    const { value, state: after } = run(state, 'setUp');
    expect(value).toMatchObject({ created: [], added: [], noticed: [] });
    expect(after.book.sheets).toEqual(state.book.sheets);
  });

  test('takes over a tab of a declared name that somebody else had made, without touching what stands in it', () => {
    const state = blank();
    const [first] = state.book.sheets;
    if (first)
      Object.assign(first, { name: 'Роли', cells: { 1: { 1: { value: 'Моё' } }, 2: { 1: { value: 'запись' } } } });
    const after = run(state, 'setUp').state;
    expect(sheet(after, 'Роли').cells[1]?.[1]).toMatchObject({ value: 'Моё' });
    expect(sheet(after, 'Роли').cells[2]?.[1]).toMatchObject({ value: 'запись' });
    expect(columnOf(after, 'Роли', 'Роль')).toBe(2);
  });
});

interface Notice {
  readonly tab: string;
  readonly column?: string;
  readonly message: string;
  readonly mends: readonly object[];
}

const noticed = (state: OfficeState): readonly Notice[] => run(state, 'setUp').value.noticed;
const mendAll = (state: OfficeState) =>
  run(state, 'setUp', { mend: noticed(state).flatMap(({ mends }) => mends.slice(0, 1)) });

describe('what a person has changed is told and mended only when agreed to', () => {
  test('a renamed tab', () => {
    const state = filled();
    sheet(state, 'Пары').name = 'Наши пары';
    expect(noticed(state)).toMatchObject([{ tab: 'Пары', message: 'Вкладка «Пары» переименована в «Наши пары».' }]);
    expect(run(state, 'setUp').state.book.sheets.map(({ name }) => name)).toContain('Наши пары');
    expect(mendAll(state).state.book.sheets.map(({ name }) => name)).toContain('Пары');
  });

  test('a hidden tab', () => {
    const state = filled();
    sheet(state, 'Роли').hidden = true;
    expect(noticed(state)).toMatchObject([{ tab: 'Роли', message: 'Вкладка «Роли» скрыта.' }]);
    expect(sheet(mendAll(state).state, 'Роли').hidden).toBe(false);
  });

  test('a deleted tab is not made anew by itself', () => {
    const state = filled();
    state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Роли');
    const { value, state: after } = run(state, 'setUp');
    expect(value.created).toEqual([]);
    expect(value.noticed).toMatchObject([{ tab: 'Роли', message: 'Вкладку «Роли» удалили.' }]);
    expect(after.book.sheets).toHaveLength(state.book.sheets.length);
    const mended = mendAll(state);
    expect(mended.value.created).toEqual(['Роли']);
    expect(cell(mended.state, 'Роли', 1, 'Роль').value).toBe('Роль');
  });

  test('a renamed column', () => {
    const state = filled();
    const column = columnOf(state, 'Наставляемые', 'Пол');
    const { cells } = sheet(state, 'Наставляемые');
    cells[1] = { ...cells[1], [column]: { value: 'М/Ж' } };
    expect(noticed(state)).toMatchObject([
      {
        tab: 'Наставляемые',
        column: 'Пол',
        mends: [
          { action: 'renameColumn', from: 'М/Ж', title: 'переименовать столбец «М/Ж» в «Пол»' },
          { action: 'addColumn', title: 'добавить столбец «Пол»' },
        ],
      },
    ]);
    expect(columnOf(mendAll(state).state, 'Наставляемые', 'Пол')).toBe(column);
  });

  test('a column whose new name has not been explained is offered again', () => {
    const state = filled();
    cell(state, 'Наставляемые', 1, 'Пол').value = 'М/Ж';
    const again = noticed(run(state, 'setUp').state);
    expect(again).toMatchObject([
      { column: 'Пол', mends: [{ action: 'renameColumn', from: 'М/Ж' }, { action: 'addColumn' }] },
    ]);
  });

  test('a tab is not renamed over another', () => {
    const state = filled();
    sheet(state, 'Пары').name = 'Наши пары';
    sheet(state, 'Лист1').name = 'Пары';
    const { ok, message } = run(state, 'setUp', { mend: [{ tab: 'Пары', action: 'renameTab' }] });
    expect([ok, message]).toEqual([false, 'Другая вкладка уже называется «Пары». Переименуйте её и повторите.']);
  });

  test('a deleted column', () => {
    const state = filled();
    const column = columnOf(state, 'Наставники', 'Интересы наставника');
    for (const row of Object.values(sheet(state, 'Наставники').cells)) delete row[column];
    expect(noticed(state)).toMatchObject([
      { message: 'Во вкладке «Наставники» нет столбца «Интересы наставника»: его удалили.' },
    ]);
    const after = mendAll(state).state;
    expect(columnOf(after, 'Наставники', 'Интересы наставника')).toBeGreaterThan(column);
    expect(noticed(after)).toEqual([]);
  });

  test('moved tabs are told once and left where they are', () => {
    const state = filled();
    const [first, ...others] = state.book.sheets;
    if (first) state.book.sheets = [...others, first];
    const { value, state: after } = run(state, 'setUp');
    expect(value.noticed).toMatchObject([
      { message: 'Вкладки переставлены. Ничего делать не нужно: надстройка их узнаёт.', mends: [] },
    ]);
    expect(after.book.sheets.map(({ name }) => name)).toEqual(state.book.sheets.map(({ name }) => name));
    expect(noticed(after)).toEqual([]);
  });

  test('moved and hidden columns are told and left where they are', () => {
    const state = filled();
    const { cells, hiddenColumns } = sheet(state, 'Роли');
    for (const row of Object.values(cells)) [row[3], row[4]] = [row[4] ?? {}, row[3] ?? {}];
    hiddenColumns.push(2);
    const notices = noticed(state);
    expect(notices.map(({ message }) => message)).toEqual([
      'Во вкладке «Роли» столбцы переставлены. Ничего делать не нужно: они ищутся по заголовкам.',
      'Во вкладке «Роли» скрыт столбец «Фамилия, имя, отчество».',
    ]);
    expect(notices.flatMap(({ mends }) => mends)).toEqual([]);
  });

  test('from the menu: the question is asked, and «Да» mends', () => {
    const state = filled();
    sheet(state, 'Пары').name = 'Наши пары';
    const declined = press(state, 'setUp_', { answers: [{ button: 'NO' }, { button: 'OK' }] });
    expect(declined.shown.map(({ content }) => content).join()).toContain(
      'Можно вернуть вкладке имя «Пары». Сделать это сейчас?',
    );
    expect(declined.state.book.sheets.map(({ name }) => name)).toContain('Наши пары');
    const agreed = press(state, 'setUp_', { answers: [{ button: 'YES' }, { button: 'OK' }] });
    expect(agreed.state.book.sheets.map(({ name }) => name)).toContain('Пары');
  });
});
