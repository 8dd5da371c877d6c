import { schoolOf } from '../../src/local/demo/large';
import type { DemoSchool } from '../../src/local/demo/school';
import type { OfficeState } from '../../src/local/state';
import { cell, filled, lineOf } from './office';

/** The day on which the tests of the roadmap's year look at it. */
export const ROADMAP_DAY = '2026-10-15';

type Rows = DemoSchool['roadmap'];

/** A small school with a roadmap for 2026/2027; rows without a code get one. */
export function schoolWithRoadmap(rows: Rows, emails: Readonly<Record<string, string>> = {}): OfficeState {
  const roadmap = rows.map((row, at) => ({ code: `М-${String(at + 1).padStart(3, '0')}`, ...row }));
  const state = filled({ ...schoolOf(3), roadmap });
  for (const [role, email] of Object.entries(emails))
    cell(state, 'Роли', lineOf(state, 'Роли', 'Роль', role), 'Электронная почта').value = email;
  return state;
}
