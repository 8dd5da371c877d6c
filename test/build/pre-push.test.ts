import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundle, codeOf } from '../../build/bundle';
import { inline, pages } from '../../build/pages';
import { againstPush } from '../../build/pre-push';
import { DAILY_HANDLER } from '../../src/commands/daily-check';
import { SUBMIT_HANDLER } from '../../src/commands/questionnaires/submit-trigger';
import { MENU, SIDEBARS } from '../../src/menu';

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const MANIFEST = JSON.stringify({ timeZone: 'Europe/Moscow', runtimeVersion: 'V8', oauthScopes: [SCOPE] });
const NEEDS = [
  { method: 'Spreadsheet.Sheet.getName', place: 'src/google/x.ts:1', anyOf: ['spreadsheets.currentonly'] },
];

const HANDLERS = [
  'onOpen',
  'onEdit',
  'call',
  DAILY_HANDLER,
  SUBMIT_HANDLER,
  ...MENU.flatMap((group) => Object.keys(group)),
];
const CODE = HANDLERS.map((name) => `function ${name}() {}\n`).join('');

const page = (script: string) =>
  `<!DOCTYPE html><html lang="ru"><head><style>body{color:red}</style></head><body><script>${script}</script></body></html>`;
const PAGE = page(inline("document.title='</script><!--';"));

/** A project fit to be pushed, with some of its files replaced; undefined takes one away. */
function project(changes: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string>> {
  const files = Object.keys(SIDEBARS).map((name) => [`${name}.html`, PAGE]);
  const all: Readonly<Record<string, string | undefined>> = {
    'Code.js': CODE,
    'appsscript.json': MANIFEST,
    ...Object.fromEntries(files),
    ...changes,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

const against = (changes: Readonly<Record<string, string | undefined>> = {}, manifest = MANIFEST) =>
  againstPush(project(changes), { manifest, needs: NEEDS });

test('what the build makes may be pushed', async () => {
  const [product, made] = await Promise.all([bundle(), pages()]);
  const files = Object.entries(made).map(([name, text]) => [`${name}.html`, text]);
  const whole = { 'Code.js': codeOf(product), 'appsscript.json': MANIFEST, ...Object.fromEntries(files) };
  expect(againstPush(whole, { manifest: MANIFEST, needs: NEEDS })).toEqual([]);
});

describe('the folder', () => {
  test('with all its files and no other may be pushed', () => {
    expect(against()).toEqual([]);
  });

  test.each([
    ['a page is missing', { 'guide.html': undefined }, 'guide.html is missing: build again.'],
    ['a second script', { 'Extra.gs': '1' }, 'Extra.gs is no part of the project: take it out of the folder.'],
    [
      'a file half written',
      { 'Code.js.123': '1' },
      'Code.js.123 is no part of the project: take it out of the folder.',
    ],
    ['an empty page', { 'panel.html': ' ' }, 'panel.html is empty: build again.'],
  ])('is refused: %s', (_what, changes, sentence) => {
    expect(against(changes)).toContain(sentence);
  });

  test('is refused when a file has grown too large', () => {
    const [code, page] = [`${CODE}//${'ж'.repeat(700_000)}`, `${PAGE}<!--${'x'.repeat(160_000)}-->`];
    expect(against({ 'Code.js': code })).toEqual([expect.stringMatching(/^Code\.js weighs \d+ bytes, more than/)]);
    expect(against({ 'panel.html': page })).toEqual([expect.stringMatching(/^panel\.html weighs 16\d+ bytes/)]);
  });
});

describe('the code', () => {
  const taken = 'which Apps Script does not take.';

  test.each([
    ['does not parse', 'function broken( {}', /^Code\.js is no script: /],
    ['imports', "import 'x';", `Code.js has a module, ${taken}`],
    ['exports', 'export function one() {}', `Code.js has a module, ${taken}`],
    ['loads by name', "const one = () => import('x');", `Code.js has import(), ${taken}`],
    ['hides a name', 'class One { #two() {} }', `Code.js has the private name #two, ${taken}`],
    ['keeps something in a class', 'class One { static two = 1; }', `Code.js has a field of a class, ${taken}`],
    ['prepares a class', 'class One { static { One.two = 1; } }', `Code.js has a static block, ${taken}`],
    ['touches a service at its top', 'const book = SpreadsheetApp.getActive();', /SpreadsheetApp is not defined/],
    ['speaks at its top', "console.log('да');", /does not load where there is nothing but ECMAScript: console/],
  ])('is refused when it %s', (_what, line, sentence) => {
    expect(against({ 'Code.js': `${CODE}${line}\n` })).toContainEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });

  test('may speak of what it may not do', () => {
    const texts = ['import x', '#private', 'static x = 1', 'SpreadsheetApp.getActive()'];
    expect(against({ 'Code.js': `${CODE}const texts = ${JSON.stringify(texts)}; /[#]a/.test('x');` })).toEqual([]);
  });

  test('declares every function that Google calls, at its top', () => {
    const within = CODE.replace(`function ${DAILY_HANDLER}() {}`, `{ function ${DAILY_HANDLER}() {} }`);
    expect(against({ 'Code.js': within })).toEqual([
      `Code.js declares no function ${DAILY_HANDLER} at its top, and Google calls it.`,
    ]);
    const assigned = CODE.replace('function onOpen() {}', 'var onOpen = function () {};');
    expect(against({ 'Code.js': assigned })).toHaveLength(1);
  });
});

describe('a page', () => {
  test.each([
    ['a style from elsewhere', PAGE.replace('<style>', '<link rel="stylesheet" href="//fonts.example/a.css"><style>')],
    ['a picture from elsewhere', PAGE.replace('red', 'red;background:url(https://example.com/a.png)')],
    ['a script that fetches', page("fetch('https://example.com')")],
    ['a script with a socket', page("new WebSocket('wss://example.com')")],
    ['a picture that a script asks for', page("h('img',{src:'https://example.com/a.png'})")],
  ])('is refused with %s', (_what, bad) => {
    expect(against({ 'guide.html': bad })).toEqual([expect.stringMatching(/^guide\.html reaches outside: /)]);
  });

  test('may name an address', () => {
    const good = page("say('https://школа.рф','http://www.w3.org/2000/svg')");
    expect(against({ 'guide.html': good })).toEqual([]);
  });

  test('is refused when its script ends too early', () => {
    const bad = `<!DOCTYPE html><html lang="ru"><body><script>say('</script>')</script></body></html>`;
    expect(against({ 'guide.html': bad })).toEqual([
      'In guide.html a script ends before its end: </script stands in a text.',
    ]);
  });
});

describe('the manifest', () => {
  test('is the one of the repository: clasp writes that of an empty project over it', () => {
    const pulled = '{"timeZone":"America/New_York","dependencies":{},"runtimeVersion":"V8"}';
    expect(against({ 'appsscript.json': pulled })).toEqual([
      'appsscript.json is not the one of the repository: build again.',
    ]);
  });

  test.each([
    ['V8', { runtimeVersion: 'STABLE' }, 'appsscript.json must say "runtimeVersion": "V8".'],
    ['a time zone', { timeZone: 'Moscow' }, 'appsscript.json must name a time zone, like "Europe/Moscow".'],
    [
      'the scopes',
      { oauthScopes: [] },
      'src/google/x.ts:1: Spreadsheet.Sheet.getName needs one of spreadsheets.currentonly.',
    ],
  ])('names %s', (_what, changes, sentence) => {
    const manifest = JSON.stringify({ ...JSON.parse(MANIFEST), ...changes });
    expect(against({ 'appsscript.json': manifest }, manifest)).toEqual([sentence]);
  });

  test('of the repository names its time zone and V8', () => {
    const text = readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ timeZone: 'Europe/Moscow', runtimeVersion: 'V8' });
  });
});
