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
  // What a phrase leaves in doubt, and a task that follows, go by the names of the rules that tell of it.
  const others = /^domain\/(?:deadlines|references|roadmap|agenda)(?:\/|\.ts)/;
  const withRules = sources('domain').filter((file) => rulesNamedIn(file).length > 0 && !others.test(file));
  expect(withRules).toEqual([
    'domain/checks/check-activities.ts',
    'domain/checks/check-consents.ts',
    'domain/checks/check-documents.ts',
    'domain/checks/check-indicators.ts',
    'domain/checks/check-meetings.ts',
    'domain/checks/check-pairs.ts',
    'domain/checks/check-people.ts',
    'domain/checks/check-personal-data.ts',
    'domain/checks/roadmap/check-deadlines.ts',
    'domain/checks/roadmap/check-marks.ts',
    'domain/checks/roadmap/check-order.ts',
    'domain/checks/roadmap/check-passport.ts',
    'domain/checks/roadmap/check-rows.ts',
    'domain/checks/roadmap/check-targets.ts',
    'domain/checks/roadmap/check-years.ts',
    'domain/settings.ts',
  ]);
});
