import type { DeadlineContext } from './deadline';
import { PATTERNS } from './patterns';
import type { Reading } from './reading';
import type { Token } from './words/token';

/** One statement of a phrase: «сентябрь» of «Сентябрь, в течение года по запросу». */
export interface Statement {
  readonly reading: Reading;
  /** Nothing stands between it and the one before it. */
  readonly isJoined: boolean;
}

export interface Statements {
  readonly all: readonly Statement[];
  /** Every word has been understood. */
  readonly isWhole: boolean;
}

/** Words between statements that say nothing by themselves. */
const BETWEEN = /[,~T]/;

/** Goes through the words from left to right; each statement takes as many of them as it can. */
export function statementsOf(tokens: readonly Token[], context: DeadlineContext): Statements {
  const signs = tokens.map(({ sign }) => sign).join('');
  const all: Statement[] = [];
  let [isWhole, isJoined] = [true, false];
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, signs, at, context);
    if (found) all.push({ reading: found.reading, isJoined: isJoined && all.length > 0 });
    else if (!BETWEEN.test(signs[at] ?? '') && !(signs[at] === '-' && !isJoined)) isWhole = false;
    isJoined = found !== undefined;
    at += found?.length ?? 1;
  }
  return { all, isWhole: isWhole && !tokens.some(({ sign }) => sign === '?') };
}

interface Found {
  readonly reading: Reading;
  readonly length: number;
}

/** The statement that begins at a word and takes the most of them. */
function longestAt(tokens: readonly Token[], signs: string, at: number, context: DeadlineContext): Found | undefined {
  const matching = PATTERNS.flatMap(([shape, reader]) => {
    shape.lastIndex = at;
    const length = shape.exec(signs)?.[0].length ?? 0;
    return length === 0 ? [] : [{ length, reader }];
  });
  for (const { length, reader } of matching.sort((one, other) => other.length - one.length)) {
    const own = tokens.slice(at, at + length);
    const reading = reader(own, context);
    if (reading) return { length, reading: own.some(({ isGuess }) => isGuess) ? notSure(reading) : reading };
  }
  return undefined;
}

const notSure = (reading: Reading): Reading =>
  reading.confidence === 'sure' ? { ...reading, confidence: 'assumed' } : reading;
