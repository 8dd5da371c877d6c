import { type Answered, type AskedQuestion, dayOf } from './answered';

/** What the sum of a curator's marks comes to. */
type SelfCheckLevel = 'optimal' | 'acceptable' | 'unacceptable';

/** The curator's own questionnaire, filled in once. */
export interface SelfCheck {
  readonly day: string;
  /** 2 in full, 1 in part, 0 not at all; null where a criterion was left out. */
  readonly marks: readonly (number | null)[];
  /** The sum of the marks; null where one is lacking: it would come out too low. */
  readonly total: number | null;
  readonly level: SelfCheckLevel | null;
  /** What is to be changed, in the curator's own words. */
  readonly conclusion: string;
}

export interface SelfChecks {
  /** What the marks are of, in their order. */
  readonly criteria: readonly AskedQuestion[];
  /** The greatest sum there can be. */
  readonly most: number;
  /** Every one of the year, the latest first. */
  readonly checks: readonly SelfCheck[];
}

/** The mark of a criterion that shows itself in full. */
const TOP_MARK = 2;

/** From which sum on a level begins, of 18: the curator's questionnaire of the target model. */
const LEVELS: readonly (readonly [SelfCheckLevel, from: number])[] = [
  ['optimal', 15],
  ['acceptable', 9],
  ['unacceptable', 0],
];

export function selfChecksOf(responses: readonly Answered[], criteria: readonly AskedQuestion[]): SelfChecks {
  const latest = [...responses].sort((one, other) => (one.at < other.at ? 1 : -1));
  return { criteria, most: criteria.length * TOP_MARK, checks: latest.map((each) => checkOf(each, criteria)) };
}

function checkOf(response: Answered, criteria: readonly AskedQuestion[]): SelfCheck {
  const { conclusion } = response.answers;
  const marks = criteria.map(({ key }) => markIn(response, key));
  const known = marks.flatMap((mark) => mark ?? []);
  const total = known.length < marks.length ? null : known.reduce((sum, mark) => sum + mark, 0);
  return {
    day: dayOf(response),
    marks,
    total,
    level: total === null ? null : levelOf(total),
    conclusion: typeof conclusion === 'string' ? conclusion : '',
  };
}

/** The keys of the choices are the marks. */
function markIn({ answers }: Answered, key: string): number | null {
  const mark = answers[key];
  return typeof mark === 'string' && /^[0-2]$/.test(mark) ? Number(mark) : null;
}

const levelOf = (total: number): SelfCheckLevel => LEVELS.find(([, from]) => total >= from)?.[0] ?? 'unacceptable';
