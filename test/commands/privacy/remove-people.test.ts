import { describe, expect, test } from 'vitest';
import { formToRemember } from '../../../src/commands/questionnaires/remembered-form';
import { schoolOf } from '../../../src/local/demo/large';
import type { OfficeState } from '../../../src/local/state';
import { submit } from '../forms';
import { column, answered as sent, take, withForms } from '../intake';
import { killEverywhere } from '../kill';
import { cell, filled, lineOf, run, sheet } from '../office';

const TODAY = '2026-10-01';
const GONE = 'У-0003';

/** A school that has answers of two people in a form, one of whom leaves. */
function answered(): OfficeState {
  const state = filled(schoolOf(7));
  const tab = {
    ...structuredClone(sheet(state, 'Публикации')),
    id: 9_001,
    name: 'Ответы: анкета',
    protections: [],
    validations: [],
    formats: [{ row: 2, column: 1, rows: 998, columns: 1, value: 'dd.MM.yyyy HH:mm:ss' }],
    cells: { 1: { 1: { value: 'Отметка времени' }, 2: { value: 'Ваш код' }, 3: { value: 'Ваш класс' } } },
  };
  state.book.sheets.push(tab);
  const item = (id: number, title: string) => ({ id, kind: 'text' as const, title, help: '', required: true });
  state.forms = [
    {
      id: 'form-1',
      title: 'Анкета',
      description: '',
      confirmation: '',
      open: true,
      editable: true,
      sheetId: 9_001,
      items: [item(1, 'Ваш код'), item(2, 'Ваш класс')],
      columns: [
        { item: 1, header: 'Ваш код' },
        { item: 2, header: 'Ваш класс' },
      ],
      responses: [],
    },
  ];
  state.files.push({
    id: 'form-1',
    name: 'Анкета',
    mimeType: 'application/vnd.google-apps.form',
    appProperties: {},
    trashed: false,
    content: '',
    version: 1,
  });
  const remembered = formToRemember('menteePupil', {
    id: 'form-1',
    mode: 'codes',
    sheet: 9_001,
    link: '',
    editLink: '',
    items: {},
    ignored: [],
    choices: {},
    seen: 0,
  });
  state.book.properties = { ...state.book.properties, ...remembered };
  return [GONE, 'У-0004'].reduce((before, person, at) => {
    const now = `2026-09-25T1${at}:00:00+03:00`;
    const { state: after, submitted } = submit(
      before,
      'form-1',
      { 'Ваш код': person, 'Ваш класс': '7Б' },
      { now, seed: person },
    );
    const line = at + 2;
    cell(after, 'Ответы', line, 'Код ответа').value = `О-000${at + 1}`;
    cell(after, 'Ответы', line, 'Анкета').value = 'Анкета наставляемого: обучающийся';
    cell(after, 'Ответы', line, 'Код участника').value = person;
    cell(after, 'Ответы', line, 'Что с ответом').value = 'принят';
    cell(after, 'Ответы', line, 'Выбрано и оценено').value = 'класс: 7Б';
    cell(after, 'Ответы', line, 'Номер ответа в анкете').value = submitted.response;
    return after;
  }, state);
}

const INPUT = { people: [GONE], day: TODAY, reason: 'left' };
const remove = (state: OfficeState, input: object = INPUT) => run(state, 'removePeople', input, { today: TODAY });

describe('what somebody has answered by name', () => {
  const SECRETS = ['Тайнова', '9001234567', 'перестать бояться'];
  const found = ({ book, forms }: OfficeState) =>
    SECRETS.filter((each) => JSON.stringify([book, forms]).includes(each));

  test('is nowhere once she is removed, and what others have answered stays', () => {
    const form = withForms(['menteePupil'], 'names');
    const said = { fullName: 'Тайнова Анна Львовна', contacts: '+79001234567', requestWords: 'перестать бояться' };
    const hers = sent(form, 'menteePupil', said).state;
    const both = sent(hers, 'menteePupil', { fullName: 'Другова Ольга Львовна' }).state;
    const { state: start } = take(both);
    expect(found(start)).toEqual(SECRETS);
    const people = [column(start, 'Наставляемые', 'Код')[0]];
    const { state, value } = remove(start, { people, day: TODAY, reason: 'left' });
    expect([found(state), value.left]).toEqual([[], []]);
    expect(column(state, 'Ответы: Анкета наставляемого: обучающийся', 'Отметка времени')).toHaveLength(2);
    expect(JSON.stringify(state.book).match(/Другова/g)).toHaveLength(2);
  });
});

describe('removePeople', () => {
  test('leaves of a person a code, a category and dates', () => {
    const start = answered();
    const line = lineOf(start, 'Наставляемые', 'Код', GONE);
    cell(start, 'Наставляемые', line, 'Основной запрос наставляемого').value = 'подтянуть алгебру';
    cell(start, 'Наставляемые', line, 'Дата рождения').value = 'когда-то в марте';
    const { ok, message, state, logs } = remove(start);
    expect([ok, message, logs]).toEqual([true, '', []]);
    const left = Object.entries(sheet(state, 'Наставляемые').cells[1] ?? {})
      .filter(([column]) => (sheet(state, 'Наставляемые').cells[line]?.[Number(column)]?.value ?? '') !== '')
      .map(([, { value }]) => value);
    expect(left).toEqual(['Код', 'Категория', 'Дата вхождения в программу', 'Дата завершения программы']);
  });

  test('stops her pairs and leaves those of others', () => {
    const start = answered();
    const stopped = (state: OfficeState) =>
      Object.keys(sheet(state, 'Пары').cells).filter(
        (line) => cell(state, 'Пары', Number(line), 'Прекращена').value === 46_296,
      );
    const pairs = Object.keys(sheet(start, 'Пары').cells).filter(
      (line) => cell(start, 'Пары', Number(line), 'Код наставляемого').value === GONE,
    );
    expect(stopped(remove(start).state)).toEqual(pairs);
    expect(pairs.length).toBeGreaterThan(0);
  });

  test('takes her answers out of the form, its tab and the register, and leaves those of others', () => {
    const { value, state } = remove(answered());
    expect(value.responses).toBe(1);
    expect(state.forms?.[0]?.responses.map(({ answers }) => answers[0]?.value)).toEqual(['У-0004']);
    const rows = [2, 3].map((line) =>
      ['Ваш код', 'Ваш класс'].map((header) => cell(state, 'Ответы: анкета', line, header).value ?? ''),
    );
    expect(rows).toEqual([
      ['', ''],
      ['У-0004', '7Б'],
    ]);
    const register = [2, 3].map((line) => [
      cell(state, 'Ответы', line, 'Что с ответом').value,
      cell(state, 'Ответы', line, 'Выбрано и оценено').value ?? '',
    ]);
    expect(register).toEqual([
      ['удалён', ''],
      ['принят', 'класс: 7Б'],
    ]);
  });

  test('shows first what would go, and then nothing more to go', () => {
    const start = answered();
    const before = JSON.stringify(start);
    const shown = remove(start, { ...INPUT, preview: true });
    expect(JSON.stringify(shown.state)).toBe(before);
    expect(shown.value.changes.map(({ tab }: { tab: string }) => tab)).toContain('Наставляемые');
    const again = remove(remove(start).state, { ...INPUT, preview: true });
    expect([again.value.changes, again.value.responses]).toEqual([[], 0]);
  });

  test('tells what only a person can look at', () => {
    const start = answered();
    const line = lineOf(start, 'Наставляемые', 'Код', GONE);
    const tab = sheet(start, 'Наставляемые');
    const own = Math.max(...Object.keys(tab.cells[1] ?? {}).map(Number)) + 1;
    tab.columnCount = Math.max(tab.columnCount, own);
    tab.cells[1] = { ...tab.cells[1], [own]: { value: 'Телефон мамы' } };
    tab.cells[line] = { ...tab.cells[line], [own]: { value: '89001234567' } };
    const { value } = remove(start);
    expect(value.left).toContainEqual({
      tab: 'Наставляемые',
      row: line,
      what: expect.stringContaining('ваших собственных столбцах'),
    });
    expect(value.left.map(({ tab: name }: { tab: string }) => name)).toContain('Согласия');
  });

  test('takes her out of what the last list could bring back, and leaves others in it', () => {
    const start = answered();
    const headers = ['Внесение', 'База', 'Строка списка', 'Код', 'Столбец', 'Было', 'Отпечаток'];
    const row = (texts: readonly (string | number)[]) =>
      Object.fromEntries(texts.map((value, at) => [at + 1, { value }]));
    start.book.sheets.push({
      ...structuredClone(sheet(start, 'Ответы: анкета')),
      id: 9_002,
      name: 'Внесено списком',
      hidden: true,
      cells: {
        1: row(headers),
        2: row(['1', 'Наставляемые', 2, GONE, 'request', 'нужна помощь', 'abc']),
        3: row(['1', 'Наставляемые', 3, 'У-0004', 'request', 'алгебра', 'abd']),
      },
    });
    const { state } = remove(start);
    const texts = [2, 3].map((line) => cell(state, 'Внесено списком', line, 'Было').value ?? '');
    expect(texts).toEqual(['', 'алгебра']);
  });

  test('marks her consent as withdrawn where that is why', () => {
    const start = answered();
    const line = lineOf(start, 'Согласия', 'Код участника', GONE);
    const marked = (reason: string) =>
      cell(remove(start, { ...INPUT, reason }).state, 'Согласия', line, 'Отозвано').value ?? '';
    expect([marked('withdrawn'), marked('left')]).toEqual([46_296, '']);
  });

  test('says which answers it has not found, and which may be hers', () => {
    const start = answered();
    cell(start, 'Ответы: анкета', 2, 'Ваш класс').value = 'исправлено';
    cell(start, 'Разбор', 2, 'Код ответа').value = 'О-0009';
    cell(start, 'Разбор', 2, 'Анкета').value = 'Анкета наставляемого: обучающийся';
    cell(start, 'Разбор', 2, 'Похожие участники').value = `У-0005, ${GONE}`;
    const { left } = remove(start).value;
    expect(left).toContainEqual({ tab: 'Ответы', row: 2, what: expect.stringContaining('не нашёлся') });
    expect(left).toContainEqual({ tab: 'Разбор', row: 2, what: expect.stringContaining('Возможно') });
    expect(remove(answered()).value.left.map(({ tab }: { tab: string }) => tab)).not.toContain('Ответы');
  });

  test('takes the marks of what was wrong with her out of her rows, and leaves those of others', () => {
    const start = answered();
    const line = lineOf(start, 'Наставляемые', 'Код', GONE);
    const other = lineOf(start, 'Наставляемые', 'Код', 'У-0004');
    cell(start, 'Наставляемые', line, 'Дата рождения').value = 'когда-то в марте';
    cell(start, 'Наставляемые', other, 'Дата рождения').value = 'когда-то в мае';
    const { state: checked } = run(start, 'checkBases', {}, { today: TODAY });
    const marks = (state: OfficeState, row: number) => {
      const { note, background } = cell(state, 'Наставляемые', row, 'Дата рождения');
      return [note ?? '', background];
    };
    expect(marks(checked, line)).toEqual([expect.stringContaining('•'), expect.stringMatching('#')]);
    const { state } = remove(checked);
    expect(marks(state, line)).toEqual(['', undefined]);
    expect(marks(state, other)).toEqual(marks(checked, other));
  });

  test('refuses a day that is still to come', () => {
    const { ok, message } = remove(answered(), { ...INPUT, day: '2026-10-02' });
    expect([ok, message]).toEqual([false, expect.stringContaining('ещё не наступил')]);
  });

  test('refuses a code that nobody has, and removes nobody then', () => {
    const start = answered();
    const before = JSON.stringify(start.book);
    const { ok, message, state } = remove(start, { ...INPUT, people: [GONE, 'У-9999'] });
    expect([ok, message]).toEqual([
      false,
      'В базах нет участников с такими кодами: У-9999. Проверьте коды во вкладках «Наставляемые» и «Наставники».',
    ]);
    expect(JSON.stringify(state.book)).toBe(before);
  });

  test.each([true, false])('killed anywhere and run again, ends the same; pending writes lost: %s', (lost) => {
    expect(killEverywhere(answered(), 'removePeople', INPUT, lost, TODAY)).toBeGreaterThan(2);
  });
});
