import { expect, test } from 'vitest';
import { createRandom } from '../../src/local/services/random';
import type { OfficeState } from '../../src/local/state';
import type { QuestionnaireKey } from '../../src/tables/words';
import { blank, fireSubmit, type Told } from './forms';
import { column, formOfKey, put, rows, TODAY, take, withForms } from './intake';
import { run } from './office';

/** `npm test` takes two hundred; `npm run deaths` a thousand, as `npm test` does of the rules alone. */
const RESPONSES = process.env.DEATHS === 'all' ? 1_000 : 200;
const SEED = process.env.SEED ?? 'delta';
const KEYS = ['menteePupil', 'mentorPupil'] as const;

interface Submission {
  readonly key: QuestionnaireKey;
  readonly id: string;
  readonly said: Readonly<Record<string, string | readonly string[]>>;
  readonly second: number;
}

const codeOf = (person: number): string => `У-${String(person + 1).padStart(4, '0')}`;

/** One response in twenty is somebody's second, one in twenty is changed later, a few seconds apart. */
function submissions(random: () => number): readonly Submission[] {
  const all: Submission[] = [];
  const of: number[] = [];
  let people = 0;
  const give = (at: number): void => {
    const [person = 0, said] = [of[at], all.length];
    const key = person % 3 === 0 ? 'mentorPupil' : 'menteePupil';
    const words = random() < 0.7 ? { [key === 'menteePupil' ? 'requestWords' : 'interests']: `Слово ${said}` } : {};
    all.push({
      key,
      id: `r${at}`,
      said: { code: codeOf(person), schoolClass: `${(person % 11) + 1} а`, ...words },
      second: said * 7,
    });
  };
  for (let at = 0; at < RESPONSES; at++) {
    of.push(people > 0 && random() < 0.05 ? Math.floor(random() * people) : people++);
    give(at);
    if (random() < 0.05) give(Math.floor(random() * of.length));
  }
  return all;
}

const begin = (): OfficeState => run(withForms(KEYS), 'issueCodes', { count: 500 }, { today: TODAY }).state;

/** People answer one after another; at some moments the workbook hears of it. */
function happening(
  all: readonly Submission[],
  heard: ReadonlyMap<number, (state: OfficeState) => OfficeState>,
): OfficeState {
  let state = run(begin(), 'issueCodes', { count: 500 }, { today: TODAY }).state;
  all.forEach(({ key, id, said, second }, at) => {
    put(state, key, id, said, second);
    state = heard.get(at)?.(state) ?? state;
  });
  return state;
}

/** An event of a form, whatever its response. */
function event(state: OfficeState, key: QuestionnaireKey, make: (told: Told) => Told = (told) => told): OfficeState {
  const { sheetId } = formOfKey(state, key);
  const told = { row: 2, values: ['01.10.2026 9:00:00'], ...(sheetId !== undefined && { sheetId }) };
  const fired = fireSubmit(state, make(told), { now: `${TODAY}T18:00:00+03:00` });
  expect(fired.logs).toEqual([]);
  return fired.state;
}

const everybody = (state: OfficeState): OfficeState => {
  const { ok, state: after, value } = take(state);
  expect(ok).toBe(true);
  return value.left > 0 ? everybody(after) : after;
};

/** The bases by codes, and what is registered of every response: the order of rows tells only who came when. */
const seen = (state: OfficeState) => ({
  people: ['Наставляемые', 'Наставники'].map((tab) =>
    [...rows(state, tab)].sort((one, other) => (String(one.Код) < String(other.Код) ? -1 : 1)),
  ),
  responses: rows(state, 'Ответы')
    .map((row) =>
      [row['Номер ответа в анкете'], row['Код участника'], row['Когда отвечено'], row['Что с ответом']].join(' '),
    )
    .sort(),
  told: rows(state, 'Анкеты').map((row) => [row['Получено ответов'], row['Ждут разбора'], row['Последний ответ']]),
});

test(`${RESPONSES} responses with events doubled, blank, missing and out of order end as in their turn, seed ${SEED}`, () => {
  const random = createRandom(SEED);
  const all = submissions(random);
  const inTurn = new Map(
    Array.from(
      { length: 4 },
      (_, at) => [(at + 1) * (RESPONSES / 5), (state: OfficeState) => event(event(state, KEYS[0]), KEYS[1])] as const,
    ),
  );
  const clean = everybody(happening(all, inTurn));
  const atRandom = new Map(
    Array.from({ length: 24 }, () => {
      const key = KEYS[random() < 0.5 ? 0 : 1];
      const isBlank = random() < 0.3;
      return [
        Math.floor(random() * all.length),
        (state: OfficeState) => event(state, key, isBlank ? blank : undefined),
      ] as const;
    }),
  );
  const wild = everybody(happening(all, atRandom));
  expect(seen(wild)).toEqual(seen(clean));
  expect(new Set(seen(clean).responses.map((text) => text.split(' ').pop()))).toEqual(new Set(['принят']));
  expect(rows(clean, 'Ответы')).toHaveLength(RESPONSES);
  const codes = [...column(wild, 'Наставляемые', 'Код'), ...column(wild, 'Наставники', 'Код')];
  expect(new Set(codes).size).toBe(codes.length);
  expect(take(wild).state.book).toEqual(wild.book);
});
