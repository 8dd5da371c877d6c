import vm from 'node:vm';
import { readDeadline } from '../src/domain/deadlines/read-deadline';
import { blankBook } from '../src/local/blank-book';
import { fillSchool } from '../src/local/demo/fill';
import { schoolOf } from '../src/local/demo/large';
import { execute } from '../src/local/run-command';
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
  `Code.js ${kilobytes(code)}: ${kilobytes(product.core)} evaluated by every execution, ${kilobytes(product.lazy.addIn)} by every one that does anything, ${kilobytes(product.lazy.papers)} only to make a document, ${kilobytes(product.lazy.plans)} only to start a year from a plan`,
);
console.log(
  `evaluation in a fresh realm, median: ${load.toFixed(1)} ms, with the add-in ${addIn.toFixed(1)} ms; to make a first document: ${document.toFixed(1)} ms\n`,
);

const rows: Record<string, string | number>[] = [];
for (const size of SIZES) {
  let state = execute(
    { code, services: local },
    { book: blankBook('bench', 'bench'), files: [] },
    'setUp',
    '{}',
    TODAY,
  ).state;
  fillSchool(state.book, schoolOf(size));
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
  ] as const) {
    const began = performance.now();
    const { calls, reply, state: after } = execute({ code, services: local }, state, name, input, TODAY);
    const { read, write, flush, drive, properties, lock, other, cellsRead, cellsWritten, estimatedSeconds } = calls;
    rows.push({
      command: name,
      mentees: size,
      calls: read + write + flush + drive + properties + lock + other,
      'cells read': cellsRead,
      'cells written': cellsWritten,
      's at Google': estimatedSeconds,
      'ms here': Math.round(performance.now() - began),
      ok: String(reply.ok),
    });
    state = after;
  }
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
