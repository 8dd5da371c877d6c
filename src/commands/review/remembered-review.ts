/** What the workbook remembers of its review for the director: never an address of anybody. */
export interface RememberedReview {
  readonly id: string;
  readonly link: string;
  /** When the spreadsheet was made, `2026-09-15T09:05` by the clock of the school. */
  readonly made: string;
  /** The day on which it was last refreshed, and the hour and the minute. */
  readonly refreshed: string;
  readonly time: string;
  /** What it said then. */
  readonly digest: string;
  /** Whether anybody with the link could read it then. */
  readonly byLink: boolean;
}

type Memory = Readonly<Record<string, string>>;

const keyOf = (part: string): string => `review.${part}`;

/** A part that was never remembered is undefined. */
export function rememberedReview(memory: Memory): Partial<RememberedReview> {
  const part = (name: keyof RememberedReview) => {
    const text = memory[keyOf(name)] ?? '';
    return text === '' ? {} : { [name]: text };
  };
  return {
    ...part('id'),
    ...part('link'),
    ...part('made'),
    ...part('refreshed'),
    ...part('time'),
    ...part('digest'),
    byLink: memory[keyOf('byLink')] === YES,
  };
}

const YES = 'yes';

export function reviewToRemember(review: Partial<RememberedReview>): Memory {
  return Object.fromEntries(
    Object.entries(review).map(([part, value]) => [
      keyOf(part),
      typeof value === 'boolean' ? (value ? YES : '') : value,
    ]),
  );
}
