import { describe, expect, it, test } from 'vitest';
import { openRealm } from '../../../src/local/realm';
import type { EditedItem, EditOutcome, FormEdit } from '../../../src/local/services/form-edit';
import { versionOf } from '../../../src/local/services/forms/version';
import type { BookForm, BookFormItem, OfficeState } from '../../../src/local/state';
import { formOf, submit, trySubmit } from '../../commands/forms';
import { inOffice } from '../in-office';
import { makeForm, makeItem } from '../make-form';
import { makeState } from '../make-state';
import { servicesCode } from '../services-code';

const ID = 'form-1';

const FORM = makeForm({
  id: ID,
  title: 'Анкета',
  items: [
    makeItem(1, 'text', { title: 'Код', required: true, accepts: { pattern: 'У-\\d{4}', help: 'Код' } }),
    makeItem(2, 'choice', { title: 'Пол', choices: ['мужской', 'женский'] }),
    makeItem(3, 'pageBreak', { title: 'Раздел' }),
    makeItem(4, 'scale', { title: 'Оценка', scale: { from: 1, to: 10, low: 'плохо', high: 'хорошо' } }),
    makeItem(5, 'checkbox', { title: 'Темы', choices: ['учёба', 'спорт'] }),
  ],
});

/** A form with a response, linked to the book as the services link it. */
const answered = ((): OfficeState => {
  const state = { ...makeState(), forms: [structuredClone(FORM)] };
  const body = `FormApp.openById('${ID}').setDestination(FormApp.DestinationType.SPREADSHEET, book().getId())`;
  const linked = inOffice(body, { state }).saved.state;
  return submit(linked, ID, { Код: 'У-0001', Пол: 'женский', Темы: ['учёба'] }).state;
})();

const begun = (): OfficeState => structuredClone(answered);

/** The form as it stands, to be changed by a test. */
function editOf(form: BookForm): FormEdit {
  const { id, title, description, confirmation, items } = structuredClone(form);
  const edited = items.map(({ accepts: _, ...item }): EditedItem => item);
  return { kind: 'editForm', form: id, version: versionOf(form), title, description, confirmation, items: edited };
}

function edit(
  state: OfficeState,
  change: (edit: FormEdit) => void,
): { readonly state: OfficeState; readonly outcome: EditOutcome } {
  const wanted = editOf(formOf(state, ID));
  change(wanted);
  const realm = openRealm({ state, servicesCode, scripts: [], seed: 'edit' });
  const outcome = realm.act(wanted);
  return { state: realm.close().state, outcome };
}

const line = (title: string, item: Partial<EditedItem> = {}): EditedItem => ({
  kind: 'text',
  title,
  help: '',
  required: false,
  ...item,
});

function own(edit: FormEdit, id: number): EditedItem {
  const found = edit.items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no item ${id}.`);
  return found;
}

const headers = ({ book }: OfficeState): unknown[] =>
  Object.values(book.sheets.find(({ name }) => name.startsWith('Ответы'))?.cells[1] ?? {}).map(({ value }) => value);

const itemOf = (state: OfficeState, titleOrId: string | number): BookFormItem => {
  const found = formOf(state, ID).items.find(({ id, title }) => id === titleOrId || title === titleOrId);
  if (!found) throw new Error(`The form does not ask ${titleOrId}.`);
  return found;
};

const ids = (state: OfficeState): number[] => formOf(state, ID).items.map(({ id }) => id);

describe('a form whose questions are changed', () => {
  it('says other words, and everything else of it stays', () => {
    const { state, outcome } = edit(begun(), (wanted) => {
      Object.assign(wanted, { title: 'Иначе', description: 'Зачем', confirmation: 'Спасибо' });
      Object.assign(own(wanted, 1), { title: 'Ваш код', help: 'Его выдал куратор', required: false });
    });
    expect(outcome).toEqual({ done: true });
    const [first, ...others] = formOf(state, ID).items;
    expect(formOf(state, ID)).toMatchObject({ title: 'Иначе', description: 'Зачем', confirmation: 'Спасибо' });
    expect(first).toEqual({
      ...makeItem(1, 'text', { title: 'Ваш код', help: 'Его выдал куратор' }),
      accepts: { pattern: 'У-\\d{4}', help: 'Код' },
    });
    expect(others).toEqual(FORM.items.slice(1));
    expect(formOf(state, ID).responses).toEqual(formOf(answered, ID).responses);
  });

  it('renames the header of a column at once', () => {
    const { state } = edit(begun(), (wanted) => void Object.assign(own(wanted, 2), { title: 'Вы' }));
    expect(headers(state)).toEqual(['Отметка времени', 'Код', 'Вы', 'Оценка', 'Темы']);
    const again = submit(state, ID, { Код: 'У-0002', Вы: 'мужской' }).state;
    const [, tab] = again.book.sheets;
    expect([tab?.cells[2]?.[3]?.value, tab?.cells[3]?.[3]?.value]).toEqual(['женский', 'мужской']);
    expect(headers(again)).toEqual(headers(state));
  });

  it('asks in another order, with other choices and other labels; bounds and kinds stay', () => {
    const { state } = edit(begun(), (wanted) => {
      Object.assign(own(wanted, 2), { choices: ['девочка', 'мальчик'], kind: 'text' });
      Object.assign(own(wanted, 4), { scale: { from: 0, to: 3, low: 'нет', high: 'да' } });
      wanted.items.reverse();
    });
    expect(ids(state)).toEqual([5, 4, 3, 2, 1]);
    expect(itemOf(state, 2)).toMatchObject({ kind: 'choice', choices: ['девочка', 'мальчик'] });
    expect(itemOf(state, 4).scale).toEqual({ from: 1, to: 10, low: 'нет', high: 'да' });
    expect(headers(state)).toEqual(headers(answered));
  });

  it('asks something new: an id of its own, a column to the right of all', () => {
    const { state } = edit(begun(), ({ items }) => {
      items.splice(1, 0, line('День', { kind: 'date', required: true }));
      items.push(line('Готовность', { kind: 'scale', scale: { from: 1, to: 3, low: '', high: '' } }));
    });
    const { items } = formOf(state, ID);
    const [day, scale] = [itemOf(state, 'День'), itemOf(state, 'Готовность')];
    expect([items[1], items.at(-1)]).toEqual([day, scale]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(7);
    expect(day).toEqual({ id: day.id, kind: 'date', title: 'День', help: '', required: true });
    expect(headers(state).slice(-3)).toEqual(['Темы', 'День', 'Готовность']);
    expect(trySubmit(state, ID, { Код: 'У-0002' }).outcome).toEqual({ refused: 'unanswered', items: [day.id] });
  });

  it('asks no longer what is deleted: its column and what was answered stay', () => {
    const { state } = edit(begun(), (wanted) => {
      wanted.items = wanted.items.filter(({ id }) => id !== 2);
    });
    expect(ids(state)).toEqual([1, 3, 4, 5]);
    expect(headers(state)).toEqual(headers(answered));
    expect(formOf(state, ID).responses[0]?.answers).toContainEqual({ item: 2, value: 'женский' });
    expect(trySubmit(state, ID, { Код: 'У-0002' }).outcome).toMatchObject({ done: true });
  });

  it('needs no tab', () => {
    const state = begun();
    for (const form of state.forms ?? []) delete form.sheetId;
    const { outcome, state: after } = edit(state, ({ items }) => void items.push(line('Ещё')));
    expect([outcome, after.book]).toEqual([{ done: true }, state.book]);
  });
});

describe('a change is refused, and nothing of it made,', () => {
  const refusal = (change: (edit: FormEdit) => void, state = begun()): EditOutcome => {
    const { outcome, state: after } = edit(state, change);
    expect(after).toEqual(state);
    return outcome;
  };

  test.each<[string, (edit: FormEdit) => void, object[]]>([
    ['a form without a title', (wanted) => void Object.assign(wanted, { title: ' ' }), [{ problem: 'untitled' }]],
    ['a question without one', (wanted) => void wanted.items.push(line(' ')), [{ item: 5, problem: 'untitled' }]],
    ['a question twice', (wanted) => void wanted.items.push(line(' пОл')), [{ item: 5, problem: 'doubled' }]],
    [
      'no choices',
      (wanted) => {
        Object.assign(own(wanted, 2), { choices: [] });
        wanted.items.push(line('Ещё', { kind: 'checkbox' }));
      },
      [
        { item: 1, problem: 'noChoices' },
        { item: 5, problem: 'noChoices' },
      ],
    ],
    [
      'a choice twice',
      (wanted) => void Object.assign(own(wanted, 5), { choices: ['да', 'да'] }),
      [{ item: 4, problem: 'doubledChoice' }],
    ],
    [
      'a scale of two steps',
      ({ items }) => void items.push(line('Ещё', { kind: 'scale', scale: { from: 1, to: 2, low: '', high: '' } })),
      [{ item: 5, problem: 'badScale' }],
    ],
    [
      'a title longer than a cell',
      (wanted) => void Object.assign(own(wanted, 1), { title: 'я'.repeat(50_001) }),
      [{ item: 0, problem: 'tooLong' }],
    ],
    ['no question', (wanted) => void Object.assign(wanted, { items: [own(wanted, 3)] }), [{ problem: 'noQuestions' }]],
  ])('with %s', (_what, change, problems) => {
    expect(refusal(change)).toEqual({ refused: 'malformed', problems });
  });

  it('when somebody has changed the form meanwhile', () => {
    const state = begun();
    const { version } = editOf(formOf(state, ID));
    const changed = inOffice(`FormApp.openById('${ID}').setConfirmationMessage('Новое')`, { state }).saved.state;
    expect(refusal((wanted) => void Object.assign(wanted, { version }), changed)).toEqual({ refused: 'formChanged' });
  });

  it('not when somebody has answered it meanwhile, or closed it', () => {
    const state = begun();
    const { version } = editOf(formOf(state, ID));
    const later = submit(state, ID, { Код: 'У-0003' }).state;
    formOf(later, ID).open = false;
    expect(edit(later, (wanted) => void Object.assign(wanted, { version })).outcome).toEqual({ done: true });
  });

  it('when it names items of no form, or one twice', () => {
    expect(refusal(({ items }) => void items.push(line('Ещё', { id: 99 })))).toEqual({ refused: 'formChanged' });
    expect(refusal(({ items }) => void items.push(line('Ещё', { id: 1 })))).toEqual({ refused: 'formChanged' });
  });

  it('when the form is gone, or in the bin', () => {
    const file = { id: ID, name: '', mimeType: '', appProperties: {}, trashed: true, content: '', version: 1 };
    expect(refusal(() => {}, { ...begun(), files: [file] })).toEqual({ refused: 'formGone' });
    expect(refusal((wanted) => void Object.assign(wanted, { form: 'other' }))).toEqual({ refused: 'formGone' });
  });

  it('when the book has no room for the new column', () => {
    const state = begun();
    Object.assign(state.book.sheets[0] ?? {}, { rowCount: 99_700, columnCount: 100 });
    const [, tab] = state.book.sheets;
    expect(tab?.rowCount).toBe(1000);
    expect(
      refusal(({ items }) => items.push(...Array.from({ length: 5 }, (_, at) => line(`Ещё ${at}`))), state),
    ).toEqual({ refused: 'tooLarge' });
  });
});

test('the version of a form is that of its words, whatever the order in which they are kept', () => {
  const [first, second] = FORM.items;
  const turned = (item: typeof first) => Object.fromEntries(Object.entries(item ?? {}).reverse()) as never;
  expect(versionOf({ ...FORM, items: FORM.items.map(turned) })).toBe(versionOf(FORM));
  for (const items of [[second, first], [{ ...first, title: 'Код ' }, second], [first]]) {
    expect(versionOf({ ...FORM, items: items as never })).not.toBe(
      versionOf({ ...FORM, items: [first, second] as never }),
    );
  }
});
