import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble';

/** What `npm run build` makes for the local office: the add-in as Google gets it, and the services it runs on here. */
export interface BuiltBundle {
  readonly code: string;
  readonly services: string;
  /** The HTML files of the add-in by their names without ending. */
  readonly pages: Readonly<Record<string, string>>;
}

/** What it makes for the window of the local office. */
export interface BuiltWindow {
  /** Path of the program of its threads. */
  readonly worker: string;
  readonly script: string;
  readonly style: string;
  /** `google.script` of the add-in's pages. */
  readonly bridge: string;
}

const at = (path: string): URL => new URL(`../../build/${path}`, import.meta.url);
const built = (path: string): Promise<string> => readFile(at(path), 'utf8');

/** @throws Trouble when nothing has been built yet. */
export function readBundle(): Promise<BuiltBundle> {
  return orNotBuilt(async () => {
    const [code, services, names] = await Promise.all([
      built('dist/Code.js'),
      built('local/services.js'),
      readdir(at('dist/')),
    ]);
    const pages = names.filter((name) => name.endsWith('.html'));
    const texts = await Promise.all(
      pages.map(async (name) => [name.slice(0, -'.html'.length), await built(`dist/${name}`)] as const),
    );
    return { code, services, pages: Object.fromEntries(texts) };
  });
}

/** @throws Trouble when nothing has been built yet. */
export function readWindow(): Promise<BuiltWindow> {
  return orNotBuilt(async () => {
    const [script, style, bridge] = await Promise.all([
      built('local/window.js'),
      built('local/window.css'),
      built('local/frame-bridge.js'),
    ]);
    return { worker: fileURLToPath(at('local/worker.mjs')), script, style, bridge };
  });
}

async function orNotBuilt<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch {
    throw new Trouble('Сначала соберите надстройку: npm run build.');
  }
}
