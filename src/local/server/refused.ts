import type { ActRefusal } from '../services/options';
import type { Refused } from './api';
import { words } from './words';

export const refused = (message: string): Refused => ({ ok: false, message });

/** What the person is told when her gesture changed nothing. */
export function refusedGesture(refusal: ActRefusal): Refused {
  if (refusal.refused === 'locked') return { ok: false, message: words.locked(refusal.description), mayAgree: true };
  if (refusal.refused !== 'validation') return refused(words.refusals[refusal.refused]);
  const { cell, choices, help } = refusal;
  return refused(words.cellRefuses(cell, help ?? (choices ? words.chooseFrom(choices) : words.otherValue)));
}
