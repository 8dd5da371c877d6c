import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MENU } from '../src/menu';
import { ROOT, sources } from './sources';

/** Probes live in a folder of their own: nothing is ever written beside the sources. */
const folder = mkdtempSync(join(tmpdir(), 'frame-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What a tool prints, whether it is content or not. */
const said = (tool: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(`${ROOT}node_modules/.bin/${tool}`, args, { cwd: folder }, (_failure, out) => resolve(out));
  });

describe('imports point one way', () => {
  const forbidden: readonly (readonly [from: string, to: string])[] = [
    ['texts', '../tables/words'],
    ['texts', '../sidebars/panel'],
    ['tables', '../domain/calendar'],
    ['tables', '../office'],
    ['domain', '../office'],
    ['domain', '../menu'],
    ['domain', '../text'],
    ['domain', '../texts/agenda'],
    ['domain', 'zod/mini'],
    ['domain', '../commands/workbook/codes'],
    ['domain', '../documents/document'],
    ['documents', '../office'],
    ['documents', '../commands/workbook/codes'],
    ['questionnaires', '../google/office'],
    ['questionnaires', '../office'],
    ['questionnaires', '../commands/index'],
    ['domain', '../plans/plans'],
    ['plans', '../office'],
    ['plans', '../commands/index'],
    ['commands', '../plans/plans'],
    ['commands', '../questionnaires/questionnaires'],
    ['commands', '../google/office'],
    ['commands', '../local/realm'],
    ['commands', '../sidebars/pairs'],
    ['google', '../local/realm'],
    ['google', '../sidebars/pairs'],
    ['local', '../google/office'],
    ['local', '../sidebars/pairs'],
    ['sidebars', '../google/main'],
    ['sidebars', '../local/realm'],
    ['sidebars', '../office'],
    ['sidebars', '../documents/document'],
    ['sidebars', '../plans/plans'],
    ['sidebars', '../questionnaires/topics'],
  ];
  const allowed: readonly (readonly [from: string, to: string])[] = [
    ['tables', '../text'],
    ['domain', '../tables/words'],
    ['documents', '../domain/calendar'],
    ['plans', '../domain/roadmap/record'],
    ['commands', '../office'],
    ['commands', '../texts/plans'],
    ['commands', '../questionnaires/read-response'],
    ['questionnaires', '../tables/words'],
    ['questionnaires', '../domain/answers/answer'],
    ['google', '../commands/index'],
    ['local', '../documents/document'],
    ['texts', '../text'],
    ['sidebars', '../commands/index'],
    ['sidebars', '../menu'],
    ['sidebars', '../texts/panel'],
    ['sidebars', '../texts/plans'],
    ['sidebars', '../tables/cell'],
    ['sidebars', '../domain/calendar'],
  ];
  const probe = (from: string, at: number) => `src/${from}/probe-${at}.ts`;
  const all = [...forbidden, ...allowed];

  const broken = (async () => {
    copyFileSync(`${ROOT}.biome.json`, join(folder, '.biome.json'));
    all.forEach(([from, to], at) => {
      put(probe(from, at), `export type { Some } from '${to}';\n`);
    });
    const report: Report = JSON.parse(await said('biome', 'lint', '--reporter=json', '--max-diagnostics=100', 'src'));
    return new Map(report.diagnostics.map(({ category, location }) => [location.path, category]));
  })();

  test.each(forbidden.map(([from, to], at) => [from, to, at] as const))('%s may not import %s', async (from, _, at) => {
    expect((await broken).get(probe(from, at))).toBe('lint/style/noRestrictedImports');
  });

  test.each(allowed.map(([from, to], at) => [from, to, at + forbidden.length] as const))(
    '%s may import %s',
    async (from, _, at) => {
      expect((await broken).get(probe(from, at))).toBeUndefined();
    },
  );

  test('domain/ takes only types from tables/', () => {
    const domain = sources().filter(({ path }) => path.startsWith('src/domain/'));
    const values = domain.filter(({ text }) => /^(import|export) (?!type ).*'\.\.\/tables\//m.test(text));
    expect(values.map(({ path }) => path)).toEqual([]);
  });

  test('sidebars/ take only types from commands/', () => {
    const pages = sources().filter(({ path }) => path.startsWith('src/sidebars/'));
    const values = pages.filter(({ text }) => /^(import|export) (?!type )[^;]*'\.\.\/commands\//m.test(text));
    expect([pages.length > 0, values.map(({ path }) => path)]).toEqual([true, []]);
  });

  test('sidebars/ make nothing of HTML', () => {
    const pages = sources().filter(({ path }) => path.startsWith('src/sidebars/'));
    const making =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|srcdoc)\b/;
    expect(pages.filter(({ text }) => making.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('only google/ and the local services name an Apps Script service', () => {
    const named = sources().filter(({ text }) =>
      /(?<![.\w'`])(SpreadsheetApp|DriveApp|ScriptApp|UrlFetchApp|MailApp)\./.test(text),
    );
    const homes = named.filter(({ path }) => !path.startsWith('src/google/') && !path.startsWith('src/local/'));
    expect([named.length > 0, homes.map(({ path }) => path)]).toEqual([true, []]);
  });
});

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

describe('the compiler', () => {
  const compiled = (async () => {
    const compilerOptions = { rootDir: '/', noEmit: true, composite: false, emitDeclarationOnly: false };
    put('core/core.ts', "export const core = new Map([['один', 1]]);\n");
    put('core/google.ts', 'export const book = SpreadsheetApp.getActive();\n');
    put('core/browser.ts', 'export const body = document.body;\n');
    put('core/node.ts', "export { readFileSync } from 'node:fs';\n");
    put('core/said.ts', "console.log('слово');\n");
    const project = put(
      'core/tsconfig.json',
      JSON.stringify({ extends: `${ROOT}src/tsconfig.json`, include: ['*.ts'], exclude: [], compilerOptions }),
    );
    return said('tsc', '--pretty', 'false', '--project', project);
  })();

  test.each([
    ['Apps Script', 'google.ts', 'SpreadsheetApp'],
    ['the browser', 'browser.ts', 'document'],
    ['Node', 'node.ts', 'node:fs'],
    ['a console', 'said.ts', 'console'],
  ])('knows nothing of %s in the core', async (_what, file, name) => {
    expect((await compiled).split('\n').filter((line) => line.includes(file))).toEqual([
      expect.stringMatching(new RegExp(`error TS\\d+: Cannot find .*'${name}'`)),
    ]);
  });

  test('finds nothing wrong in what the core may use', async () => {
    expect(await compiled).not.toContain('core.ts');
  });
});

describe('words', () => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
  const RUSSIAN = [
    'src/text.ts',
    /^src\/(texts|tables|documents|questionnaires|plans)\//,
    'src/domain/same-person.ts', // endings of patronymics
    'src/domain/review/reviewed-papers.ts', // shapes of numbers and links that may be shown
    'src/domain/checks/roadmap/words.ts', // what the checks of a roadmap look for
    'src/domain/checks/roadmap/milestones.ts', // words that tell what a row of a roadmap does
    'src/domain/roadmap/written-years.ts', // what holds digits and is no year
    'src/domain/roadmap/mends/mend-kinds.ts', // months, acts and signs of number
    'src/domain/folded.ts', // the alphabet
    /^src\/domain\/personal-data\//, // given names, and words beside numbers of papers
    'src/domain/intake/normalise.ts', // what stands in names and classes
    /^src\/domain\/people-import\/(cell-texts|column-words|guess|guess-category|key-file|person-words|values)\.ts$/, // words of lists
    'src/domain/answers/stems.ts', // endings of words, and words that tell nothing
    'src/domain/lookalikes.ts', // look-alike letters
    /^src\/domain\/targets\/(bases|clauses|countables|metrics|number-words|quantities|read-targets)\.ts$/, // words of targets
    /^src\/domain\/responsibles\//, // phrases of roles, bodies and units
    /^src\/domain\/references\//, // words and numbers of acts
    'src/domain/roadmap/document-kinds.ts', // names of papers
    /^src\/domain\/roadmap\/import\//, // words of headers, deadlines, stamps and titles of documents
    'src/domain/roadmap/stages.ts', // words that tell the stages of a roadmap
    'src/domain/roadmap/kept-years.ts', // words by which an act or a horizon is known
    'src/domain/roadmap/shift-years.ts', // words by which a year is known
    /^src\/domain\/deadlines\/words\//, // words of deadlines
    'src/commands/workbook/describe.ts', // the letter of a code
    /^src\/local\//,
  ];

  test('for people stand only where they may', () => {
    const strays = sources().filter(
      ({ path, text }) =>
        /[А-яЁё]/.test(withoutComments(text)) &&
        !RUSSIAN.some((home) => (typeof home === 'string' ? home === path : home.test(path))),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  test('put off nothing', () => {
    expect(
      sources()
        .filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

test('nothing asks zod for what Apps Script lacks', () => {
  const lacking = /\bz\.(url|httpUrl|base64|base64url|jwt|file|email|hostname|ipv4|ipv6|cidrv6)\(/;
  const asking = sources().filter(({ path, text }) => !path.startsWith('src/local/') && lacking.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('every item of the menu is a function that Google can call', () => {
  const main = sources().find(({ path }) => path === 'src/google/handlers.ts')?.text ?? '';
  const exported = [...main.matchAll(/^export function (\w+)\(/gm)].map(([, name]) => name);
  expect(MENU.flatMap((group) => Object.keys(group)).filter((handler) => !exported.includes(handler))).toEqual([]);
  expect(exported).toContain('call');
});

test('tests run by the clock of Moscow', () => {
  expect(new Date(2026, 0, 1).toISOString()).toBe('2025-12-31T21:00:00.000Z');
});
