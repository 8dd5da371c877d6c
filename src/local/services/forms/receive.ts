import type { BookForm, BookFormResponse } from '../../state';
import type { Execution } from '../execution';
import type { Submitted } from '../options';
import { writeResponse } from './answers-tab';
import { token } from './forms';

const SECOND = 1_000;

/** Keeps a response, or what has become of one that is there already, and writes it to the tab of its form. */
export function receive(
  execution: Execution,
  form: BookForm,
  answers: BookFormResponse['answers'],
  before: BookFormResponse | undefined,
): Submitted {
  const order = new Map(form.items.map(({ id }, at) => [id, at]));
  const placeOf = (item: number) => order.get(item) ?? order.size;
  const sorted = [...answers].sort((one, other) => placeOf(one.item) - placeOf(other.item));
  const at = momentOf(execution, form);
  const response = before ?? newResponse(execution, form);
  const written = writeResponse(execution, form, { ...response, at, answers: sorted }, before);
  response.at = at;
  response.answers = sorted;
  if (before === undefined) form.responses.push(response);
  return { response: response.id, editKey: response.editKey, ...written };
}

/** A clock that stands would give all answers one second, and nobody could tell which came last. */
function momentOf({ clock }: Execution, { responses }: BookForm): number {
  const last = responses.reduce((latest, { at }) => Math.max(latest, at), 0);
  const now = clock.now();
  return now > last ? now : last + SECOND;
}

function newResponse(execution: Execution, { responses }: BookForm): BookFormResponse {
  const isTaken = (made: string) => responses.some(({ id, editKey }) => id === made || editKey === made);
  return { id: token(execution, 40, isTaken), editKey: token(execution, 60, isTaken), at: 0, answers: [] };
}
