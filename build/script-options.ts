import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What every script is compiled to: syntax that Apps Script's V8 is known to take, Russian text as it is. */
export const scriptOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;
