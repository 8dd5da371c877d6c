import * as z from 'zod/mini';
import type { Paper } from '../documents/papers';
import { firstBy, groupBy } from '../domain/lookup';
import { byCode, isActive, isSigned, makeUp, orderedMakeUp, TAKEN_OUT } from '../domain/ordered';
import { type Group, grouped, planPairOrder } from '../domain/pair-orders';
import type { Pair, RegisteredDocument } from '../domain/school';
import type { Office, StoredDocument } from '../office';
import { Refusal } from '../tables/finding';
import { roles } from '../tables/roles';
import { nextCodes } from '../tables/table';
import * as text from '../text';
import { lastGiven, lastToRemember } from './codes';
import { command } from './command';
import { type Examination, examine } from './examine';
import { amendingOrder, approvingOrder, type Letterhead, letterhead } from './order-texts';
import { type Change, newRow, type OpenTab, requireColumns, writeChanges } from './workbook';

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
    const examination = examine(office);
    const { tabs, entered } = examination;
    const officials = examination.open(roles);
    for (const tab of [...Object.values(tabs), officials] as readonly OpenTab[]) requireColumns(tab);
    const head = letterhead(examination.school, entered, officials.reading.rows);
    const leftOut = leftOutOf(examination);
    const order = nextOrder(examination, head, new Set(leftOut.map(({ code }) => code)));
    if (order.paper === undefined) {
      return { document: order.code, link: order.row?.link ?? '', pairs: order.named.length, leftOut, unchanged: true };
    }
    const stored = office.putDocument(order.paper, order.code);
    writeAll(office, examination, order, stored);
    return { document: order.code, link: stored.link, pairs: order.named.length, leftOut, unchanged: false };
  },
});

/** An order about to be written. */
interface NextOrder {
  readonly code: string;
  /** Its row in the register, once it has one. */
  readonly row: RegisteredDocument | undefined;
  /** Undefined: there is nothing to write. */
  readonly paper: Paper | undefined;
  readonly named: readonly Group[];
  readonly kind: 'pairOrder' | 'pairAmendment';
  readonly amends?: string | undefined;
  /** Links that the order fixes, and links it changes or takes out. */
  readonly fixed: readonly Pair[];
  readonly changed: readonly Pair[];
}

function nextOrder(examination: Examination, head: Letterhead, blocked: ReadonlySet<string>): NextOrder {
  const { school, day } = examination;
  const plan = planPairOrder(school, blocked, day);
  const codeOf = (row: RegisteredDocument | undefined) => row?.code ?? newCode(examination);
  if (plan.kind === 'nothing') {
    const groups = grouped(
      school.pairs.filter(
        (pair) =>
          pair.order === plan.signed.code && !blocked.has(pair.code ?? '') && isActive(pair, plan.signed.date ?? day),
      ),
    );
    if (plan.signed.link === undefined && groups.length === 0) throw new Refusal(text.refusals.noPairs);
    const paper = plan.signed.link === undefined ? approvingOrder(head, groups, plan.signed) : undefined;
    return {
      code: codeOf(plan.signed),
      row: plan.signed,
      paper,
      named: groups,
      kind: 'pairOrder',
      fixed: [],
      changed: [],
    };
  }
  const row = plan.draft;
  if (plan.kind === 'approve') {
    if (plan.groups.length === 0) throw new Refusal(text.refusals.noPairs);
    const fixed = plan.groups.flatMap(({ links }) => links);
    return {
      code: codeOf(row),
      row,
      paper: approvingOrder(head, plan.groups, row),
      named: plan.groups,
      kind: 'pairOrder',
      fixed,
      changed: [],
    };
  }
  const named = [...plan.added, ...plan.removed, ...plan.restated];
  if (named.length === 0) throw new Refusal(text.refusals.nothingToAmend);
  return {
    code: codeOf(row),
    row,
    paper: amendingOrder(head, plan, row),
    named,
    kind: 'pairAmendment',
    amends: plan.amends.code,
    fixed: plan.fixes,
    changed: plan.changes,
  };
}

function newCode({ memory, tabs, school }: Examination): string {
  const { prefix = '' } = tabs.documents.table;
  const used = school.documents.map((document) => document.code);
  return nextCodes(prefix, lastGiven(memory, prefix, used), 1)[0] ?? '';
}

/** Pairs with errors of their own, or whose people have errors; a group stays out as a whole. */
function leftOutOf({ school, day, findings, tabs }: Examination): IssuedOrder['leftOut'] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const byRow = groupBy(errors, ({ tab, row }) => `${tab}:${row}`);
  const rulesIn = (tab: OpenTab, line: number | undefined) =>
    (byRow.get(`${tab.table.tab}:${line}`) ?? []).map(({ rule }) => rule);
  const mentors = firstBy(school.mentors, ({ code }) => code);
  const mentees = firstBy(school.mentees, ({ code }) => code);
  return grouped(school.pairs.filter((pair) => isActive(pair, day))).flatMap(({ code, links }) => {
    const rules = links.flatMap(({ line, mentor, mentee }) => [
      ...rulesIn(tabs.pairs, line),
      ...rulesIn(tabs.mentors, mentors.get(mentor ?? '')?.line),
      ...rulesIn(tabs.mentees, mentees.get(mentee ?? '')?.line),
    ]);
    return rules.length === 0 ? [] : [{ code, rules: [...new Set(rules)] }];
  });
}

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
