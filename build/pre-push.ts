import vm from 'node:vm';
import { DAILY_HANDLER } from '../src/commands/daily-check';
import { SUBMIT_HANDLER } from '../src/commands/questionnaires/submit-trigger';
import { MENU, SIDEBARS } from '../src/menu';
import { codeTrouble } from './code-trouble';
import { againstManifest, type Need } from './scopes';

const KILOBYTE = 1024;

/**
 * What a project may weigh at most, a page where nothing else is said. Every execution reads through all of the code; a
 * page is sent each time it is opened, and those that read documents of Word and workbooks of Excel carry the libraries
 * for it.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'Code.js': 1_300 * KILOBYTE,
  'import.html': 400 * KILOBYTE,
  'bases.html': 250 * KILOBYTE,
};
const PAGE_LIMIT = 150 * KILOBYTE;

/** Functions that Google or a page calls by name, beside the items of the menu. */
const HANDLERS = ['onOpen', 'onEdit', 'call', DAILY_HANDLER, SUBMIT_HANDLER];

/** Milliseconds that evaluating the code may take. */
const PATIENCE = 5_000;

export interface Wanted {
  /** Text of the manifest in the repository: clasp writes another over the one that was built. */
  readonly manifest: string;
  /** What the sources call. */
  readonly needs: readonly Need[];
}

/**
 * What keeps a project from being pushed to Google, a sentence each; none when it may go.
 *
 * @param files Text by name of all files in the folder that clasp would push.
 */
export function againstPush(files: Readonly<Record<string, string>>, wanted: Wanted): readonly string[] {
  const { 'Code.js': code = '', 'appsscript.json': manifest = '' } = files;
  return [
    ...againstNames(Object.keys(files)),
    ...againstSizes(files),
    ...(code === '' ? [] : againstCode(code)),
    ...Object.entries(files).flatMap(([name, text]) => (name.endsWith('.html') ? againstPage(name, text) : [])),
    ...(manifest === '' ? [] : againstText(manifest, wanted)),
  ];
}

function againstNames(names: readonly string[]): readonly string[] {
  const pages = Object.keys(SIDEBARS);
  const expected = ['Code.js', 'appsscript.json', ...pages.map((name) => `${name}.html`)];
  return [
    // The name is what `HtmlService.createHtmlOutputFromFile` is given, and a function of the same name may stand beside it.
    ...pages.filter((name) => !/^[a-z][a-z0-9-]*$/.test(name)).map((name) => `«${name}» is no name for a page.`),
    ...expected.filter((name) => !names.includes(name)).map((name) => `${name} is missing: build again.`),
    ...names
      .filter((name) => !expected.includes(name))
      .map((name) => `${name} is no part of the project: take it out of the folder.`),
  ];
}

function againstSizes(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const [size, limit] = [Buffer.byteLength(text), LIMITS[name] ?? PAGE_LIMIT];
    if (text.trim() === '') return `${name} is empty: build again.`;
    return size > limit ? `${name} weighs ${size} bytes, more than the ${limit} it may.` : [];
  });
}

function againstCode(code: string): readonly string[] {
  const { declared, troubles } = codeTrouble(code);
  const missing = [...HANDLERS, ...MENU.flatMap((group) => Object.keys(group))].filter((name) => !declared.has(name));
  return [
    ...troubles,
    ...missing.map((name) => `Code.js declares no function ${name} at its top, and Google calls it.`),
    ...(troubles.length === 0 ? againstLoading(code) : []),
  ];
}

/** All of the code is evaluated before every call, in an authorisation mode that may allow nothing: it must touch no service. */
function againstLoading(code: string): readonly string[] {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) Reflect.deleteProperty(context, name);
  try {
    vm.runInContext(code, context, { timeout: PATIENCE });
    return [];
  } catch (error) {
    return [`Code.js does not load where there is nothing but ECMAScript: ${messageOf(error)}.`];
  }
}

/** Not an `Error` of this realm when it was thrown in another. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** What a script would fetch something with, or hand an address to something that does. */
const FETCHING =
  /\b(?:fetch|importScripts|import|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource)\b|\bsrc\s*[:=]\s*["'`](?:https?:)?\/\//g;

/**
 * A page may load nothing: it works behind a filter and without a network, and nobody outside learns of it. A text in its
 * script may name an address. https://developers.google.com/apps-script/guides/html/restrictions
 */
function againstPage(name: string, text: string): readonly string[] {
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script]) => script ?? '');
  const markup = scripts.reduce((rest, script) => rest.replace(script, () => ''), text);
  const addresses = markup.match(/(?:\b(?:https?|wss?):|["'(=]\s*)\/\/[^\s"'<>)]+/gi) ?? [];
  const fetching = scripts.flatMap((script) => script.match(FETCHING) ?? []);
  return [
    ...(text.startsWith('<!DOCTYPE html>') ? [] : [`${name} does not begin with <!DOCTYPE html>.`]),
    ...[...new Set([...addresses, ...fetching])].map((what) => `${name} reaches outside: ${what}`),
    ...(text.split(/<\/script/i).length === text.split(/<script\b/i).length
      ? []
      : [`In ${name} a script ends before its end: </script stands in a text.`]),
  ];
}

function againstText(manifest: string, wanted: Wanted): readonly string[] {
  // clasp has written the manifest of a new script over it, with no scopes in it.
  if (manifest !== wanted.manifest) return ['appsscript.json is not the one of the repository: build again.'];
  const { runtimeVersion, timeZone, ...rest } = JSON.parse(manifest);
  return [
    ...(runtimeVersion === 'V8' ? [] : ['appsscript.json must say "runtimeVersion": "V8".']),
    ...(isTimeZone(timeZone) ? [] : ['appsscript.json must name a time zone, like "Europe/Moscow".']),
    ...againstManifest(wanted.needs, rest),
  ];
}

function isTimeZone(name: unknown): boolean {
  return typeof name === 'string' && Intl.supportedValuesOf('timeZone').includes(name);
}
