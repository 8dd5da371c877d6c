import { digestOf } from '../../domain/digest';

/** What the workbook remembers of a letter to the holder of a role; never an address. */
export interface RememberedLetter {
  /** `2026-09-15` */
  readonly day: string;
  /** `begun`: nobody knows whether it went. */
  readonly state: 'begun' | 'sent';
  /** Numbers of the codes of the rows it was about. */
  readonly items: ReadonlySet<number>;
}

type Memory = Readonly<Record<string, string>>;

const keyOf = (role: string): string => `reminder.${digestOf(role)}`;

/** What was sent to a role on a day; undefined when nothing was. */
export function rememberedLetter(memory: Memory, role: string, today: string): RememberedLetter | undefined {
  const [day = '', state, runs = ''] = (memory[keyOf(role)] ?? '').split('\n');
  if (day !== today || (state !== 'begun' && state !== 'sent')) return undefined;
  return { day, state, items: new Set(runs.split(' ').flatMap(numbersOf)) };
}

export function letterToRemember(role: string, { day, state, items }: RememberedLetter): Memory {
  return { [keyOf(role)]: [day, state, runsOf([...items]).join(' ')].join('\n') };
}

/** Neighbouring numbers as `1-40`: a property holds 9 KB of text. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
}

function numbersOf(run: string): readonly number[] {
  const [from = Number.NaN, to = from] = run.split('-').map(Number);
  return run === '' ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
