import { expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { withoutIds } from './forms';
import { killEverywhere } from './kill';
import { prepared, run } from './office';

const TODAY = '2026-10-01';
const INPUT = { questionnaires: ['curatorSelfCheck', 'swot'] };

/** A workbook one of whose forms has been put in the bin. */
function binned(): OfficeState {
  const { state } = run(prepared(), 'createQuestionnaires', INPUT, { today: TODAY, seed: 'before' });
  const [first] = state.forms ?? [];
  return { ...state, files: state.files.map((file) => (file.id === first?.id ? { ...file, trashed: true } : file)) };
}

/** What a run leaves behind, ids apart: forms, tabs, rows, memory, triggers, files. */
function seen(state: OfficeState): unknown {
  const triggers = state.triggers ?? [];
  const named = triggers.reduce((json, { id }, at) => json.replaceAll(id, `trigger ${at}`), JSON.stringify(state));
  const { files, ...rest } = JSON.parse(named) as OfficeState;
  return [withoutIds({ files, ...rest }), rest.triggers, files.map(({ name, trashed }) => [name, trashed])];
}

test.each([
  ['the first questionnaires', prepared, true],
  ['the first questionnaires, their writes kept', prepared, false],
  ['one in place of another that is gone', binned, true],
])('%s, killed and created again, are the same as if they had not been killed', (_what, begin, pendingWritesLost) => {
  const left = killEverywhere(begin(), 'createQuestionnaires', INPUT, pendingWritesLost, TODAY, {
    seen,
    seed: 'again',
  });
  expect(left).toBeGreaterThan(5);
});
