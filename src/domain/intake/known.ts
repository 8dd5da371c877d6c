import type { DisputeRow, RegisteredResponse } from './intake';

/**
 * Tells which responses change nothing: those that are registered as they are now. One that was to lie in «Разбор» and
 * does not, for a run died on the way there, is none of them.
 */
export function knownResponses(
  register: readonly RegisteredResponse[],
  disputes: readonly DisputeRow[],
): (response: { readonly id: string; readonly answered: string; readonly digest: string }) => boolean {
  const entries = new Map(register.map((entry) => [entry.response, entry]));
  const open = new Set(disputes.flatMap(({ response, isDecided }) => (isDecided ? [] : response)));
  return ({ id, answered, digest }) => {
    const entry = entries.get(id);
    if (entry?.state === 'erased') return true;
    const isSame = entry !== undefined && entry.digest === digest && entry.answered === answered;
    return isSame && entry.state !== undefined && (entry.state !== 'disputed' || open.has(entry.code));
  };
}
