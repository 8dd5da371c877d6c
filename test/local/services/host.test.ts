import { describe, expect, it } from 'vitest';
import { openRealm, type RealmOptions } from '../../../src/local/realm';
import type { Answered, Host, Question } from '../../../src/local/services/options';
import type { OfficeState } from '../../../src/local/state';
import { inOffice } from '../in-office';
import { makeSheet, makeState } from '../make-state';
import { servicesCode } from '../services-code';

type Asked = Question & { readonly state: OfficeState };

/** A window that answers as told, after it has changed the state that it was handed. */
function windowOf(answer: Answered['answer'] = { button: 'OK' }, change: (state: OfficeState) => void = () => {}) {
  const shown: unknown[] = [];
  const asked: Asked[] = [];
  const host: Host = {
    show: (json) => void shown.push(JSON.parse(json)),
    ask(question, stateJson) {
      const state: OfficeState = JSON.parse(stateJson);
      asked.push({ ...JSON.parse(question), state: JSON.parse(stateJson) });
      change(state);
      return JSON.stringify({ answer, state });
    },
  };
  return { host, shown, asked };
}

const cells = (state: OfficeState) => state.book.sheets[0]?.cells;

describe('the window of the person who acts', () => {
  it('is shown toasts, sidebars, dialogs and what becomes active, at once and in order', () => {
    const { host, shown } = windowOf();
    const body = `book().toast('раз', 'Т'); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('п').setTitle('П'));
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('д').setWidth(9), 'Д'); sheet().getRange('B2:C4').activate();
      sheet().activate(); SpreadsheetApp.getUi().createMenu('М').addToUi();`;
    const { saved } = inOffice(body, { host });
    expect(shown).toEqual([
      { kind: 'toast', title: 'Т', content: 'раз' },
      { kind: 'sidebar', title: 'П', content: 'п', width: 300 },
      { kind: 'dialog', title: 'Д', content: 'д', width: 9 },
      { kind: 'select', title: '', content: '', sheetId: 1, row: 2, column: 2, rows: 3, columns: 2 },
      { kind: 'select', title: '', content: '', sheetId: 1 },
    ]);
    expect(saved.shown.map(({ kind }) => kind)).toEqual(['toast', 'sidebar', 'dialog', 'select', 'select', 'menu']);
  });

  it('is asked with the buttons as Google lays them out', () => {
    const { host, asked } = windowOf({ button: 'YES', text: 'Анна' });
    const body = `const ui = SpreadsheetApp.getUi(); ui.alert('а'); ui.alert('Т', 'б', ui.ButtonSet.YES_NO_CANCEL);
      const said = ui.prompt('в', ui.ButtonSet.OK_CANCEL); return [said.getResponseText(), said.getSelectedButton() === ui.Button.YES]`;
    expect(inOffice(body, { host }).value).toEqual(['Анна', true]);
    expect(asked.map(({ state: _, ...question }) => question)).toEqual([
      { title: '', text: 'а', buttons: ['OK'], prompt: false },
      { title: 'Т', text: 'б', buttons: ['YES', 'NO', 'CANCEL'], prompt: false },
      { title: '', text: 'в', buttons: ['OK', 'CANCEL'], prompt: true },
    ]);
  });

  it('sees in a question what was written before it', () => {
    const { host, asked } = windowOf();
    inOffice('cell().setValue(5); SpreadsheetApp.getUi().alert("а")', { host });
    expect(asked[0] && cells(asked[0].state)).toEqual({ 1: { 1: { value: 5 } } });
  });

  it('is not asked when what was written before is refused', () => {
    const { host, asked } = windowOf();
    const body = `cell().setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build());
      cell().setValue('нет'); SpreadsheetApp.getUi().alert('а')`;
    expect(inOffice(body, { host }).error).toMatch(/violates the data validation rules/);
    expect(asked).toEqual([]);
  });

  it('hands back a book in which others have worked meanwhile, and the script goes on over it', () => {
    const { host } = windowOf({ button: 'OK' }, (state) => {
      state.book.sheets[0] = makeSheet({ name: 'Чужое имя', cells: { 2: { 1: { value: 'чужое' } } } });
      state.book.properties.ключ = 'новое';
      state.book.timeZone = 'Asia/Yekaterinburg';
    });
    const body = `const known = sheet(), range = cell('A2'), store = PropertiesService.getDocumentProperties(); range.getValue();
      cell('A3').setValue('было'); SpreadsheetApp.getUi().alert('а'); cell('A4').setValue(1);
      return [known.getName(), range.getValue(), cell('A3').getValue(), store.getProperty('ключ'), book().getSpreadsheetTimeZone()]`;
    const { value, saved } = inOffice(body, { host });
    expect(value).toEqual(['Чужое имя', 'чужое', '', 'новое', 'Asia/Yekaterinburg']);
    expect(cells(saved.state)).toEqual({ 2: { 1: { value: 'чужое' } }, 4: { 1: { value: 1 } } });
  });

  it('takes a tab away while it asks', () => {
    const { host } = windowOf({ button: 'OK' }, ({ book }) => {
      book.sheets = [makeSheet({ id: 7, name: 'Осталась' })];
    });
    const body = `const known = sheet(); SpreadsheetApp.getUi().alert('а'); const left = sheet().getName(); return left + known.getName()`;
    const selection = { sheetId: 1, row: 2, column: 2, rows: 1, columns: 1 };
    expect(inOffice(body, { host, selection }).error).toBe('Sheet 1 not found');
    expect(inOffice(`SpreadsheetApp.getUi().alert('а'); return sheet().getName()`, { host, selection }).value).toBe(
      'Осталась',
    );
  });

  it('takes the lock away', () => {
    const body = `const lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('а'); return lock.hasLock()`;
    expect(inOffice(body, { host: windowOf().host }).value).toBe(false);
  });

  it('that is gone ends the question with an error, which gives no way to Node', () => {
    const host: Host = {
      show() {},
      ask() {
        throw new Error('Окно закрыто.');
      },
    };
    const body = `try { SpreadsheetApp.getUi().alert('а') } catch (error) { return [error.message, error instanceof Error, error.constructor.constructor('return typeof process')()] }`;
    expect(inOffice(body, { host }).value).toEqual(['Окно закрыто.', true, 'undefined']);
  });
});

describe('the selection', () => {
  const two = makeState(makeSheet(), makeSheet({ id: 2, name: 'Вторая' }));
  const where = `const at = SpreadsheetApp.getActiveRange(); return [at.getSheet().getName(), at.getA1Notation(), book().getActiveSheet().getName(), book().getActiveRange().getRow()]`;
  const run = (before: string, options: Partial<RealmOptions> = {}) =>
    inOffice(`${before}; ${where}`, { state: two, ...options });
  const selection = { sheetId: 2, row: 5, column: 3, rows: 2, columns: 2 };

  it('is that of the window, whatever tab is active in the book', () => {
    const { value, saved } = run('', { selection });
    expect(value).toEqual(['Вторая', 'C5:D6', 'Вторая', 5]);
    expect(saved.state.book.activeSheetId).toBe(1);
  });

  it('is the corner of the active tab without a window', () => {
    expect(run('').value).toEqual(['Лист1', 'A1', 'Лист1', 1]);
  });

  it('follows what the script makes active', () => {
    expect(run(`book().getSheetByName('Вторая').getRange('B7').activate()`).value).toEqual([
      'Вторая',
      'B7',
      'Вторая',
      7,
    ]);
    expect(run(`SpreadsheetApp.setActiveSheet(book().getSheets()[0])`, { selection }).value).toEqual([
      'Лист1',
      'A1',
      'Лист1',
      1,
    ]);
    expect(run(`book().setActiveSheet(book().getSheets()[1])`, { selection }).value).toEqual([
      'Вторая',
      'C5:D6',
      'Вторая',
      5,
    ]);
    expect(run(`book().getSheets()[1].activate()`).value).toEqual(['Вторая', 'A1', 'Вторая', 1]);
    expect(run(`book().insertSheet('Новая')`, { selection }).value).toEqual(['Новая', 'A1', 'Новая', 1]);
  });

  it('moves to the first tab when its own is deleted', () => {
    expect(run(`book().deleteSheet(book().getSheets()[1])`, { selection }).value).toEqual(['Лист1', 'A1', 'Лист1', 1]);
  });
});

describe('pages of the project', () => {
  const body = (name: string) => `return HtmlService.createHtmlOutputFromFile('${name}').getContent()`;

  it('are read by their names without ending', () => {
    expect(inOffice(body('panel'), { pages: { panel: '<p>Панель</p>' } }).value).toBe('<p>Панель</p>');
  });

  it.each(['guide', 'panel.html', 'constructor'])('of no such name are an error: %s', (name) => {
    expect(inOffice(body(name), { pages: { panel: '' } }).error).toBe(`No HTML file named ${name} was found.`);
  });

  it('cost an execution nothing that does not read them', () => {
    const pages = Object.defineProperty({}, 'panel', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    expect(() => openRealm({ state: makeState(), servicesCode, scripts: [], pages })).not.toThrow();
  });
});
