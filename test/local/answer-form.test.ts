import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formToRemember, type RememberedForm } from '../../src/commands/questionnaires/remembered-form';
import { answerForm } from '../../src/local/answer-form';
import { closeOffice, createOffice, openOffice, saveOffice } from '../../src/local/folder/office-folder';
import type { OfficeState } from '../../src/local/state';
import { linkForm, makeForm, makeItem } from './make-form';
import { servicesCode } from './services-code';

const CODE = `
  function taken_(e) {
    const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
    cell.setValue(Number(cell.getValue()) + 1);
    cell.setNote(e.values.slice(1).join('|'));
  }
  function failing_() { throw new Error('Иванов'); }`;

const bundle = { code: CODE, services: servicesCode, pages: {} };

const remembered: RememberedForm = {
  mode: 'codes',
  id: 'intake',
  sheet: 1,
  link: '',
  editLink: '',
  seen: 0,
  items: {},
  ignored: [],
  choices: {},
};

let book = '';
const told = vi.spyOn(process.stderr, 'write');

afterEach(() => told.mockReset());

beforeEach(async () => {
  told.mockReturnValue(true);
  book = join(mkdtempSync(join(tmpdir(), 'answer-')), 'Школа.xlsx');
  const { state } = await createOffice(book);
  const items = [
    makeItem(1, 'text', { title: 'Код', required: true, accepts: { pattern: 'У-\\d{4}', help: 'Код: У-0001.' } }),
    makeItem(2, 'checkbox', { title: 'Предметы', choices: ['Физика', 'Химия'] }),
    makeItem(3, 'date', { title: 'Когда' }),
    makeItem(4, 'scale', { title: 'Насколько', scale: { from: 1, to: 5, low: '', high: '' } }),
    makeItem(5, 'paragraph', { title: 'Ещё' }),
    makeItem(6, 'pageBreak', { title: 'Раздел' }),
  ];
  linkForm(state, makeForm({ id: 'intake', title: 'Анкета – наставник', items }));
  linkForm(state, makeForm({ id: 'shut', title: 'Закрытая', open: false }));
  linkForm(state, makeForm({ id: 'final', title: 'Без правки', editable: false }));
  Object.assign(state.book.properties, formToRemember('mentorTeacher', remembered));
  const event = 'formSubmit' as const;
  state.triggers = [
    { id: '1', handler: 'failing_', owner: 'owner', event },
    { id: '2', handler: 'taken_', owner: 'anna', event },
    { id: '3', handler: 'failing_', owner: 'anna', hour: 6, days: 1 },
  ];
  await saveOffice(book, state);
  await closeOffice(book);
});

const answer = (name: string, input: object | string) =>
  answerForm(book, name, typeof input === 'string' ? input : JSON.stringify(input), '2026-09-15', bundle);

async function kept(): Promise<OfficeState> {
  const { state } = await openOffice(book);
  await closeOffice(book);
  return state;
}

const rowsOf = ({ book: { sheets } }: OfficeState) =>
  Object.entries(sheets[1]?.cells ?? {})
    .filter(([row]) => row !== '1')
    .map(([, cells]) => [2, 3, 4, 5, 6].map((column) => cells[column]?.value ?? ''));

describe('an answer from the command line', () => {
  test('is stored by titles or ids of the questions, and its triggers run', async () => {
    const given = { код: 'У-0001', 2: ['Химия'], Когда: '15.09.2026', Насколько: 4 };
    const { ok, value, calls, files } = await answer('анкета - наставник', given);
    expect([ok, value.row, files.map((file) => file.endsWith('Школа.xlsx'))]).toEqual([true, 2, [false, true]]);
    expect(value.edit).toMatch(/^http:\/\/localhost:8787\/forms\/intake\?edit=\w+$/);
    expect(calls.write).toBeGreaterThan(0);
    expect(told.mock.calls.map(([text]) => text)).toEqual(['failing_ failed.\n']);
    const state = await kept();
    expect(rowsOf(state)).toEqual([['У-0001', 'Химия', 46_280, 4, '']]);
    expect(state.forms?.[0]?.responses).toMatchObject([{ id: value.response }]);
    expect(state.book.sheets[0]?.cells[1]?.[1]).toMatchObject({ value: 1, note: 'У-0001|Химия|15.09.2026|4|' });
  });

  test('finds the questionnaire by its key and its id, and changes a former answer by its link or key', async () => {
    const first = await answer('mentorTeacher', { Код: 'У-0001', Ещё: 'было' });
    await answer('intake', { Код: 'У-0002' });
    await answer('intake', { Код: 'У-0003', edit: first.value.edit });
    const key = first.value.edit.split('edit=')[1] ?? '';
    await answer('intake', { Код: 'У-0004', edit: key });
    expect(rowsOf(await kept()).map(([code, , , , more]) => [code, more])).toEqual([
      ['У-0004', ''],
      ['У-0002', ''],
    ]);
  });

  test.each([
    ['a questionnaire that is not there', 'нет', {}, /^Такой анкеты нет\. Есть: «Анкета – наставник», «Закрытая»/],
    ['a closed one', 'shut', { 1: 'а' }, /^Анкета закрыта/],
    ['what is no object', 'intake', '[1]', /^Ответы записываются так/],
    ['what is no JSON', 'intake', '{', /^Ответы записываются так/],
    ['a question that is not asked', 'intake', { Раздел: 'а' }, /^Такого вопроса в анкете нет\. Есть: «Код»/],
    ['two answers to one question', 'intake', { Код: 'У-0001', 1: 'У-0002' }, /^На вопрос «Код» дано два ответа/],
    [
      'answers that do not fit',
      'intake',
      { 4: 9, 2: 'Труд' },
      /^«Код»: Ответьте .* «Предметы»: Такого .* «Насколько»: /,
    ],
    ['an unknown answer to change', 'intake', { Код: 'У-0001', edit: 'нет' }, /^Этот ответ изменить нельзя/],
    ['a change that nobody may make', 'final', { 1: 'а', edit: 'нет' }, /^Этот ответ изменить нельзя/],
  ])('is refused in Russian for %s', async (_what, name, input, message) => {
    const before = await kept();
    await expect(answer(name, input)).rejects.toThrow(message);
    expect(await kept()).toEqual(before);
  });
});

test('a book without questionnaires says what makes them', async () => {
  book = join(mkdtempSync(join(tmpdir(), 'answer-')), 'Школа.xlsx');
  await createOffice(book);
  await closeOffice(book);
  await expect(answer('intake', {})).rejects.toThrow(/нет анкет.*createQuestionnaires/);
});
