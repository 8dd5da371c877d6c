import { describe, expect, test } from 'vitest';
import type { BookForm, OfficeState } from '../../src/local/state';
import { QUESTIONNAIRES } from '../../src/tables/words';
import { filledIn } from './filled-in';
import { formOf, submit } from './forms';
import { cell, prepared, run } from './office';
import { setting } from './settings';

const TITLE = QUESTIONNAIRES.menteePupil;

type Given = Parameters<typeof run>[3];

const madeOnce = run(prepared(), 'createQuestionnaires', { questionnaires: ['menteePupil'] }).state;
const made = (): OfficeState => structuredClone(madeOnce);

const survey = (state: OfficeState, given: Given = {}) => run(state, 'surveyQuestionnaires', {}, given).value;
const surveyed = (state: OfficeState, key = 'menteePupil') =>
  survey(state).questionnaires.find((each: { readonly key: string }) => each.key === key);

/** A person has changed the form. */
function changed(change: (form: BookForm) => void): OfficeState {
  const state = made();
  change(formOf(state));
  return state;
}

const itemOf = (form: BookForm, title: string) => {
  const found = form.items.find((item) => item.title === title);
  if (!found) throw new Error(`The form does not ask ${title}.`);
  return found;
};

describe('the survey of a school without questionnaires', () => {
  test('names all there can be, what each is for and whom it asks', () => {
    const { mode, trigger, questionnaires } = survey(prepared());
    expect([mode, trigger, questionnaires.length]).toEqual(['codes', 'off', Object.keys(QUESTIONNAIRES).length]);
    expect(questionnaires[0]).toEqual({
      key: 'menteePupil',
      title: TITLE,
      purpose: 'intake',
      base: 'mentees',
      category: 'pupil',
      state: 'none',
      mode: null,
      link: null,
      editLink: null,
      tab: null,
      received: 0,
      disputed: 0,
      lastAnswered: null,
      drift: [],
      mapped: [],
      questions: [],
    });
  });

  test('asks no service of Google’s for forms', () => {
    const names = run(prepared(), 'surveyQuestionnaires').calls.map(({ name }) => name);
    expect(names.filter((name) => /Form|Files/.test(name))).toEqual([]);
  });
});

describe('a questionnaire that is there', () => {
  test('is told of with its links and its tab, and has not drifted', () => {
    const { id = '' } = formOf(made());
    expect(surveyed(made())).toMatchObject({
      state: 'open',
      mode: 'codes',
      link: expect.stringContaining(id),
      editLink: expect.stringContaining(id),
      tab: `Ответы: ${TITLE}`,
      drift: [],
      questions: [],
    });
  });

  test('counts its answers once they have been taken', () => {
    const form = formOf(made());
    const { state } = submit(made(), form.id, filledIn(form, { 'Ваш код участника': 'У-0001' }));
    expect(surveyed(state)).toMatchObject({ received: 0, lastAnswered: null });
    const taken = run(state, 'takeResponses').state;
    expect(surveyed(taken)).toMatchObject({ received: 1, disputed: 1, lastAnswered: '2023-10-13 09:00:00' });
    const erased = structuredClone(taken);
    cell(erased, 'Ответы', 2, 'Что с ответом').value = 'удалён';
    expect(surveyed(erased)).toMatchObject({ received: 0, disputed: 0, lastAnswered: null });
  });

  test('is closed when it takes no answers', () => {
    const state = changed((form) => {
      form.open = false;
    });
    expect(surveyed(state).state).toBe('closed');
  });

  test('is gone when its form lies in the bin', () => {
    const state = made();
    state.files = state.files.map((file) => ({ ...file, trashed: true }));
    expect(surveyed(state)).toMatchObject({ state: 'gone', mode: 'codes', tab: null, drift: [] });
  });

  test('has no tab once that is deleted', () => {
    const state = changed((form) => void delete form.sheetId);
    expect(surveyed(state)).toMatchObject({ state: 'open', tab: null });
  });

  test('tells how the school worked when it was made', () => {
    const state = made();
    setting(state, 'dataMode', 'с именами');
    expect(survey(state).mode).toBe('names');
    expect(surveyed(state)).toMatchObject({ mode: 'codes', drift: [] });
    expect(surveyed(state, 'mentorPupil').mode).toBeNull();
  });

  test('is answered into the person’s own trigger, or another’s', () => {
    expect(survey(made()).trigger).toBe('yours');
    expect(survey(made(), { user: 'other' }).trigger).toBe('others');
  });
});

describe('a questionnaire that the school has reworded', () => {
  test('tells what was renamed, taken out and added, and what a new question may be', () => {
    const state = changed((form) => {
      itemOf(form, 'Ваш код участника').title = 'Код';
      form.items = form.items.filter(({ title }) => title !== 'В каком классе вы учитесь?');
      form.items.push({ id: 99, kind: 'text', title: 'Класс и литера', help: '', required: false });
    });
    const { drift, questions } = surveyed(state);
    expect(drift).toEqual([
      { kind: 'renamed', item: expect.any(Number), question: 'code', now: 'Код', was: 'Ваш код участника' },
      { kind: 'removed', question: 'schoolClass', was: 'В каком классе вы учитесь?' },
      { kind: 'added', item: 99, now: 'Класс и литера' },
    ]);
    expect(questions.slice(0, 2)).toEqual([
      { key: 'code', title: 'Ваш код участника', choices: [] },
      { key: 'schoolClass', title: 'В каком классе вы учитесь?', choices: [] },
    ]);
  });

  test('tells what was said of the school’s own questions, and what else they may be', () => {
    const state = changed((form) => {
      form.items = form.items.filter(({ title }) => title !== 'В каком классе вы учитесь?');
      for (const id of [98, 99])
        form.items.push({ id, kind: 'text', title: `Вопрос ${id}`, help: '', required: false });
    });
    const map = (now: OfficeState, item: number, question: string | null) =>
      run(now, 'mapQuestion', { questionnaire: 'menteePupil', item, question }).state;
    expect(surveyed(state).mapped).toEqual([]);
    const { drift, mapped, questions } = surveyed(map(map(state, 98, 'schoolClass'), 99, null));
    expect(mapped).toEqual([
      { item: 98, title: 'Вопрос 98', question: 'schoolClass' },
      { item: 99, title: 'Вопрос 99', question: null },
    ]);
    expect(drift.map(({ kind }: { readonly kind: string }) => kind)).toEqual(['renamed']);
    expect(questions).not.toEqual([]);
  });

  test('tells which choices are new and which are gone', () => {
    const state = changed((form) => {
      itemOf(form, 'Сколько вам лет?').choices = ['до 10 лет', '11 лет'];
    });
    const { drift, questions } = surveyed(state);
    const of = (kind: string) => drift.filter((each: { readonly kind: string }) => each.kind === kind);
    expect(of('choiceAdded')).toEqual([
      { kind: 'choiceAdded', item: expect.any(Number), question: 'ageGroup', now: '11 лет' },
    ]);
    expect(of('choiceRemoved').map(({ was }: { readonly was: string }) => was)).toContain('10–13 лет');
    const ages = questions.find(({ key }: { readonly key: string }) => key === 'ageGroup');
    expect(ages.choices).toContainEqual({ key: 'from10to13', title: '10–13 лет' });
  });
});
