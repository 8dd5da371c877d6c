import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import { type AnsweredRow, withAnswers } from './answers';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TAB = 'Показатели';
const VALUE = 'Единица измерения (количество)';
const SOURCE = 'Измерительный материал / источник информации';

const at = (state: ReturnType<typeof filled>, code: string) => lineOf(state, TAB, '№', code);

test('filling in twice changes nothing more', () => {
  const once = run(filled(), 'fillIndicators').state;
  expect(JSON.stringify(visible(run(once, 'fillIndicators').state))).toBe(JSON.stringify(visible(once)));
});

test('a person’s own value over a computed one stays, and the computed one stands beside it', () => {
  const state = run(filled(), 'fillIndicators').state;
  cell(state, TAB, at(state, 'I15'), VALUE).value = 110;
  const { value, state: after } = run(state, 'fillIndicators');
  expect(value.indicators[14]).toMatchObject({ code: 'I15', value: 110, kind: 'entered' });
  expect(cell(after, TAB, at(after, 'I15'), VALUE).value).toBe(110);
  expect(cell(after, TAB, at(after, 'I15'), 'Посчитано').value).toBe(111);
  expect(value.findings).toMatchObject([{ code: 'I15', rule: 'enteredDiffersFromCounted', severity: 'warning' }]);
});

test.each(['001', '05.2026', '7.1', '12,5'])(
  '%s entered as text stays that text in the cell and in the reply',
  (entered) => {
    const state = filled();
    cell(state, TAB, at(state, 'I18'), VALUE).value = entered;
    const { value, state: after } = run(state, 'fillIndicators');
    expect(value.indicators[17]).toMatchObject({ code: 'I18', value: entered, kind: 'entered' });
    expect(cell(after, TAB, at(after, 'I18'), VALUE).value).toBe(entered);
  },
);

test('a computed value follows the bases', () => {
  const state = run(filled(), 'fillIndicators').state;
  cell(state, 'Пары', 2, 'Прекращена').value = 45_190;
  const { value, state: after } = run(state, 'fillIndicators', { asOf: '2023-10-13' });
  expect(value.indicators[14]).toMatchObject({ value: 110, kind: 'computed' });
  expect(cell(after, TAB, at(after, 'I15'), VALUE).value).toBe(110);
});

test('a source that a person has entered stays, an empty one is filled from the register', () => {
  const state = filled();
  cell(state, TAB, at(state, 'I3'), SOURCE).value = 'Папка 02-10';
  const after = run(state, 'fillIndicators').state;
  expect(cell(after, TAB, at(after, 'I3'), SOURCE).value).toBe('Папка 02-10');
  expect(cell(after, TAB, at(after, 'I8'), SOURCE).value).toBe(
    'https://school-2.example.org/nastavnichestvo/monitoring',
  );
});

test('rows that a person has sorted are found by their codes', () => {
  const state = filled();
  const { cells } = sheet(state, TAB);
  const [third, ninth] = [cells[4], cells[10]];
  if (third) cells[10] = third;
  if (ninth) cells[4] = ninth;
  const after = run(state, 'fillIndicators').state;
  expect(cell(after, TAB, at(after, 'I3'), VALUE).value).toBe(67);
  expect(cell(after, TAB, at(after, 'I9'), VALUE).value).toBe(0);
});

test('a row that is gone is named, and its value is told all the same', () => {
  const state = filled();
  delete sheet(state, TAB).cells[at(state, 'I3')];
  const { value } = run(state, 'fillIndicators');
  expect(value.indicators[2]).toMatchObject({ code: 'I3', value: 67 });
  expect(value.findings).toMatchObject([{ rule: 'indicatorMissing', severity: 'warning' }]);
});

test('a missing column stops everything and says what to do', () => {
  const state = filled();
  cell(state, 'Пары', 1, 'Код наставника').value = 'Наставник (код)';
  const { ok, message, state: after } = run(state, 'fillIndicators');
  expect(ok).toBe(false);
  expect(message).toBe(
    'Во вкладке «Пары» нет столбца «Код наставника». Выполните «Подготовить таблицу»: она предложит, как это исправить.',
  );
  expect(after.book.sheets).toEqual(state.book.sheets);
});

test('a day that is no day is refused', () => {
  expect(run(filled(), 'fillIndicators', { asOf: '31.02.2023' })).toMatchObject({
    ok: false,
    message: expect.stringContaining('Дата'),
  });
});

describe('satisfaction', () => {
  const NOTE = 'Примечание';
  /** Mentees of this school are У-0003 to У-0012. */
  const answer = (person: string, score: number, answered: string): AnsweredRow => ({
    questionnaire: 'menteeSatisfaction',
    person,
    answered,
    answers: { satisfiedWork: score, satisfiedResult: score },
  });
  const FIVE = [
    answer('У-0003', 9, '2027-05-03 10:00:00'),
    answer('У-0004', 8, '2027-05-10 10:00:00'),
    answer('У-0005', 4, '2027-05-05 10:00:00'),
    answer('У-0006', 5, '2027-05-05 10:00:00'),
    answer('У-0007', 7, '2027-05-05 10:00:00'),
  ];
  const FEW = 'Ответили меньше пяти: посчитанное не показывается. Впишите сами, если знаете уровень иначе.';
  const school = (...rows: readonly AnsweredRow[]) => withAnswers(filled(schoolOf(10)), rows);
  const fillIn = (state: ReturnType<typeof filled>, asOf = '2027-05-20') =>
    run(state, 'fillIndicators', { asOf }, { today: '2027-05-20' });

  test('is counted from five answers and more, and says how', () => {
    const { value, state } = fillIn(school(...FIVE));
    expect(value.indicators[18]).toEqual({
      code: 'I19',
      value: 60,
      kind: 'computed',
      note: 'Ответили 5 из 10 (50 %), 03.05.2027 – 10.05.2027. Способ: доля удовлетворённых среди ответивших. Удовлетворён тот, чей средний балл не ниже 7.',
    });
    expect(value.indicators[17]).toMatchObject({ code: 'I18', value: null, kind: 'blank' });
    expect(cell(state, TAB, at(state, 'I19'), VALUE).value).toBe(60);
    expect(cell(state, TAB, at(state, 'I19'), SOURCE).value).toBe('Анкета «Удовлетворённость наставляемых»');
    expect(visible(fillIn(state).state)).toEqual(visible(state));
  });

  test('by the mean does not speak of who is satisfied', () => {
    const state = school(...FIVE);
    const line = lineOf(state, 'Настройки', 'Параметр', 'Уровень удовлетворённости считать как');
    cell(state, 'Настройки', line, 'Значение').value = 'средний балл в процентах от десяти';
    expect(fillIn(state).value.indicators[18]).toMatchObject({
      value: 66,
      note: 'Ответили 5 из 10 (50 %), 03.05.2027 – 10.05.2027. Способ: средний балл в процентах от десяти.',
    });
  });

  test('takes no answer given after the day of the report', () => {
    const late = answer('У-0008', 10, '2027-05-15 10:00:00');
    expect(fillIn(school(...FIVE, late), '2027-05-10').value.indicators[18]).toMatchObject({
      value: 60,
      note: expect.stringContaining('Ответили 5 из 10'),
    });
  });

  test('of fewer than five stands nowhere, and it is said why', () => {
    const { value, state } = fillIn(school(...FIVE.slice(1)));
    expect(value.indicators[18]).toEqual({ code: 'I19', value: null, kind: 'blank', note: FEW });
    const shown = [VALUE, 'Посчитано', SOURCE, NOTE].map((header) => cell(state, TAB, at(state, 'I19'), header).value);
    expect(shown.map((each) => each ?? '')).toEqual(['', '', '', FEW]);
    expect(visible(fillIn(state).state)).toEqual(visible(state));
    const tasks: readonly { kind: string; places: readonly { code: string }[] }[] = run(
      state,
      'surveyYear',
      {},
      { today: '2027-05-20' },
    ).value.tasks;
    expect(tasks.map(({ kind }) => kind)).not.toContain('uncounted');
    expect(tasks.find(({ kind }) => kind === 'byHand')?.places.map(({ code }) => code)).toContain('I19');
  });

  test('of fewer than five that stands there from before goes', () => {
    const given = school(...FIVE.slice(1));
    cell(given, TAB, at(given, 'I19'), VALUE).value = 50;
    cell(given, TAB, at(given, 'I19'), 'Посчитано').value = 50;
    const { state } = fillIn(given);
    const shown = [VALUE, 'Посчитано'].map((header) => cell(state, TAB, at(state, 'I19'), header).value ?? '');
    expect(shown).toEqual(['', '']);
  });

  test('entered by a person stays where fewer than five have answered, with nothing counted beside it', () => {
    const given = school(...FIVE.slice(1));
    cell(given, TAB, at(given, 'I19'), VALUE).value = 83;
    const { value, state } = fillIn(given);
    expect(value.indicators[18]).toEqual({ code: 'I19', value: 83, kind: 'entered', note: 'Введено вручную.' });
    expect(cell(state, TAB, at(state, 'I19'), 'Посчитано').value ?? '').toBe('');
    expect(value.findings).toEqual([]);
  });

  test('entered by a person stays, and the counted one stands beside it', () => {
    const given = school(...FIVE);
    cell(given, TAB, at(given, 'I19'), VALUE).value = 83;
    const { value, state } = fillIn(given);
    expect(value.indicators[18]).toMatchObject({ value: 83, kind: 'entered' });
    expect(value.indicators[18].note).toMatch(/^Введено вручную\. Посчитано: 60\. Ответили 5 из 10/);
    expect(cell(state, TAB, at(state, 'I19'), VALUE).value).toBe(83);
    expect(cell(state, TAB, at(state, 'I19'), 'Посчитано').value).toBe(60);
    expect(value.findings).toMatchObject([{ code: 'I19', rule: 'enteredDiffersFromCounted' }]);
  });

  test('that was counted goes when no answer is left to count it from', () => {
    const counted = fillIn(school(...FIVE)).state;
    const { value, state } = fillIn(counted, '2027-05-01');
    expect(value.indicators[18]).toMatchObject({ value: null, kind: 'blank', note: 'Введите значение.' });
    expect(cell(state, TAB, at(state, 'I19'), VALUE).value ?? '').toBe('');
    expect(cell(state, TAB, at(state, 'I19'), NOTE).value).toBe('Введите значение.');
  });

  test('is left to a person while nobody has answered', () => {
    const { value, state } = fillIn(school());
    expect(value.indicators.slice(17, 19)).toMatchObject([
      { value: null, kind: 'blank' },
      { value: null, kind: 'blank' },
    ]);
    expect(cell(state, TAB, at(state, 'I19'), SOURCE).value ?? '').toBe('');
  });
});
