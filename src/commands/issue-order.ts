import * as z from 'zod/mini';
import { byCode, isActive, isSigned, makeUp, orderedMakeUp, TAKEN_OUT } from '../domain/ordered';
import type { Layout } from '../domain/roadmap/record';
import type { Office, StoredDocument } from '../office';
import { Refusal } from '../tables/finding';
import { command } from './command';
import { type NextOrder, planOrder } from './orders/plan-order';
import { planRoadmapOrder } from './orders/plan-roadmap-order';
import { codeToRemember, register } from './orders/register';
import { layoutInput } from './roadmap/layout-input';
import type { LostField } from './roadmap/not-printed-words';
import type { Examination } from './workbook/examine';
import { type Change, writeChanges } from './workbook/workbook';

/** What came of an order. */
export interface IssuedOrder {
  /** Code of the order in the register, `Д-001`. */
  readonly document: string;
  readonly link: string;
  /** Pairs and groups that the order names. */
  readonly pairs: number;
  readonly leftOut: readonly { readonly code: string; readonly rules: readonly string[] }[];
  /** The signed order already says all there is to say; nothing was written. */
  readonly unchanged: boolean;
  /** What the roadmap in the appendix of its order leaves out. */
  readonly notPrinted?: readonly LostField[];
}

/**
 * Writes an order and registers it as a draft: the one that fixes the pairs and groups of the school year, or the one
 * that approves its roadmap. Until the office has given it a number and a date, issuing again rewrites the same document;
 * after that it is never touched. Pairs that have changed since go into an order that amends it. Pairs with errors stay
 * out; a roadmap with errors is not approved.
 */
export const issueOrder = command({
  input: z.union([
    z.strictObject({ kind: z.literal('pairs') }),
    z.strictObject({ kind: z.literal('roadmap'), layout: layoutInput }),
  ]),
  run: (office, input): IssuedOrder =>
    input.kind === 'pairs' ? issuePairs(office) : issueRoadmap(office, input.layout),
});

function issuePairs(office: Office): IssuedOrder {
  const { examination, order, leftOut: out } = planOrder(office);
  if ('obstacle' in order) throw new Refusal(order.obstacle);
  const leftOut = out.map(({ code, errors }) => ({ code, rules: [...new Set(errors.map(({ rule }) => rule))] }));
  if (order.paper === undefined) {
    return { document: order.code, link: order.row?.link ?? '', pairs: order.named.length, leftOut, unchanged: true };
  }
  const stored = office.putDocument(order.paper, order.code);
  writePairs(office, examination, order, stored);
  return { document: order.code, link: stored.link, pairs: order.named.length, leftOut, unchanged: false };
}

function issueRoadmap(office: Office, layout: Layout | undefined): IssuedOrder {
  const { examination, order } = planRoadmapOrder(office, layout);
  if ('obstacle' in order) throw new Refusal(order.obstacle);
  const { code, row, paper, notPrinted } = order;
  const issued = { document: code, pairs: 0, leftOut: [], notPrinted };
  if (paper === undefined) return { ...issued, link: row?.link ?? '', unchanged: true };
  const stored = office.putDocument(paper, code);
  register(office, examination.tabs.documents, examination.changes.documents, {
    ...stored,
    code,
    row,
    kind: 'roadmapOrder',
  });
  office.remember(codeToRemember(examination, code));
  return { ...issued, link: stored.link, unchanged: false };
}

/** The register first: a run that dies after it finds its draft again. */
function writePairs(office: Office, examination: Examination, order: NextOrder, stored: StoredDocument): void {
  const { tabs, changes, memory } = examination;
  register(office, tabs.documents, changes.documents, { ...order, ...stored });
  writeChanges(office, tabs.mentees, changes.mentees);
  writeChanges(office, tabs.mentors, changes.mentors);
  writeChanges(office, tabs.pairs, [...changes.pairs, ...pairChanges(examination, order)]);
  office.remember({ ...memory, ...codeToRemember(examination, order.code) });
}

type PairChange = Change<Examination['tabs']['pairs']['table']>;

/** What the pairs carry of the order: which one, and their make-up in it. A draft lets go of pairs it no longer names. */
function pairChanges({ school, day }: Examination, order: NextOrder): readonly PairChange[] {
  if (isSigned(order.row)) return [];
  const [fixed, changed] = [new Set(order.fixed), new Set(order.changed)];
  const register = byCode(school.documents);
  return school.pairs.flatMap((pair): PairChange[] => {
    const { line } = pair;
    const set = (column: PairChange['column'], value: string | undefined): PairChange => ({ line, column, value });
    if (fixed.has(pair)) return [set('order', order.code), set('ordered', makeUp(pair))];
    if (changed.has(pair)) {
      const said = orderedMakeUp(pair, register);
      const will = isActive(pair, day) ? makeUp(pair) : TAKEN_OUT;
      return [set('ordered', said), set('amendedBy', order.code), set('amended', will)];
    }
    // What a run that died halfway has left of a draft goes with the rest of it.
    const isLetGo = pair.order === order.code || (pair.order === undefined && pair.ordered !== undefined);
    const isReverted = pair.amendedBy === order.code || (pair.amendedBy === undefined && pair.amended !== undefined);
    return [
      ...(isLetGo ? [set('order', undefined), set('ordered', undefined)] : []),
      ...(isReverted ? [set('amendedBy', undefined), set('amended', undefined)] : []),
    ];
  });
}
