import { describe, expect, test } from 'vitest';
import { cell, filled, prepared, run, sheet, visible } from './office';
import { column, ELM, LINDEN, names, visibleNames } from './roadmaps';

const TODAY = '2026-11-22';
const TABS = ['Дорожная карта', 'Паспорт дорожной карты', 'План и факт'];

const load = (state = prepared(), text = LINDEN) => run(state, 'importRoadmap', { text }, { today: TODAY }).state;
const undo = (state: ReturnType<typeof prepared>) => run(state, 'undoImport', {}, { today: TODAY });

describe('the last import is undone', () => {
  test('and the roadmap before it is back, cell by cell', () => {
    const before = load(prepared(), ELM);
    const { value, state } = undo(load(before));
    expect(value).toEqual({
      restored: true,
      message:
        'Дорожная карта возвращена, какой была. Отменённая осталась в скрытой вкладке «Дорожная карта (отменено 22.11.2026)».',
    });
    for (const tab of TABS) expect(sheet(state, tab)).toEqual(sheet(before, tab));
    expect(visibleNames(state)).toEqual(visibleNames(before));
    expect(sheet(state, 'Дорожная карта (отменено 22.11.2026)').hidden).toBe(true);
  });

  test('the add-in works with the tabs that are back', () => {
    const { state } = undo(load(load(prepared(), ELM)));
    expect(run(state, 'setUp', {}, { today: TODAY }).value).toMatchObject({ created: [], added: [], noticed: [] });
    const line = Object.keys(sheet(state, TABS[0] ?? '').cells).length + 1;
    cell(state, 'Дорожная карта', line, 'Мероприятие').value = 'Праздник';
    const { state: checked } = run(state, 'checkBases', {}, { today: TODAY });
    expect(cell(checked, 'Дорожная карта', line, 'Код').value).toBe('М-009');
  });

  test('what has been entered since is kept and told', () => {
    const after = load(load(prepared(), ELM));
    cell(after, 'Дорожная карта', 2, 'Отметка о выполнении').value = 'выполнено';
    const { value, state } = undo(after);
    expect(value.message).toMatch(/вносили изменения: они остались в скрытой вкладке/);
    expect(cell(state, 'Дорожная карта (отменено 22.11.2026)', 2, 'Отметка о выполнении').value).toBe('выполнено');
  });

  test('a check in between is no change of a person', () => {
    const checked = run(load(load(prepared(), ELM)), 'checkBases', {}, { today: '2026-12-01' }).state;
    expect(undo(checked).value.message).toMatch(/Отменённая осталась/);
  });

  test('where there was none before, the tabs are empty again as in a prepared workbook', () => {
    const { state } = undo(load());
    for (const tab of TABS) {
      const { id: _, ...now } = sheet(state, tab);
      const { id: __, ...prepareds } = sheet(prepared(), tab);
      expect(now.cells).toEqual(prepareds.cells);
      expect(now.widths).toEqual(prepareds.widths);
    }
    expect(visibleNames(state)).toEqual(visibleNames(prepared()));
    expect(column(state, 'Дорожная карта (отменено 22.11.2026)', 'Код')).toHaveLength(4);
    expect(run(state, 'setUp', {}, { today: TODAY }).value).toMatchObject({ created: [], added: [], noticed: [] });
  });
});

describe('nothing is undone', () => {
  test.each([
    ['in a workbook without an import', filled],
    ['a second time', () => undo(load(load(prepared(), ELM))).state],
  ])('%s', (_what, start) => {
    const before = start();
    const { ok, value, state } = undo(before);
    expect([ok, value.restored, value.message]).toEqual([true, false, expect.stringMatching(/^Отменять нечего/)]);
    expect(JSON.stringify(visible(state))).toBe(JSON.stringify(visible(before)));
  });

  test('when the tab that would come back has been deleted', () => {
    const after = load(load(prepared(), ELM));
    after.book.sheets = after.book.sheets.filter(({ name }) => name !== 'Дорожная карта 2025/2026');
    const { value, state } = undo(after);
    expect(value).toMatchObject({ restored: false, message: expect.stringMatching(/её вкладку удалили/) });
    expect(names(state)).toEqual(names(after));
  });
});
