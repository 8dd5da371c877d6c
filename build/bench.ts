import vm from 'node:vm';
import { readDeadline } from '../src/domain/deadlines/read-deadline';
import { blankBook } from '../src/local/blank-book';
import { fillSchool } from '../src/local/demo/fill';
import { schoolOf } from '../src/local/demo/large';
import { execute } from '../src/local/run-command';
import type { OfficeState } from '../src/local/state';
import { bundle, codeOf, services } from './bundle';

const SIZES = [100, 1_000, 10_000];
const TODAY = '2026-10-01';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const kilobytes = (text: string): string => `${Math.round(Buffer.byteLength(text) / 1024)} KB`;

/** Milliseconds to evaluate a script in a realm that holds nothing but ECMAScript. */
function evaluation(code: string): number {
  const context = vm.createContext({});
  const script = new vm.Script(code);
  const began = performance.now();
  script.runInContext(context);
  return performance.now() - began;
}

const [product, local] = await Promise.all([bundle(), services()]);
const code = codeOf(product);
const load = median(Array.from({ length: 30 }, () => evaluation(code)));
const addIn = median(Array.from({ length: 30 }, () => evaluation(`${code}\naddIn_()`)));
const document = median(
  Array.from({ length: 10 }, () => evaluation(`${product.lazy.papers}\ntry { writePaper_({}) } catch {}`)),
);

console.log(
  `Code.js ${kilobytes(code)}: ${kilobytes(product.core)} evaluated by every execution, ${kilobytes(product.lazy.addIn)} by every one that does anything, ${kilobytes(product.lazy.papers)} only to make a document, ${kilobytes(product.lazy.plans)} only to start a year from a plan, ${kilobytes(product.lazy.questionnaires)} only where questionnaires are read`,
);
console.log(
  `evaluation in a fresh realm, median: ${load.toFixed(1)} ms, with the add-in ${addIn.toFixed(1)} ms; to make a first document: ${document.toFixed(1)} ms\n`,
);

const rows: Record<string, string | number>[] = [];
for (const size of SIZES) {
  let state: OfficeState = execute(
    { code, services: local },
    { book: blankBook('bench', 'bench'), files: [] },
    'setUp',
    '{}',
    TODAY,
  ).state;
  fillSchool(state.book, schoolOf(size));
  const measured = measuring(size, rows);
  for (const [name, input] of [
    ['checkBases', '{}'],
    ['fillIndicators', '{}'],
    ['issueOrder', '{"kind":"pairs"}'],
    ['surveyYear', '{}'],
    ['listFindings', '{}'],
    ['publishReview', '{}'],
    ['startRoadmap', '{"plan":"wholeModel","schoolYear":"2026/2027"}'],
    ['surveyRoadmap', '{}'],
    ['countTargets', '{}'],
    ['surveyConsents', '{}'],
    ['analyseAnswers', '{}'],
  ] as const)
    state = measured(name, input, state);
}

/** Runs a command and puts down what it cost; answers the state it leaves. */
function measuring(size: number, into: Record<string, string | number>[]) {
  return (name: string, input: string, state: OfficeState, shown = name): OfficeState => {
    const began = performance.now();
    const { calls, reply, state: after } = execute({ code, services: local }, state, name, input, TODAY);
    const { read, write, flush, drive, forms, properties, lock, other, cellsRead, cellsWritten, estimatedSeconds } =
      calls;
    into.push({
      command: shown,
      people: size,
      calls: read + write + flush + drive + forms + properties + lock + other,
      'cells read': cellsRead,
      'cells written': cellsWritten,
      's at Google': estimatedSeconds,
      'ms here': Math.round(performance.now() - began),
      ok: String(reply.ok),
    });
    return after;
  };
}

/** Responses of pupils by codes that were given out, and a list of as many people. */
for (const size of [100, 400]) {
  const measured = measuring(size, rows);
  let state: OfficeState = { book: blankBook('bench', 'bench'), files: [] };
  state = execute({ code, services: local }, state, 'setUp', '{}', TODAY).state;
  state = measured('createQuestionnaires', '{"questionnaires":["menteePupil"]}', state);
  state = execute({ code, services: local }, state, 'issueCodes', `{"count":${size}}`, TODAY).state;
  answer(state, size);
  state = measured('takeResponses', '{}', state);
  state = measured('takeResponses', '{}', state, 'takeResponses again');
  const list = Array.from({ length: size }, (_, at) => [`У-${String(at + 1).padStart(4, '0')}`, 'обучающийся', '7А']);
  const input = JSON.stringify({
    base: 'mentees',
    operation: 'operation-1',
    columns: ['code', 'category', 'schoolClass'],
    rows: list,
  });
  state = measured('importPeople', input, state);
}

function answer({ forms: [form] = [] }: OfficeState, count: number): void {
  const code = form?.items.find(({ title }) => /код/i.test(title))?.id ?? 0;
  form?.responses.push(
    ...Array.from({ length: count }, (_, at) => ({
      id: `r${at}`,
      at: Date.parse(`${TODAY}T06:00:00Z`) + at * 1_000,
      editKey: `e${at}`,
      answers: [{ item: code, value: `У-${String(at + 1).padStart(4, '0')}` }],
    })),
  );
}

console.table(rows);

const PHRASES = [
  'Октябрь 2026',
  'до 25.12.2026',
  'ежемесячно до 25 числа',
  'в течение 10 дней после приказа',
  'август – май',
];
const readPhrases = (count: number): number => {
  const began = performance.now();
  for (let at = 0; at < count; at += 1) readDeadline(`${PHRASES[at % PHRASES.length]}`, { schoolYear: 2026 });
  return performance.now() - began;
};
readPhrases(1_000);
console.log(`10,000 deadlines read: ${Math.round(readPhrases(10_000))} ms`);
