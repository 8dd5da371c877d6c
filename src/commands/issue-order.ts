import * as z from 'zod/mini';
import { byCode, isActive, isSigned, makeUp, orderedMakeUp, TAKEN_OUT } from '../domain/ordered';
import type { Office, StoredDocument } from '../office';
import { Refusal } from '../tables/finding';
import { command } from './command';
import { type NextOrder, planOrder } from './orders/plan-order';
import { lastGiven, lastToRemember } from './workbook/codes';
import type { Examination } from './workbook/examine';
import { type Change, newRow, writeChanges } from './workbook/workbook';

export interface IssuedOrder {
  /** Code of the order in the register, `Д-001`. */
  readonly document: string;
  readonly link: string;
  /** Pairs and groups that the order names. */
  readonly pairs: number;
  readonly leftOut: readonly { readonly code: string; readonly rules: readonly string[] }[];
  /** The signed order already says all there is to say; nothing was written. */
  readonly unchanged: boolean;
}

/**
 * Writes the order that fixes the pairs and groups of the school year and registers it as a draft. Until the office has
 * given it a number and a date, issuing again rewrites the same document; after that it is never touched, and what has
 * changed goes into an order that amends it. Pairs with errors stay out.
 */
export const issueOrder = command({
  input: z.strictObject({ kind: z.literal('pairs') }),
  run(office): IssuedOrder {
    const { examination, order, leftOut: out } = planOrder(office);
    if ('obstacle' in order) throw new Refusal(order.obstacle);
    const leftOut = out.map(({ code, errors }) => ({ code, rules: [...new Set(errors.map(({ rule }) => rule))] }));
    if (order.paper === undefined) {
      return { document: order.code, link: order.row?.link ?? '', pairs: order.named.length, leftOut, unchanged: true };
    }
    const stored = office.putDocument(order.paper, order.code);
    writeAll(office, examination, order, stored);
    return { document: order.code, link: stored.link, pairs: order.named.length, leftOut, unchanged: false };
  },
});

/** The register first: a run that dies after it finds its draft again. */
function writeAll(office: Office, examination: Examination, order: NextOrder, { title, link }: StoredDocument): void {
  const { tabs, changes, memory } = examination;
  const { documents } = tabs;
  if (order.row === undefined) {
    writeChanges(office, documents, changes.documents);
    const values = {
      code: order.code,
      kind: order.kind,
      title,
      status: 'draft',
      amends: order.amends,
      link,
    };
    office.append(documents.sheet.id, [newRow(documents, values)]);
  } else {
    const { line } = order.row;
    const kept = isSigned(order.row) ? order.row.title : title;
    writeChanges(office, documents, [
      ...changes.documents,
      { line, column: 'code', value: order.code },
      { line, column: 'link', value: link },
      { line, column: 'title', value: kept },
    ]);
  }
  writeChanges(office, tabs.mentees, changes.mentees);
  writeChanges(office, tabs.mentors, changes.mentors);
  writeChanges(office, tabs.pairs, [...changes.pairs, ...pairChanges(examination, order)]);
  const { prefix = '' } = documents.table;
  office.remember({ ...memory, ...lastToRemember(prefix, lastGiven(memory, prefix, [order.code])) });
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
