import { describe, expect, test } from 'vitest';
import { openRealm } from '../../src/local/realm';
import type { EditedItem, FormEdit } from '../../src/local/services/form-edit';
import { versionOf } from '../../src/local/services/forms/version';
import type { OfficeState } from '../../src/local/state';
import { servicesCode } from '../local/services-code';
import { filledIn } from './filled-in';
import { type Filled, formOf, submit } from './forms';
import { cell, lineOf, prepared, run } from './office';

const CODE = 'Ваш код участника';
const CLASS = 'В каком классе вы учитесь?';
const AGES = 'Сколько вам лет?';

const made = run(run(prepared(), 'issueCodes', { count: 3 }).state, 'createQuestionnaires', {
  questionnaires: ['menteePupil'],
}).state;

/** A school rewords its questionnaire as the editor of the office has it saved. */
function reworded(state: OfficeState, change: (edit: FormEdit) => void): OfficeState {
  const form = formOf(state);
  const { id, title, description, confirmation, items } = structuredClone(form);
  const edit: FormEdit = {
    kind: 'editForm',
    form: id,
    version: versionOf(form),
    title,
    description,
    confirmation,
    items,
  };
  change(edit);
  const realm = openRealm({ state, servicesCode, scripts: [], seed: 'edit' });
  expect(realm.act(edit)).toEqual({ done: true });
  return realm.close().state;
}

function asked({ items }: FormEdit, title: string): EditedItem {
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`The form does not ask «${title}».`);
  return found;
}

const line = (title: string): EditedItem => ({ kind: 'text', title, help: '', required: false });

const without = (edit: FormEdit, title: string): void => {
  edit.items = edit.items.filter((item) => item.title !== title);
};

/** The question about the class is deleted, and another is asked in its place. */
function replaced(before: OfficeState): { readonly state: OfficeState; readonly item: number | undefined } {
  const state = reworded(before, (edit) => {
    without(edit, CLASS);
    edit.items.splice(1, 0, line('Класс и литера'));
  });
  return { state, item: formOf(state).items.find(({ title }) => title === 'Класс и литера')?.id };
}

/** Answers it and takes what has come in. */
function taken(state: OfficeState, given: Filled): OfficeState {
  const form = formOf(state);
  return run(submit(state, form.id, filledIn(form, given)).state, 'takeResponses').state;
}

const driftOf = (state: OfficeState) => run(state, 'surveyQuestionnaires').value.questionnaires[0].drift;

const entered = (state: OfficeState, code: string, header: string) =>
  cell(state, 'Наставляемые', lineOf(state, 'Наставляемые', 'Код', code), header).value ?? '';

describe('a questionnaire that a school has changed in the editor', () => {
  test('as it was made has not drifted, even if it was only put in another order', () => {
    const state = reworded(made, (edit) => void edit.items.reverse());
    expect(driftOf(state)).toEqual([]);
  });

  test('in other words is read as before, with what was answered before and after', () => {
    const before = taken(made, { [CODE]: 'У-0001', [CLASS]: '7А' });
    const state = reworded(before, (edit) => {
      Object.assign(asked(edit, CODE), { title: 'Код' });
      Object.assign(asked(edit, CLASS), { title: 'Класс' });
    });
    const item = expect.any(Number);
    expect(driftOf(state)).toEqual([
      { kind: 'renamed', item, question: 'code', now: 'Код', was: CODE },
      { kind: 'renamed', item, question: 'schoolClass', now: 'Класс', was: CLASS },
    ]);
    const after = taken(state, { Код: 'У-0002', Класс: '8Б' });
    expect(['У-0001', 'У-0002'].map((code) => entered(after, code, 'Класс (группа)'))).toEqual(['7А', '8Б']);
    expect(run(after, 'listDisputes').value.disputes).toEqual([]);
  });

  test('tells what was taken out and added; said what it is, the new question fills the base', () => {
    const { state, item } = replaced(made);
    expect(driftOf(state)).toEqual([
      { kind: 'removed', question: 'schoolClass', was: CLASS },
      { kind: 'added', item, now: 'Класс и литера' },
    ]);
    const waiting = taken(state, { [CODE]: 'У-0002', 'Класс и литера': '8Б' });
    expect(run(waiting, 'listDisputes').value.disputes).toHaveLength(1);
    const mapped = run(waiting, 'mapQuestion', { questionnaire: 'menteePupil', item, question: 'schoolClass' }).state;
    expect(entered(mapped, 'У-0002', 'Класс (группа)')).toBe('8Б');
    const left = driftOf(mapped).map(({ kind }: { readonly kind: string }) => kind);
    expect([left, run(mapped, 'listDisputes').value.disputes]).toEqual([['renamed'], []]);
  });

  test('keeps in the base what was answered to a question that is deleted', () => {
    const { state, item } = replaced(taken(made, { [CODE]: 'У-0001', [CLASS]: '7А' }));
    const mapped = run(state, 'mapQuestion', { questionnaire: 'menteePupil', item, question: 'schoolClass' }).state;
    expect(entered(mapped, 'У-0001', 'Класс (группа)')).toBe('7А');
  });

  test('with a question of its own goes on filling the base', () => {
    const state = reworded(made, ({ items }) => void items.push(line('Любимый цвет')));
    const item = formOf(state).items.at(-1)?.id;
    expect(driftOf(state)).toEqual([{ kind: 'added', item, now: 'Любимый цвет' }]);
    const settled = run(state, 'mapQuestion', { questionnaire: 'menteePupil', item, question: null }).state;
    expect(driftOf(settled)).toEqual([]);
    const after = taken(settled, { [CODE]: 'У-0003', [CLASS]: '5В', 'Любимый цвет': 'синий' });
    expect(entered(after, 'У-0003', 'Класс (группа)')).toBe('5В');
  });

  test('with a choice in its own words tells so; said what it is, it is read', () => {
    const state = reworded(made, (edit) => {
      const ages = asked(edit, AGES);
      ages.choices = ages.choices?.map((choice) => (choice === '10–13 лет' ? 'мне от 10 до 13' : choice)) ?? [];
    });
    const item = expect.any(Number);
    expect(driftOf(state)).toEqual([
      { kind: 'choiceAdded', item, question: 'ageGroup', now: 'мне от 10 до 13' },
      { kind: 'choiceRemoved', question: 'ageGroup', was: '10–13 лет' },
    ]);
    const waiting = taken(state, { [CODE]: 'У-0002', [CLASS]: '5А', [AGES]: 'мне от 10 до 13' });
    const input = {
      questionnaire: 'menteePupil',
      question: 'ageGroup',
      title: 'мне от 10 до 13',
      choice: 'from10to13',
    };
    const mapped = run(waiting, 'mapChoice', input).state;
    expect(entered(mapped, 'У-0002', 'Возрастная группа')).toBe('10–13 лет');
    expect(driftOf(mapped)).toEqual([]);
  });
});
