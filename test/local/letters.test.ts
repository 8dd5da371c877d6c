import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeOffice, createOffice, openOffice, saveOffice } from '../../src/local/folder/office-folder';
import type { Letter, OfficeState } from '../../src/local/state';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
  path = join(folder, 'Школа.xlsx');
  await createOffice(path);
});
afterEach(async () => {
  await closeOffice(path);
  await rm(folder, { recursive: true });
});

const letters = (): string => join(folder, 'Письма');
const names = async (): Promise<string[]> => (await readdir(letters()).catch(() => [])).sort();

const letter = (content: Partial<Letter['content']> = {}, id = '1'): Letter => ({
  id,
  sent: '2026-09-14T21:30:00.000Z',
  sender: 'owner',
  recipients: 1,
  content: { to: 'kurator@school.ru', subject: 'Сроки дорожной карты', text: 'Здравствуйте!\nПора.', ...content },
});

/** Opens the book, has a script send letters, and saves it. */
async function sent(...own: Letter[]): Promise<{ state: OfficeState; files: string[] }> {
  const { state } = await openOffice(path);
  state.letters = [...(state.letters ?? []), ...own];
  return { state, files: await saveOffice(path, state) };
}

/** Headers and text of a message, read as a mail program reads them. */
async function read(name: string): Promise<{ readonly headers: Record<string, string>; readonly text: string }> {
  const message = await readFile(join(letters(), name), 'utf8');
  expect(message.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  const [head = '', body = ''] = message.split('\r\n\r\n');
  const lines = head.replace(/\r\n /g, ' ').split('\r\n');
  const decoded = (text: string) =>
    text
      .replace(/\?= =\?/g, '?==?')
      .replace(/=\?UTF-8\?B\?(.*?)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString());
  const headers = lines.map((line) => /^([\w-]+): (.*)$/.exec(line)?.slice(1).map(decoded) ?? ['', line]);
  return { headers: Object.fromEntries(headers), text: Buffer.from(body, 'base64').toString() };
}

test('a letter becomes a message that mail programs open as one yet to be sent', async () => {
  const { files } = await sent(letter());
  expect(await names()).toEqual(['2026-09-15 Сроки дорожной карты.eml']);
  expect(files).toContain(join(letters(), '2026-09-15 Сроки дорожной карты.eml'));
  const { headers, text } = await read('2026-09-15 Сроки дорожной карты.eml');
  expect(headers).toEqual({
    Date: 'Mon, 14 Sep 2026 21:30:00 +0000',
    To: 'kurator@school.ru',
    Subject: 'Сроки дорожной карты',
    'X-Unsent': '1',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': 'base64',
  });
  expect(text).toBe('Здравствуйте!\r\nПора.');
});

test('a long subject and a long text are folded between whole characters', async () => {
  const subject = 'Ж😀 '.repeat(40).trim();
  const text = 'Сроки 😀 '.repeat(500);
  await sent(letter({ subject, text, to: 'a@b.ru, c@d.ru' }));
  const [name = ''] = await names();
  expect(await read(name)).toMatchObject({ headers: { Subject: subject, To: 'a@b.ru, c@d.ru' }, text });
});

test('a subject never becomes a header or a path of its own', async () => {
  await sent(letter({ subject: '../Сроки\r\nBcc: x@y.ru' }));
  expect(await names()).toEqual(['2026-09-15 .. Сроки Bcc x@y.ru.eml']);
  expect(Object.keys((await read((await names())[0] ?? '')).headers)).not.toContain('Bcc');
});

test('letters of one day with one subject lie side by side', async () => {
  await sent(letter({}, '1'), letter({}, '2'));
  await sent(letter({}, '3'));
  expect(await names()).toHaveLength(3);
});

test('a letter is written once, and stays deleted when the person deletes it', async () => {
  const { state } = await sent(letter());
  await rm(letters(), { recursive: true });
  expect(await saveOffice(path, state)).toEqual([]);
  expect(await names()).toEqual([]);
});

test('what it says is kept in its own file alone; the next day knows how many there were', async () => {
  await sent(letter());
  expect(await readFile(join(folder, 'Школа.nastavnik.json'), 'utf8')).not.toMatch(/kurator@|Здравствуйте/);
  const { state } = await openOffice(path);
  expect(state.letters).toEqual([{ id: '1', sent: '2026-09-14T21:30:00.000Z', sender: 'owner', recipients: 1 }]);
  expect(await saveOffice(path, state)).toEqual([]);
});
