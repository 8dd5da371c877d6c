import * as z from 'zod/mini';
import { settings } from '../tables/settings';
import { command } from './command';
import { rememberedReview } from './review/remembered-review';
import { reviewOf } from './review/review-of';

export interface ReadReview {
  /** Null as long as there is none. */
  readonly link: string | null;
  /** The day of the last refresh, `2026-09-15`, and the hour and the minute of it. */
  readonly refreshed: string | null;
  readonly time: string | null;
  /** Addresses of the accounts that «Настройки» name. */
  readonly readers: readonly string[];
  /** One of the addresses there is wrong: the review cannot be refreshed until it is mended. */
  readonly readersMalformed: boolean;
  /** Where the addresses are entered. */
  readonly place: { readonly tab: string; readonly row: number; readonly code: string; readonly column: string };
  /** Whether anybody with the link could read it when it was last refreshed. */
  readonly byLink: boolean;
  /** Whether it no longer says what the tabs say, or to whom «Настройки» say. */
  readonly stale: boolean;
}

/** Tells of the director's review what the workbook knows by itself: Drive is not asked, so no consent is needed. */
export const readReview = command({
  readOnly: true,
  input: z.strictObject({}),
  run(office): ReadReview {
    const { examination, digest } = reviewOf(office);
    const { school, findings, entered } = examination;
    const { link, refreshed, time, byLink = false, digest: said } = rememberedReview(office.memory());
    return {
      link: refreshed === undefined ? null : (link ?? null),
      refreshed: refreshed ?? null,
      time: time ?? null,
      readers: school.settings.reviewReaders,
      readersMalformed: findings.some(({ rule }) => rule === 'readerMalformed'),
      place: {
        tab: settings.tab,
        row: entered.reviewReaders?.line ?? 1,
        code: '',
        column: settings.columns.value.header,
      },
      byLink,
      stale: refreshed !== undefined && said !== digest,
    };
  },
});
