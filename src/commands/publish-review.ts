import * as z from 'zod/mini';
import type { Office, StoredReview } from '../office';
import { Refusal } from '../tables/finding';
import { parameterName } from '../tables/settings';
import * as text from '../text';
import { command } from './command';
import { rememberedReview, reviewToRemember } from './review/remembered-review';
import { reviewOf } from './review/review-of';

export interface PublishedReview {
  readonly link: string;
  /** The day, `2026-09-15`. */
  readonly refreshed: string;
  /** The hour and the minute of it, `09:05`. */
  readonly time: string;
  /** How many accounts may read it. */
  readonly readers: number;
  /** Whether anybody with the link may. */
  readonly byLink: boolean;
}

/**
 * Makes the spreadsheet of the director's review or refreshes it under the same link, and opens it for reading for the
 * accounts named in «Настройки». Anybody with the link may read it only after `byLink` has been `agreed` to;
 * `byLink: false` takes that back. `anew` makes another review in place of one that this person cannot find.
 */
export const publishReview = command({
  input: z.strictObject({
    byLink: z.optional(z.boolean()),
    agreed: z.optional(z.boolean()),
    anew: z.optional(z.boolean()),
  }),
  run(office, { byLink, agreed, anew }): PublishedReview {
    if (byLink === true && agreed !== true)
      throw new Refusal(text.refusals.reviewByLink(parameterName('reviewReaders')));
    const { examination, review, refreshed, digest } = reviewOf(office);
    const { school, findings } = examination;
    const wrong = findings.find(({ rule }) => rule === 'readerMalformed');
    if (wrong) throw new Refusal(text.refusals.reviewReaders(wrong.row));
    const moment = `${refreshed.day}T${refreshed.time}`;
    const { id, link } = found(office, review.title, moment, anew === true);
    const { reviewReaders: readers } = school.settings;
    const wasOpen = office.shareReview(id, { readers, byLink: byLink === true ? undefined : byLink });
    office.writeReview(id, review);
    const isOpen = byLink === true ? opened(office, id, readers) : wasOpen;
    office.remember(reviewToRemember({ refreshed: refreshed.day, time: refreshed.time, digest, byLink: isOpen }));
    return { link, refreshed: refreshed.day, time: refreshed.time, readers: readers.length, byLink: isOpen };
  },
});

/** Remembered first: a run that dies in between must not leave open what is taken for closed. */
function opened(office: Office, id: string, readers: readonly string[]): boolean {
  office.remember(reviewToRemember({ byLink: true }));
  return office.shareReview(id, { readers, byLink: true });
}

/**
 * Remembered before anything else can stop the run: until a search knows of a new file, only its id leads to it. A review
 * that this person cannot find may be another editor's: a second one in its place would leave its readers behind.
 */
function found(office: Office, title: string, moment: string, anew: boolean): StoredReview {
  const known = rememberedReview(office.memory());
  const isRecent = !anew && known.made !== undefined && minutesBetween(known.made, moment) < RECENT;
  const review = office.findReview(title, isRecent ? known.id : undefined, known.id === undefined || anew);
  if (!review) throw new Refusal(text.refusals.othersReview);
  const { id, link } = review;
  if (known.id !== id) office.remember(reviewToRemember({ id, link, made: moment }));
  else if (known.link !== link) office.remember(reviewToRemember({ link }));
  return review;
}

/** How long a search may take to know of a new file, in minutes. */
const RECENT = 10;

const minutesBetween = (from: string, to: string): number => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
