import type { Paper } from '../../documents/papers';
import { firstBy, groupBy } from '../../domain/lookup';
import { isActive } from '../../domain/ordered';
import { type Group, grouped, planPairOrder } from '../../domain/pair-orders';
import type { Pair, RegisteredDocument } from '../../domain/school';
import type { Office } from '../../office';
import type { Finding } from '../../tables/finding';
import { roles } from '../../tables/roles';
import * as text from '../../text';
import { type Examination, examine } from '../workbook/examine';
import { type OpenTab, requireColumns } from '../workbook/workbook';
import { amendingOrder, approvingOrder, type Letterhead, letterhead } from './order-texts';
import { newDocumentCode } from './register';

/** An order about to be written. */
export interface NextOrder {
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

/** A pair or group that stays out of the order, and the errors that keep it out. */
export interface LeftOut {
  readonly code: string;
  readonly errors: readonly Finding[];
}

export interface PlannedOrder {
  readonly examination: Examination;
  readonly leftOut: readonly LeftOut[];
  /** What is to be written, or the sentence that says why nothing can be. */
  readonly order: NextOrder | { readonly obstacle: string };
}

/** Decides what the order on the pairs would say now; nothing is written yet. */
export function planOrder(office: Office): PlannedOrder {
  const examination = examine(office);
  const officials = examination.open(roles);
  for (const tab of [...Object.values(examination.tabs), officials] as readonly OpenTab[]) requireColumns(tab);
  const head = letterhead(examination, officials.reading.rows, office.today);
  const leftOut = leftOutOf(examination);
  return { examination, leftOut, order: nextOrder(examination, head, new Set(leftOut.map(({ code }) => code))) };
}

function nextOrder(examination: Examination, head: Letterhead, blocked: ReadonlySet<string>): PlannedOrder['order'] {
  const { school, day } = examination;
  const plan = planPairOrder(school, blocked, day);
  if (plan.kind === 'nothing') return signedOrder(examination, head, plan.signed, blocked);
  const row = plan.draft;
  const code = row?.code ?? newDocumentCode(examination);
  if (plan.kind === 'approve') {
    if (plan.groups.length === 0) return { obstacle: text.refusals.noPairs };
    const fixed = plan.groups.flatMap(({ links }) => links);
    const paper = approvingOrder(head, plan.groups, row);
    return { code, row, paper, named: plan.groups, kind: 'pairOrder', fixed, changed: [] };
  }
  const named = [...plan.added, ...plan.removed, ...plan.restated];
  if (named.length === 0) return { obstacle: text.refusals.nothingToAmend };
  return {
    code,
    row,
    paper: amendingOrder(head, plan, row),
    named,
    kind: 'pairAmendment',
    amends: plan.amends.code,
    fixed: plan.fixes,
    changed: plan.changes,
  };
}

/** The signed order itself: there is nothing to write, unless its document is gone from the register. */
function signedOrder(
  examination: Examination,
  head: Letterhead,
  signed: RegisteredDocument,
  blocked: ReadonlySet<string>,
): PlannedOrder['order'] {
  const { school, day } = examination;
  const named = grouped(
    school.pairs.filter(
      (pair) => pair.order === signed.code && !blocked.has(pair.code ?? '') && isActive(pair, signed.date ?? day),
    ),
  );
  if (signed.link === undefined && named.length === 0) return { obstacle: text.refusals.noPairs };
  return {
    code: signed.code ?? newDocumentCode(examination),
    row: signed,
    paper: signed.link === undefined ? approvingOrder(head, named, signed) : undefined,
    named,
    kind: 'pairOrder',
    fixed: [],
    changed: [],
  };
}

/** Pairs with errors of their own, or whose people have errors; a group stays out as a whole. */
function leftOutOf({ school, day, findings, tabs }: Examination): readonly LeftOut[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const byRow = groupBy(errors, ({ tab, row }) => `${tab}:${row}`);
  const errorsIn = (tab: OpenTab, line: number | undefined) => byRow.get(`${tab.table.tab}:${line}`) ?? [];
  const mentors = firstBy(school.mentors, ({ code }) => code);
  const mentees = firstBy(school.mentees, ({ code }) => code);
  return grouped(school.pairs.filter((pair) => isActive(pair, day))).flatMap(({ code, links }) => {
    const own = links.flatMap(({ line, mentor, mentee }) => [
      ...errorsIn(tabs.pairs, line),
      ...errorsIn(tabs.mentors, mentors.get(mentor ?? '')?.line),
      ...errorsIn(tabs.mentees, mentees.get(mentee ?? '')?.line),
    ]);
    // The links of a group share their mentor, and with him his errors.
    return own.length === 0 ? [] : [{ code, errors: [...new Set(own)] }];
  });
}
