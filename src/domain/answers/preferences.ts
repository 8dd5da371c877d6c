import { type Answered, lastOfEach } from './answered';

/** A mentee and a mentor of whom one has chosen the other, or would rather not work with them. */
export interface Choice {
  readonly mentee: string;
  readonly mentor: string;
  /** The place, from 1, that the mentee has given the mentor, and the mentor the mentee; null for none. */
  readonly byMentee: number | null;
  readonly byMentor: number | null;
  readonly refusedBy: 'mentee' | 'mentor' | 'both' | null;
}

/** Who would work with whom, in codes. */
export interface Preferences {
  /** Every two of whom at least one has said something of the other, in the order of their codes. */
  readonly choices: readonly Choice[];
  readonly mutual: number;
  readonly menteesOnly: number;
  readonly mentorsOnly: number;
  readonly mentees: SidePreferences;
  readonly mentors: SidePreferences;
}

export interface SidePreferences {
  readonly participants: number;
  readonly answered: number;
  readonly choseNobody: readonly string[];
  readonly chosenByNobody: readonly string[];
  /** Choices of a code that nobody has who may be chosen: mistyped, or one who has left. */
  readonly unknown: number;
}

/** Keys of the questions on whom one would choose, the first choice first. */
const PLACES = ['first', 'second', 'third'];

/** Key of the question with whom one would rather not. */
const REFUSED = 'ratherNot';

/** Lays what mentees have chosen over what mentors have. The last answer of a person counts. */
export function matchPreferences(
  ofMentees: readonly Answered[],
  ofMentors: readonly Answered[],
  mentees: ReadonlySet<string>,
  mentors: ReadonlySet<string>,
): Preferences {
  const [own, others] = [wishesOf(ofMentees, mentees, mentors), wishesOf(ofMentors, mentors, mentees)];
  const choices = [...mentees]
    .sort()
    .flatMap((mentee) => [...mentors].sort().flatMap((mentor) => choiceOf(mentee, mentor, own, others) ?? []));
  const isChosen = (by: 'byMentee' | 'byMentor') => (choice: Choice) => choice[by] !== null;
  const mutual = choices.filter(isChosen('byMentee')).filter(isChosen('byMentor')).length;
  return {
    choices,
    mutual,
    menteesOnly: choices.filter(isChosen('byMentee')).length - mutual,
    mentorsOnly: choices.filter(isChosen('byMentor')).length - mutual,
    mentees: sideOf(mentees, own, others),
    mentors: sideOf(mentors, others, own),
  };
}

function choiceOf(mentee: string, mentor: string, own: Wishes, others: Wishes): Choice | undefined {
  const [wish, answer] = [own.byPerson.get(mentee), others.byPerson.get(mentor)];
  const [byMentee, byMentor] = [wish?.ranks.get(mentor) ?? null, answer?.ranks.get(mentee) ?? null];
  const [refuses, refused] = [wish?.refused === mentor, answer?.refused === mentee];
  const refusedBy = refuses && refused ? 'both' : refuses ? 'mentee' : refused ? 'mentor' : null;
  if (byMentee === null && byMentor === null && refusedBy === null) return undefined;
  return { mentee, mentor, byMentee, byMentor, refusedBy };
}

interface Wish {
  /** Code of the chosen → place, from 1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly refused: string | undefined;
}

interface Wishes {
  readonly byPerson: ReadonlyMap<string, Wish>;
  readonly unknown: number;
}

/** Whom each has chosen of those who may be chosen, oneself never; of two places for one person the higher. */
function wishesOf(
  responses: readonly Answered[],
  choosers: ReadonlySet<string>,
  eligible: ReadonlySet<string>,
): Wishes {
  const byPerson = new Map<string, Wish>();
  let unknown = 0;
  for (const [person, { answers }] of lastOfEach(responses)) {
    if (!choosers.has(person)) continue;
    const ranks = new Map<string, number>();
    PLACES.forEach((key, at) => {
      const code = answers[key];
      if (typeof code !== 'string' || ranks.has(code)) return;
      if (code !== person && eligible.has(code)) ranks.set(code, at + 1);
      else unknown += 1;
    });
    const refused = answers[REFUSED];
    byPerson.set(person, { ranks, refused: typeof refused === 'string' ? refused : undefined });
  }
  return { byPerson, unknown };
}

function sideOf(people: ReadonlySet<string>, own: Wishes, others: Wishes): SidePreferences {
  const chosen = new Set([...others.byPerson.values()].flatMap(({ ranks }) => [...ranks.keys()]));
  const all = [...people].sort();
  return {
    participants: all.length,
    answered: own.byPerson.size,
    choseNobody: all.filter((person) => (own.byPerson.get(person)?.ranks.size ?? 0) === 0),
    chosenByNobody: all.filter((person) => !chosen.has(person)),
    unknown: own.unknown,
  };
}
