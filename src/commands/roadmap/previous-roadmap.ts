/** What there was before the roadmap that is there now came in its place. */
export interface PreviousRoadmap {
  /** Of the contents as they were written: tells whether people have entered anything since. */
  readonly digest: string;
  /** Tabs of the roadmap, its passport and its targets; none where there was no roadmap. */
  readonly sheets: readonly number[];
}

const KEY = 'roadmap.before';

export function beforeToRemember({ digest, sheets }: PreviousRoadmap): Readonly<Record<string, string>> {
  return { [KEY]: [digest, ...sheets].join(' ') };
}

export const nothingBefore: Readonly<Record<string, string>> = { [KEY]: '' };

/** Undefined when there is nothing to bring back. */
export function beforeIn(memory: Readonly<Record<string, string>>): PreviousRoadmap | undefined {
  const [digest = '', ...sheets] = (memory[KEY] ?? '').split(' ');
  return digest === '' ? undefined : { digest, sheets: sheets.map(Number) };
}
