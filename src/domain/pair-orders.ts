import { groupBy } from './lookup';
import { byCode, isActive, isOfYear, isSigned, makeUp, orderedMakeUp, TAKEN_OUT } from './ordered';
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
      /** Pairs and groups that are new. */
      readonly added: readonly Group[];
      /** Those that nobody is left in. */
      readonly removed: readonly Group[];
      /** Those whose make-up is no longer what the order says, with everybody who is in them now. */
      readonly restated: readonly Group[];
      /** Links that the amendment fixes for the first time, and links it changes or takes out. */
      readonly fixes: readonly Pair[];
      readonly changes: readonly Pair[];
    }
  | { readonly kind: 'nothing'; readonly signed: RegisteredDocument };

/**
 * Decides what the next order on pairs is. Until one is signed there is one draft and it takes in every working pair.
 * A signed order is never rewritten: what has changed since goes into an order that amends it. `blocked` are codes of
 * pairs that must stay out.
 */
export function planPairOrder(school: School, blocked: ReadonlySet<string>, day: string): PairOrderPlan {
  const orders = school.documents.filter(
    (each) => each.status !== 'cancelled' && isOfYear(each, school.settings.schoolYear),
  );
  const signed = orders.find((each) => each.kind === 'pairOrder' && isSigned(each));
  const working = grouped(school.pairs.filter((pair) => isActive(pair, day))).filter(({ code }) => !blocked.has(code));
  if (signed === undefined) {
    const draft = orders.find((each) => each.kind === 'pairOrder');
    return { kind: 'approve', draft, groups: working };
  }
  const sound = new Set(working.map(({ code }) => code));
  return planAmendment(school, sound, signed, orders, day);
}

function planAmendment(
  school: School,
  sound: ReadonlySet<string>,
  signed: RegisteredDocument,
  orders: readonly RegisteredDocument[],
  day: string,
): PairOrderPlan {
  const register = byCode(school.documents);
  const draft = orders.find((each) => each.kind === 'pairAmendment' && !isSigned(each));
  // A draft, a cancelled order, one of a past year and one whose row is gone fix nothing.
  const fixes = (code: string | undefined) => {
    const order = code === undefined ? undefined : register.get(code);
    return (
      order !== undefined &&
      isSigned(order) &&
      order.status !== 'cancelled' &&
      isOfYear(order, school.settings.schoolYear)
    );
  };
  const isChanged = (pair: Pair) => {
    if (!fixes(pair.order)) return isActive(pair, day);
    return (orderedMakeUp(pair, register) ?? makeUp(pair)) !== (isActive(pair, day) ? makeUp(pair) : TAKEN_OUT);
  };
  const groups = grouped(school.pairs).filter(({ links }) => links.some((link) => isChanged(link)));
  const working = ({ links }: Group) => links.filter((link) => isActive(link, day));
  const named = groups.filter((group) => working(group).length === 0 || sound.has(group.code));
  const isNew = ({ links }: Group) => !links.some((link) => fixes(link.order));
  const all = (wanted: (group: Group) => boolean) =>
    named.filter(wanted).map((group) => ({ ...group, links: working(group) }));
  const isRemoved = (group: Group) => working(group).length === 0;
  const removed = named.filter(isRemoved).map((group) => ({ ...group, links: group.links.filter(isChanged) }));
  const links = named.flatMap((group) => group.links.filter(isChanged));
  if (named.length === 0 && draft === undefined) return { kind: 'nothing', signed };
  return {
    kind: 'amend',
    draft,
    amends: signed,
    added: all((group) => isNew(group) && !isRemoved(group)),
    removed,
    restated: all((group) => !isNew(group) && !isRemoved(group)),
    fixes: links.filter((link) => !fixes(link.order)),
    changes: links.filter((link) => fixes(link.order)),
  };
}

/** The links of the tab by their group's code. */
export function grouped(pairs: readonly Pair[]): readonly Group[] {
  const groups = groupBy(pairs, (pair) => pair.code);
  return [...groups].map(([code, links]) => ({ code, links }));
}
