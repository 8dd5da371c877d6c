import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { LAZY_PARTS, type LazyName, lazyCode } from './lazy-parts';
import { pages } from './pages';
import { root, scriptOptions } from './script-options';
import { selfCheckProject } from './self-check';

async function compile(own: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...scriptOptions, ...own, write: false });
  return outputFiles[0]?.text ?? '';
}

/** Names that a script exports: Apps Script calls only functions declared at its top. */
async function exportsOf(own: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...scriptOptions, ...own, write: false, format: 'esm', metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** The parts of `Code.js`: what every execution evaluates, and what waits until one of its functions is called. */
export interface Bundle {
  readonly core: string;
  readonly lazy: Readonly<Record<LazyName, string>>;
}

export async function bundle(): Promise<Bundle> {
  const entryPoints = ['src/google/main.ts'];
  const parts = Object.keys(LAZY_PARTS) as readonly LazyName[];
  const [code, names, lazy] = await Promise.all([
    compile({ entryPoints, globalName: 'nastavnik' }),
    exportsOf({ entryPoints }),
    Promise.all(parts.map(async (name) => [name, await lazyPart(name)] as const)),
  ]);
  const handlers = names.map((name) => `function ${name}() { return nastavnik.${name}.apply(null, arguments); }`);
  return { core: [code, ...handlers, ''].join('\n'), lazy: Object.fromEntries(lazy) as Bundle['lazy'] };
}

async function lazyPart(name: LazyName): Promise<string> {
  const stdin = { contents: LAZY_PARTS[name].source, resolveDir: root };
  const [compiled, exported] = await Promise.all([compile({ stdin, globalName: name }), exportsOf({ stdin })]);
  return lazyCode(name, compiled, exported);
}

export const codeOf = ({ core, lazy }: Bundle): string => [core, ...Object.values(lazy)].join('');

/** The services of the local office: a script whose value is their `start`; never a part of what is pushed to Google. */
export function services(): Promise<string> {
  return compile({
    entryPoints: ['src/local/services/index.ts'],
    globalName: 'services',
    minify: false,
    banner: { js: '(() => {' },
    footer: { js: 'return services.start; })()' },
  });
}

/**
 * A program of the local office for Node: its own code in one file, so that it starts at once. The program of the threads
 * holds the packages too, so that it runs wherever it lies.
 */
export function program(name: 'cli' | 'start' | 'worker'): Promise<string> {
  return compile({
    entryPoints: [`src/local/${name}.ts`],
    platform: 'node',
    format: 'esm',
    packages: name === 'worker' ? 'bundle' : 'external',
    minify: false,
    target: 'node20',
  });
}

/** `google.script` of the pages that the local office shows. */
export const frameBridge = (): Promise<string> => compile({ entryPoints: ['src/local/window/frame-bridge.ts'] });

/** The window of the local office, all that it needs in one script and one style sheet. */
export async function officeWindow(): Promise<{ readonly script: string; readonly style: string }> {
  const own: BuildOptions = { entryPoints: ['src/local/window/main.ts'], outdir: 'build/local', target: 'es2022' };
  const { outputFiles } = await build({ ...scriptOptions, ...own, write: false });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** Writes a file whole or not at all, so that two builds at a time do no harm. */
async function put(path: string, text: string): Promise<void> {
  const target = `${root}/${path}`;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.${process.pid}`, text);
  await rename(`${target}.${process.pid}`, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [product, local, manifest] = await Promise.all([
    bundle(),
    services(),
    readFile(`${root}/appsscript.json`, 'utf8'),
  ]);
  await put('build/dist/Code.js', codeOf(product));
  await put('build/dist/appsscript.json', manifest);
  for (const [name, page] of Object.entries(await pages())) await put(`build/dist/${name}.html`, page);
  await put('build/local/services.js', local);
  for (const name of ['cli', 'start', 'worker'] as const) await put(`build/local/${name}.mjs`, await program(name));
  await put('build/local/frame-bridge.js', await frameBridge());
  const { script, style } = await officeWindow();
  await put('build/local/window.js', script);
  await put('build/local/window.css', style);
  const check = await selfCheckProject();
  for (const [name, text] of Object.entries(check)) await put(`build/self-check/${name}`, text);
}
