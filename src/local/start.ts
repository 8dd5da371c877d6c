import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { counted } from '../text';
import { newBook } from './new-book';
import { openWindow } from './open-window';
import { runCommand } from './run-command';
import { words } from './words';

/** The demo school lives beside the project and is kept from one start to the next. */
const BOOK = resolve('demo/Школа.xlsx');

/** The day of its monitoring report. */
const DAY = '2023-10-13';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function step<Value>(title: string, name: string, input: unknown, tell: (value: Value) => string): Promise<void> {
  process.stdout.write(`${title} … `);
  const result = await runCommand(BOOK, name, JSON.stringify(input), DAY);
  say(result.ok ? tell(result.value as Value) : (result.message ?? ''));
}

interface Checked {
  readonly checked: number;
  readonly findings: readonly unknown[];
}

interface Filled {
  readonly indicators: readonly { readonly kind: string }[];
}

interface Issued {
  readonly document: string;
  readonly pairs: number;
}

/** Makes the demo school and does the main job on it: checks, indicators, the order. */
async function makeSchool(): Promise<void> {
  await mkdir(dirname(BOOK), { recursive: true });
  process.stdout.write('Создаём школу-пример с вымышленными людьми … ');
  await newBook(BOOK, 'glazov', DAY);
  say('готово');
  await step<Checked>(
    'Проверяем базы, согласия и пары',
    'checkBases',
    {},
    ({ checked, findings }) =>
      `проверено ${counted(checked, 'запись', 'записи', 'записей')}, ${counted(findings.length, 'замечание', 'замечания', 'замечаний')}`,
  );
  await step<Filled>('Заполняем показатели справки', 'fillIndicators', {}, ({ indicators }) => {
    const count = (kind: string) => indicators.filter((each) => each.kind === kind).length;
    return `посчитано ${count('computed')}, введено вручную ${count('entered')}, осталось ввести ${count('blank')}`;
  });
  await step<Issued>(
    'Создаём приказ о парах',
    'issueOrder',
    { kind: 'pairs' },
    ({ document, pairs }) => `${document}: ${counted(pairs, 'пара или группа', 'пары и группы', 'пар и групп')}`,
  );
  say(`Таблица:   ${BOOK}`);
  say(`Документы: ${resolve(dirname(BOOK), words.documentsFolder)}\n`);
}

async function main(): Promise<void> {
  if (!existsSync(BOOK)) await makeSchool();
  await openWindow({ book: BOOK, today: DAY });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
