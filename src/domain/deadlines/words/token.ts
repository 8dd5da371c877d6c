import type { LinkedTo, Recurrence, Relative } from '../deadline';

/**
 * A word of a deadline as a letter, so that a phrase becomes a short text that patterns are matched against: «с 1 по 10
 * сентября 2025 года» → `sn>nmy`.
 *
 * Days: `D` date, `d` day and month in figures, `n` number or ordinal, `m` month, `y` year, `Y` two years in a row, `#`
 * «числа», «день», `W` day of the week, `E` New Year.
 * Stretches: `q` quarter, `h` half-year, `t` school term, `k` ten days of a month, `w` week, `p` half, `S` season, `H` school
 * holidays of a season, `C` any holidays, `M` «месяц», `g` school year, `G` year, `P` the whole period, `Z` the time when a year is summed up.
 * What of them: `b` `i` `e` beginning, middle, end, `T` `N` `L` this, next, last one, `<` up to, `s` from, `>` through, `~`
 * throughout, `*` each, `x` so many times in, `a` every so often, `-` dash, `,` separator.
 * Without a date: `r` all the time, `o` on demand, `l` set by another paper, `R` counted from an event, `c` counted from a
 * day. `?` is anything else.
 */
export interface Token {
  readonly sign: string;
  /** As it stands in the simplified phrase. */
  readonly text: string;
  /** A number or a month 1–12, a year, −1 for «последний», a day of the week from Monday, 1. */
  readonly value?: number;
  readonly date?: FigureDate;
  readonly recurrence?: Recurrence;
  readonly relative?: Relative;
  readonly linkedTo?: LinkedTo;
  /** The word is misspelt. */
  readonly isGuess?: true;
}

/** A date in figures, which may be no day at all: 32.13. */
interface FigureDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}
