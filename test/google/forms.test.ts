import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root, scriptOptions } from '../../build/script-options';
import { openRealm } from '../../src/local/realm';
import type { Fault, OfficeState } from '../../src/local/state';
import type { FormResponse, FormState, StoredForm } from '../../src/office';
import type { Questionnaire } from '../../src/questionnaires/questionnaire';
import { formOf, submit, withoutIds } from '../commands/forms';
import { makeSheet, makeState } from '../local/make-state';
import { servicesCode } from '../local/services-code';

const NOW = '2026-09-15T09:00:00+03:00';

/** The port alone: `ask` calls a member of it by name. */
const port = await build({
  ...scriptOptions,
  stdin: {
    contents: `import { googleOffice } from './src/google/office';
      export const office = googleOffice;
      export const ask = (member, json) => JSON.stringify(googleOffice()[member](...JSON.parse(json)) ?? null);`,
    resolveDir: root,
  },
  globalName: 'Port',
  write: false,
  footer: { js: 'function ask(member, json) { return Port.ask(member, json); }' },
});
const script = port.outputFiles?.[0]?.text ?? '';

interface Asked<Value> {
  readonly value: Value;
  readonly state: OfficeState;
  readonly deaths: readonly string[];
}

interface Given {
  readonly fault?: Fault;
  readonly deaths?: 'lost' | 'kept';
  readonly now?: string;
  readonly formsAddress?: string;
}

function ask<Value>(state: OfficeState, member: string, args: unknown[], given: Given = {}): Asked<Value> {
  const realm = openRealm({ state, servicesCode, scripts: [script], now: NOW, ...given });
  const value = JSON.parse(realm.call('ask', member, JSON.stringify(args)) ?? 'null');
  const { state: after, deaths = [] } = realm.close();
  return { value, state: after, deaths };
}

const questionnaire = (given: Partial<Questionnaire> = {}): Questionnaire => ({
  key: 'menteePupil',
  title: 'Анкета наставляемого',
  description: 'Не указывайте фамилию.',
  confirmation: 'Спасибо!',
  purpose: 'intake',
  sections: [
    {
      questions: [
        { key: 'code', title: 'Код', label: 'код', help: 'Выдал куратор', required: true, kind: 'code', of: 'person' },
        { key: 'gender', title: 'Пол', label: 'пол', kind: 'one', choices: choices('мужской', 'женский') },
      ],
    },
    {
      title: 'Запрос',
      help: 'Чего не хватает',
      questions: [
        { key: 'request', title: 'Что интересно', label: 'запрос', kind: 'many', choices: choices('учёба', 'спорт') },
        { key: 'words', title: 'Другое', label: 'другое', kind: 'text' },
        { key: 'age', title: 'Возраст', label: 'возраст', kind: 'whole', min: 10, max: 19 },
        { key: 'since', title: 'С какого дня', label: 'день', kind: 'day' },
        { key: 'ready', title: 'Готовность', label: 'готов', kind: 'scale', from: 1, to: 5, low: 'нет', high: 'да' },
        { key: 'interests', title: 'Увлечения', label: 'увлечения', kind: 'line' },
      ],
    },
  ],
  ...given,
});

function choices(...titles: string[]) {
  return titles.map((title, at) => ({ key: `choice${at}`, title }));
}

const made = ask<StoredForm>(makeState(), 'putForm', [questionnaire()], { formsAddress: 'http://localhost/forms/' });

const copy = (): OfficeState => structuredClone(made.state);
const { id } = made.value;

describe('a questionnaire', () => {
  test('is made as a form with all that it declares', () => {
    expect(formOf(made.state).title).toBe('Анкета наставляемого');
    expect(formOf(made.state)).toMatchObject({ description: 'Не указывайте фамилию.', confirmation: 'Спасибо!' });
    expect(formOf(made.state)).toMatchObject({ open: true, editable: true });
    expect(formOf(made.state).items.map(({ id: _, ...item }) => item)).toMatchInlineSnapshot(`
      [
        {
          "accepts": {
            "help": "Введите код, который дал куратор, например У-0001.",
            "pattern": "([УуYy] ?[-–—]? ?)?[0-9]{1,6}",
          },
          "help": "Выдал куратор",
          "kind": "text",
          "required": true,
          "title": "Код",
        },
        {
          "choices": [
            "мужской",
            "женский",
          ],
          "help": "",
          "kind": "choice",
          "required": false,
          "title": "Пол",
        },
        {
          "help": "Чего не хватает",
          "kind": "pageBreak",
          "required": false,
          "title": "Запрос",
        },
        {
          "choices": [
            "учёба",
            "спорт",
          ],
          "help": "",
          "kind": "checkbox",
          "required": false,
          "title": "Что интересно",
        },
        {
          "help": "",
          "kind": "paragraph",
          "required": false,
          "title": "Другое",
        },
        {
          "accepts": {
            "help": "Введите целое число от 10 до 19.",
            "max": 19,
            "min": 10,
          },
          "help": "",
          "kind": "text",
          "required": false,
          "title": "Возраст",
        },
        {
          "help": "",
          "kind": "date",
          "required": false,
          "title": "С какого дня",
        },
        {
          "help": "",
          "kind": "scale",
          "required": false,
          "scale": {
            "from": 1,
            "high": "да",
            "low": "нет",
            "to": 5,
          },
          "title": "Готовность",
        },
        {
          "help": "",
          "kind": "text",
          "required": false,
          "title": "Увлечения",
        },
      ]
    `);
  });

  test('lands in a tab of its own name', () => {
    const tab = made.state.book.sheets.find((sheet) => sheet.id === made.value.sheet);
    expect(tab?.name).toBe('Ответы: Анкета наставляемого');
    expect(Object.values(tab?.cells[1] ?? {}).map(({ value }) => value)).toEqual([
      'Отметка времени',
      'Код',
      'Пол',
      'Что интересно',
      'Другое',
      'Возраст',
      'С какого дня',
      'Готовность',
      'Увлечения',
    ]);
  });

  test('is answered and changed where the office says', () => {
    expect(made.value.link).toBe(`http://localhost/forms/${id}`);
    expect(made.value.editLink).toBe(`http://localhost/forms/${id}/edit`);
  });

  test('knows which item asks which question', () => {
    const titles = Object.entries(made.value.items).map(([key, item]) => {
      return [key, formOf(made.state).items.find((each) => each.id === item)?.title];
    });
    expect(titles).toEqual([
      ['code', 'Код'],
      ['gender', 'Пол'],
      ['request', 'Что интересно'],
      ['words', 'Другое'],
      ['age', 'Возраст'],
      ['since', 'С какого дня'],
      ['ready', 'Готовность'],
      ['interests', 'Увлечения'],
    ]);
  });

  test('may be answered by everybody with the link and is shared with nobody', () => {
    const [file] = made.state.files;
    expect(file?.permissions?.map(({ type, role, view }) => [type, role, view])).toEqual([
      ['user', 'owner', undefined],
      ['anyone', 'reader', 'published'],
    ]);
  });
});

describe('made again', () => {
  test('it changes nothing', () => {
    const again = ask<StoredForm>(copy(), 'putForm', [questionnaire()], { formsAddress: 'http://localhost/forms/' });
    expect(again.value).toEqual(made.value);
    expect(again.state).toEqual(made.state);
  });

  test('a tab that a person has renamed keeps that name if it says what it is', () => {
    const state = copy();
    for (const sheet of state.book.sheets) if (sheet.id === made.value.sheet) sheet.name = 'Ответы: ученики';
    const again = ask<StoredForm>(state, 'putForm', [questionnaire()]);
    expect(again.state.book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Ответы: ученики']);
  });

  test.each(['lost', 'kept'] as const)(
    'after death at any call, writes %s, there is one form, one tab, no question twice',
    (deaths) => {
      const undisturbed = ask<StoredForm>(makeState(), 'putForm', [questionnaire()], { deaths });
      const left = [...new Set(undisturbed.deaths)];
      expect(left.length).toBeGreaterThan(30);
      const whole = JSON.stringify(withoutIds(undisturbed.state));
      left.forEach((dead, at) => {
        const again = ask<StoredForm>(JSON.parse(dead), 'putForm', [questionnaire()]);
        expect(JSON.stringify(withoutIds(again.state)), `after death ${at + 1}`).toBe(whole);
      });
    },
  );

  test('a blank question that Google begins a form with goes', () => {
    const state = copy();
    const form = formOf(state);
    form.items = [{ id: 7, kind: 'choice', title: '', help: '', required: false, choices: ['Вариант 1'] }];
    ask<StoredForm>(state, 'putForm', [questionnaire()]);
    const { state: after } = ask<StoredForm>(state, 'putForm', [questionnaire()]);
    expect(formOf(after).items.some((item) => item.id === 7)).toBe(false);
    expect(formOf(after).items).toHaveLength(9);
  });

  test('a form in the bin stays there and another takes its place', () => {
    const state = copy();
    for (const file of state.files) file.trashed = true;
    const again = ask<StoredForm>(state, 'putForm', [questionnaire()]);
    expect(again.value.id).not.toBe(id);
    expect(again.state.book.sheets.map(({ name }) => name)).toEqual([
      'Лист1',
      'Ответы: Анкета наставляемого',
      'Ответы: Анкета наставляемого (2)',
    ]);
  });
});

test('a long title is cut to what the name of a tab holds, the number of a second one with it', () => {
  const title = 'А'.repeat(200);
  const first = ask<StoredForm>(makeState(), 'putForm', [questionnaire({ title })]);
  const second = ask<StoredForm>(first.state, 'putForm', [questionnaire({ title, key: 'mentorPupil' })]);
  const names = second.state.book.sheets.slice(1).map(({ name }) => name);
  expect(names.map((name) => name.length)).toEqual([100, 100]);
  expect(names[1]).toMatch(/А \(2\)$/);
});

describe('reading a form', () => {
  const read = (state: OfficeState) => ask<FormState | null>(state, 'readForm', [id]).value;

  test('tells what a person has made of it', () => {
    const state = copy();
    const form = formOf(state);
    form.items = form.items.filter(({ title }) => title === 'Пол' || title === 'Что интересно' || title === 'Запрос');
    for (const item of form.items) if (item.title === 'Пол') item.title = 'Ваш пол';
    expect(read(state)).toEqual({
      open: true,
      sheet: made.value.sheet,
      items: [
        { id: made.value.items.gender, title: 'Ваш пол', choices: ['мужской', 'женский'] },
        { id: made.value.items.request, title: 'Что интересно', choices: ['учёба', 'спорт'] },
      ],
    });
  });

  test('is nothing when it is in the bin or gone', () => {
    const [binned, gone] = [copy(), copy()];
    for (const file of binned.files) file.trashed = true;
    [gone.files, gone.forms] = [[], []];
    expect([read(binned), read(gone)]).toEqual([null, null]);
  });

  test('is the form that another editor has made and shared, which Drive does not show', () => {
    const state = copy();
    state.files = [];
    expect(read(state)).toMatchObject({ open: true, sheet: made.value.sheet, items: { length: 8 } });
  });

  test('asks for the items of a form only when they are looked at', () => {
    const asked = (member: string, script: string) => {
      const realm = openRealm({
        state: copy(),
        servicesCode,
        scripts: [port.outputFiles?.[0]?.text ?? '', script],
        now: NOW,
      });
      realm.call(member);
      return realm.close().calls.filter(({ name }) => name === 'Form.getItems').length;
    };
    const standing = `Port.office().readForm('${id}')`;
    expect(asked('open', `function open() { return String(${standing}.open); }`)).toBe(0);
    expect(
      asked('twice', `function twice() { const form = ${standing}; return String(form.items === form.items); }`),
    ).toBe(1);
  });

  test('tells of a tab that is gone', () => {
    const state = copy();
    state.book.sheets = state.book.sheets.filter((sheet) => sheet.id !== made.value.sheet);
    expect(read(state)).not.toHaveProperty('sheet');
  });
});

describe('opening and closing', () => {
  test('lets a form be answered or no longer', () => {
    const closed = ask(copy(), 'setFormOpen', [id, false]).state;
    expect(formOf(closed).open).toBe(false);
    expect(formOf(ask(closed, 'setFormOpen', [id, true]).state).open).toBe(true);
  });

  test('publishes a form that is not, and leaves one alone that is to be closed', () => {
    const state = copy();
    Object.assign(formOf(state), { unpublished: true, open: false });
    expect(formOf(ask(state, 'setFormOpen', [id, false]).state)).toMatchObject({ unpublished: true, open: false });
    const opened = formOf(ask(state, 'setFormOpen', [id, true]).state);
    expect([opened.open, opened.unpublished]).toEqual([true, undefined]);
  });
});

describe('responses', () => {
  const at = (minute: number) => `2026-09-15T10:0${minute}:33+03:00`;
  const first = submit(
    copy(),
    id,
    { Код: 'У-0001', Пол: 'женский', 'Что интересно': ['учёба', 'спорт'] },
    { now: at(1) },
  );
  const second = submit(
    first.state,
    id,
    { Код: 'У-0002', Возраст: '12', 'С какого дня': '2026-10-01', Готовность: '4' },
    { now: at(2) },
  );
  const read = (state: OfficeState, ...rest: unknown[]) =>
    ask<FormResponse[]>(state, 'formResponses', [id, ...rest]).value;
  const item = (key: string) => made.value.items[key];

  test('are read whole, the earliest first and nothing blank among the answers', () => {
    expect(read(second.state)).toEqual([
      {
        id: first.submitted.response,
        at: Date.parse(at(1)),
        answered: '2026-09-15 10:01:33',
        answers: [
          { item: item('code'), value: 'У-0001' },
          { item: item('gender'), value: 'женский' },
          { item: item('request'), value: ['учёба', 'спорт'] },
        ],
      },
      {
        id: second.submitted.response,
        at: Date.parse(at(2)),
        answered: '2026-09-15 10:02:33',
        answers: [
          { item: item('code'), value: 'У-0002' },
          { item: item('age'), value: '12' },
          { item: item('since'), value: '2026-10-01' },
          { item: item('ready'), value: '4' },
        ],
      },
    ]);
  });

  test('are those of an instant or later, and all of them since the beginning', () => {
    const ids = (since: number) => read(second.state, since).map(({ id: response }) => response);
    expect(ids(Date.parse(at(2)))).toEqual([second.submitted.response]);
    expect(ids(Date.parse(at(2)) + 1)).toEqual([]);
    expect(ids(-600_000)).toHaveLength(2);
  });

  test('that were changed keep their id and come again, at the time of the change', () => {
    const changed = submit(second.state, id, { Код: 'У-0003' }, { edit: first.submitted.editKey, now: at(3) });
    expect(changed.submitted.response).toBe(first.submitted.response);
    const [only, ...others] = read(changed.state, Date.parse(at(3)));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: first.submitted.response, answers: [{ item: item('code'), value: 'У-0003' }] });
  });

  test('are read by their ids, without those that are gone', () => {
    const wanted = [second.submitted.response, 'nobody'];
    const { value } = ask<FormResponse[]>(second.state, 'formResponsesOf', [id, wanted]);
    expect(value.map((response) => response.id)).toEqual([second.submitted.response]);
  });

  test('are removed for good, and once more without harm, while the row stays', () => {
    const wanted = [first.submitted.response, 'nobody'];
    const once = ask(second.state, 'deleteFormResponses', [id, wanted]).state;
    const twice = ask(once, 'deleteFormResponses', [id, wanted]).state;
    expect(formOf(twice).responses.map((response) => response.id)).toEqual([second.submitted.response]);
    expect(twice.book).toEqual(second.state.book);
  });
});

describe('a link with answers', () => {
  const link = (answers: unknown[], given: Given = {}) =>
    ask<string>(copy(), 'prefilledLink', [id, answers], given).value;

  test('holds them', () => {
    const answers = [
      { item: made.value.items.code, text: 'У-0001' },
      { item: made.value.items.interests, text: 'шахматы & шашки' },
    ];
    const [address, query] = link(answers, { formsAddress: 'http://localhost:8787/forms/' }).split('?');
    expect(address).toBe(`http://localhost:8787/forms/${id}`);
    const fields = new URLSearchParams(query);
    expect(fields.get(`entry.${made.value.items.code}`)).toBe('У-0001');
    expect(fields.get(`entry.${made.value.items.interests}`)).toBe('шахматы & шашки');
  });

  test('leaves out what cannot be filled in', () => {
    const answers = [
      { item: 1, text: 'У-0001' },
      { item: made.value.items.gender, text: 'мужской' },
    ];
    expect(link(answers)).toBe(`https://docs.google.com/forms/d/e/${id}/viewform?usp=pp_url`);
  });
});

test('a trigger is added for all forms of the workbook, and seen and removed as others are', () => {
  const added = ask<string>(makeState(makeSheet()), 'addSubmitTrigger', ['takeSubmitted_']);
  expect(added.state.triggers).toEqual([
    { id: added.value, handler: 'takeSubmitted_', owner: 'owner', event: 'formSubmit' },
  ]);
  expect(ask(added.state, 'triggers', ['takeSubmitted_']).value).toEqual([added.value]);
  expect(ask(added.state, 'removeTrigger', [added.value]).state.triggers).toEqual([]);
});
