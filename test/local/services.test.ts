import { describe, expect, it } from 'vitest';
import { inOffice } from './in-office';
import { makeSheet, makeState } from './make-state';

const SCOPE = 'https://www.googleapis.com/auth/drive.file';

describe('a member that the local office lacks', () => {
  it.each([
    ['cell().sort(1)', 'Range.sort'],
    ['sheet().clear()', 'Sheet.clear'],
    ['book().addEditor("a")', 'Spreadsheet.addEditor'],
    ['SpreadsheetApp.create("a")', 'SpreadsheetApp.create'],
    ['SpreadsheetApp.ProtectionType.CELL', 'SpreadsheetApp.ProtectionType.CELL'],
    ['SpreadsheetApp.newDataValidation().requireTextIsEmail()', 'DataValidationBuilder.requireTextIsEmail'],
    ['Drive.Comments', 'Drive.Comments'],
    ['Drive.Files.remove("a")', 'Files.remove'],
    ['PropertiesService.getScriptProperties()', 'PropertiesService.getScriptProperties'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock'],
    ['Utilities.newZip()', 'Utilities.newZip'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['ScriptApp.getService()', 'ScriptApp.getService'],
    ['HtmlService.createTemplate("a")', 'HtmlService.createTemplate'],
    ['SpreadsheetApp.getUi().createAddonMenu()', 'Ui.createAddonMenu'],
    ['console.table([])', 'console.table'],
  ])('%s is named by the error', (body, member) => {
    expect(inOffice(`return ${body}`).error).toBe(`${member} is not part of the local office.`);
  });

  it('is not missed by promises, JSON and string templates', () => {
    expect(inOffice('Promise.resolve(cell()); return [String(cell()), JSON.stringify(cell())]').value).toEqual([
      'Range',
      '{}',
    ]);
  });

  it('cannot be added', () => {
    expect(inOffice('"use strict"; cell().mine = 1').error).toBe('Range.mine cannot be set.');
  });
});

describe('every call is counted', () => {
  it('with its kind, its name and its cells', () => {
    const { saved } = inOffice('sheet().getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]).getValues()');
    expect(saved.calls.slice(-3)).toEqual([
      { kind: 'other', name: 'Sheet.getRange', cells: 0 },
      { kind: 'write', name: 'Range.setValues', cells: 6 },
      { kind: 'read', name: 'Range.getValues', cells: 6 },
    ]);
  });

  it.each([
    ['SpreadsheetApp.flush()', 'flush'],
    ['Drive.Files.list({})', 'drive'],
    ['PropertiesService.getDocumentProperties().getProperties()', 'properties'],
    ['LockService.getDocumentLock().tryLock(1)', 'lock'],
    ['book().toast("а")', 'ui'],
    ['sheet().getLastRow()', 'read'],
    ['sheet().setName("б")', 'write'],
  ])('%s is of the kind %s', (body, kind) => {
    expect(inOffice(body).saved.calls.pop()?.kind).toBe(kind);
  });
});

describe('a fault', () => {
  const write = 'cell("A1").setValue("а"); SpreadsheetApp.flush(); cell("A2").setValue("б"); cell("A3").getValue();';
  const at = (name: string, nth: number) => {
    const calls = inOffice(write).saved.calls.map((call) => call.name);
    return calls.flatMap((call, index) => (call === name ? [index + 1] : []))[nth] ?? 0;
  };
  const values = (saved: ReturnType<typeof inOffice>['saved']) =>
    Object.values(saved.state.book.sheets[0]?.cells ?? {}).map((line) => line[1]?.value);

  it('fails one call with the given text, and only that one', () => {
    const ran = inOffice('try { cell().getValue() } catch (error) { return error.message + cell().getValue() }', {
      fault: { at: 4, fail: 'Service Spreadsheets timed out' },
    });
    expect(ran.value).toBe('Service Spreadsheets timed out');
  });

  it('kills the execution: every later call throws, even when the script catches the error', () => {
    const ran = inOffice('try { cell().setValue(1) } catch (error) {} cell("A2").setValue(2)', {
      fault: { at: 4, kill: true },
    });
    expect(ran.error).toBe('The execution was killed.');
    expect(values(ran.saved)).toEqual([]);
  });

  it('that kills leaves what was flushed, and what was pending when it had reached the file', () => {
    const ran = inOffice(write, { fault: { at: at('Range.getValue', 0), kill: true } });
    expect(values(ran.saved)).toEqual(['а', 'б']);
  });

  it('that kills takes pending writes with it when they are lost', () => {
    const ran = inOffice(write, { fault: { at: at('Range.getValue', 0), kill: true, pendingWritesLost: true } });
    expect(values(ran.saved)).toEqual(['а']);
  });
});

describe('pending writes', () => {
  const strict = 'SpreadsheetApp.newDataValidation().requireValueInList(["да"]).setAllowInvalid(false).build()';

  it('that fail at the end of the execution fail the execution', () => {
    const ran = inOffice(`cell().setDataValidation(${strict}); cell().setValue('нет'); cell('B1').setValue('позже')`);
    expect(ran.error).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: да.',
    );
    expect(ran.saved.state.book.sheets[0]?.cells).toEqual({});
  });

  it('are made although the script fails afterwards', () => {
    const ran = inOffice('cell().setValue(5); throw new Error("потом")');
    expect([ran.error, ran.saved.state.book.sheets[0]?.cells]).toEqual(['потом', { 1: { 1: { value: 5 } } }]);
  });

  it('keep the values of the moment of the call', () => {
    expect(
      inOffice('const table = [["а"]]; cell().setValues(table); table[0][0] = "б"; return cell().getValue()').value,
    ).toBe('а');
  });
});

describe('arguments are taken more strictly than at Google', () => {
  it.each([
    ['cell().setBackground("red")', '"red" is not a colour of the form #rrggbb.'],
    [
      'cell().setNotes([[25]])',
      "The parameters (number[][]) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    ['cell().setValue({})', '[object Object] is not a value for a cell of the local office.'],
    ['cell().setValue(NaN)', 'NaN is not a value for a cell of the local office.'],
    [
      'sheet().getRange(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange(1, 1.5)',
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet().getRange(null, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'cell().setDataValidation(cell())',
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    ],
    [
      'cell().setHorizontalAlignment("foo")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setHorizontalAlignment.",
    ],
    [
      'PropertiesService.getDocumentProperties().setProperty("a", 1)',
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    ['Utilities.newBlob([200])', "The parameters (number[]) don't match the method signature for Utilities.newBlob."],
    ['sheet().getProtections()', 'Please set protection type.'],
    ['book().setSpreadsheetLocale("xx")', 'The locale "xx" is not part of the local office.'],
  ])('%s', (body, message) => {
    expect(inOffice(body).error).toBe(message);
  });
});

describe('a simple trigger (AuthMode.LIMITED)', () => {
  it.each([
    'SpreadsheetApp.getUi().alert("а")',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("а"))',
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("а"), "б")',
    'Drive.Files.list({})',
    'Drive.Permissions.list(Drive.Files.create({}).id)',
    'Sheets.Spreadsheets.get(Drive.Files.create({ mimeType: "application/vnd.google-apps.spreadsheet" }).id)',
    'ScriptApp.newTrigger("main")',
    'ScriptApp.getProjectTriggers()',
    `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${SCOPE}"])`,
  ])('may not call %s', (body) => {
    expect(inOffice(body, { limited: true }).error).toMatch(/^Specified permissions are not sufficient to call /);
    expect(inOffice(body).error).toBeUndefined();
  });

  it('may read, write and build a menu', () => {
    const ran = inOffice(
      'cell().setValue(1); SpreadsheetApp.getUi().createMenu("М").addToUi(); return cell().getValue()',
      {
        limited: true,
      },
    );
    expect(ran.value).toBe(1);
  });
});

describe('the person', () => {
  it('sees toasts, alerts, dialogs, sidebars and menus', () => {
    const { saved } =
      inOffice(`const ui = SpreadsheetApp.getUi(); const html = HtmlService.createHtmlOutput('<p>а</p>').setTitle('Панель').setHeight(400).setWidth(520);
      book().toast('готово', 'Итог', 5); ui.alert('Вопрос', 'Да?', ui.ButtonSet.YES_NO); ui.showModalDialog(html, 'Окно'); ui.showSidebar(html);
      ui.createMenu('Меню').addItem('Пункт', 'run').addSeparator().addSubMenu(ui.createMenu('Ещё').addItem('Два', 'two')).addToUi();`);
    expect(saved.shown).toEqual([
      { kind: 'toast', title: 'Итог', content: 'готово' },
      { kind: 'alert', title: 'Вопрос', content: 'Да?' },
      { kind: 'dialog', title: 'Окно', content: '<p>а</p>', width: 520, height: 400 },
      { kind: 'sidebar', title: 'Панель', content: '<p>а</p>', width: 300 },
      {
        kind: 'menu',
        title: 'Меню',
        content:
          '[{"caption":"Пункт","function":"run"},{"separator":true},{"caption":"Ещё","items":[{"caption":"Два","function":"two"}]}]',
      },
    ]);
  });

  it('answers as told, and otherwise OK or yes', () => {
    const body = `const ui = SpreadsheetApp.getUi(); const said = ui.prompt('Имя?'); return [said.getResponseText(),
      said.getSelectedButton() === ui.Button.OK, ui.alert('а'), ui.alert('б', ui.ButtonSet.YES_NO)]`;
    expect(inOffice(body, { answers: [{ button: 'OK', text: 'Анна' }] }).value).toEqual(['Анна', true, 'OK', 'YES']);
  });

  it('takes the lock away by answering', () => {
    const body = `const lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('а'); return lock.hasLock()`;
    expect(inOffice(body).value).toBe(false);
  });

  it('is not there in a time-driven trigger', () => {
    expect(inOffice('SpreadsheetApp.getUi()', { headless: true }).error).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('who refused a scope ends the execution', () => {
    const body = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${SCOPE}"])`;
    expect(inOffice(body, { refusedScopes: [SCOPE] }).error).toBe('Authorization is required to perform that action.');
  });

  it('who is not the owner cannot write to a protected range, but to its open part and where there is only a warning', () => {
    const protect = `const p = sheet().protect(); p.setUnprotectedRanges([cell('B1')]); cell('C1').protect().setWarningOnly(true);`;
    const write = (a1: string) =>
      inOffice(`${protect} cell('${a1}').setValue(1); SpreadsheetApp.flush()`, { notOwner: true });
    expect(write('A1').error).toMatch(/^You are trying to edit a protected cell or object\./);
    expect(write('B1').error).toBeUndefined();
  });
});

describe('a lock held by another execution', () => {
  it('is not given, and waiting for it ends in an error', () => {
    expect(inOffice('return LockService.getDocumentLock().tryLock(10)', { lockHeld: true }).value).toBe(false);
    expect(inOffice('LockService.getDocumentLock().waitLock(10)', { lockHeld: true }).error).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('document properties', () => {
  it('hold 9 KB a value and 500 KB in all', () => {
    const put = (body: string) => inOffice(`const p = PropertiesService.getDocumentProperties(); ${body}`).error;
    expect(put('p.setProperty("a", "я".repeat(4609))')).toBe('Argument too large: value');
    expect(put('for (let i = 0; i < 56; i++) p.setProperty("k" + i, "z".repeat(9216))')).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  it('named like members of every object are no different', () => {
    expect(inOffice('return PropertiesService.getDocumentProperties().getProperty("constructor")').value).toBeNull();
  });
});

describe('files on Drive', () => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const document = 'application/vnd.google-apps.document';

  it('keep the bytes of the last upload and count the uploads', () => {
    const { saved } = inOffice(`const blob = (...bytes) => Utilities.newBlob(bytes, '${docx}', 'а.docx');
      const { id } = Drive.Files.create({ name: 'А', mimeType: '${document}', appProperties: { op: '1', old: 'x' } }, blob(80, 75));
      Drive.Files.update({ name: 'Б', appProperties: { old: null } }, id, blob(-1, 0, 127));`);
    expect(saved.state.files).toEqual([
      expect.objectContaining({
        name: 'Б',
        mimeType: document,
        appProperties: { op: '1' },
        content: '/wB/',
        version: 2,
      }),
    ]);
  });

  it('are stored as they are without a type of Google’s', () => {
    const { value } = inOffice(
      `return Drive.Files.create({ name: 'а.docx' }, Utilities.newBlob([80], '${docx}'), { fields: 'mimeType,webViewLink' })`,
    );
    expect(value).toMatchObject({ mimeType: docx });
  });

  it('that are no .docx are not converted', () => {
    const { error } = inOffice(`Drive.Files.create({ mimeType: '${document}' }, Utilities.newBlob('а', 'text/plain'))`);
    expect(error).toBe('API call to drive.files.create failed with error: Bad Request');
  });

  it('are listed page by page, with what was asked only', () => {
    const { value } =
      inOffice(`for (const name of ['а', "б'в", 'г']) Drive.Files.create({ name, appProperties: { k: name } });
      const first = Drive.Files.list({ q: 'trashed = false', pageSize: 2, fields: 'nextPageToken,files(name)' });
      const next = Drive.Files.list({ q: 'trashed = false', pageToken: first.nextPageToken, fields: 'files(name)' });
      const one = Drive.Files.list({ q: "name = 'б\\\\'в' and appProperties has { key='k' and value='б\\\\'в' }", fields: 'files(name)' });
      return [first, next, one]`);
    expect(value).toEqual([
      { files: [{ name: 'а' }, { name: "б'в" }], nextPageToken: '2' },
      { files: [{ name: 'г' }] },
      { files: [{ name: "б'в" }] },
    ]);
  });

  it.each([
    ['Drive.Files.list({ q: "starred = true" })', /is not part of the local office/],
    ['Drive.Files.create({ parents: ["a"] })', /"parents" of drive.files.create is not part of the local office/],
    ['Drive.Files.create({}, null, { fields: "size" })', /Invalid field selection size/],
  ])('%s is refused', (body, message) => {
    expect(inOffice(body).error).toMatch(message);
  });
});

describe('the book', () => {
  it('does not grow past ten million cells', () => {
    expect(inOffice('sheet().insertRowsAfter(1000, 384000)').error).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('keeps what surrounds a cell when its value goes', () => {
    const state = makeState(
      makeSheet({ cells: { 1: { 1: { value: 'а', note: 'н', background: '#ff0000' }, 2: { value: 1 } } } }),
    );
    const { saved } = inOffice('sheet().getRange("A1:B1").setValues([["", ""]])', { state });
    expect(saved.state.book.sheets[0]?.cells).toEqual({ 1: { 1: { note: 'н', background: '#ff0000' } } });
  });

  it('forgets a cell whose note was emptied', () => {
    expect(inOffice('cell().setNote("н").setNote("")').saved.state.book.sheets[0]?.cells).toEqual({});
  });

  it('keeps the last value of a formula that is written again', () => {
    const state = makeState(makeSheet({ cells: { 1: { 1: { formula: '=A2', value: 7 } } } }));
    const { value } = inOffice(
      'cell().setValue("=A2"); const same = cell().getValue(); return [same, cell().setValue("=A3").getValue()]',
      { state },
    );
    expect(value).toEqual([7, '']);
  });

  it('gives one area of a format to a column of dates', () => {
    const { saved } = inOffice(
      'sheet().getRange(1, 1, 3, 1).setValues([["1.9.2026"], ["2.9.2026"], ["3.9.2026"]]); cell("A4").setValue("4.9.2026")',
    );
    expect(saved.state.book.sheets[0]?.formats).toEqual([
      { row: 1, column: 1, rows: 4, columns: 1, value: 'dd.MM.yyyy' },
    ]);
  });

  it('merges styles set one after another', () => {
    const { saved } = inOffice(
      'sheet().getRange("A1:B1").setFontWeight("bold").setWrap(true); cell().setFontColor("#FF0000")',
    );
    expect(saved.state.book.sheets[0]?.styles).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2, value: { bold: true, wrap: true } },
      { row: 1, column: 1, rows: 1, columns: 1, value: { bold: true, wrap: true, color: '#ff0000' } },
    ]);
  });

  it('leaves a deleted tab unreachable, and never deletes or hides the last one', () => {
    expect(inOffice('const gone = book().insertSheet("Б"); book().deleteSheet(gone); gone.getName()').error).toBe(
      'Sheet 2 not found',
    );
    expect(inOffice('book().deleteSheet(sheet())').error).toBe(
      "You can't remove all the visible sheets in a document.",
    );
    expect(inOffice('sheet().hideSheet()').error).toBe("You can't hide all the sheets in a document.");
  });
});
