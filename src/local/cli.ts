import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index';
import { answerForm } from './answer-form';
import { newBook } from './new-book';
import { openWindow } from './open-window';
import { runCommand } from './run-command';
import { Trouble } from './trouble';

const USAGE = `Команды:
  list                                        действия, по одному в строке
  new КНИГА.xlsx [--demo empty|glazov|large]  подготовленная таблица
  run ДЕЙСТВИЕ --book КНИГА.xlsx [--input JSON] [--today 2026-09-15]
  answer АНКЕТА --book КНИГА.xlsx --input JSON [--today 2026-09-15]
                                              ответ на анкету: {"вопрос": "ответ", …}
  serve --book КНИГА.xlsx [--port 8787] [--today 2026-09-15]
                                              окно в браузере, пока не нажмёте Ctrl+C`;

const JSON_VERBS = new Set<string | undefined>(['run', 'answer']);

/** The command line of the local office. `run` and `answer` print one JSON object and nothing else. */
async function main(words: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(words);
  const [verb, subject] = positionals;
  if (verb === 'list') print(Object.keys(commands).join('\n'));
  else if (verb === 'new' && subject !== undefined) {
    const { files } = await newBook(resolve(subject), values.demo ?? 'empty', values.today);
    print(files.join('\n'));
  } else if (verb === 'run' && subject !== undefined && values.book !== undefined) {
    print(JSON.stringify(await runCommand(resolve(values.book), subject, values.input ?? '{}', values.today)));
  } else if (verb === 'answer' && subject !== undefined && values.book !== undefined) {
    print(JSON.stringify(await answerForm(resolve(values.book), subject, values.input ?? '{}', values.today)));
  } else if (verb === 'serve' && values.book !== undefined) {
    await openWindow({ book: resolve(values.book), port: portOf(values.port), today: values.today });
  } else throw new Trouble(USAGE);
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Trouble('Порт – целое число от 0 до 65535.');
}

function parsed(words: readonly string[]) {
  try {
    const options = {
      book: { type: 'string' },
      input: { type: 'string' },
      today: { type: 'string' },
      demo: { type: 'string' },
      port: { type: 'string' },
    } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    throw new Trouble(USAGE);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message =
    error instanceof Trouble
      ? error.message
      : `Не получилось: ${error instanceof Error ? error.message : String(error)}`;
  if (JSON_VERBS.has(process.argv[2])) print(JSON.stringify({ ok: false, message }));
  else process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
