import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incoming, IntakeState } from '../../../src/domain/intake/intake';
import { nameKey } from '../../../src/domain/same-person';
import { createRandom } from '../../../src/local/services/random';
import { answer, bases, emptyState, took } from './school';
import { submissionsOf } from './submissions';

/** What a form holds at a time: of a response that was changed, the change. */
const heldAt = (submissions: readonly Incoming[], time: number): readonly Incoming[] => [
  ...new Map(submissions.slice(0, time).map((each) => [each.response, each])).values(),
];

/** Earlier responses of the people of some, as the form holds them: what a run asks for anew. */
function othersFor(state: IntakeState, held: readonly Incoming[], asked: readonly Incoming[]): readonly Incoming[] {
  const ids = new Set(asked.map(({ response }) => response));
  const people = new Set(state.register.flatMap(({ response, person }) => (ids.has(response) ? [person] : [])));
  const theirs = new Set(state.register.flatMap(({ response, person }) => (people.has(person) ? [response] : [])));
  return held.filter(({ response }) => theirs.has(response));
}

const step = (state: IntakeState, held: readonly Incoming[], asked: readonly Incoming[]): IntakeState =>
  took(state, asked, { others: othersFor(state, held, asked) });

/** Every response is taken as soon as it is given. */
function clean(submissions: readonly Incoming[], start: IntakeState): IntakeState {
  let state = start;
  submissions.forEach((each, at) => {
    state = step(state, heldAt(submissions, at + 1), [each]);
  });
  return state;
}

const FIELDS = ['request', 'contacts', 'interests'] as const;

/** Few people who answer and change their answers again and again. */
const chronicle = fc
  .array(
    fc.record({
      which: fc.integer({ min: 0, max: 5 }),
      cells: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('а', 'б', 'в')),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((said) =>
    said.map(({ which, cells }, at) =>
      answer({
        response: `r${which}`,
        code: `У-000${(which % 3) + 1}`,
        answered: `2026-09-15 10:${String(at).padStart(2, '0')}:00`,
        digest: JSON.stringify([cells, at]),
        cells,
      }),
    ),
  );

/** When runs happen, and which of the responses each of them sees; the last sees all. */
const runs = fc.array(fc.record({ time: fc.integer({ min: 0, max: 14 }), sees: fc.integer({ min: 0, max: 63 }) }), {
  maxLength: 10,
});

test('whenever runs happen and whatever they see first, the bases end as if every response had been taken at once', () => {
  fc.assert(
    fc.property(chronicle, runs, (submissions, happening) => {
      let state = emptyState();
      for (const { time, sees } of [...happening].sort((one, other) => one.time - other.time)) {
        const held = heldAt(submissions, time);
        state = step(
          state,
          held,
          held.filter(({ response }) => (sees >> Number(response.slice(1))) % 2 === 1),
        );
      }
      const all = heldAt(submissions, submissions.length);
      state = step(state, all, all);
      expect(bases(state)).toEqual(bases(clean(submissions, emptyState())));
      expect(step(state, all, all)).toEqual(state);
    }),
    { numRuns: 250 },
  );
});

const codesIn = ({ mentees, mentors }: IntakeState['people']): ReadonlySet<string | undefined> =>
  new Set([...mentees, ...mentors].map(({ code }) => code));

const MANY = 1_000;
const SEEDS = ['alpha', 'beta', 'gamma', ...(process.env.SEED === undefined ? [] : [process.env.SEED])];

/** People by name and year: where names are new, codes go by who comes first. */
const byName = (state: IntakeState) =>
  (['mentees', 'mentors'] as const).map((base) =>
    Object.fromEntries(
      Object.values(bases(state)[base])
        .map((cells) => [`${nameKey(cells.fullName ?? '')} ${cells.birthYear}`, cells] as const)
        .sort(),
    ),
  );

describe.each(SEEDS)('a thousand responses, seed %s', (seed) => {
  test.each([
    ['codes', bases],
    ['names', byName],
  ] as const)('by %s, taken in pieces and in any order, end in the same bases as in order', (mode, shown) => {
    const random = createRandom(`${seed} ${mode}`);
    const submissions = submissionsOf(MANY, mode, random);
    const start = emptyState({ last: { person: MANY, response: 0 } });
    // Fifty at a time: every run looks through all people anew.
    let neat = start;
    for (let time = 0; time < submissions.length; time += 50) {
      const held = heldAt(submissions, time + 50);
      const ids = new Set(submissions.slice(time, time + 50).map(({ response }) => response));
      neat = step(
        neat,
        held,
        held.filter(({ response }) => ids.has(response)),
      );
    }
    expect(neat.register.filter(({ state }) => state !== 'taken')).toEqual([]);
    let wild = start;
    for (let time = 0; time < submissions.length; time += Math.ceil(random() * 120)) {
      // Events come twice, late, not at all, and each sees what it sees.
      const held = heldAt(submissions, time);
      wild = step(
        wild,
        held,
        held.filter(() => random() < 0.3),
      );
    }
    const all = heldAt(submissions, submissions.length);
    wild = step(wild, all, all);
    expect(shown(wild)).toEqual(shown(neat));
    const sizes = ({ people }: IntakeState) => [people.mentees.length, people.mentors.length, codesIn(people).size];
    expect(sizes(wild)).toEqual(sizes(neat));
  });
});
