import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** Pushes what `npm run build` made to the script project named in `.clasp.json`; see README for how to get one. */
async function deploy(): Promise<string | undefined> {
  if (!existsSync('.clasp.json')) return 'There is no .clasp.json yet: follow "Install at Google" in README.md.';
  const { scriptId, rootDir } = JSON.parse(await readFile('.clasp.json', 'utf8'));
  if (!scriptId || rootDir !== 'build/dist') return '.clasp.json must name a scriptId and "rootDir": "build/dist".';
  const files = (await readdir('build/dist')).sort().join(', ');
  if (files !== 'Code.js, appsscript.json')
    return `build/dist must hold Code.js and appsscript.json, and holds ${files}.`;
  // clasp exits with 0 even when it has refused, and without -f it passes over a changed manifest.
  const { stdout, stderr } = spawnSync('npx', ['--yes', '@google/clasp@3.4.1', 'push', '-f'], { encoding: 'utf8' });
  process.stdout.write(`${stdout}${stderr}`);
  return /Pushed \d+ files?/.test(stdout) ? undefined : 'clasp has not pushed anything: see what it says above.';
}

const trouble = await deploy();
if (trouble !== undefined) {
  process.stderr.write(`${trouble}\n`);
  process.exitCode = 1;
}
