import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2026-10-01';
const INPUT = { kind: 'pairs' };

const issue = (state: OfficeState) => run(state, 'issueOrder', INPUT, { today: TODAY });
const small = () => filled(schoolOf(7));

/** The office has registered an order. */
function sign(state: OfficeState, code: string, number = '15-осн.'): OfficeState {
  const line = lineOf(state, 'Документы', 'Код', code);
  cell(state, 'Документы', line, 'Номер').value = number;
  cell(state, 'Документы', line, 'Дата').value = 46_281;
  return state;
}

describe('the order on pairs', () => {
  test('is written once, registered as a draft and carried by its pairs', () => {
    const { value, state } = issue(small());
    expect(value).toMatchObject({ document: 'Д-001', pairs: 2, leftOut: [], unchanged: false });
    expect(state.files).toHaveLength(1);
    const line = lineOf(state, 'Документы', 'Код', 'Д-001');
    expect(cell(state, 'Документы', line, 'Статус').value).toBe('проект');
    expect(cell(state, 'Документы', line, 'Ссылка').value).toBe(value.link);
    expect(cell(state, 'Документы', line, 'Номер').value ?? '').toBe('');
    expect(cell(state, 'Пары', 2, 'Приказ').value).toBe('Д-001');
    expect(cell(state, 'Пары', 2, 'Состав по приказу').value).toBe('У-0001 → У-0003');
  });

  test('leaves number and date to the office', async () => {
    const draft = issue(small()).state;
    expect(await documentText(draft)).toContain('№ ______');
    const signed = issue(draft).state;
    expect(await documentText(signed)).not.toContain('15-осн.');
  });

  test('issued again rewrites the same document under the same link', async () => {
    const first = issue(small());
    cell(first.state, 'Пары', 2, 'Ролевая модель').value = 'лидер – пассивный';
    const second = issue(first.state);
    expect(second.value).toMatchObject({ document: 'Д-001', link: first.value.link });
    expect(second.state.files).toHaveLength(1);
    expect(await documentText(second.state)).toContain('лидер – пассивный');
    expect(JSON.stringify(visible(issue(second.state).state))).toBe(JSON.stringify(visible(second.state)));
  });

  test('has its number and date carried by the pairs once a person has entered them', () => {
    const signed = sign(issue(small()).state, 'Д-001');
    const before = run(signed, 'fillIndicators', {}, { today: TODAY }).value.indicators[2];
    expect(before).toMatchObject({ code: 'I3', value: 2 });
    const state = run(signed, 'checkBases', {}, { today: TODAY }).state;
    expect(cell(state, 'Пары', 2, 'Номер приказа').value).toBe('15-осн.');
    expect(cell(state, 'Пары', 2, 'Дата приказа').value).toBe(46_281);
    expect(cell(state, 'Документы', lineOf(state, 'Документы', 'Код', 'Д-001'), 'Статус').value).toBe('подписан');
  });

  test('does not count as an order while it is a draft', () => {
    const draft = issue(small()).state;
    expect(run(draft, 'fillIndicators', {}, { today: TODAY }).value.indicators[2]).toMatchObject({
      code: 'I3',
      value: 0,
    });
  });

  test('is never rewritten once signed', () => {
    const signed = sign(issue(small()).state, 'Д-001');
    const { value, state } = issue(signed);
    expect(value).toMatchObject({ document: 'Д-001', unchanged: true });
    expect(state.files).toEqual(signed.files);
  });

  test('names every pair of the real school', async () => {
    const { value, state } = run(filled(), 'issueOrder', INPUT);
    expect(value).toMatchObject({ document: 'Д-001', pairs: 67, leftOut: [] });
    const text = await documentText(state);
    expect(text.match(/П-\d{3}/g)).toHaveLength(67);
    expect(text).toContain('15.09.2023');
  });
});

describe('pairs with errors', () => {
  test('stay out, with the rules that keep them out', () => {
    const state = small();
    const line = lineOf(state, 'Согласия', 'Код участника', 'У-0003');
    delete sheet(state, 'Согласия').cells[line];
    cell(state, 'Пары', 7, 'Форма наставничества').value = 'учитель – учитель';
    const { value, ok } = issue(state);
    expect(ok).toBe(false);
    cell(state, 'Пары', 7, 'Форма наставничества').value = 'ученик – ученик';
    expect(value).toBeUndefined();
    expect(issue(state).value).toMatchObject({ pairs: 1, leftOut: [{ code: 'П-001', rules: ['consentMissing'] }] });
  });

  test('are let go of by the draft that named them', () => {
    const state = issue(small()).state;
    cell(state, 'Пары', 2, 'Форма наставничества').value = 'учитель – учитель';
    const after = issue(state).state;
    expect(cell(after, 'Пары', 2, 'Приказ').value ?? '').toBe('');
    expect(cell(after, 'Пары', 7, 'Приказ').value).toBe('Д-001');
  });
});

describe('a change of pairs after the order was signed', () => {
  const changed = () => {
    const state = sign(issue(small()).state, 'Д-001');
    cell(state, 'Пары', 2, 'Прекращена').value = 46_295;
    cell(state, 'Пары', 2, 'Причина прекращения').value = 'смена школы';
    return state;
  };

  test('makes an order that amends it, once', async () => {
    const first = issue(changed());
    expect(first.value).toMatchObject({ document: 'Д-002', unchanged: false });
    const line = lineOf(first.state, 'Документы', 'Код', 'Д-002');
    expect(cell(first.state, 'Документы', line, 'Изменяет').value).toBe('Д-001');
    expect(cell(first.state, 'Документы', line, 'Вид документа').value).toBe('приказ об изменении состава пар');
    expect(first.state.files.map(({ version }) => version)).toEqual([1, 1]);
    expect(await documentText(first.state, 1)).toContain('15-осн.');
    const second = issue(first.state);
    expect(second.value.document).toBe('Д-002');
    expect(second.state.files).toHaveLength(2);
  });

  test('is not lost when the row of its draft is deleted', () => {
    const state = issue(changed()).state;
    delete sheet(state, 'Документы').cells[lineOf(state, 'Документы', 'Код', 'Д-002')];
    expect(issue(state).value).toMatchObject({ document: 'Д-003', pairs: 1, unchanged: false });
  });

  test('taken back before its draft is signed leaves nothing to order', () => {
    const state = issue(changed()).state;
    cell(state, 'Пары', 2, 'Прекращена').value = '';
    expect(issue(state)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Изменений после подписанного приказа больше нет/),
    });
  });

  test('names everybody who stays in a group that somebody has left', async () => {
    const text = await documentText(issue(changed()).state, 1);
    expect(text).toContain('Изложить в новой редакции');
    expect(text).toContain('Белоусова Злата Павловна');
    expect(text).not.toContain('Агафонов Вадим Игоревич');
  });

  test('is done with when the amending order is signed too', () => {
    const state = sign(issue(changed()).state, 'Д-002', '16-осн.');
    expect(issue(state).value).toMatchObject({ unchanged: true });
  });

  test('takes in new pairs without touching the signed order', () => {
    const state = sign(issue(small()).state, 'Д-001');
    const { cells } = sheet(state, 'Пары');
    cells[9] = structuredClone(cells[8] ?? {});
    for (const header of ['Приказ', 'Состав по приказу']) cell(state, 'Пары', 9, header).value = '';
    cell(state, 'Пары', 9, 'Код пары').value = '';
    cell(state, 'Пары', 9, 'Форма наставничества').value = 'иная форма';
    const { value, state: after } = issue(state);
    expect(value.document).toBe('Д-002');
    expect(cell(after, 'Пары', 9, 'Код пары').value).toBe('П-003');
    expect(cell(after, 'Пары', 9, 'Приказ').value).toBe('Д-002');
    expect(cell(after, 'Пары', 8, 'Приказ').value).toBe('Д-001');
  });
});

test('a code is never given twice, even when its row is gone', () => {
  const state = issue(small()).state;
  delete sheet(state, 'Документы').cells[2];
  for (let line = 2; line <= 8; line += 1) cell(state, 'Пары', line, 'Приказ').value = '';
  expect(issue(state).value.document).toBe('Д-002');
});

test('without a school there is no order, and nothing is left half-done', () => {
  const state = small();
  const line = lineOf(state, 'Настройки', 'Параметр', 'Полное наименование организации');
  cell(state, 'Настройки', line, 'Значение').value = '';
  const { ok, message, state: after } = issue(state);
  expect([ok, message]).toEqual([
    false,
    'Впишите полное наименование организации во вкладке «Настройки»: без него нельзя напечатать приказ.',
  ]);
  expect(after).toEqual(state);
});

test('in code mode the order names nobody', async () => {
  const state = small();
  cell(state, 'Настройки', lineOf(state, 'Настройки', 'Параметр', 'Персональные данные'), 'Значение').value =
    'по кодам, без имён';
  for (const tab of ['Наставляемые', 'Наставники']) {
    for (const line of Object.keys(sheet(state, tab).cells).slice(1)) {
      cell(state, tab, Number(line), 'Фамилия, имя, отчество').value = '';
      const born = cell(state, tab, Number(line), 'Дата рождения');
      cell(state, tab, Number(line), 'Год рождения').value = 2012;
      born.value = '';
    }
  }
  const { value, state: after } = issue(state);
  expect(value).toMatchObject({ pairs: 2 });
  const text = await documentText(after);
  expect(text).toContain('У-0001');
  expect(text).not.toMatch(/Абрамов|Агафонов/);
});
