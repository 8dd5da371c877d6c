import type { Submission, SubmitOutcome, Submitted } from '../../services/options';
import { isForSubmitted } from '../../triggers';
import { Trouble } from '../../trouble';
import { perform, type Room, silent, traceOf } from '../room';
import { words } from '../words';

/**
 * Has a response stored when its turn comes. Its triggers then run by themselves: whoever has answered neither waits for
 * them nor hears of them.
 * @throws Trouble when it could not be stored.
 */
export async function submit(room: Room, submission: Submission): Promise<SubmitOutcome> {
  const ended = await perform(room, { kind: 'submit', submission }, silent);
  if (ended?.outcome.kind !== 'submitted') throw new Trouble(words.died);
  const { outcome } = ended.outcome;
  if ('submitted' in outcome) void tell(room, outcome.submitted);
  return outcome;
}

/** Calls every trigger for submitted forms, each in the name of who made it. What one of them does harms no other. */
async function tell(room: Room, { sheetId, row, values }: Submitted): Promise<void> {
  if (sheetId === undefined || row === undefined || values === undefined) return;
  const triggers = room.store.triggers().filter(isForSubmitted);
  const runs = triggers.map(async ({ id, handler, owner }) => {
    try {
      const event = { trigger: id, sheetId, row, values };
      const ended = await perform(room, { kind: 'submitted', event, user: owner }, silent);
      if (ended?.outcome.kind === 'failed') room.log(`${handler} failed.`);
    } catch (error) {
      room.log(`${handler}: ${traceOf(error)}`);
    }
  });
  await Promise.all(runs);
}
