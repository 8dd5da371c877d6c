import { firstYear } from './calendar';
import { byCode, isActive, isSigned, makeUp, TAKEN_OUT } from './ordered';
import type { Pair, RegisteredDocument, School } from './school';

/** Links of one pair or group, in the order of the tab. */
export interface Group {
  readonly code: string;
  readonly links: readonly Pair[];
}

/** What an order on pairs has to say, and which registered draft it replaces, if any. */
export type PairOrderPlan =
  | { readonly kind: 'approve'; readonly draft: RegisteredDocument | undefined; readonly groups: readonly Group[] }
  | {
      readonly kind: 'amend';
      readonly draft: RegisteredDocument | undefined;
      readonly amends: RegisteredDocument;
      /** Links that join. */
      readonly added: readonly Group[];
      /** Links that were stopped after an order had fixed them. */
      readonly removed: readonly Group[];
      /** Links whose make-up is no longer what the order says. */
      readonly restated: readonly Group[];
    }
  | { readonly kind: 'nothing'; readonly signed: RegisteredDocument };

/**
 * Decides what the next order on pairs is. Until one is signed there is one draft and it takes in every working pair.
 * A signed order is never rewritten: what has changed since goes into an order that amends it. `blocked` are codes of
 * pairs that must stay out.
 */
export function planPairOrder(school: School, blocked: ReadonlySet<string>, day: string): PairOrderPlan {
  const orders = school.documents.filter((each) => each.status !== 'cancelled' && isOfYear(each, school));
  const signed = orders.find((each) => each.kind === 'pairOrder' && isSigned(each));
  const sound = school.pairs.filter((pair) => pair.code !== undefined && !blocked.has(pair.code));
  if (signed === undefined) {
    const draft = orders.find((each) => each.kind === 'pairOrder');
    return { kind: 'approve', draft, groups: grouped(sound.filter((pair) => isActive(pair, day))) };
  }
  return planAmendment(school, sound, signed, orders, day);
}

/** Orders for a school year are signed from the summer before it; a draft is always of the year at hand. */
function isOfYear({ date }: RegisteredDocument, { settings }: School): boolean {
  const from = firstYear(settings.schoolYear);
  return from === undefined || date === undefined || date >= `${from}-06-01`;
}

function planAmendment(
  school: School,
  sound: readonly Pair[],
  signed: RegisteredDocument,
  orders: readonly RegisteredDocument[],
  day: string,
): PairOrderPlan {
  const register = byCode(school.documents);
  const draft = orders.find((each) => each.kind === 'pairAmendment' && !isSigned(each));
  // A draft, a cancelled order and one of a past year fix nothing.
  const isOpen = (code: string | undefined) => {
    const order = code === undefined ? undefined : register.get(code);
    return order !== undefined && (order === draft || order.status === 'cancelled' || !isOfYear(order, school));
  };
  const isNew = ({ order }: Pair) => order === undefined || isOpen(order);
  const added = sound.filter((pair) => isActive(pair, day) && isNew(pair));
  const fixed = sound.filter((pair) => !isNew(pair));
  // Errors keep a link out of an order, never in it.
  const removed = school.pairs.filter(
    (pair) => !isNew(pair) && !isActive(pair, day) && (isOpen(pair.amendedBy) || pair.ordered !== TAKEN_OUT),
  );
  const restated = fixed.filter(
    (pair) => isActive(pair, day) && (isOpen(pair.amendedBy) || (pair.ordered ?? makeUp(pair)) !== makeUp(pair)),
  );
  if (added.length + removed.length + restated.length === 0 && draft === undefined) return { kind: 'nothing', signed };
  return {
    kind: 'amend',
    draft,
    amends: signed,
    added: grouped(added),
    removed: grouped(removed),
    restated: grouped(restated),
  };
}

/** The links of the tab by their group's code. */
export function grouped(pairs: readonly Pair[]): readonly Group[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.code === undefined) continue;
    const links = groups.get(pair.code);
    if (links) links.push(pair);
    else groups.set(pair.code, [pair]);
  }
  return [...groups].map(([code, links]) => ({ code, links }));
}
