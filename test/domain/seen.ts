import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/school';
import { findings } from '../../src/text';

/** Problems in short: `error mentees 2 code: codeDoubled`. */
export const seen = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ severity, part, line, column, rule }) => `${severity} ${part} ${line} ${column}: ${rule}`);

/** Rules that a source file names, in the order of their sentences. */
export function rulesNamedIn(...files: readonly string[]): readonly string[] {
  const source = files.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')).join('\n');
  return Object.keys(findings).filter((rule) => source.includes(`'${rule}'`));
}

/** Rules that the cases of a test produce. */
const rulesOf = (cases: readonly Case[]): readonly string[] => {
  const found = new Set(cases.flatMap(({ finds }) => finds.map((each) => each.split(': ')[1])));
  return Object.keys(findings).filter((rule) => found.has(rule));
};

/** What a rule says of a broken school, in short, and that it says nothing of the sound one beside it. */
export interface Case {
  readonly what: string;
  readonly broken: readonly string[];
  readonly finds: readonly string[];
  readonly sound: readonly string[];
}

/** Tries the cases, and that no rule of a source file goes without one. */
export function findsWhatIsBroken(file: string, cases: readonly Case[]): void {
  describe('finds', () => {
    test.each(cases)('$what', ({ broken, finds, sound }) => {
      expect({ broken: [...broken].sort(), sound }).toEqual({ broken: [...finds].sort(), sound: [] });
    });

    test('by every rule of its own', () => {
      expect(rulesOf(cases)).toEqual(rulesNamedIn(file));
    });
  });
}
