import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings } from '../../src/text';
import { rulesNamedIn } from './seen';

const sources = (folder: string) =>
  readdirSync(new URL(`../../src/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'school.ts')
    .map((name) => `${folder}/${name}`);

test('every sentence belongs to a rule that some check follows', () => {
  const used = rulesNamedIn(...sources('domain'), ...sources('commands'));
  expect(Object.keys(findings).filter((rule) => !used.includes(rule))).toEqual([]);
});

test('checks whose rules are tried one by one are the only ones that follow rules in domain/', () => {
  const withRules = sources('domain').filter((file) => rulesNamedIn(file).length > 0);
  expect(withRules).toEqual([
    'domain/check-consents.ts',
    'domain/check-documents.ts',
    'domain/check-indicators.ts',
    'domain/check-pairs.ts',
    'domain/check-people.ts',
    'domain/settings.ts',
  ]);
});
