import { describe, expect, test } from 'vitest';
import type { BookForm, OfficeState } from '../../src/local/state';
import { filledIn } from './filled-in';
import { type Filled, formOf, submit } from './forms';
import { killEverywhere } from './kill';
import { cell, lineOf, prepared, REPORT_DAY, run } from './office';

const OWN = 99;
const AGES = 'Сколько вам лет?';

/** A form that the school has changed before it was answered. */
function answered(change: (form: BookForm) => void, given: Filled): OfficeState {
  const codes = run(prepared(), 'issueCodes', { count: 3 }).state;
  const state = run(codes, 'createQuestionnaires', { questionnaires: ['menteePupil'] }).state;
  const form = formOf(state);
  change(form);
  const filled = filledIn(form, { 'Ваш код участника': 'У-0002', ...given });
  return run(submit(state, form.id, filled).state, 'takeResponses').state;
}

/** It asks for the class in a question of the school's own. */
const ownQuestion = answered(
  (form) => {
    form.items = form.items.filter(({ title }) => title !== 'В каком классе вы учитесь?');
    form.items.push({ id: OWN, kind: 'text', title: 'Класс и литера', help: '', required: false });
  },
  { 'Класс и литера': '7Б' },
);

/** It offers an age in the school's own words. */
const ownChoice = answered(
  ({ items }) => {
    const ages = items.find(({ title }) => title === AGES);
    if (ages) ages.choices = ['мне 11', ...(ages.choices ?? [])];
  },
  { [AGES]: 'мне 11', 'В каком классе вы учитесь?': '5А' },
);

const begun = (): OfficeState => structuredClone(ownQuestion);

const map = (state: OfficeState, given: object) =>
  run(state, 'mapQuestion', { questionnaire: 'menteePupil', item: OWN, ...given });
const entered = (state: OfficeState, header: string) =>
  cell(state, 'Наставляемые', lineOf(state, 'Наставляемые', 'Код', 'У-0002'), header).value ?? '';
const remembered = ({ book }: OfficeState) => JSON.parse(book.properties['form.menteePupil'] ?? '');

describe('a question of the school’s', () => {
  test('keeps the answers waiting until somebody says what it is', () => {
    const { disputes } = run(begun(), 'listDisputes').value;
    expect(disputes).toHaveLength(1);
    expect(disputes[0].reason).toContain('Анкету изменили');
  });

  test('that is one of ours fills the base, with what was answered before too', () => {
    const { ok, state } = map(begun(), { question: 'schoolClass' });
    expect(ok).toBe(true);
    expect(entered(state, 'Класс (группа)')).toBe('7Б');
    expect(remembered(state).items.schoolClass.at(-1)).toBe(OWN);
  });

  test('that is its own fills nothing and is no drift any more', () => {
    const { state } = map(begun(), { question: null });
    expect(remembered(state).ignored).toEqual([OWN]);
    const survey = run(state, 'surveyQuestionnaires').value.questionnaires[0];
    expect(survey.drift.filter(({ kind }: { readonly kind: string }) => kind === 'added')).toEqual([]);
  });

  test('may become something else: it asks one question at a time', () => {
    const own = map(begun(), { question: null }).state;
    const first = map(own, { question: 'schoolClass' }).state;
    const second = map(first, { question: 'requestWords' }).state;
    const { items, ignored } = remembered(second);
    expect([items.schoolClass.includes(OWN), items.requestWords.includes(OWN), ignored]).toEqual([false, true, []]);
  });

  test('said twice is said once', () => {
    const once = map(begun(), { question: 'schoolClass' }).state;
    expect(map(once, { question: 'schoolClass' }).state.book).toEqual(once.book);
  });

  test.each([
    [{ question: 'nothing' }, 'Такого вопроса или ответа нет в этой анкете. Обновите список и выберите ещё раз.'],
    [{ item: 12_345, question: null }, 'Этого вопроса в анкете уже нет. Обновите список и посмотрите ещё раз.'],
  ])('is refused when it or its meaning is not there: %j', (given, message) => {
    const { ok, message: said, state } = map(begun(), given);
    expect([ok, said]).toEqual([false, message]);
    expect(remembered(state)).toEqual(remembered(begun()));
  });

  test('killed while it is said and said again ends as if it had not been killed', () => {
    const input = { questionnaire: 'menteePupil', item: OWN, question: 'schoolClass' };
    expect(killEverywhere(begun(), 'mapQuestion', input, true, REPORT_DAY)).toBeGreaterThan(1);
  });
});

describe('a choice in the school’s words', () => {
  const choose = (given: object = {}) =>
    run(structuredClone(ownChoice), 'mapChoice', {
      questionnaire: 'menteePupil',
      question: 'ageGroup',
      title: 'мне 11',
      choice: 'from10to13',
      ...given,
    });

  test('is read as the one it stands for, in what was answered before too', () => {
    const { state } = choose();
    expect(remembered(state).choices).toEqual({ ageGroup: { 'мне 11': 'from10to13' } });
    expect(entered(state, 'Возрастная группа')).toBe('10–13 лет');
  });

  test.each([{ question: 'code' }, { question: 'nothing' }, { choice: 'nothing' }])(
    'is refused where there is no such choice: %j',
    (given) => {
      const { ok, state } = choose(given);
      expect([ok, remembered(state).choices]).toEqual([false, {}]);
    },
  );
});

test('of a questionnaire without a form nothing can be said', () => {
  const { message } = run(prepared(), 'mapQuestion', { questionnaire: 'swot', item: 1, question: null });
  expect(message).toBe(
    'Анкеты «SWOT-анализ программы наставничества» ещё нет. Создайте её в боковой панели «Анкеты и ответы», меню «Наставничество».',
  );
});
