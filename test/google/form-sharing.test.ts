import { expect, test } from 'vitest';
import { prepared, run } from '../commands/office';

const INPUT = { questionnaires: ['menteePupil'] };
const DENIED = 'API call to drive.permissions.create failed with error: The owner of this item does not allow it.';

test('a form that Google does not open by its link is told of, and is the same form once it may be opened', () => {
  const whole = run(prepared(), 'createQuestionnaires', INPUT);
  const at = whole.calls.findIndex(({ name }) => name === 'Permissions.create') + 1;
  const denied = run(prepared(), 'createQuestionnaires', INPUT, { fault: { at, fail: DENIED } });
  expect(denied.message).toMatch(/^Анкета готова, но Google не открыл её по ссылке/);
  const again = run(denied.state, 'createQuestionnaires', INPUT);
  expect([again.ok, again.value.created]).toEqual([true, ['menteePupil']]);
  expect(again.state.forms).toEqual(whole.state.forms);
});
