import * as z from 'zod/mini';
import type { Finding } from '../tables/finding';
import { command } from './command';
import { type LeftOut, type NextOrder, planOrder } from './orders/plan-order';

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
  /** Why no order can be written as things are. */
  readonly obstacle?: string;
}

/** Shows the order as it would be issued now. */
export const previewOrder = command({
  input: z.strictObject({ kind: z.literal('pairs') }),
  readOnly: true,
  run(office): OrderPreview {
    const { order, leftOut } = planOrder(office);
    const out = leftOut.map(described);
    if ('obstacle' in order) {
      return { document: null, title: '', state: 'new', lines: [], pairs: 0, leftOut: out, obstacle: order.obstacle };
    }
    const paper = order.paper && office.previewPaper(order.paper);
    const { number, date, link, title } = order.row ?? {};
    return {
      document: order.row?.code ?? null,
      title: paper?.title ?? title ?? '',
      state: stateOf(order),
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      ...(link !== undefined && { link }),
      lines: paper?.lines ?? [],
      pairs: order.named.length,
      leftOut: out,
    };
  },
});

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
