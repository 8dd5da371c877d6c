import { readFile } from 'node:fs/promises';
import { Trouble } from './trouble';

/** What `npm run build` makes for the local office: the add-in as Google gets it, and the services it runs on here. */
export interface BuiltBundle {
  readonly code: string;
  readonly services: string;
}

const built = (path: string): Promise<string> => readFile(new URL(`../../build/${path}`, import.meta.url), 'utf8');

/** @throws Trouble when nothing has been built yet. */
export async function readBundle(): Promise<BuiltBundle> {
  try {
    const [code, services] = await Promise.all([built('dist/Code.js'), built('local/services.js')]);
    return { code, services };
  } catch {
    throw new Trouble('Сначала соберите надстройку: npm run build.');
  }
}
