import { readFileSync } from 'node:fs';
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
export const rulesOf = (cases: readonly { readonly finds: readonly string[] }[]): readonly string[] => {
  const found = new Set(cases.flatMap(({ finds }) => finds.map((each) => each.split(': ')[1])));
  return Object.keys(findings).filter((rule) => found.has(rule));
};
