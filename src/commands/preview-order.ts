import type { Layout } from '../domain/roadmap/record';
import type { Office } from '../office';
import type { Finding } from '../tables/finding';
import { command } from './command';
import { issueOrder } from './issue-order';
import { type LeftOut, type NextOrder, planOrder } from './orders/plan-order';
import { planRoadmapOrder } from './orders/plan-roadmap-order';
import type { LostField } from './roadmap/not-printed-words';

/** Where a finding is, so that it can be gone to. */
type FindingPlace = Pick<Finding, 'tab' | 'row' | 'code' | 'column'>;

/** What `issueOrder` would write. */
export interface OrderPreview {
  /** Code of the order in the register; null until it is registered. */
  readonly document: string | null;
  readonly title: string;
  readonly state: 'new' | 'draft' | 'amendment' | 'unchanged';
  readonly number?: string;
  readonly date?: string;
  readonly link?: string;
  /** The text as it would read; empty when there is nothing to write. */
  readonly lines: readonly string[];
  readonly pairs: number;
  readonly leftOut: readonly {
    readonly code: string;
    readonly rules: readonly string[];
    /** A sentence an error, each with the place of the same number. */
    readonly messages: readonly string[];
    readonly places: readonly FindingPlace[];
    readonly place: FindingPlace;
  }[];
  /** What the roadmap in the appendix of its order leaves out. */
  readonly notPrinted?: readonly LostField[];
  /** Why no order can be written as things are. */
  readonly obstacle?: string;
}

/** Shows the order as it would be issued now. For the roadmap `leftOut` are its rows with errors: they block the order. */
export const previewOrder = command({
  input: issueOrder.input,
  readOnly: true,
  run: (office, input): OrderPreview =>
    input.kind === 'pairs' ? previewPairs(office) : previewRoadmap(office, input.layout),
});

function previewPairs(office: Office): OrderPreview {
  const { order, leftOut } = planOrder(office);
  const out = leftOut.map(described);
  if ('obstacle' in order) return nothing(order.obstacle, out);
  return { ...shown(office, order), state: stateOf(order), pairs: order.named.length, leftOut: out };
}

function previewRoadmap(office: Office, layout: Layout | undefined): OrderPreview {
  const { order, blocked } = planRoadmapOrder(office, layout);
  const out = blocked.map(described);
  if ('obstacle' in order) return nothing(order.obstacle, out);
  const { paper, row, notPrinted } = order;
  const state = paper === undefined ? 'unchanged' : row === undefined ? 'new' : 'draft';
  return { ...shown(office, order), state, pairs: 0, leftOut: out, notPrinted };
}

const nothing = (obstacle: string, leftOut: OrderPreview['leftOut']): OrderPreview => ({
  document: null,
  title: '',
  state: 'new',
  lines: [],
  pairs: 0,
  leftOut,
  obstacle,
});

/** How an order would read, with what the register has of it. */
function shown(office: Office, { paper: written, row }: Pick<NextOrder, 'paper' | 'row'>) {
  const paper = written && office.previewPaper(written);
  const { number, date, link, title } = row ?? {};
  return {
    document: row?.code ?? null,
    title: paper?.title ?? title ?? '',
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(link !== undefined && { link }),
    lines: paper?.lines ?? [],
  };
}

function stateOf({ paper, kind, row }: NextOrder): OrderPreview['state'] {
  if (paper === undefined) return 'unchanged';
  if (kind === 'pairAmendment') return 'amendment';
  return row === undefined ? 'new' : 'draft';
}

function described({ code, errors }: LeftOut): OrderPreview['leftOut'][number] {
  const places = errors.map(({ tab, row, code: own, column }) => ({ tab, row, code: own, column }));
  return {
    code,
    rules: [...new Set(errors.map(({ rule }) => rule))],
    messages: errors.map(({ message }) => message),
    places,
    place: places[0] ?? { tab: '', row: 1, code, column: '' },
  };
}
