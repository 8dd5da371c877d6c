import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../src/commands/index';
import { closeOffice, openOffice, saveOffice } from '../../src/local/folder/office-folder';
import type { BookView } from '../../src/local/server/api';
import { readWorkbook } from '../../src/local/workbook-file';
import { linkForm, makeForm } from './make-form';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

/** Runs the command line as a person does. */
function office(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['build/local/cli.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const run = (book: string, ...words: string[]) => {
  const { stdout, status } = office('run', ...words, '--book', book, '--today', '2023-10-13');
  return { status, reply: JSON.parse(stdout) };
};

const folder = () => mkdtempSync(join(tmpdir(), 'nastavnik-'));

const names = Object.keys(commands);

let school = '';

beforeAll(() => {
  const built = spawnSync(process.execPath, [tsx, 'build/bundle.ts'], { cwd: root, encoding: 'utf8' });
  expect(built.stderr).toBe('');
  school = join(folder(), 'Школа.xlsx');
  expect(office('new', school, '--demo', 'glazov').status).toBe(0);
});

test('lists the actions, one a line', () => {
  expect(office('list').stdout).toBe(`${names.join('\n')}\n`);
});

test('runs the whole path on a book on disk and answers one JSON object each time', () => {
  const { ok, value } = run(school, 'checkBases').reply;
  expect([ok, value.findings.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([true, []]);
  expect(run(school, 'checkBases').reply.files).toEqual([]);
  expect(run(school, 'fillIndicators').reply.value.indicators).toHaveLength(32);
  const { reply } = run(school, 'issueOrder', '--input', '{"kind":"pairs"}');
  expect(reply.value).toMatchObject({ document: 'Д-001', pairs: 67 });
  expect(reply.files).toContain(reply.value.file);
  expect(readFileSync(reply.value.file).subarray(0, 2).toString()).toBe('PK');
  expect(reply.calls.estimatedSeconds).toBeGreaterThan(0);
});

test('refuses in Russian, with exit status 1', () => {
  expect(run(school, 'formPairs')).toEqual({
    status: 1,
    reply: { ok: false, message: `Такого действия нет. Есть: ${names.join(', ')}.` },
  });
  expect(run(school, 'checkBases', '--input', '{')).toMatchObject({
    status: 1,
    reply: { message: expect.stringMatching(/^Действие вызвано с неверными данными/) },
  });
  expect(run(join(folder(), 'Нет.xlsx'), 'checkBases')).toMatchObject({
    status: 1,
    reply: { message: expect.stringMatching(/^Нет файла/) },
  });
  expect(office('run', 'checkBases', '--book', school, '--today', '2023-02-31').stdout).toContain('2026-09-15');
});

test('answers a questionnaire and prints one JSON object', async () => {
  const book = join(folder(), 'Книга.xlsx');
  expect(office('new', book).status).toBe(0);
  const answer = (...words: string[]) => {
    const { stdout, status } = office('answer', 'анкета', '--book', book, ...words);
    return { status, reply: JSON.parse(stdout) };
  };
  expect(answer()).toEqual({ status: 1, reply: { ok: false, message: expect.stringContaining('нет анкет') } });
  const { state } = await openOffice(book);
  linkForm(state, makeForm());
  await saveOffice(book, state);
  await closeOffice(book);
  const { status, reply } = answer('--input', '{"Вопрос 1":"да"}', '--today', '2026-09-15');
  expect([status, reply.ok, reply.value.row, reply.files.at(-1)]).toEqual([0, true, 2, book]);
  const tabs = (await readWorkbook(readFileSync(book))).sheets;
  expect(tabs.at(-1)?.cells[2]?.[2]?.value).toBe('да');
});

test('leaves a book alone that another program has open', () => {
  const mark = join(dirname(school), '.~lock.Школа.xlsx#');
  writeFileSync(mark, '');
  expect(run(school, 'checkBases')).toMatchObject({
    status: 1,
    reply: { message: expect.stringContaining('открыта в Excel или LibreOffice') },
  });
  rmSync(mark);
});

test('makes no half of a book', () => {
  const place = folder();
  const { status, stderr } = office('new', join(place, 'Книга.xlsx'), '--demo', 'нет такой');
  expect([status, stderr]).toEqual([1, 'Примера «нет такой» нет. Есть: empty, glazov, large.\n']);
  expect(readdirSync(place)).toEqual([]);
});

/** A program that runs until it is told to stop. */
function started(program: string, words: readonly string[], cwd = root) {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'build/local', program), ...words], { cwd });
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const found = /^http:\/\/localhost:\d+\/$/m.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const stop = (): Promise<number | null> => {
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    return ended;
  };
  return { address, stop, said: () => said };
}

const bookAt = async (address: string): Promise<BookView> =>
  JSON.parse(await (await fetch(`${address}api/book`)).text());

test('serves the window of a book until it is told to stop, and leaves the book whole', async () => {
  const { address, stop, said } = started('cli.mjs', [
    'serve',
    '--book',
    school,
    '--port',
    '0',
    '--today',
    '2023-10-13',
  ]);
  const own = await address;
  expect(said()).toMatch(/^http:/);
  const { tabs, menus, today } = await bookAt(own);
  expect([menus[0]?.title, today]).toEqual(['Наставничество', '2023-10-13']);
  expect(run(school, 'checkBases').reply.message).toContain('уже работает другая команда');
  const sheet = tabs.find(({ name }) => name === 'Роли')?.id;
  const headers = { 'content-type': 'application/json', origin: own.slice(0, -1) };
  const body = JSON.stringify({ window: 'one', sheet, row: 20, column: 1, texts: [['куратор клуба']] });
  expect(await (await fetch(`${own}api/type`, { method: 'POST', headers, body })).json()).toEqual({ ok: true });
  expect(await stop()).toBe(0);
  expect(existsSync(school.replace('.xlsx', '.nastavnik.lock'))).toBe(false);
  const roles = (await readWorkbook(readFileSync(school))).sheets.find(({ name }) => name === 'Роли');
  expect(roles?.cells[20]?.[1]?.value).toBe('куратор клуба');
});

test('serves no book that is not there, and no port that is none', () => {
  expect(office('serve', '--book', join(folder(), 'Нет.xlsx'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Нет файла/),
  });
  expect(office('serve', '--book', school, '--port', 'восемь')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Порт – целое/),
  });
});

test('starts with a demo school: does the main job on it once, then serves it', async () => {
  const place = folder();
  const first = started('start.mjs', [], place);
  const { documents } = await bookAt(await first.address);
  expect([await first.stop(), documents.length]).toEqual([0, 1]);
  expect(first.said()).toMatch(/\d+ замечани[йея]\n[\s\S]*посчитано \d+[\s\S]*Д-001: 67 пар и групп/);
  const second = started('start.mjs', [], place);
  const own = await second.address;
  expect([await second.stop(), second.said().split('\n')[0]]).toEqual([0, own]);
});
