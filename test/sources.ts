import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Source {
  /** `src/domain/calendar.ts` */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of the product. */
export function sources(): readonly Source[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: `src/${name}`, text: readFileSync(`${ROOT}src/${name}`, 'utf8') }));
}
