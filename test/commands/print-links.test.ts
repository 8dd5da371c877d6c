import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { documentText } from './documents';
import { formOf } from './forms';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, prepared, run, sheet } from './office';
import { sign } from './roadmap-book';
import { setting } from './settings';

const TODAY = '2026-10-01';
const ALL = ['menteePupil', 'menteeTeacher', 'meetingFeedback', 'menteeSatisfaction', 'swot'];

/** A school of three mentees and a mentor that works by codes, with questionnaires. */
function byCodes(): OfficeState {
  const state = filled(schoolOf(3));
  setting(state, 'dataMode', 'по кодам, без имён');
  return run(state, 'createQuestionnaires', { questionnaires: ALL }, { today: TODAY }).state;
}

const [codesOnce, namesOnce] = [
  byCodes(),
  run(filled(schoolOf(3)), 'createQuestionnaires', { questionnaires: ALL }, { today: TODAY }).state,
];
const school = (): OfficeState => structuredClone(codesOnce);
const named = (): OfficeState => structuredClone(namesOnce);

const print = (state: OfficeState, questionnaire: string, given: object = {}) =>
  run(state, 'printLinks', { questionnaire, ...given }, { today: TODAY });
const list = (state: OfficeState, questionnaire: string) =>
  run(state, 'listLinks', { questionnaire }, { today: TODAY }).value.links;
const registered = (state: OfficeState, code: string, header: string) =>
  cell(state, 'Документы', lineOf(state, 'Документы', 'Код', code), header).value ?? '';

/** A school with rows in «Документы» must not differ from one without: its document is the last. */
const textOf = (state: OfficeState): Promise<string> => documentText(state, state.files.length - 1);

describe('the sheet of a questionnaire', () => {
  test('has a row for everybody in the bases whom it asks, and no name in a school that works by codes', async () => {
    const { value, state } = print(school(), 'menteePupil');
    expect(value).toMatchObject({ document: expect.stringMatching(/^Д-\d{3}$/), rows: 3, newCodes: [] });
    const text = await textOf(state);
    for (const code of ['У-0002', 'У-0003', 'У-0004']) expect(text).toContain(`${code}\n`);
    expect(text).not.toContain('У-0001\n');
    const names = Object.values(sheet(state, 'Наставляемые').cells).map((row) => String(row[2]?.value ?? ''));
    for (const name of names.slice(1)) expect(text).not.toContain(name);
    expect(text).toContain('Фамилии впишите от руки.');
  });

  test('is registered as a draft without a name in its title', () => {
    const { value, state } = print(school(), 'menteePupil', { schoolClass: '6' });
    expect(registered(state, value.document, 'Вид документа')).toBe('иной документ');
    expect(registered(state, value.document, 'Статус')).toBe('проект');
    expect(registered(state, value.document, 'Ссылка')).toBe(value.link);
    expect(registered(state, value.document, 'Наименование')).toBe(
      'Лист кодов и ссылок – Анкета наставляемого, обучающийся, 6',
    );
  });

  test('printed again is the same paper; of another class another', () => {
    const first = print(school(), 'menteePupil');
    const again = print(first.state, 'menteePupil');
    expect(again.value).toEqual(first.value);
    expect(again.state.files.length).toBe(first.state.files.length);
    const ofClass = print(again.state, 'menteePupil', { schoolClass: '6' });
    expect(ofClass.value.document).not.toBe(first.value.document);
    expect(print(ofClass.state, 'menteePupil').value.document).toBe(first.value.document);
  });

  test('that has been signed stays as it is', () => {
    const first = print(school(), 'menteePupil');
    expect(print(sign(first.state, first.value.document), 'menteePupil').value.document).not.toBe(first.value.document);
  });

  test('is narrowed by class however it is written, by code, by base', () => {
    const state = school();
    cell(state, 'Наставляемые', 2, 'Класс (группа)').value = '7 «Б»';
    expect(print(state, 'menteePupil', { schoolClass: '7б' }).value.rows).toBe(1);
    expect(print(state, 'menteePupil', { people: ['У-0003', 'У-0099'] }).value.rows).toBe(1);
    expect(print(state, 'meetingFeedback', { base: 'mentors' }).value.rows).toBe(1);
    expect(print(state, 'menteePupil', { schoolClass: '11' }).message).toContain('В лист некого включить');
  });

  test('on meetings has a row for everybody in every working pair, with the code of the pair', async () => {
    const { value, state } = print(school(), 'meetingFeedback');
    expect(value.rows).toBe(4);
    expect(await textOf(state)).toMatch(/У-0001\s+П-001/);
    cell(state, 'Пары', 2, 'Прекращена').value = 46_290;
    expect(print(state, 'meetingFeedback').value.rows).toBe(3);
  });

  test('gives a code first to whoever has none', () => {
    const state = school();
    cell(state, 'Наставляемые', 4, 'Код').value = '';
    cell(state, 'Пары', 4, 'Код наставляемого').value = '';
    const { value, state: after } = print(state, 'menteePupil');
    const given = cell(after, 'Наставляемые', 4, 'Код').value;
    expect([value.rows, given]).toEqual([3, 'У-0005']);
    expect(list(after, 'menteePupil').at(-1)).toMatchObject({ person: 'У-0005' });
  });

  test('is not made of a questionnaire that asks nobody’s code', () => {
    expect(print(school(), 'swot').message).toContain('не спрашивает код: ссылка на неё одна для всех');
    expect(print(named(), 'menteePupil').message).toContain('не спрашивает код: ссылка на неё одна для всех');
    expect(print(school(), 'menteeParent').message).toContain('ещё нет. Создайте её');
  });

  test('is not made once the school has taken the question on the code out', () => {
    const state = school();
    for (const form of state.forms ?? []) form.items = form.items.filter(({ title }) => title !== 'Ваш код участника');
    expect(print(state, 'menteePupil').message).toContain('нет вопроса о коде');
    // Nobody's code can be filled in beforehand where it is to be told in several lines.
    const other = school();
    for (const { items } of other.forms ?? [])
      for (const item of items) if (item.accepts?.pattern) item.kind = 'paragraph';
    expect(print(other, 'menteePupil').message).toContain('нет вопроса о коде');
  });

  test('costs as many calls for many as for few', () => {
    const calls = [3, 60].map((size) => {
      const state = filled(schoolOf(size));
      const { state: begun } = run(state, 'createQuestionnaires', { questionnaires: ['menteeSatisfaction'] });
      return print(begun, 'menteeSatisfaction').calls.length;
    });
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('a school that works with names', () => {
  test('names those who have agreed, and nobody else', async () => {
    const state = named();
    const names = [2, 3].map((line) => String(cell(state, 'Наставляемые', line, 'Фамилия, имя, отчество').value));
    const line = lineOf(state, 'Согласия', 'Код участника', 'У-0003');
    cell(state, 'Согласия', line, 'Отозвано').value = 46_280;
    const text = await textOf(print(state, 'menteeSatisfaction').state);
    expect(text).toContain(names[0]);
    expect(text).not.toContain(names[1]);
    expect(text).toContain('У-0003');
  });
});

describe('a sheet for people who are in no base yet', () => {
  const asked = { newCodes: 2, operation: 'operation-1' };

  test('gives them codes and links', async () => {
    const { value, state } = print(school(), 'menteePupil', asked);
    expect(value).toMatchObject({ rows: 2, newCodes: ['У-0005', 'У-0006'] });
    expect(await textOf(state)).toContain('новые участники');
    expect(run(state, 'issueCodes', { count: 1 }).value.codes).toEqual(['У-0007']);
  });

  test('tried again is the same sheet with the same codes; the next is another', () => {
    const first = print(school(), 'menteePupil', asked);
    const again = print(first.state, 'menteePupil', asked);
    expect(again.value).toEqual(first.value);
    const next = print(again.state, 'menteePupil', { ...asked, operation: 'operation-2' });
    expect(next.value.newCodes).toEqual(['У-0007', 'У-0008']);
    expect(next.value.document).not.toBe(first.value.document);
  });

  test('is for those who come into a base, and for nobody else', () => {
    expect(print(school(), 'menteeSatisfaction', asked).message).toContain('Напечатайте лист без новых кодов.');
  });
});

describe('a link', () => {
  test('has the code filled in, as the form itself would have it', () => {
    const state = school();
    const [first] = list(state, 'menteePupil');
    expect(first.person).toBe('У-0002');
    const form = formOf(state, state.forms?.[0]?.id);
    const item = form.items.find(({ title }) => title === 'Ваш код участника');
    const address = new URL(first.link);
    expect(address.searchParams.get(`entry.${item?.id}`)).toBe('У-0002');
    expect(address.href).not.toContain(encodeURIComponent('У-0000'));
  });

  test('on a meeting has the code of the pair too', () => {
    const links = list(school(), 'meetingFeedback');
    expect(links.map(({ person, pair }: Record<string, string>) => [person, pair])).toEqual([
      ['У-0001', 'П-001'],
      ['У-0002', 'П-001'],
      ['У-0003', 'П-001'],
      ['У-0004', 'П-001'],
    ]);
    expect([...new URL(links[1].link).searchParams.values()]).toEqual(expect.arrayContaining(['У-0002', 'П-001']));
  });

  test('is one for all where nobody is known by a code', () => {
    const state = school();
    expect(list(state, 'swot')).toEqual([{ link: expect.stringMatching(/viewform$/) }]);
    expect(list(prepared(), 'swot')).toEqual([]);
  });
});

test.each([
  ['everybody', {}, true],
  ['everybody, the writes kept', {}, false],
  ['new people', { newCodes: 2, operation: 'operation-1' }, true],
])('a sheet for %s, killed and printed again, is the same as if it had not been killed', (_whom, given, lost) => {
  const input = { questionnaire: 'menteePupil', ...given };
  expect(killEverywhere(school(), 'printLinks', input, lost, TODAY)).toBeGreaterThan(1);
});
