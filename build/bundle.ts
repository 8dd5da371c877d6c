import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { selfCheckProject } from './self-check';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What both scripts are compiled to: syntax that Apps Script's V8 is known to take, Russian text as it is. */
const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'error',
};

async function compile(own: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, ...own, write: false });
  return outputFiles[0]?.text ?? '';
}

/** Names that a script exports: Apps Script calls only functions declared at its top. */
async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, entryPoints: [entry], format: 'esm', metafile: true, write: false });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** The parts of `Code.js`: what every execution evaluates, and the one function that writes papers. */
export interface Bundle {
  readonly core: string;
  /** Holds the wording of the papers, the grammar of names and the document library; evaluated only when it is called. */
  readonly papers: string;
}

export async function bundle(): Promise<Bundle> {
  const entry = 'src/google/main.ts';
  const [code, names, papers] = await Promise.all([
    compile({ entryPoints: [entry], globalName: 'nastavnik' }),
    exportsOf(entry),
    compile({
      stdin: {
        contents: `import { docxOf } from './src/documents/docx';
          import { written } from './src/documents/papers';
          export function write(paper) {
            const document = written(paper);
            return { title: document.title, bytes: Array.from(docxOf(document)) };
          }`,
        resolveDir: root,
      },
      globalName: 'papers',
    }),
  ]);
  const handlers = names.map((name) => `function ${name}() { return nastavnik.${name}.apply(null, arguments); }`);
  return {
    core: [code, ...handlers, ''].join('\n'),
    papers: `function writePaper_(paper) {\n${papers}return papers.write(paper);\n}\n`,
  };
}

export const codeOf = ({ core, papers }: Bundle): string => core + papers;

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

/** A program of the local office for Node: its own code in one file, so that it starts at once. */
function program(name: string): Promise<string> {
  return compile({
    entryPoints: [`src/local/${name}.ts`],
    platform: 'node',
    format: 'esm',
    packages: 'external',
    minify: false,
    target: 'node20',
  });
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
  await put('build/local/services.js', local);
  for (const name of ['cli', 'start']) await put(`build/local/${name}.mjs`, await program(name));
  const check = await selfCheckProject();
  await put('build/self-check/Code.js', check['Code.js']);
  await put('build/self-check/appsscript.json', check['appsscript.json']);
}
