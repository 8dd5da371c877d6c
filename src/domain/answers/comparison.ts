import { isSmall } from '../review/small-numbers';
import { type Answered, type AskedQuestion, lastOfEach, mean, numberIn, percentOf, rounded } from './answered';

/** A question of diagnostics: marks of a common scale can be averaged over questions, numbers of something cannot. */
export interface MeasuredQuestion extends AskedQuestion {
  readonly isScale: boolean;
}

/** An indicator before and after: means over the people of whom both are known. */
export interface Compared {
  /** How many they are. */
  readonly people: number;
  /** X and Y, to two digits; null where nobody is. */
  readonly start: number | null;
  readonly end: number | null;
  /** Z = Y − X, of X and Y as they are shown, so that what is printed adds up. */
  readonly difference: number | null;
  /** Z ÷ X × 100, to one digit; null where X is 0. */
  readonly percent: number | null;
}

/** Diagnostics at the beginning against those at the end. */
export interface Comparison {
  readonly indicators: readonly (AskedQuestion & Compared)[];
  /** The mean of each person's marks. */
  readonly overall: Compared;
  /** Codes of those of whom both are known, and of those of whom only one is. */
  readonly both: readonly string[];
  readonly onlyStart: readonly string[];
  readonly onlyEnd: readonly string[];
}

/** A person's diagnostics, the last of each. */
interface Waves {
  readonly start: Answered;
  readonly end: Answered;
}

/** Compares person with person: no change is counted for whoever has answered once. */
export function compare(
  starts: readonly Answered[],
  ends: readonly Answered[],
  questions: readonly MeasuredQuestion[],
): Comparison {
  const [before, after] = [lastOfEach(starts), lastOfEach(ends)];
  const both = [...before.keys()].filter((person) => after.has(person)).sort();
  const waves = wavesOf(before, after);
  return {
    indicators: questions.map(({ key, label }) => ({
      key,
      label,
      ...compared(waves, (response) => numberIn(response, key)),
    })),
    overall: compared(waves, meanMark(questions)),
    both,
    onlyStart: [...before.keys()].filter((person) => !after.has(person)).sort(),
    onlyEnd: [...after.keys()].filter((person) => !before.has(person)).sort(),
  };
}

/** Several kinds of diagnostics together, by the mean of each person's marks. */
export function compareAll(
  families: readonly {
    readonly starts: readonly Answered[];
    readonly ends: readonly Answered[];
    readonly questions: readonly MeasuredQuestion[];
  }[],
): Compared {
  const known = families.flatMap(({ starts, ends, questions }) => {
    const markOf = meanMark(questions);
    return wavesOf(lastOfEach(starts), lastOfEach(ends)).map(({ start, end }) => [markOf(start), markOf(end)] as const);
  });
  return comparedMeans(known);
}

function wavesOf(before: ReadonlyMap<string, Answered>, after: ReadonlyMap<string, Answered>): readonly Waves[] {
  return [...before].flatMap(([person, start]) => {
    const end = after.get(person);
    return end === undefined ? [] : [{ start, end }];
  });
}

const meanMark =
  (questions: readonly MeasuredQuestion[]) =>
  (response: Answered): number | undefined =>
    mean(questions.flatMap(({ key, isScale }) => (isScale ? (numberIn(response, key) ?? []) : [])));

const compared = (waves: readonly Waves[], measure: (response: Answered) => number | undefined): Compared =>
  comparedMeans(waves.map(({ start, end }) => [measure(start), measure(end)]));

function comparedMeans(values: readonly (readonly [number | undefined, number | undefined])[]): Compared {
  const known = values.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [[x, y] as const]));
  const [x, y] = [mean(known.map(([each]) => each)), mean(known.map(([, each]) => each))];
  if (x === undefined || y === undefined) return { people: 0, start: null, end: null, difference: null, percent: null };
  const [start, end] = [rounded(x, 2), rounded(y, 2)];
  const difference = rounded(end - start, 2);
  return { people: known.length, start, end, difference, percent: percentOf(difference, start) };
}

export const withoutFigures = <Each extends Compared>(compared: Each): Each => ({
  ...compared,
  start: null,
  end: null,
  difference: null,
  percent: null,
});

/** The same without figures that would tell what one person has answered: fewer than five are behind them. */
export const withoutFew = <Each extends Compared>(compared: Each): Each =>
  isSmall(compared.people) ? withoutFigures(compared) : compared;

/** The same without the percentage where fewer than five are behind it. */
export const withoutPercent = <Each extends Compared>(compared: Each): Each =>
  isSmall(compared.people) ? { ...compared, percent: null } : compared;
