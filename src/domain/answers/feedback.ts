import type { MeetingKind } from '../../tables/words';
import { isActive } from '../ordered';
import type { Pair } from '../school';
import { type Answered, type AskedQuestion, dayOf, mean, numberIn, rounded } from './answered';

/** What was said after the meetings of one kind. */
interface MeetingFeedback {
  /** Null where it was not said. */
  readonly kind: MeetingKind | null;
  readonly answered: number;
  /** Means of ten, to one digit; null where nobody has answered. */
  readonly scores: readonly (number | null)[];
  /** How many different people are behind each: both of a pair answer after each of their meetings. */
  readonly people: readonly number[];
}

export interface Feedback {
  /** What the scores of each kind are of, in their order. */
  readonly questions: readonly AskedQuestion[];
  readonly meetings: readonly MeetingFeedback[];
  /** Working pairs and groups, and the codes of those of which nobody has said anything. */
  readonly pairs: number;
  readonly pairsWithout: readonly string[];
  /** Who has asked for the curator, in codes, the latest first. */
  readonly curatorNeeded: readonly { readonly person: string; readonly pair: string; readonly day: string }[];
}

/** Both sides of a pair answer after each meeting, so every response counts. */
export function feedbackOf(
  responses: readonly Answered[],
  questions: readonly AskedQuestion[],
  kinds: readonly MeetingKind[],
  pairs: readonly Pair[],
  day: string,
): Feedback {
  const kindOf = ({ answers }: Answered) => kinds.find((kind) => kind === answers.meetingKind) ?? null;
  const heard = new Set(responses.map(({ pair }) => pair));
  const working = new Set(pairs.filter((pair) => isActive(pair, day)).flatMap(({ code }) => code ?? []));
  return {
    questions,
    meetings: [...kinds, null].flatMap((kind): MeetingFeedback[] => {
      const own = responses.filter((response) => kindOf(response) === kind);
      const scores = questions.map(({ key }) => scoreOf(own, key));
      const people = questions.map(({ key }) => peopleBehind(own, key));
      return own.length === 0 ? [] : [{ kind, answered: own.length, scores, people }];
    }),
    pairs: working.size,
    pairsWithout: [...working].filter((code) => !heard.has(code)).sort(),
    curatorNeeded: responses
      .filter(({ answers }) => answers.curatorNeeded === 'yes')
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .map((response) => ({ person: response.person ?? '', pair: response.pair ?? '', day: dayOf(response) })),
  };
}

const peopleBehind = (responses: readonly Answered[], key: string): number =>
  new Set(responses.filter((response) => numberIn(response, key) !== undefined).map(({ person }) => person)).size;

function scoreOf(responses: readonly Answered[], key: string): number | null {
  const average = mean(responses.flatMap((response) => numberIn(response, key) ?? []));
  return average === undefined ? null : rounded(average, 1);
}
