import type { Paper } from '../../documents/papers';
import { groupBy } from '../../domain/lookup';
import { isSigned } from '../../domain/ordered';
import type { Layout } from '../../domain/roadmap/record';
import type { RegisteredDocument } from '../../domain/school';
import type { Office } from '../../office';
import * as text from '../../text';
import { print } from '../../texts/print';
import { addresseesIn } from '../roadmap/addressees';
import { type LostField, lostFields } from '../roadmap/not-printed-words';
import { type Printing, printingOf, roadmapOrderFor } from '../roadmap/printing';
import { type Examination, examine } from '../workbook/examine';
import { orderData } from './order-texts';
import type { LeftOut } from './plan-order';
import { newDocumentCode } from './register';

/** The order on the roadmap, about to be written. */
interface RoadmapOrderPlan {
  readonly code: string;
  readonly row: RegisteredDocument | undefined;
  /** Undefined: the signed order stands as it is. */
  readonly paper: Paper | undefined;
  /** Activities that the roadmap has. */
  readonly rows: number;
  readonly notPrinted: readonly LostField[];
}

interface PlannedRoadmapOrder {
  readonly examination: Examination;
  /** Rows of the roadmap and of its passport with errors; with one of them nothing is approved. */
  readonly blocked: readonly LeftOut[];
  readonly order: RoadmapOrderPlan | { readonly obstacle: string };
}

/** Decides what the order on the roadmap would say now; nothing is written yet. */
export function planRoadmapOrder(office: Office, wanted: Layout | undefined): PlannedRoadmapOrder {
  const examination = examine(office);
  const printing = printingOf(examination);
  const row = roadmapOrderFor(printing);
  const layout = wanted ?? printing.record.layout;
  const rows = printing.record.items.length;
  if (isSigned(row) && row?.link !== undefined) {
    const order = { code: row.code ?? '', row, paper: undefined, rows, notPrinted: [] };
    return { examination, blocked: [], order };
  }
  const blocked = blockedRows(examination);
  if (blocked.length > 0)
    return { examination, blocked, order: { obstacle: text.refusals.roadmapErrors(named(blocked)) } };
  return {
    examination,
    blocked,
    order: {
      code: row?.code ?? newDocumentCode(examination),
      row,
      paper: orderPaper(examination, printing, layout, row),
      rows,
      notPrinted: lostFields(printing.record, layout),
    },
  };
}

/** Rows that a refusal names; the sidebar shows them all. */
const MOST_NAMED = 8;

function named(blocked: readonly LeftOut[]): readonly string[] {
  const rows = blocked.flatMap(({ code, errors: [error] }) => (error ? [print.row(error.tab, error.row, code)] : []));
  const more = rows.length - MOST_NAMED;
  return more > 0 ? [...rows.slice(0, MOST_NAMED), print.rest(more)] : rows;
}

function orderPaper(
  { roadmap }: Examination,
  { record, head, schoolYear }: Printing,
  layout: Layout,
  row: RegisteredDocument | undefined,
): Paper {
  const addresseesOf = addresseesIn(head.roles);
  const charged = new Set(roadmap.items.flatMap((each) => addresseesOf(each).map((addressee) => addressee.role)));
  const responsible = head.roles.flatMap((each) => (charged.has(each.role ?? '') ? (each.fullName ?? []) : []));
  // A director approves what is to be done, not what has been.
  const planned = { ...record, items: record.items.map((item) => ({ ...item, mark: '' })) };
  return { paper: 'roadmapOrder', data: { ...orderData(head, row), schoolYear, record: planned, layout, responsible } };
}

function blockedRows({ findings, tabs }: Examination): readonly LeftOut[] {
  const concerned = [tabs.roadmap.table.tab, tabs.passport.table.tab];
  const errors = findings.filter(({ severity, tab }) => severity === 'error' && concerned.includes(tab));
  return [...groupBy(errors, ({ tab, row }) => `${tab}:${row}`).values()].map((own) => ({
    code: own[0]?.code ?? '',
    errors: own,
  }));
}
