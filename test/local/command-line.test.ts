import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

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

let school = '';

beforeAll(() => {
  const built = spawnSync(process.execPath, [tsx, 'build/bundle.ts'], { cwd: root, encoding: 'utf8' });
  expect(built.stderr).toBe('');
  school = join(folder(), 'Школа.xlsx');
  expect(office('new', school, '--demo', 'glazov').status).toBe(0);
});

test('lists the actions, one a line', () => {
  expect(office('list').stdout).toBe('setUp\ncheckBases\nfillIndicators\nissueOrder\n');
});

test('runs the whole path on a book on disk and answers one JSON object each time', () => {
  expect(run(school, 'checkBases').reply).toMatchObject({ ok: true, value: { findings: [] } });
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
    reply: { ok: false, message: 'Такого действия нет. Есть: setUp, checkBases, fillIndicators, issueOrder.' },
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
