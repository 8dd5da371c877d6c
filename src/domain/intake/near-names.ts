/** A slip of the pen: a letter left out, put in or mistaken, or two. */
const MOST_SLIPS = 2;

/** How many letters of a word one slip takes: in «Ан» and «Ян» it makes another name. */
const LETTERS_A_SLIP = 3;

/**
 * Whether two names, as `nameKey` gives them, may be one that was mistyped: every part of the one is a part of the other
 * but for slips, in any order; one part, a patronymic, may be missing, and a part may be an initial.
 */
export function areNear(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || more.length - fewer.length > 1 || more.length > MOST_PARTS) return false;
  return areFound(fewer, more);
}

/** A name of more parts is no name of a person. */
const MOST_PARTS = 5;

/** Whether each of some parts has one of its own among others. */
function areFound([part, ...rest]: readonly string[], among: readonly string[]): boolean {
  if (part === undefined) return true;
  return among.some(
    (other, at) => isNearPart(part, other) && areFound(rest, [...among.slice(0, at), ...among.slice(at + 1)]),
  );
}

function isNearPart(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  return isWithin(short, long, Math.min(MOST_SLIPS, Math.floor(short.length / LETTERS_A_SLIP)));
}

/**
 * Whether one word becomes another by at most so many letters put in, left out or mistaken, row by row of the table of
 * Wagner and Fischer: https://doi.org/10.1145/321796.321811
 */
function isWithin(short: string, long: string, most: number): boolean {
  if (long.length - short.length > most) return false;
  let row = Array.from({ length: long.length + 1 }, (_, at) => at);
  for (let at = 1; at <= short.length; at++) {
    const next = [at];
    for (let to = 1; to <= long.length; to++) {
      const mistaken = (row[to - 1] ?? 0) + (short[at - 1] === long[to - 1] ? 0 : 1);
      next.push(Math.min(mistaken, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[long.length] ?? 0) <= most;
}
