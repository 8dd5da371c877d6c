import { expect, test } from 'vitest';
import { namesOnPaper } from '../../../src/domain/consents/names-on-paper';
import type { School } from '../../../src/domain/school';
import { consent, DAY, mentee, school, settings } from '../../make';

const NAME = 'Сизов Пётр Ильич';
const names = settings({ dataMode: 'names' });

const named = (given: Partial<School>) => {
  const made = school({ mentees: [mentee({ fullName: NAME })], settings: names, ...given });
  return namesOnPaper(made, DAY)(made.mentees[0]);
};

test.each<[string, Partial<School>, string | undefined]>([
  ['a name with a consent', {}, NAME],
  ['a name with a minor’s consent', { consents: [consent({ kind: 'minorProcessing' })] }, NAME],
  ['no name where the school works by codes', { settings: settings() }, undefined],
  ['no name without a consent', { consents: [] }, undefined],
  ['no name once it is withdrawn', { consents: [consent({ withdrawn: DAY })] }, undefined],
  ['no name where a child has signed alone', { consents: [consent({ signer: 'personally' })] }, undefined],
  ['no name for a consent to something else', { consents: [consent({ kind: 'distribution' })] }, undefined],
])('on paper stands %s', (_what, given, name) => {
  expect(named(given)).toBe(name);
});
