import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings } from '../../src/text';
import { rulesNamedIn } from './seen';

const sources = (folder: string) =>
  readdirSync(new URL(`../../src/${folder}`, import.meta.url), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && name !== 'school.ts')
    .map((name) => `${folder}/${name}`)
    .sort();

test('every sentence belongs to a rule that some check follows', () => {
  const used = rulesNamedIn(...sources('domain'), ...sources('commands'));
  expect(Object.keys(findings).filter((rule) => !used.includes(rule))).toEqual([]);
});

test('checks whose rules are tried one by one are the only ones that follow rules in domain/', () => {
  const withRules = sources('domain').filter((file) => rulesNamedIn(file).length > 0);
  expect(withRules).toEqual([
    'domain/checks/check-consents.ts',
    'domain/checks/check-documents.ts',
    'domain/checks/check-indicators.ts',
    'domain/checks/check-meetings.ts',
    'domain/checks/check-pairs.ts',
    'domain/checks/check-people.ts',
    'domain/settings.ts',
  ]);
});
