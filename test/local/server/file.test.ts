import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/local/server/serve';
import { readWorkbook, writeWorkbook } from '../../../src/local/workbook-file';
import { makeBook, open, openWindow, sheetsIn, type Window, worker } from './office';

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

describe('what was typed and cannot go into the file', () => {
  const markOf = (book: string): string => join(dirname(book), `.~lock.${basename(book)}#`);
  const copiesOf = (book: string): string[] =>
    readdirSync(dirname(book))
      .filter((name) => name.includes('(из окна'))
      .map((name) => join(dirname(book), name));
  const type = (one: Window, text: string, column = 1) =>
    one.post('type', { sheet: 0, row: 1, column, texts: [[text]] });
  /** A book with a text in the window that the file did not take, as it was open in LibreOffice. */
  const withheld = async () => {
    const book = await makeBook();
    const served = await open(book, '');
    const one = await openWindow(served.port, 'one');
    await writeFile(markOf(book), '');
    await type(one, 'наше');
    return { book, served, one, saving: await one.saved() };
  };
  /** What LibreOffice saves. */
  const changeElsewhere = async (book: string): Promise<void> => {
    const bytes = await readFile(book);
    const other = await readWorkbook(bytes);
    for (const sheet of other.sheets) sheet.cells[1] = { 5: { value: 'чужое' } };
    await writeFile(book, await writeWorkbook(other, bytes));
  };

  test('goes there once the book is closed elsewhere', async () => {
    const { book, served, one, saving } = await withheld();
    expect(saving).toEqual({ state: 'failed', message: expect.stringContaining('открыта в Excel или LibreOffice') });
    expect((await sheetsIn(book))[0]?.cells[1]).toBeUndefined();
    await rm(markOf(book));
    await type(one, 'ещё', 2);
    expect(await one.saved()).toEqual({ state: 'saved' });
    expect((await sheetsIn(book))[0]?.cells[1]).toMatchObject({ 1: { value: 'наше' }, 2: { value: 'ещё' } });
    expect([await served.close(), copiesOf(book)]).toEqual([undefined, []]);
  });

  test('is beside the book when the office is closed, and the person is told where', async () => {
    const { book, served, one } = await withheld();
    await changeElsewhere(book);
    await rm(markOf(book));
    await type(one, 'ещё', 2);
    expect(await one.saved()).toMatchObject({ message: expect.stringContaining('изменила другая программа') });
    const parting = await served.close();
    const [copy = ''] = copiesOf(book);
    expect(parting).toContain(`«${copy}»`);
    expect((await sheetsIn(copy))[0]?.cells[1]).toMatchObject({ 1: { value: 'наше' }, 2: { value: 'ещё' } });
    expect((await sheetsIn(book))[0]?.cells[1]).toEqual({ 5: { value: 'чужое' } });
  });

  test('is put beside the book once, however often the book cannot be read anew', async () => {
    const { book, served, one } = await withheld();
    for (let time = 0; time < 2; time++) {
      expect(await one.post('reload', {})).toEqual({ ok: false, message: expect.stringContaining('открыта в Excel') });
    }
    expect(await served.close()).toContain(copiesOf(book)[0]);
    expect(copiesOf(book)).toHaveLength(1);
  });

  test('is said to be lost when it cannot be put beside the book either', async () => {
    const { book, served } = await withheld();
    await rm(dirname(book), { recursive: true });
    await writeFile(dirname(book), 'не папка');
    expect(await served.close()).toMatch(/сохранить их рядом не удалось/);
  });
});

test('a thread that died while saving is followed by another, and nothing is lost', async () => {
  const book = await makeBook();
  const death = join(dirname(book), 'death');
  const mortal = join(dirname(book), 'mortal.mjs');
  const program = `
    import { existsSync, rmSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    const death = ${JSON.stringify(death)};
    await import(${JSON.stringify(pathToFileURL(worker).href)});
    if (workerData.role === 'keep') parentPort.on('message', () => {
      if (!existsSync(death)) return;
      rmSync(death);
      process.exit();
    });`;
  await writeFile(mortal, program);
  const served = await open(book, '', { window: { worker: mortal, script: '', style: '', bridge: '' } });
  const one = await openWindow(served.port, 'one');
  await writeFile(death, '');
  await one.post('type', { sheet: 0, row: 1, column: 1, texts: [['до']] });
  expect(await one.saved()).toMatchObject({ state: 'failed' });
  await one.post('type', { sheet: 0, row: 1, column: 2, texts: [['после']] });
  expect(await one.saved()).toEqual({ state: 'saved' });
  expect((await sheetsIn(book))[0]?.cells[1]).toMatchObject({ 1: { value: 'до' }, 2: { value: 'после' } });
  expect(await served.close()).toBeUndefined();
});
