import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/local/server/serve';
import { makeBook, open, openWindow, sheetsIn, type Window } from './office';

const SCRIPT = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    const menu = ui.createMenu('Меню').addSubMenu(ui.createMenu('Вопросы').addItem('Спросить', 'ask_').addItem('Имя', 'prompt_'));
    menu.addSeparator();
    for (const name of ['show_', 'loop_', 'fail_', 'panel_', 'dialog_']) menu.addItem(name, name);
    menu.addToUi();
    SpreadsheetApp.getActiveSpreadsheet().toast('Добро пожаловать');
  }
  function onEdit(e) {
    if (e.value === 'сломайся') throw new Error('Иванов');
    if (e.value === 'зависни') for (;;);
    e.range.setNote(String(e.authMode) + ' ' + e.value + ' ' + e.oldValue);
  }
  function ask_() {
    const ui = SpreadsheetApp.getUi();
    const before = sheet().getRange('H1').getValue();
    const button = ui.alert('Вопрос', 'Продолжить?', ui.ButtonSet.YES_NO);
    sheet().getRange('H2').setValue([button, before, sheet().getRange('H1').getValue()].join());
  }
  function prompt_() {
    sheet().getRange('H3').setValue(SpreadsheetApp.getUi().prompt('Имя?').getResponseText());
  }
  function show_() {
    SpreadsheetApp.getActiveSpreadsheet().toast(SpreadsheetApp.getActiveRange().getA1Notation(), 'Выбрано');
    sheet().getRange('B5:C6').activate();
  }
  function loop_() { for (;;); }
  function fail_() { throw new Error('Не вышло'); }
  const page = (html) => HtmlService.createHtmlOutput(html).setTitle('Панель').setWidth(500).setHeight(250);
  function panel_() { SpreadsheetApp.getUi().showSidebar(page('<title>Нет</title><p>Боковая</p>')); }
  function dialog_() { SpreadsheetApp.getUi().showModalDialog(page('<p>Диалог</p>'), 'Окошко'); }
  function add(a, b) { return { sum: a + b.value, cell: SpreadsheetApp.getActiveRange().getA1Notation() }; }
  function dated() { return { made: new Date() }; }
  function broken() { throw new TypeError('Строка 5'); }
  function hidden_() { return 'секрет'; }`;

let book = '';
let served: Served;
let count = 0;

const window = (headers = {}): Promise<Window> => openWindow(served.port, `window-${++count}`, headers);

beforeAll(async () => {
  book = await makeBook(({ book: { sheets } }) => {
    for (const sheet of sheets) {
      sheet.cells = { 1: { 1: { value: 'Код' } } };
      sheet.validations = [
        { row: 1, column: 26, rows: 9, columns: 1, value: { kind: 'list', values: ['да', 'нет'], strict: true } },
      ];
      const range = { row: 1, column: 25, rows: 9, columns: 1 };
      sheet.protections = [{ id: 'p', range, description: 'Итоги.', warningOnly: true, editors: [] }];
    }
  });
  served = await open(book, SCRIPT, { today: '2026-09-15' });
});
afterAll(() => served.close());

test('shows the book with the menu that the add-in makes, and its greeting', async () => {
  const one = await window();
  expect(await one.event('toast')).toMatchObject({ text: 'Добро пожаловать' });
  expect(await one.book()).toMatchObject({
    file: book,
    today: '2026-09-15',
    tabs: [{ id: 0, name: 'Лист1', hidden: false, closed: false }],
    menus: [
      {
        title: 'Меню',
        items: [
          { caption: 'Вопросы', items: [{ caption: 'Спросить', handler: 'ask_' }, { handler: 'prompt_' }] },
          { line: true },
          ...['show_', 'loop_', 'fail_', 'panel_', 'dialog_'].map((handler) => ({ handler })),
        ],
      },
    ],
    saving: { state: 'saved' },
  });
});

describe('an edit by hand', () => {
  test('is understood as a person types it, told to onEdit, seen by others and saved', async () => {
    const [one, two] = [await window(), await window()];
    const { version } = await two.grid();
    expect(await one.post('type', { sheet: 0, row: 2, column: 1, texts: [['5,5']] })).toEqual({ ok: true });
    await one.post('type', { sheet: 0, row: 2, column: 1, texts: [['01.09.2026']] });
    expect(await two.event('changed')).toEqual({ kind: 'changed', sheets: [0], book: false });
    await one.saved();
    const grid = await two.grid();
    expect([grid.texts[1], grid.notes['2:1']]).toEqual([['01.09.2026'], 'LIMITED 46266 5.5']);
    expect(grid.version).toBeGreaterThan(version);
    expect((await sheetsIn(book))[0]?.cells[2]?.[1]).toMatchObject({ value: 46_266 });
  });

  test('of a block tells no values, and empties what is pasted empty', async () => {
    const one = await window();
    await one.post('type', { sheet: 0, row: 3, column: 1, texts: [['а', 'б'], ['в']] });
    await one.post('type', { sheet: 0, row: 3, column: 1, texts: [['']] });
    await one.saved();
    const grid = await one.grid();
    expect(grid.texts.slice(2, 4)).toEqual([['', 'б'], ['в']]);
    expect([grid.notes['3:2'], grid.notes['3:1']]).toEqual(['LIMITED undefined undefined', 'LIMITED undefined а']);
  });

  test('stays when onEdit fails', async () => {
    const one = await window();
    expect(await one.post('type', { sheet: 0, row: 5, column: 1, texts: [['сломайся']] })).toEqual({ ok: true });
    expect((await one.texts())[4]).toEqual(['сломайся']);
  });

  test('is refused where a rule forbids it, and asks before it changes what is protected', async () => {
    const one = await window();
    const type = (column: number, text: string, agreed = false) =>
      one.post('type', { sheet: 0, row: 2, column, texts: [[text]], agreed });
    expect(await type(26, 'может быть')).toEqual({
      ok: false,
      message: 'В ячейку Z2 такое значение ввести нельзя. Выберите одно из списка: да, нет.',
    });
    expect(await type(25, '1')).toMatchObject({
      ok: false,
      mayAgree: true,
      message: expect.stringContaining('Итоги.'),
    });
    expect(await type(25, '1', true)).toEqual({ ok: true });
    expect(await type(27, '1')).toMatchObject({ ok: false, message: expect.stringContaining('не поместится') });
  });

  test('of rows and tabs changes the tab', async () => {
    const one = await window();
    const { rowCount } = await one.grid();
    await one.post('rows', { sheet: 0, act: 'append', row: 1, count: 5 });
    await one.post('rows', { sheet: 0, act: 'insert', row: 1, count: 1 });
    await one.post('rows', { sheet: 0, act: 'delete', row: 1, count: 1 });
    expect([(await one.grid()).rowCount, (await one.texts())[0]]).toEqual([rowCount + 5, ['Код']]);
    expect(await one.post('tab', { sheet: 0, act: 'hide' })).toMatchObject({ ok: false });
    await one.post('tab', { sheet: 0, act: 'rename', name: 'Люди' });
    expect((await one.book()).tabs[0]?.name).toBe('Люди');
  });
});

describe('an item of the menu', () => {
  test('shows what it shows in the window of the person alone, who has her own selection', async () => {
    const [one, two] = [await window(), await window()];
    const selection = { sheet: 0, row: 2, column: 3, rows: 1, columns: 2 };
    expect(await one.post('press', { handler: 'show_', selection })).toEqual({ ok: true });
    const toasts = one.told.filter(({ kind }) => kind === 'toast');
    expect(toasts).toContainEqual({ kind: 'toast', title: 'Выбрано', text: 'C2:D2' });
    const place = { row: 5, column: 2, rows: 2, columns: 2 };
    expect(await one.event('select')).toEqual({ kind: 'select', sheet: 0, place });
    expect(two.told.filter(({ kind, ...rest }) => kind === 'select' || 'title' in rest)).toHaveLength(1);
  });

  test('waits for an answer while others work, and goes on with what they have done', async () => {
    const [one, two] = [await window(), await window()];
    await two.post('type', { sheet: 0, row: 1, column: 8, texts: [['было']] });
    const pressed = one.post('press', { handler: 'ask_' });
    const { ask, ...asked } = await one.event('ask');
    expect(asked).toEqual({ kind: 'ask', title: 'Вопрос', text: 'Продолжить?', buttons: ['YES', 'NO'], prompt: false });
    await two.post('type', { sheet: 0, row: 1, column: 8, texts: [['стало']] });
    expect(await two.post('answer', { ask, button: 'YES' })).toMatchObject({ ok: false });
    expect(await one.post('answer', { ask, button: 'YES' })).toEqual({ ok: true });
    expect(await pressed).toEqual({ ok: true });
    expect((await one.texts())[1]?.[7]).toBe('YES,было,стало');
  });

  test('is answered with CLOSE when its window is closed, and with what was typed', async () => {
    const [one, two] = [await window(), await window()];
    const pressed = one.post('press', { handler: 'ask_' });
    await one.event('ask');
    one.close();
    expect(await pressed).toEqual({ ok: true });
    expect((await two.texts())[1]?.[7]).toMatch(/^CLOSE/);
    const typing = two.post('press', { handler: 'prompt_' });
    const { ask, prompt } = await two.event('ask');
    await two.post('answer', { ask, button: 'OK', text: 'Анна' });
    await typing;
    expect([prompt, (await two.texts())[2]?.[7]]).toEqual([true, 'Анна']);
  });

  test('must stand in the menu', async () => {
    const one = await window();
    expect(await one.post('press', { handler: 'hidden_' })).toMatchObject({ ok: false });
  });
});

test('what takes too long is stopped, the edit before it stays, and others run', async () => {
  const hasty = await open(await makeBook(), SCRIPT, { budgets: { full: 600, simple: 600 } });
  const one = await openWindow(hasty.port, 'one');
  expect(await one.post('type', { sheet: 0, row: 1, column: 1, texts: [['зависни']] })).toEqual({ ok: true });
  const [stopped, failed] = await Promise.all([
    one.post('press', { handler: 'loop_' }),
    one.post('press', { handler: 'fail_' }),
  ]);
  expect(stopped).toMatchObject({ ok: false, message: expect.stringContaining('слишком долго') });
  expect(failed).toEqual({ ok: false, message: 'Не вышло' });
  expect(await one.texts()).toEqual([['зависни']]);
  await hasty.close();
});

describe('a page of the add-in', () => {
  test('calls functions by the rules of google.script.run', async () => {
    const [one, two] = [await window(), await window()];
    await one.post('press', { handler: 'panel_' });
    const { frame, ...shown } = await one.event('frame');
    expect(shown).toMatchObject({ place: 'sidebar', title: 'Панель', width: 300 });
    const selection = { sheet: 0, row: 4, column: 1, rows: 1, columns: 1 };
    const run = (name: string, json = '[]', from = one) => from.post('run', { frame, name, json, selection });
    expect(await run('add', '[1,{"value":2}]')).toEqual({ ok: true, json: '{"sum":3,"cell":"A4"}' });
    expect(await run('dated')).toEqual({ ok: true, json: 'null' });
    expect(await run('broken')).toEqual({ ok: false, message: 'Строка 5' });
    expect(await run('hidden_')).toMatchObject({ ok: false });
    expect(await run('add', '[1,{"value":2}]', two)).toMatchObject({ ok: false });
  });

  test('gives way to the next of its kind', async () => {
    const one = await window();
    await one.post('press', { handler: 'panel_' });
    const first = await one.event('frame');
    await one.post('press', { handler: 'dialog_' });
    expect(await one.event('frame')).toMatchObject({ place: 'dialog', title: 'Окошко', width: 500, height: 250 });
    await one.post('press', { handler: 'panel_' });
    const last = await one.event('frame');
    const run = (frame: string) => one.post('run', { frame, name: 'dated', json: '[]' });
    expect([(await run(first.frame)).ok, (await run(last.frame)).ok]).toEqual([false, true]);
  });
});

test('a window that comes back hears of all it may have missed', async () => {
  const one = await window({ 'last-event-id': '7' });
  expect(await one.event('changed')).toEqual({ kind: 'changed', sheets: [0], book: true });
});
