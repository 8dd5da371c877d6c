import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/local/server/serve';
import { readWorkbook, writeWorkbook } from '../../../src/local/workbook-file';
import { makeBook, open, openWindow, sheetsIn, type Window } from './office';

describe('a file that another program has changed', () => {
  const script = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('Долго', 'busy_').addToUi(); }
    function busy_() {
      SpreadsheetApp.getActiveSpreadsheet().toast('Начали');
      for (let i = 0; i < 3e8; i++);
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('J1').setValue('наше');
    }`;
  let book = '';
  let served: Served;
  let count = 0;
  const window = (): Promise<Window> => openWindow(served.port, `window-${++count}`);

  beforeAll(async () => {
    book = await makeBook();
    served = await open(book, script);
  });
  afterAll(() => served.close());

  const edited = async (text: string): Promise<Uint8Array> => {
    const bytes = await readFile(book);
    const other = await readWorkbook(bytes);
    for (const sheet of other.sheets) sheet.cells[1] = { ...sheet.cells[1], 10: { value: text } };
    return writeWorkbook(other, bytes);
  };

  test('is read anew before the next edit', async () => {
    const one = await window();
    await writeFile(book, await edited('чужое'));
    await one.post('type', { sheet: 0, row: 1, column: 11, texts: [['наше']] });
    expect((await one.texts())[0]?.slice(9)).toEqual(['чужое', 'наше']);
    await one.saved();
    expect((await sheetsIn(book))[0]?.cells[1]).toMatchObject({ 10: { value: 'чужое' }, 11: { value: 'наше' } });
  });

  test('is not written over: both stay when it is read anew', async () => {
    const one = await window();
    const theirs = await edited('совсем чужое');
    const pressed = one.post('press', { handler: 'busy_' });
    while ((await one.event('toast')).text !== 'Начали');
    await writeFile(book, theirs);
    await pressed;
    expect(await one.saved()).toEqual({
      state: 'failed',
      message: expect.stringContaining('изменила другая программа'),
    });
    expect(await one.post('type', { sheet: 0, row: 1, column: 12, texts: [['ещё']] })).toEqual({ ok: true });
    expect((await sheetsIn(book))[0]?.cells[1]?.[10]).toEqual({ value: 'совсем чужое' });
    expect(await one.post('reload', {})).toEqual({ ok: true });
    expect((await one.texts())[0]?.slice(9)).toEqual(['совсем чужое', 'наше']);
    const copy = readdirSync(dirname(book)).find((name) => name.includes('(из окна)')) ?? '';
    expect((await sheetsIn(join(dirname(book), copy)))[0]?.cells[1]).toMatchObject({
      10: { value: 'наше' },
      12: { value: 'ещё' },
    });
  });
});

test('a time-driven trigger that is due runs once, without a person', async () => {
  const path = await makeBook((state) => {
    state.triggers = [{ id: 't', handler: 'daily', owner: 'owner', hour: 0, days: 1 }];
  });
  const code = `function daily() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const cell = book.getSheets()[0].getRange('A1');
    cell.setValue(Number(cell.getValue()) + 1);
    SpreadsheetApp.getUi();
  }`;
  for (const day of ['2026-09-15', '2026-09-15', '2026-09-16']) {
    const office = await open(path, code, { today: day });
    const one = await openWindow(office.port, 'one');
    for (const text of ['а', 'б']) await one.post('type', { sheet: 0, row: 2, column: 1, texts: [[text]] });
    await office.close();
  }
  expect((await sheetsIn(path))[0]?.cells[1]?.[1]).toEqual({ value: 2 });
});

test('whoever closes the office finds everything in the file, and the book free', async () => {
  const path = await makeBook();
  const office = await open(path, '');
  const one = await openWindow(office.port, 'one');
  await one.post('type', { sheet: 0, row: 1, column: 1, texts: [['последнее']] });
  const lock = path.replace(/\.xlsx$/, '.nastavnik.lock');
  expect(existsSync(lock)).toBe(true);
  await office.close();
  expect([(await sheetsIn(path))[0]?.cells[1]?.[1], existsSync(lock)]).toEqual([{ value: 'последнее' }, false]);
});
