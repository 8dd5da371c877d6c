import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { QUESTIONNAIRES } from '../../src/tables/words';
import { formOf, withoutIds } from './forms';
import { cell, filled, lineOf, prepared, run, sheet } from './office';
import { setting } from './settings';

const OTHER = { user: 'other', seed: 'other' };

type Given = Parameters<typeof run>[3];

const create = (state: OfficeState, keys: readonly string[], given: Given = {}, more: object = {}) =>
  run(state, 'createQuestionnaires', { questionnaires: keys, ...more }, given);

const TITLE = QUESTIONNAIRES.menteePupil;
const both = ['menteePupil', 'swot'];
const madeOnce = create(prepared(), both);
const made = (): OfficeState => structuredClone(madeOnce.state);

/** The row of a questionnaire in «Анкеты». */
const row = (state: OfficeState, title: string = TITLE) => {
  const line = lineOf(state, 'Анкеты', 'Анкета', title);
  return ['Состояние', 'Ссылка для отвечающих', 'Изменить вопросы', 'Вкладка ответов'].map(
    (header) => cell(state, 'Анкеты', line, header).value,
  );
};

const remembered = (state: OfficeState, key: string) => JSON.parse(state.book.properties[`form.${key}`] ?? 'null');

describe('a questionnaire that is created', () => {
  test('is an open form with a tab for its answers, and is entered in «Анкеты»', () => {
    const state = made();
    expect(madeOnce.value).toEqual({ created: both, there: [], trigger: 'on' });
    expect(state.forms?.map(({ title, open }) => [title, open])).toEqual([
      [TITLE, true],
      [QUESTIONNAIRES.swot, true],
    ]);
    const { id } = state.forms?.[0] ?? {};
    expect(row(state)).toEqual([
      'открыта',
      expect.stringMatching(/^https:.*viewform$/),
      `https://docs.google.com/forms/d/${id}/edit`,
      `Ответы: ${TITLE}`,
    ]);
    expect(sheet(state, `Ответы: ${TITLE}`).id).toBe(state.forms?.[0]?.sheetId);
  });

  test('is remembered with its items by the keys of its questions, and with nobody’s name', () => {
    const state = made();
    const form = formOf(state, state.forms?.[0]?.id);
    const { items, ...rest } = remembered(state, 'menteePupil');
    const code = form.items.find(({ title }) => title === 'Ваш код участника');
    expect(items.code).toEqual([code?.id]);
    expect(Object.values(items).flat().sort()).toEqual(
      form.items
        .filter(({ kind }) => kind !== 'pageBreak')
        .map(({ id }) => id)
        .sort(),
    );
    expect(rest).toMatchObject({ id: form.id, mode: 'codes', sheet: form.sheetId, seen: 0, ignored: [], choices: {} });
  });

  test('is answered into one trigger with all the others, of whoever was first', () => {
    const state = made();
    expect(state.triggers).toEqual([
      { id: expect.any(String), handler: 'takeSubmitted_', owner: 'owner', event: 'formSubmit' },
    ]);
    expect(create(state, ['curatorSelfCheck']).state.triggers).toEqual(state.triggers);
  });

  test('created again is the same form as the school has worded it', () => {
    const state = made();
    const form = formOf(state, state.forms?.[0]?.id);
    for (const item of form.items) if (item.title === 'Ваш код участника') item.title = 'Код';
    form.title = 'Анкета «Ищу наставника»';
    const before = structuredClone(state);
    const again = create(state, both);
    expect(again.value).toEqual({ created: [], there: both, trigger: 'on' });
    expect(withoutIds(again.state)).toEqual(withoutIds(before));
    expect(again.state.forms).toEqual(before.forms);
  });

  test('named twice is created once', () => {
    const { value, state } = create(prepared(), ['swot', 'swot']);
    expect([value.created, state.forms?.length]).toEqual([['swot'], 1]);
  });

  test('whose form is gone is created anew, in the same row', () => {
    const state = made();
    const [first] = state.forms ?? [];
    state.files = state.files.map((file) => (file.id === first?.id ? { ...file, trashed: true } : file));
    const { value, state: after } = create(state, ['menteePupil'], { seed: 'later' });
    expect(value).toMatchObject({ created: ['menteePupil'], there: [] });
    expect(remembered(after, 'menteePupil').id).not.toBe(first?.id);
    expect(row(after)[1]).not.toBe(row(state)[1]);
    expect(Object.keys(sheet(after, 'Анкеты').cells)).toEqual(Object.keys(sheet(state, 'Анкеты').cells));
  });

  test('comes back to «Анкеты» when its row was deleted', () => {
    const state = made();
    delete sheet(state, 'Анкеты').cells[lineOf(state, 'Анкеты', 'Анкета', TITLE)];
    expect(row(create(state, ['menteePupil']).state)).toEqual(row(made()));
  });

  test('is known by the tab to which a person has linked it since', () => {
    const state = made();
    const form = formOf(state, state.forms?.[0]?.id);
    sheet(state, `Ответы: ${TITLE}`).id = 777;
    form.sheetId = 777;
    expect(remembered(create(state, ['menteePupil']).state, 'menteePupil').sheet).toBe(777);
  });

  test('costs as many calls in a large school as in a small one', () => {
    const [small, large] = [6, 60].map((size) => create(withBasis(filled(schoolOf(size))), ['swot']).calls.length);
    expect(large).toBe(small);
  });
});

describe('another editor’s trigger', () => {
  test('is left alone', () => {
    const { state } = create(made(), ['curatorSelfCheck'], OTHER);
    expect(state.triggers?.map(({ owner }) => owner)).toEqual(['owner']);
  });

  test('is taken over when that is asked for', () => {
    const { state } = create(made(), [], OTHER, { takeOver: true });
    const own = state.triggers?.find(({ owner }) => owner === 'other');
    expect(state.book.properties['submits.trigger']).toBe(own?.id);
  });
});

describe('a school that works with names', () => {
  const names = (basis: string): OfficeState => {
    const state = prepared();
    setting(state, 'dataMode', 'с именами');
    setting(state, 'namesBasis', basis);
    return state;
  };

  test('creates nothing before it has said on what basis', () => {
    const { ok, message, state } = create(names(''), both);
    expect([ok, message]).toEqual([
      false,
      'Школа ведёт базы с именами, но не указано, на каком основании: пуста строка «Основание вести базы с именами» во вкладке «Настройки». Укажите его в боковой панели «Персональные данные» и создайте анкеты ещё раз.',
    ]);
    expect([state.forms ?? [], state.triggers ?? []]).toEqual([[], []]);
  });

  test('asks for the name from then on', () => {
    const { state } = create(names('01.09.2026: директор'), ['menteePupil']);
    expect(remembered(state, 'menteePupil').mode).toBe('names');
    expect(formOf(state).items.map(({ title }) => title)).toContain('Фамилия, имя, отчество');
  });
});

test('a workbook without «Анкеты» is to be prepared first', () => {
  const state = prepared();
  state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Анкеты');
  expect(create(state, both).message).toBe(
    'Нет вкладки «Анкеты». Выполните «Подготовить таблицу» в меню «Наставничество».',
  );
});

function withBasis(state: OfficeState): OfficeState {
  setting(state, 'namesBasis', '01.09.2026: все участники придуманы');
  return state;
}
