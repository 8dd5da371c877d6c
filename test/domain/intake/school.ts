import type { Decision, Incoming, IntakeState, PersonRow, Texts } from '../../../src/domain/intake/intake';
import { knownResponses } from '../../../src/domain/intake/known';
import { writtenText } from '../../../src/domain/intake/ledger';
import { type TakenIn, takeIn } from '../../../src/domain/intake/take-in';

const padded = (number: number): string => String(number).padStart(4, '0');

/** A workbook as the intake sees it, with nobody in it. */
export const emptyState = (given: Partial<IntakeState> = {}): IntakeState => ({
  people: { mentees: [], mentors: [] },
  register: [],
  disputes: [],
  pairs: new Set(['П-001']),
  meetings: [],
  baseOf: (questionnaire) =>
    /^mentee(Pupil|Teacher|Parent|Graduate|Partner)$/.test(questionnaire)
      ? 'mentees'
      : /^mentor(Pupil|Teacher|Parent|Graduate|Partner)$/.test(questionnaire)
        ? 'mentors'
        : undefined,
  personCode: (number) => `У-${padded(number)}`,
  responseCode: (number) => `О-${padded(number)}`,
  last: { person: 100, response: 0 },
  journal: { rows: new Map(), cells: new Set() },
  ...given,
});

let line = 1;

export const person = (code: string, cells: Texts = {}, given: Partial<PersonRow> = {}): PersonRow => {
  line += 1;
  return { line, code, category: 'pupil', cells: { category: 'обучающийся', ...cells }, erased: false, ...given };
};

/** A pupil's answer that gives a code, unless a test says otherwise. */
export const answer = (given: Partial<Incoming> = {}): Incoming => ({
  response: 'r1',
  questionnaire: 'menteePupil',
  base: 'mentees',
  by: 'code',
  code: 'У-0001',
  answered: '2026-09-15 10:00:00',
  digest: JSON.stringify(given.cells ?? {}),
  asksPair: false,
  category: 'pupil',
  categoryWord: 'обучающийся',
  cells: {},
  unknown: [],
  values: '',
  ...given,
});

/** The same with a name. */
export const named = (fullName: string, given: Partial<Incoming> & { readonly cells?: Texts } = {}): Incoming => {
  const { code: _, ...rest } = answer(given);
  return { ...rest, by: 'name', cells: { fullName, ...given.cells } };
};

/** What a workbook holds after responses have been taken; lines follow each other. */
function after(state: IntakeState, taken: TakenIn): IntakeState {
  const people = (base: 'mentees' | 'mentors'): PersonRow[] => {
    const own = taken.rows.filter((row) => row.base === base);
    const changed = new Map(own.flatMap((row) => (row.line === undefined ? [] : [[row.line, row] as const])));
    const kept = state.people[base].map((row) => {
      const now = changed.get(row.line);
      return now ? { ...row, code: now.code, cells: { ...now.cells } } : row;
    });
    const added = own.filter((row) => row.line === undefined);
    return [...kept, ...added.map((row, at) => ({ ...row, line: kept.length + at + 2, cells: { ...row.cells } }))];
  };
  const entries = new Map(state.register.map((entry) => [entry.response, entry]));
  for (const entry of taken.entries)
    entries.set(entry.response, { ...entry, line: entries.size + 2, written: writtenText(entry) });
  const disputes = new Map(state.disputes.map((dispute) => [dispute.response, dispute]));
  for (const { entry, decision, mergeWith, isDecided } of taken.disputes)
    disputes.set(entry.code, { line: disputes.size + 2, response: entry.code, decision, mergeWith, isDecided });
  return {
    ...state,
    people: { mentees: people('mentees'), mentors: people('mentors') },
    register: [...entries.values()],
    disputes: [...disputes.values()],
    last: { person: taken.lastPerson, response: taken.lastResponse },
    journal: { rows: taken.unfinished, cells: new Set() },
  };
}

/** Takes what is not known yet, as a run of the add-in does. */
export function took(
  state: IntakeState,
  incoming: readonly Incoming[],
  given: { readonly others?: readonly Incoming[]; readonly decisions?: ReadonlyMap<string, Decision> } = {},
): IntakeState {
  const isKnown = knownResponses(state.register, state.disputes);
  const decisions = given.decisions ?? new Map();
  const news = incoming.filter((each) => decisions.has(each.response) || !isKnown({ ...each, id: each.response }));
  return after(state, takeIn(state, { incoming: news, others: given.others ?? [], decisions, gone: new Set() }));
}

/** The bases as a person would compare them: rows by code, without their lines. */
export const bases = ({ people }: IntakeState) => ({
  mentees: rowsOf(people.mentees),
  mentors: rowsOf(people.mentors),
});

const rowsOf = (rows: readonly PersonRow[]): Readonly<Record<string, Texts>> =>
  Object.fromEntries(rows.map(({ code, cells }) => [code ?? '', onlyFilled(cells)]).sort());

const onlyFilled = (cells: Texts): Texts =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, text]) => text !== '')
      .sort(),
  );
