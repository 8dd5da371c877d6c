import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../src/local/book';
import { type Disk, nodeDisk } from '../../src/local/folder/disk';
import { closeOffice, createOffice, openOffice, saveOffice } from '../../src/local/folder/office-folder';
import type { DriveFile, OfficeState } from '../../src/local/state';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file';
import { makeForm, makeItem } from './make-form';
import { partsOf } from './xlsx';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
  path = join(folder, 'Школа № 5.xlsx');
});
afterEach(async () => {
  await closeOffice(path);
  await rm(folder, { recursive: true });
});

const documents = (): string => join(folder, 'Документы');
const statePath = (): string => join(folder, 'Школа № 5.nastavnik.json');
const names = async (where = folder): Promise<string[]> => (await readdir(where).catch(() => [])).sort();
const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'получилось',
    (error: Error) => `${error.name}: ${error.message}`,
  );

const order = ({ text = 'docx 1', ...file }: Partial<DriveFile> & { text?: string }): DriveFile => ({
  id: 'd1',
  name: 'Приказ',
  mimeType: 'application/vnd.google-apps.document',
  appProperties: { kind: 'order' },
  trashed: false,
  version: 1,
  content: Buffer.from(text).toString('base64'),
  ...file,
});

/** Makes a book, lets a script change it, and saves it. */
async function made(change: (state: OfficeState) => void = () => {}): Promise<OfficeState> {
  await createOffice(path);
  return saved(change);
}

/** Opens the book, lets a script change it, and saves it. */
async function saved(change: (state: OfficeState) => void): Promise<OfficeState> {
  const { state } = await openOffice(path);
  change(state);
  await saveOffice(path, state);
  return state;
}

/** What a person does to the workbook in Excel. */
async function inExcel(change: (book: Book) => void): Promise<void> {
  const bytes = await readFile(path);
  const book = await readWorkbook(bytes);
  const opened = structuredClone(book);
  change(book);
  await writeFile(path, await writeWorkbook(book, bytes, opened));
}

const headers = (...texts: string[]): Record<number, { value: string }> =>
  Object.fromEntries(texts.map((value, i) => [i + 1, { value }]));

describe('a new book', () => {
  test('is as Google makes it, called as its file', async () => {
    const { state, warnings } = await createOffice(path);
    expect(state.book).toMatchObject({ title: 'Школа № 5', locale: 'ru_RU', timeZone: 'Europe/Moscow' });
    expect(state.book.sheets).toMatchObject([
      { name: 'Лист1', rowCount: 1000, columnCount: 26, cells: {}, widths: {} },
    ]);
    expect(warnings).toEqual([]);
    expect(await names()).toEqual(['Школа № 5.nastavnik.json', 'Школа № 5.nastavnik.lock', 'Школа № 5.xlsx']);
  });

  test('never takes the place of another file', async () => {
    await writeFile(path, 'моё');
    expect(await said(createOffice(path))).toMatch(/^Trouble: Файл «.*» уже есть/);
    expect(await readFile(path, 'utf8')).toBe('моё');
  });
});

describe('a saved book', () => {
  test('opens as it was saved, with what an .xlsx cannot hold', async () => {
    const long = 'д'.repeat(40_000);
    const state = await made(({ book, files }) => {
      const [sheet] = book.sheets;
      if (!sheet) return;
      Object.assign(sheet, { name: 'Наставники', rowCount: 1500, columnCount: 40, frozenRows: 1 });
      sheet.cells = { 1: headers('№', 'ФИО'), 2: { 2: { value: long, note: 'заметка' } } };
      sheet.protections = [
        {
          id: 'p',
          range: { row: 2, column: 1, rows: 9, columns: 1 },
          description: 'код',
          warningOnly: true,
          editors: ['a'],
        },
      ];
      Object.assign(book, { title: 'Своё имя', properties: { год: '2026' }, nextSheetId: 7 });
      files.push(order({}), { ...order({ id: 't', name: 'Текст', mimeType: 'text/plain' }), appProperties: {} });
    });
    expect((await openOffice(path)).state).toEqual(state);
    expect(await readFile(join(documents(), 'Приказ.docx'), 'utf8')).toBe('docx 1');
  });

  test('leaves no person s data but headers in the state file', async () => {
    await made(({ book, files }) => {
      if (book.sheets[0]) book.sheets[0].cells = { 1: headers('ФИО'), 2: headers('Иванов Иван') };
      files.push(order({ text: 'Петров' }));
    });
    const text = await readFile(statePath(), 'utf8');
    expect(text).toContain('ФИО');
    expect(text).not.toContain('Иванов');
    expect(text).not.toContain(Buffer.from('Петров').toString('base64'));
  });

  test('is not written again when nothing changed', async () => {
    await made(({ files }) => void files.push(order({})));
    const { state } = await openOffice(path);
    expect(await saveOffice(path, state)).toEqual([]);
  });

  test('says which files were written, the workbook last', async () => {
    await createOffice(path);
    const { state } = await openOffice(path);
    if (state.book.sheets[0]) state.book.sheets[0].cells = { 1: headers('ФИО') };
    state.files.push(order({}));
    expect(await saveOffice(path, state)).toEqual([join(documents(), 'Приказ.docx'), statePath(), path]);
  });

  test('keeps the file s own of a tab that a script renamed', async () => {
    await made();
    await inExcel(({ sheets }) => Object.assign(sheets[0] ?? {}, { widths: { 2: 77 } }));
    await saved(({ book }) => Object.assign(book.sheets[0] ?? {}, { name: 'Настройки' }));
    const [sheet] = (await openOffice(path)).state.book.sheets;
    expect(sheet).toMatchObject({ id: 0, name: 'Настройки', widths: { 2: 77 } });
    expect(partsOf(await readFile(path))['xl/workbook.xml']).toContain('<sheet name="Настройки" sheetId="1"');
  });

  test('is written through a link to where it is', async () => {
    await made();
    const link = join(folder, 'ссылка.xlsx');
    await symlink(path, link);
    const { state } = await openOffice(link);
    if (state.book.sheets[0]) state.book.sheets[0].cells = { 1: headers('через ссылку') };
    await saveOffice(link, state);
    expect((await readWorkbook(await readFile(path))).sheets[0]?.cells[1]?.[1]?.value).toBe('через ссылку');
  });
});

describe('what a person did in Excel', () => {
  const twoTabs = ({ book }: OfficeState): void => {
    const [sheet] = book.sheets;
    if (!sheet) return;
    Object.assign(sheet, { name: 'Пары', rowCount: 1500, cells: { 1: headers('№', 'Наставник', 'Наставляемый') } });
    sheet.protections = [
      { id: 'p', range: { row: 2, column: 2, rows: 900, columns: 2 }, description: '', warningOnly: true, editors: [] },
    ];
    book.sheets.push({
      ...structuredClone(sheet),
      id: 5,
      name: 'Встречи',
      cells: { 1: headers('№', 'Дата', 'Тема') },
      protections: [],
    });
    book.nextSheetId = 6;
  };

  test('a renamed tab keeps its id and takes the new name', async () => {
    await made(twoTabs);
    await inExcel(({ sheets }) => {
      sheets.reverse();
      for (const sheet of sheets) sheet.name = `Мои ${sheet.name}`;
    });
    const { sheets } = (await openOffice(path)).state.book;
    expect(sheets.map(({ id, name, rowCount }) => [id, name, rowCount])).toEqual([
      [5, 'Мои Встречи', 1500],
      [0, 'Мои Пары', 1500],
    ]);
  });

  test('a tab with other headers is a new one', async () => {
    await made(twoTabs);
    await inExcel(({ sheets }) => {
      const [pairs] = sheets;
      if (pairs) Object.assign(pairs, { name: 'Другая', cells: { 1: headers('№', 'Школа', 'Адрес') } });
    });
    const { sheets, nextSheetId } = (await openOffice(path)).state.book;
    expect(sheets.map(({ id }) => id)).toEqual([6, 5]);
    expect(nextSheetId).toBe(7);
  });

  test('two tabs with the same headers and new names are both new: none is guessed', async () => {
    await made(twoTabs);
    await inExcel(({ sheets }) => {
      const [pairs] = sheets;
      if (!pairs) return;
      pairs.name = 'Пары 1';
      sheets.push({ ...structuredClone(pairs), id: 77, name: 'Пары 2' });
    });
    expect((await openOffice(path)).state.book.sheets.map(({ id }) => id)).toEqual([6, 5, 7]);
  });

  test('moved columns take their protection along', async () => {
    await made(twoTabs);
    await inExcel(({ sheets }) => {
      const [pairs] = sheets;
      if (pairs) pairs.cells = { 3: headers('Примечание', '№', 'Наставник', 'Наставляемый') };
    });
    const [pairs] = (await openOffice(path)).state.book.sheets;
    expect(pairs?.protections[0]?.range).toEqual({ row: 4, column: 3, rows: 900, columns: 2 });
  });

  test('columns torn apart lose it, rather than give it to wrong ones', async () => {
    await made(twoTabs);
    await inExcel(({ sheets }) => {
      const [pairs] = sheets;
      if (pairs) pairs.cells = { 1: headers('Наставляемый', '№', 'Наставник') };
    });
    expect((await openOffice(path)).state.book.sheets[0]?.protections).toEqual([]);
  });

  test('widths, hidden columns and formats are as the file says', async () => {
    await made(({ book }) => {
      if (book.sheets[0]) book.sheets[0].formats = [{ row: 1, column: 1, rows: 1000, columns: 1, value: '@' }];
    });
    await inExcel(({ sheets }) => {
      const [sheet] = sheets;
      if (sheet)
        Object.assign(sheet, {
          formats: [{ row: 1, column: 2, rows: 1000, columns: 1, value: '0' }],
          widths: { 1: 55 },
          hiddenColumns: [4],
        });
    });
    const [sheet] = (await openOffice(path)).state.book.sheets;
    expect(sheet).toMatchObject({ formats: [{ column: 2, value: '0' }], widths: { 1: 55 }, hiddenColumns: [4] });
  });

  test('a file under another name is another title, when nobody called the book otherwise', async () => {
    await made();
    const other = join(folder, 'Лицей.xlsx');
    await closeOffice(path);
    await rename(path, other);
    await rename(statePath(), join(folder, 'Лицей.nastavnik.json'));
    const { state, warnings } = await openOffice(other);
    expect([state.book.title, warnings]).toEqual(['Лицей', []]);
    await closeOffice(other);
  });

  test('saved while a command ran is not written over', async () => {
    await made();
    const { state } = await openOffice(path);
    await inExcel(({ sheets }) => {
      if (sheets[0]) sheets[0].cells = { 1: headers('правка') };
    });
    if (state.book.sheets[0]) state.book.sheets[0].cells = { 1: headers('команда') };
    expect(await said(saveOffice(path, state))).toMatch(/^Trouble: Пока шла команда/);
    expect((await openOffice(path)).state.book.sheets[0]?.cells[1]?.[1]?.value).toBe('правка');
  });

  test('opened there while a command ran is not written over until it is closed', async () => {
    await made();
    const { state } = await openOffice(path);
    const mark = join(folder, '.~lock.Школа № 5.xlsx#');
    await writeFile(mark, '');
    expect(await saveOffice(path, state)).toEqual([]);
    const before = await readFile(path);
    if (state.book.sheets[0]) state.book.sheets[0].cells = { 1: headers('команда') };
    state.files.push(order({}));
    expect(await said(saveOffice(path, state))).toMatch(/^Trouble: Книга «Школа № 5\.xlsx» открыта в Excel/);
    expect([await readFile(path), await names(documents())]).toEqual([before, []]);
    await rm(mark);
    expect(await saveOffice(path, state)).toContain(path);
  });
});

describe('documents', () => {
  const text = (name: string): Promise<string> => readFile(join(documents(), name), 'utf8');

  test('have names that every file system takes, each its own', async () => {
    const titles = [
      'Приказ',
      'приказ',
      'a/b\\c:d*?"<>|',
      '..',
      'CON',
      'nul.txt',
      'Отчёт. ',
      `${'ж'.repeat(300)}`,
      '.hidden',
      '~$x',
      'x\u202ey\ud800\n',
      'Приказ.docx',
      '',
    ];
    await made(({ files }) => titles.forEach((name, i) => void files.push(order({ id: `d${i}`, name, text: `${i}` }))));
    expect(await names(documents())).toEqual(
      [
        'Приказ.docx',
        'приказ (2).docx',
        'a b c d.docx',
        'Документ.docx',
        '_CON.docx',
        '_nul.txt.docx',
        'Отчёт.docx',
        `${'ж'.repeat(90)}.docx`,
        'hidden.docx',
        'x.docx',
        'x y.docx',
        'Приказ (3).docx',
        'Документ (2).docx',
      ].sort(),
    );
  });

  test('keep their file name while they live; a new name follows', async () => {
    await made(({ files }) => void files.push(order({}), order({ id: 'd2', text: 'docx 2' })));
    await saved(({ files }) => void files.shift());
    await saved(({ files }) => Object.assign(files[0] ?? {}, order({ id: 'd2', text: 'docx 3', version: 2 })));
    expect([await names(documents()), await text('Приказ (2).docx')]).toEqual([
      ['Приказ (2).docx', 'Приказ.docx'],
      'docx 3',
    ]);
    await saved(({ files }) => Object.assign(files[0] ?? {}, { name: 'Приказ № 7' }));
    expect([await names(documents()), await text('Приказ № 7.docx')]).toEqual([
      ['Приказ № 7.docx', 'Приказ.docx'],
      'docx 3',
    ]);
  });

  test('never take the place of a file of the person s', async () => {
    await createOffice(path);
    await nodeDisk.write(join(documents(), 'Приказ.docx'), Buffer.from('её'));
    await saved(({ files }) => void files.push(order({})));
    expect([await text('Приказ.docx'), await text('Приказ (2).docx')]).toEqual(['её', 'docx 1']);
  });

  test('that the person deleted are deleted on Drive', async () => {
    await made(({ files }) => void files.push(order({})));
    await rm(join(documents(), 'Приказ.docx'));
    const { state, warnings } = await openOffice(path);
    expect([state.files[0]?.trashed, warnings.length]).toEqual([true, 1]);
    await saveOffice(path, state);
    expect((await openOffice(path)).warnings).toEqual([]);
    await saved(({ files }) => Object.assign(files[0] ?? {}, order({ version: 2, text: 'docx 2' })));
    expect(await text('Приказ.docx')).toBe('docx 2');
  });

  test('that the person renamed are found by what they hold', async () => {
    await made(({ files }) => void files.push(order({})));
    await rename(join(documents(), 'Приказ.docx'), join(documents(), 'Подписан.docx'));
    const { state, warnings } = await openOffice(path);
    expect([state.files, warnings]).toEqual([[order({})], []]);
    await saveOffice(path, state);
    expect(await names(documents())).toEqual(['Подписан.docx']);
  });

  test('that the person changed stay hers until the add-in uploads anew, and even then', async () => {
    await made(({ files }) => void files.push(order({})));
    await writeFile(join(documents(), 'Приказ.docx'), 'её правка');
    const { state } = await openOffice(path);
    expect(Buffer.from(state.files[0]?.content ?? '', 'base64').toString()).toBe('её правка');
    await saveOffice(path, state);
    expect(await text('Приказ.docx')).toBe('её правка');
    await saved(({ files }) => Object.assign(files[0] ?? {}, order({ version: 2, text: 'docx 2' })));
    expect([await text('Приказ.docx'), await text('Приказ (изменено вручную).docx')]).toEqual(['docx 2', 'её правка']);
  });

  test('that a script deletes move to the deleted ones, and come back', async () => {
    await made(({ files }) => void files.push(order({})));
    await saved(({ files }) => Object.assign(files[0] ?? {}, { trashed: true }));
    expect([await names(documents()), await text('Удалённые/Приказ.docx')]).toEqual([['Удалённые'], 'docx 1']);
    const { state } = await openOffice(path);
    expect(state.files).toEqual([order({ trashed: true })]);
    await saved(({ files }) => Object.assign(files[0] ?? {}, { trashed: false }));
    expect(await text('Приказ.docx')).toBe('docx 1');
  });
});

const review = ({ text = 'первый', ...file }: Partial<DriveFile> & { text?: string } = {}): DriveFile => {
  const size = { rowCount: 9, columnCount: 2, frozenRows: 0, widths: {}, heights: {}, merges: [] };
  const cells = { 1: { 1: { value: text, link: 'Документы/Д-001 Приказ № 5.docx' }, 2: { value: 7 } } };
  return {
    ...order({ id: 'r1', name: 'Обзор', mimeType: 'application/vnd.google-apps.spreadsheet' }),
    content: JSON.stringify({ title: 'Обзор', sheets: [{ id: 0, title: 'Лист1', ...size, cells }] }),
    permissions: [
      { id: '1', type: 'user', role: 'owner', emailAddress: 'owner' },
      { id: 'anyoneWithLink', type: 'anyone', role: 'reader' },
    ],
    ...file,
  };
};

describe('shared reviews', () => {
  const page = (name: string): Promise<string> => readFile(join(documents(), name), 'utf8');

  test('are pages beside the documents, and open as they were saved', async () => {
    await made(({ files }) => void files.push(order({}), review()));
    expect(await names(documents())).toEqual(['Обзор.html', 'Приказ.docx']);
    expect(await page('Обзор.html')).toContain('>первый</a>');
    const { state, warnings } = await openOffice(path);
    expect([state.files, warnings]).toEqual([[order({}), review()], []]);
    expect(await saveOffice(path, state)).toEqual([]);
  });

  test('lead to documents in their own folder', async () => {
    await made(({ files }) => void files.push(review()));
    const [, link = ''] = /href="([^"]*)"/.exec(await page('Обзор.html')) ?? [];
    expect(decodeURIComponent(link)).toBe('Д-001 Приказ № 5.docx');
  });

  test('are written anew in their place when the add-in refreshes them', async () => {
    await made(({ files }) => void files.push(review()));
    await saved(({ files }) => Object.assign(files[0] ?? {}, review({ text: 'второй', version: 2 })));
    expect(await names(documents())).toEqual(['Обзор.html']);
    expect(await page('Обзор.html')).toContain('>второй</a>');
  });

  test('that the person renamed, deleted or changed are treated as documents are', async () => {
    await made(({ files }) => void files.push(review()));
    await rename(join(documents(), 'Обзор.html'), join(documents(), 'Для директора.html'));
    await saved(({ files }) => expect(files).toEqual([review()]));
    await writeFile(join(documents(), 'Для директора.html'), 'её правка');
    await saved(({ files }) => Object.assign(files[0] ?? {}, review({ text: 'второй', version: 2 })));
    expect(await page('Для директора (изменено вручную).html')).toBe('её правка');
    expect(await page('Для директора.html')).toContain('>второй</a>');
    await rm(join(documents(), 'Для директора.html'));
    const { state, warnings } = await openOffice(path);
    expect(state.files).toEqual([review({ text: 'второй', version: 2, trashed: true })]);
    expect(warnings).toEqual([expect.stringContaining('Для директора.html')]);
  });

  test('that a script renames or deletes move', async () => {
    await made(({ files }) => void files.push(review()));
    await saved(({ files }) => Object.assign(files[0] ?? {}, { name: 'Обзор школы' }));
    expect(await names(documents())).toEqual(['Обзор школы.html']);
    await saved(({ files }) => Object.assign(files[0] ?? {}, { trashed: true }));
    expect(await names(join(documents(), 'Удалённые'))).toEqual(['Обзор школы.html']);
  });
});

/** A disk that dies at its step with that number: this and all that follow do nothing. */
function dyingDisk(at: number, code = ''): Disk & { steps: number } {
  const step = async (disk: { steps: number }, work: () => Promise<void>): Promise<void> => {
    disk.steps += 1;
    if (disk.steps >= at) throw Object.assign(new Error('умер'), code ? { code } : {});
    await work();
  };
  return {
    steps: 0,
    write(to, bytes) {
      return step(this, () => nodeDisk.write(to, bytes));
    },
    move(from, to) {
      return step(this, () => nodeDisk.move(from, to));
    },
  };
}

describe('a crash while saving', () => {
  const change = ({ book, files }: OfficeState): void => {
    if (book.sheets[0]) book.sheets[0].cells = { 1: headers('после') };
    book.properties = { step: 'после' };
    files.splice(0, 1, order({ version: 2, text: 'docx 2' }));
    if (files.length === 1) files.push(order({ id: 'd2', name: 'Второй', text: 'второй' }));
  };

  test.each(Array.from({ length: 8 }, (_, i) => i + 1))(
    'at step %i leaves every file whole; done again, all is as if it had not been',
    async (at) => {
      await made(({ book, files }) => {
        if (book.sheets[0]) book.sheets[0].cells = { 1: headers('до') };
        files.push(order({}));
      });
      const { state } = await openOffice(path);
      change(state);
      expect(await said(saveOffice(path, state, dyingDisk(at)))).toBe('Error: умер');
      const { state: left } = await openOffice(path);
      expect(left.book.sheets[0]?.cells[1]?.[1]?.value).toBe('до');
      expect(['docx 1', 'docx 2']).toContain(Buffer.from(left.files[0]?.content ?? '', 'base64').toString());
      await saved(change);
      const { state: done } = await openOffice(path);
      expect([done.book, done.files]).toEqual([state.book, state.files]);
      expect(await names(documents())).toEqual(['Второй.docx', 'Приказ.docx']);
      expect((await names()).filter((name) => name.includes('.tmp'))).toEqual([]);
    },
  );

  test('eight steps are all there are', async () => {
    await made(({ files }) => void files.push(order({})));
    const { state } = await openOffice(path);
    change(state);
    const disk = dyingDisk(99);
    await saveOffice(path, state, disk);
    expect(disk.steps).toBe(8);
  });

  test.each([
    ['EACCES', /Нет прав на «.*Приказ\.docx»/],
    ['ENOSPC', /Не хватило места на диске/],
    ['EBUSY', /занят другой программой/],
    ['EIO', /\(EIO\)/],
  ])('%s is said in words', async (code, sentence) => {
    await createOffice(path);
    const { state } = await openOffice(path);
    state.files.push(order({}));
    expect(await said(saveOffice(path, state, dyingDisk(1, code)))).toMatch(sentence);
  });
});

describe('a state file', () => {
  test('keeps the triggers of every person', async () => {
    const triggers = [
      {
        id: '1',
        handler: 'daily_',
        owner: 'anna',
        hour: 6,
        days: 1,
        timeZone: 'Asia/Omsk',
        lastFired: '2026-09-15T03:00:00Z',
      },
      { id: '2', handler: 'daily_', owner: 'owner', hour: 7, days: 2 },
      { id: '3', handler: 'takeSubmitted_', owner: 'anna', event: 'formSubmit' },
    ];
    await made((state) => void Object.assign(state, { triggers }));
    expect((await openOffice(path)).state.triggers).toEqual(triggers);
    await saved((state) => void Object.assign(state, { triggers: [] }));
    expect('triggers' in (await openOffice(path)).state).toBe(false);
  });

  test('keeps forms with their responses', async () => {
    const accepts = { pattern: 'У-\\d{4}', min: 1, max: 5, help: 'Код' };
    const scale = { from: 0, to: 10, low: 'нет', high: 'да' };
    const items = [
      makeItem(1, 'text', { accepts, help: 'Его выдал куратор.', required: true }),
      makeItem(2, 'checkbox', { choices: ['а', 'б'] }),
      makeItem(3, 'scale', { scale }),
    ];
    const answers = [
      { item: 1, value: 'У-0001' },
      { item: 2, value: ['а', 'б'] },
    ];
    const responses = [{ id: 'r', at: 1_757_916_000_000, answers, editKey: 'key' }];
    const linked = { sheetId: 3, columns: [{ item: 1, header: 'Код' }] };
    const forms = [
      makeForm({ items, responses, ...linked }),
      makeForm({ id: 'form-2', open: false, editable: false, unpublished: true }),
    ];
    await made((state) => void Object.assign(state, { forms }));
    expect((await openOffice(path)).state.forms).toEqual(forms);
    await saved((state) => void Object.assign(state, { forms: [] }));
    expect('forms' in (await openOffice(path)).state).toBe(false);
  });

  test('that is missing costs ids, not the book', async () => {
    const { book } = await made(({ book: { sheets } }) => {
      if (sheets[0]) sheets[0].cells = { 1: headers('ФИО') };
    });
    await rm(statePath());
    const { state, warnings } = await openOffice(path);
    expect(state.book.id).not.toBe(book.id);
    expect(state.book.sheets[0]?.cells).toEqual({ 1: headers('ФИО') });
    expect(warnings).toEqual([expect.stringContaining('Рядом с книгой нет файла')]);
  });

  test.each(['{', 'null', '{"kind":"nastavnik","version":1}', '{"kind":"nastavnik","version":2}'])(
    'that is damaged (%s) is set aside',
    async (text) => {
      await made();
      await writeFile(statePath(), text);
      const { warnings } = await openOffice(path);
      expect(warnings).toEqual([expect.stringContaining('Школа № 5.nastavnik (прежний).json')]);
      expect(await readFile(join(folder, 'Школа № 5.nastavnik (прежний).json'), 'utf8')).toBe(text);
    },
  );
});

describe('a book that cannot be opened', () => {
  test.each([
    ['нет.xlsx', /Trouble: Нет файла «.*нет\.xlsx»\. Проверьте путь/],
    ['таблица.ods', /Trouble: Имя книги должно оканчиваться на \.xlsx/],
    ['папка.xlsx', /Trouble: «.*» — папка/],
    ['текст.xlsx', /Trouble: Файл не похож на книгу \.xlsx/],
  ])('%s is refused in words, and nothing is left behind', async (name, sentence) => {
    await writeFile(join(folder, 'текст.xlsx'), 'a;b');
    await nodeDisk.write(join(folder, 'папка.xlsx', 'x'), Buffer.from(''));
    const before = await names();
    expect(await said(openOffice(join(folder, name)))).toMatch(sentence);
    expect(await names()).toEqual(before);
  });

  test('a folder that is not there is named', async () => {
    expect(await said(createOffice(join(folder, 'нет', 'Книга.xlsx')))).toMatch(/Нет папки «.*нет»/);
  });
});

describe('two commands at a time', () => {
  const lock = (): string => join(folder, 'Школа № 5.nastavnik.lock');

  test('are refused while the other one lives', async () => {
    await made();
    await closeOffice(path);
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      await writeFile(lock(), JSON.stringify({ pid: other.pid, host: hostname(), token: 'x' }));
      expect(await said(openOffice(path))).toMatch(/^Trouble: С книгой «Школа № 5\.xlsx» уже работает другая команда/);
      expect(await names()).toContain(basename(lock()));
    } finally {
      other.kill();
    }
  });

  test('on another computer are refused too', async () => {
    await made();
    await closeOffice(path);
    await writeFile(lock(), JSON.stringify({ pid: 2 ** 22 + 1, host: 'другой', token: 'x' }));
    expect(await said(openOffice(path))).toMatch(/уже работает другая команда/);
    await rm(lock());
  });

  test.each(['', '{}', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'x' })])(
    'a lock of a dead one (%s) is no hindrance',
    async (text) => {
      await made();
      await closeOffice(path);
      await writeFile(lock(), text);
      expect((await openOffice(path)).warnings).toEqual([]);
    },
  );

  test('a command that lost its lock saves nothing', async () => {
    await made();
    const { state } = await openOffice(path);
    await writeFile(lock(), JSON.stringify({ pid: 1, host: 'другой', token: 'x' }));
    expect(await said(saveOffice(path, state))).toMatch(/уже работает другая команда/);
    await rm(lock());
  });

  test('closing gives the book free', async () => {
    await made();
    await closeOffice(path);
    expect(await names()).not.toContain(basename(lock()));
    expect(await said(saveOffice(path, { book: await readWorkbook(await readFile(path)), files: [] }))).toMatch(
      /не открыта/,
    );
  });
});
