import { spawn } from 'node:child_process';

/** The version whose words `clasp-trouble.ts` knows. It is fetched when it is first run: it weighs 280 MB. */
export const CLASP = '@google/clasp@3.4.1';

/**
 * Program and first arguments that start clasp. On Windows `npx` is a script for a shell, which would take a title with a
 * space in it apart; npm tells scripts where its own program is.
 */
export function claspCommand(): readonly string[] {
  const { npm_execpath: npm } = process.env;
  if (process.platform !== 'win32' || npm === undefined) return ['npx', '--yes', CLASP];
  return [process.execPath, npm, 'exec', '--yes', `--package=${CLASP}`, '--', 'clasp'];
}

/** What clasp has written. Its exit status is worth nothing: it is 0 after many a failure. */
export interface Said {
  readonly output: string;
  /** The output with errors and warnings. */
  readonly all: string;
}

/**
 * Runs clasp in a folder.
 *
 * @param heard Given all of the output so far each time something is added: what clasp has done counts even if it dies.
 */
export function runClasp(
  command: readonly string[],
  args: readonly string[],
  folder: string,
  heard: (output: string) => void = () => {},
): Promise<Said> {
  const [program = '', ...first] = command;
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, all] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      all += text;
      heard(output);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      all += text;
    });
    child.on('error', ({ message }) => resolve({ output, all: all + message }));
    child.on('close', () => resolve({ output, all }));
  });
}
