import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { DATA_MODES } from '../../src/tables/words';
import { killEverywhere } from './kill';
import { cell, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2026-10-01';

/** Seven pupils and two mentors, with names. */
const small = () => filled(schoolOf(7));

/** The same school, which works by codes: nobody has a name or a birth date. */
function byCodes(): OfficeState {
  const state = small();
  const line = lineOf(state, 'Настройки', 'Параметр', 'Персональные данные');
  cell(state, 'Настройки', line, 'Значение').value = DATA_MODES.codes;
  for (const tab of ['Наставляемые', 'Наставники']) {
    for (const row of Object.keys(sheet(state, tab).cells).slice(1)) {
      cell(state, tab, Number(row), 'Фамилия, имя, отчество').value = '';
      cell(state, tab, Number(row), 'Дата рождения').value = '';
      cell(state, tab, Number(row), 'Год рождения').value = 2012;
    }
  }
  return state;
}

const PUPIL = {
  fullName: 'Сорокина Анна Петровна',
  category: 'обучающийся',
  birthDate: '5.3.2013',
  schoolClass: '6 «Б»',
};
const NEW = { base: 'mentees', code: null, operation: 'first-addition', values: PUPIL };

const save = (state: OfficeState, input: object) => run(state, 'savePerson', input, { today: TODAY });
const rows = (state: OfficeState, tab = 'Наставляемые') => Object.keys(sheet(state, tab).cells).length;
const read = (state: OfficeState, tab: string, line: number, header: string) =>
  cell(state, tab, line, header).value ?? '';

describe('a new person', () => {
  test('goes below the others under the next code, every cell as if typed there', () => {
    const { value, state } = save(small(), NEW);
    expect(value).toMatchObject({ saved: true, code: 'У-0010', row: 9 });
    const cells = ['Код', 'Фамилия, имя, отчество', 'Категория', 'Дата рождения', 'Класс (группа)'];
    expect(cells.map((header) => read(state, 'Наставляемые', 9, header))).toEqual([
      'У-0010',
      'Сорокина Анна Петровна',
      'обучающийся',
      41_338,
      '6 «Б»',
    ]);
  });

  test('gets the findings of her row at once, in the reply and in the cells', () => {
    const { value, state } = save(small(), NEW);
    expect(value.findings.map(({ code, rule }: { code: string; rule: string }) => [code, rule])).toEqual([
      ['У-0010', 'consentMissing'],
    ]);
    expect(cell(state, 'Наставляемые', 9, 'Код').note).toContain('Нет действующего согласия');
  });

  test('is added once, however often the same addition comes', () => {
    const once = save(small(), NEW);
    const twice = save(once.state, NEW);
    expect(twice.value).toEqual(once.value);
    expect(visible(twice.state)).toEqual(visible(once.state));
  });

  test('keeps what was changed in the sheet since, when the same addition comes again', () => {
    const { state } = save(small(), NEW);
    cell(state, 'Наставляемые', 9, 'Класс (группа)').value = '7 «А»';
    expect(read(save(state, NEW).state, 'Наставляемые', 9, 'Класс (группа)')).toBe('7 «А»');
  });

  test('is another person in another addition, even with the same words', () => {
    const { state } = save(small(), NEW);
    const second = save(state, { ...NEW, operation: 'second-addition' });
    expect([second.value.code, rows(second.state)]).toEqual(['У-0011', 10]);
  });

  test('never gets the code of somebody whose row is gone', () => {
    const { state } = save(small(), NEW);
    delete sheet(state, 'Наставляемые').cells[9];
    expect(save(state, { ...NEW, operation: 'second-addition' }).value.code).toBe('У-0011');
  });

  test.each([
    ['without a category', { category: '' }, 'required', 'Категория'],
    ['of a category that there is not', { category: 'ученик' }, 'malformed', 'Категория'],
    ['born on a day that there is not', { birthDate: '31.02.2013' }, 'malformed', 'Дата рождения'],
    ['born in a year that is none', { birthYear: '13' }, 'malformed', 'Год рождения'],
  ])('%s is not added', (_what, values, rule, column) => {
    const start = small();
    const { value, state } = save(start, { ...NEW, values: { ...PUPIL, ...values } });
    expect(value).toMatchObject({ saved: false, code: '', row: 0 });
    expect(value.findings).toContainEqual(expect.objectContaining({ rule, column, severity: 'error' }));
    expect(visible(state)).toEqual(visible(start));
  });

  test('is added with what only the rules of the whole school find wrong', () => {
    const { value } = save(small(), { ...NEW, values: { ...PUPIL, joined: '10.09.2026', finished: '09.09.2026' } });
    expect(value).toMatchObject({ saved: true });
    expect(value.findings).toContainEqual(expect.objectContaining({ rule: 'finishedBeforeJoined' }));
  });

  test('is somebody: an empty card is refused', () => {
    const start = small();
    const { message, state } = save(start, { ...NEW, values: { category: ' ', request: '' } });
    expect(message).toBe('Карточка пуста. Заполните хотя бы категорию участника.');
    expect(visible(state)).toEqual(visible(start));
  });

  test('is nothing but data, whatever is typed', () => {
    const formula = '=HYPERLINK("https://evil.example";"x")';
    const { state } = save(small(), { ...NEW, values: { ...PUPIL, request: formula, contacts: '+7 900 000-00-00' } });
    const written = cell(state, 'Наставляемые', 9, 'Основной запрос наставляемого');
    expect([written.value, written.formula]).toEqual([formula, undefined]);
    expect(read(state, 'Наставляемые', 9, 'Контактные данные для связи')).toBe('+7 900 000-00-00');
  });

  test('stays data in a column whose format somebody has taken away', () => {
    const start = small();
    sheet(start, 'Наставляемые').formats = [];
    const { state } = save(start, { ...NEW, values: { ...PUPIL, request: '=1+1' } });
    expect(cell(state, 'Наставляемые', 9, 'Основной запрос наставляемого')).toMatchObject({ value: '=1+1' });
    expect(read(state, 'Наставляемые', 9, 'Дата рождения')).toBe(41_338);
  });
});

describe('a school by codes', () => {
  test.each([
    ['a name', { fullName: 'Сорокина Анна Петровна' }],
    ['a birth date', { birthDate: '05.03.2013' }],
    ['a telephone', { contacts: '+7 900 000-00-00' }],
    ['a name in free text', { request: 'помочь Сорокиной Анне Петровне, она же Сорокина Анна Петровна' }],
  ])('takes no %s', (_what, values) => {
    const start = byCodes();
    const { value, state } = save(start, { ...NEW, values: { category: 'обучающийся', birthYear: '2013', ...values } });
    expect(value.saved).toBe(false);
    expect(value.findings).toContainEqual(expect.objectContaining({ rule: 'nameInCodeMode' }));
    expect(visible(state)).toEqual(visible(start));
  });

  test('takes everything else', () => {
    const { value } = save(byCodes(), { ...NEW, values: { category: 'обучающийся', birthYear: '2013' } });
    expect(value).toMatchObject({ saved: true, code: 'У-0010' });
  });
});

describe('somebody of the other base', () => {
  const teacher = { base: 'mentors', code: 'У-0005', operation: 'both-bases-1', values: PUPIL };

  test('has the same code in both', () => {
    const { value, state } = save(small(), teacher);
    expect([value.code, read(state, 'Наставники', value.row, 'Код')]).toEqual(['У-0005', 'У-0005']);
  });

  test('leaves the codes of people who are gone given', () => {
    const { state } = save(small(), NEW);
    delete sheet(state, 'Наставляемые').cells[9];
    const both = save(state, teacher).state;
    expect(save(both, { ...NEW, operation: 'second-addition' }).value.code).toBe('У-0011');
  });

  test('is not added over somebody who is there', () => {
    expect(save(save(small(), teacher).state, { ...teacher, operation: 'another-one' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('уже есть во вкладке «Наставники»'),
    });
  });

  test('has to be there', () => {
    expect(save(small(), { ...teacher, code: 'У-0777' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Во вкладке «Наставляемые» больше нет участника У-0777'),
    });
  });
});

describe('somebody who is in the base', () => {
  const EDIT = { base: 'mentees', code: 'У-0004', values: { schoolClass: '7' }, before: { schoolClass: '6' } };

  test('has only those cells written that really change', () => {
    const start = small();
    const { state, calls } = save(start, { ...EDIT, values: { schoolClass: '7', category: 'Обучающийся' } });
    expect(read(state, 'Наставляемые', 3, 'Класс (группа)')).toBe('7');
    expect(calls.filter(({ name }) => name.endsWith('Range.setValues'))).toHaveLength(1);
  });

  test('has nothing written when nothing has changed', () => {
    const start = run(small(), 'checkBases', {}, { today: TODAY }).state;
    const { state, calls } = save(start, { ...EDIT, values: { schoolClass: '6' } });
    expect(visible(state)).toEqual(visible(start));
    expect(calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  test('is found by her code, wherever her row stands now', () => {
    const start = small();
    const { cells } = sheet(start, 'Наставляемые');
    [cells[3], cells[6]] = [cells[6] ?? {}, cells[3] ?? {}];
    const { value, state } = save(start, EDIT);
    expect([value.row, read(state, 'Наставляемые', 6, 'Класс (группа)')]).toEqual([6, '7']);
  });

  test('keeps what somebody else has changed meanwhile, and the refusal names the column', () => {
    const start = small();
    cell(start, 'Наставляемые', 3, 'Класс (группа)').value = '8';
    const { message, state } = save(start, EDIT);
    expect(message).toBe(
      'Пока вы заполняли карточку, во вкладке «Наставляемые» изменили столбец «Класс (группа)» (строка 3). Откройте карточку заново и внесите своё изменение ещё раз.',
    );
    expect(read(state, 'Наставляемые', 3, 'Класс (группа)')).toBe('8');
  });

  test('takes no heed of a change to cells that are left as they were', () => {
    const start = small();
    cell(start, 'Наставляемые', 3, 'Должность').value = 'староста';
    const both = { values: { schoolClass: '7', post: '' }, before: { schoolClass: '6', post: '' } };
    const { value, state } = save(start, { ...EDIT, ...both });
    expect([value.saved, read(state, 'Наставляемые', 3, 'Должность')]).toEqual([true, 'староста']);
  });

  test('can have a cell mended that could not be understood', () => {
    const start = small();
    cell(start, 'Наставляемые', 3, 'Категория').value = 'ученица';
    const { value, state } = save(start, {
      ...EDIT,
      values: { category: 'обучающийся' },
      before: { category: 'ученица' },
    });
    expect([value.saved, read(state, 'Наставляемые', 3, 'Категория')]).toEqual([true, 'обучающийся']);
  });

  test('can have a cell emptied', () => {
    const { state } = save(small(), { ...EDIT, values: { schoolClass: '' } });
    expect(read(state, 'Наставляемые', 3, 'Класс (группа)')).toBe('');
  });

  test('is refused when her row is gone', () => {
    const start = small();
    delete sheet(start, 'Наставляемые').cells[3];
    expect(save(start, EDIT)).toMatchObject({
      ok: false,
      message: expect.stringContaining('больше нет участника У-0004'),
    });
  });

  test('keeps an error of old from stopping a change elsewhere in the row', () => {
    const start = small();
    cell(start, 'Наставляемые', 3, 'Категория').value = 'ученица';
    expect(save(start, EDIT).value.saved).toBe(true);
  });
});

test.each([
  ['a locked column', { mentors: 'У-0001' }],
  ['a code', { code: 'У-0100' }],
  ['no column at all', { constructor: 'x' }],
])('sets %s in no way', (_what, values) => {
  const start = small();
  const { ok, state } = save(start, { base: 'mentees', code: 'У-0004', values });
  expect([ok, visible(state)]).toEqual([false, visible(start)]);
});

test('makes the same service calls whatever the size of the school', () => {
  const calls = (size: number) => save(filled(schoolOf(size)), NEW).calls.map(({ name }) => name);
  expect(calls(200)).toEqual(calls(50));
});

describe('killed and run again ends as if it had not been killed', () => {
  test.each([
    ['an addition', NEW, true],
    ['an addition of somebody of the other base, its writes kept', { ...NEW, base: 'mentors', code: 'У-0005' }, false],
    [
      'a change',
      {
        base: 'mentees',
        code: 'У-0004',
        values: { schoolClass: '7', joined: '15.09.2026' },
        before: { schoolClass: '6' },
      },
      true,
    ],
  ])('%s', (_what, input, pendingWritesLost) => {
    const start = small();
    // Somebody without a code: the codes that others are to get do not depend on when a run has died.
    cell(start, 'Наставляемые', 5, 'Код').value = '';
    expect(killEverywhere(start, 'savePerson', input, pendingWritesLost, TODAY)).toBeGreaterThan(1);
  });
});

describe('checkPerson', () => {
  const check = (values: object, code?: string) =>
    run(small(), 'checkPerson', { base: 'mentees', ...(code && { code }), values }, { today: TODAY });
  const rules = ({ value }: { value: { findings: { rule: string }[] } }) => value.findings.map(({ rule }) => rule);

  test('tells what would be wrong with a new person and writes nothing', () => {
    const ran = check({ category: 'педагог', youngTeacher: 'да', birthYear: '2020' });
    expect(rules(ran)).toEqual(expect.arrayContaining(['ageImplausible', 'nameMissing', 'consentMissing']));
    expect(ran.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  test('tells what would be wrong with somebody after a change', () => {
    expect(rules(check({ birthYear: '2020' }, 'У-0004'))).toContain('birthYearContradicts');
    expect(rules(check({}, 'У-0004'))).not.toContain('birthYearContradicts');
  });
});
