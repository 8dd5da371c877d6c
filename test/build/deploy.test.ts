import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deploy, type Wish } from '../../build/deploy';
import type { Words } from '../../build/deploy-words';

const CLASP = ['sh', fileURLToPath(new URL('clasp.sh', import.meta.url))];
const OURS = '{ "oauthScopes": ["…"] }\n';
const MINE = 'https://docs.google.com/spreadsheets/d/1234567890-abcdefghij/edit#gid=0';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  mkdirSync(join(folder, 'google'));
  writeFileSync(join(folder, '.clasp.json'), '{ "rootDir": "build/dist" }\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const google = (name: string) => join(folder, 'google', name);
const amiss = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(google(name), '');
};
const mended = (name: string) => rmSync(google(name));

const lines = (name: string): readonly string[] =>
  existsSync(google(name)) ? readFileSync(google(name), 'utf8').trim().split('\n') : [];

interface Deployed {
  readonly trouble: Words | undefined;
  readonly said: string;
}

/** Deploys a project whose one file is the manifest. */
async function deployed(wish: Partial<Wish> = {}): Promise<Deployed> {
  const said: string[] = [];
  const trouble = await deploy(
    { title: 'Наставничество', anew: false, ...wish },
    {
      folder,
      clasp: CLASP,
      build() {
        mkdirSync(join(folder, 'build/dist'), { recursive: true });
        writeFileSync(join(folder, 'build/dist/appsscript.json'), OURS);
        return true;
      },
      check: () => (readFileSync(join(folder, 'build/dist/appsscript.json'), 'utf8') === OURS ? [] : ['Not ours.']),
      say: ({ ru }) => said.push(ru),
    },
  );
  return { trouble, said: said.join('\n') };
}

const pushed = () => (existsSync(google('pushed')) ? readFileSync(google('pushed'), 'utf8') : undefined);
const shared = () => readFileSync(join(folder, '.clasp.json'), 'utf8');

describe('npm run deploy', () => {
  test('makes a spreadsheet with the add-in in it and says where it is', async () => {
    const { trouble, said } = await deployed();
    expect(trouble).toBeUndefined();
    expect(said).toContain('https://docs.google.com/spreadsheets/d/made-1/edit');
    expect(said).toContain('«Подготовить таблицу»');
    expect([lines('spreadsheets'), pushed()]).toEqual([['Наставничество'], OURS]);
  });

  test('leaves the file that everybody shares as it is', async () => {
    await deployed();
    expect(shared()).toBe('{ "rootDir": "build/dist" }\n');
  });

  test('run again pushes to the same spreadsheet, and once more has nothing to push', async () => {
    await deployed();
    rmSync(google('pushed'));
    expect((await deployed()).trouble).toBeUndefined();
    expect(pushed()).toBe(OURS);
    const { trouble, said } = await deployed();
    expect([trouble, lines('spreadsheets')]).toEqual([undefined, ['Наставничество']]);
    expect(said).toContain('made-1');
  });

  test('gives the spreadsheet another title when it is told one', async () => {
    await deployed({ title: 'Школа № 1: "наши" пары' });
    expect(lines('spreadsheets')).toEqual(['Школа № 1: "наши" пары']);
  });

  test('goes into a spreadsheet that is there already, by its address or its id', async () => {
    expect((await deployed({ spreadsheet: MINE })).said).toContain('/d/1234567890-abcdefghij/edit');
    rmSync(join(folder, '.clasp.personal.json'));
    expect((await deployed({ spreadsheet: '1234567890-abcdefghij' })).trouble).toBeUndefined();
    expect(lines('spreadsheets')).toEqual([]);
  });

  test('makes another spreadsheet only when it is told to begin anew', async () => {
    await deployed();
    expect((await deployed({ spreadsheet: MINE })).trouble?.ru).toContain(
      'уже установлена сюда: https://docs.google.com',
    );
    expect((await deployed({ anew: true })).said).toContain('made-2');
    expect((await deployed()).said).toContain('made-2');
  });

  test('takes over a script that clasp, called by hand, has put into the shared file', async () => {
    writeFileSync(
      join(folder, '.clasp.json'),
      '{"scriptId":"by-hand","rootDir":"build/dist","parentId":["its-sheet"]}',
    );
    expect((await deployed()).said).toContain('https://docs.google.com/spreadsheets/d/its-sheet/edit');
    expect([shared(), lines('spreadsheets')]).toEqual(['{ "rootDir": "build/dist" }\n', []]);
  });
});

describe('what is wrong at the start is told before anything is made', () => {
  test.each([
    ['nobody is logged in', 'logged-out', 'npx @google/clasp@3.4.1 login'],
    ['the login has expired', 'expired', 'больше не действует'],
    ['the Apps Script API is off', 'api-off', 'https://script.google.com/home/usersettings'],
    ['there is no network', 'offline', 'Нет связи'],
    ['clasp cannot be fetched', 'no-download', 'Нет связи'],
  ])('%s', async (_what, name, sentence) => {
    amiss(name);
    const { trouble } = await deployed();
    expect(trouble?.ru).toContain(sentence);
    expect(trouble?.en).toMatch(/^[ -~…–«»\n]*$/);
    expect([lines('spreadsheets'), pushed()]).toEqual([[], undefined]);
    mended(name);
    expect((await deployed()).trouble).toBeUndefined();
    expect(lines('spreadsheets')).toHaveLength(1);
  });

  test('whether JSON is written over lines or not', async () => {
    amiss('compact', 'logged-out');
    expect((await deployed()).trouble?.ru).toContain('Вы не вошли в аккаунт Google.');
    mended('logged-out');
    expect((await deployed()).trouble).toBeUndefined();
  });

  test('there is no npx', async () => {
    const around = { folder, clasp: ['no-such-program'], build: () => true, check: () => [], say: () => {} };
    const trouble = await deploy({ title: 'Наставничество', anew: false }, around);
    expect(trouble?.ru).toContain('Установите Node.js');
  });

  test('the address is not one of a spreadsheet', async () => {
    const { trouble } = await deployed({
      spreadsheet: 'https://docs.google.com/document/d/1234567890-abcdefghij/edit',
    });
    expect(trouble?.ru).toContain('Это не адрес таблицы.');
  });

  test('the add-in is not fit to be pushed', async () => {
    const around = { folder, clasp: CLASP, build: () => true, check: () => ['Code.js is empty.'], say: () => {} };
    const trouble = await deploy({ title: 'Наставничество', anew: false }, around);
    expect(trouble?.en).toContain('- Code.js is empty.');
    expect(lines('calls')).toEqual([]);
  });
});

describe('broken off halfway and run again', () => {
  test.each([
    ['clasp died once it had named the script', 'dies-after-script'],
    ['the new project could not be pulled', 'pull-fails'],
    ['the add-in could not be pushed', 'push-offline'],
  ])('goes on with the same spreadsheet: %s', async (_what, name) => {
    amiss(name);
    await deployed();
    mended(name);
    expect((await deployed()).trouble).toBeUndefined();
    expect([lines('spreadsheets'), pushed()]).toEqual([['Наставничество'], OURS]);
  });

  test('asks to look when nobody knows whether the spreadsheet was made', async () => {
    amiss('dies-after-spreadsheet');
    await deployed();
    mended('dies-after-spreadsheet');
    expect((await deployed()).trouble?.ru).toContain('неизвестно, создал ли Google таблицу «Наставничество»');
    expect(lines('spreadsheets')).toHaveLength(1);
    expect((await deployed({ spreadsheet: MINE })).trouble).toBeUndefined();
    expect(lines('spreadsheets')).toHaveLength(1);
  });

  test('sends to the spreadsheet that was made when only its script was refused', async () => {
    amiss('api-off-late');
    expect((await deployed()).trouble?.ru).toMatch(/usersettings[\s\S]+--spreadsheet АДРЕС/);
    mended('api-off-late');
    expect((await deployed()).trouble?.ru).toContain('--spreadsheet АДРЕС');
    expect(lines('spreadsheets')).toHaveLength(1);
  });

  test('begins again at once when the spreadsheet was surely not made', async () => {
    amiss('drive-offline');
    expect((await deployed()).trouble?.ru).toContain('Нет связи');
    mended('drive-offline');
    expect((await deployed()).trouble).toBeUndefined();
    expect(lines('spreadsheets')).toHaveLength(1);
  });
});

describe('what Google refuses is told with what to do', () => {
  test.each([
    ['a spreadsheet of somebody else', 'read-only', 'нет прав на эту таблицу'],
    ['a spreadsheet that nobody has touched yet', 'untouched', 'впишите что-нибудь в ячейку'],
  ])('%s', async (_what, name, sentence) => {
    amiss(name);
    expect((await deployed({ spreadsheet: MINE })).trouble?.ru).toContain(sentence);
    mended(name);
    expect((await deployed({ spreadsheet: MINE })).trouble).toBeUndefined();
  });

  test('a script that is gone', async () => {
    await deployed();
    amiss('script-gone');
    expect((await deployed()).trouble?.ru).toContain('npm run deploy -- --new');
  });

  test('words that nobody knows are handed on, whatever the exit status says', async () => {
    amiss('strange');
    expect((await deployed()).trouble?.en).toContain('The stars are wrong.');
  });

  test('a damaged file of ids is not taken for none', async () => {
    writeFileSync(join(folder, '.clasp.personal.json'), '{"scriptId": "made');
    expect((await deployed()).trouble?.ru).toContain('.clasp.personal.json испорчен');
    expect(lines('spreadsheets')).toEqual([]);
  });
});

test('the repository names no script, so that nobody pushes to another’s spreadsheet', () => {
  const root = new URL('../../', import.meta.url);
  expect(JSON.parse(readFileSync(new URL('.clasp.json', root), 'utf8'))).toEqual({ rootDir: 'build/dist' });
  const ignored = readFileSync(new URL('.gitignore', root), 'utf8').split('\n');
  expect([ignored.includes('.clasp.personal.json'), ignored.includes('.clasp.json')]).toEqual([true, false]);
});
