import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { DATA_MODES } from '../../src/tables/words';
import { cell, filled, lineOf, prepared, run, sheet } from './office';

const TODAY = '2026-10-01';

const small = () => filled(schoolOf(7));

function byCodes(): OfficeState {
  const state = small();
  const line = lineOf(state, 'Настройки', 'Параметр', 'Персональные данные');
  cell(state, 'Настройки', line, 'Значение').value = DATA_MODES.codes;
  return state;
}

const read = (state: OfficeState, input: object, given: Parameters<typeof run>[3] = {}) =>
  run(state, 'readPerson', input, { today: TODAY, ...given });

describe('a card', () => {
  const { value, calls } = read(small(), { base: 'mentees', code: 'У-0003' });

  test('holds what the cells show', () => {
    expect(value).toMatchObject({ base: 'mentees', code: 'У-0003', row: 2, dataMode: 'names', inOtherBase: false });
    expect(value.values).toMatchObject({ code: 'У-0003', category: 'обучающийся', joined: '07.09.2026', post: '' });
  });

  test('names the partners', () => {
    expect(value.partners).toEqual([expect.stringMatching(/^У-0001, \S+ \S+ \S+$/)]);
  });

  test('tells where she stands with every kind of consent', () => {
    const states = value.consents.map(({ kind, needed, state }: Record<string, unknown>) => [kind, needed, state]);
    expect(states).toEqual([
      ['processing', false, 'missing'],
      ['minorProcessing', true, 'given'],
      ['distribution', false, 'missing'],
      ['specialCategories', false, 'missing'],
      ['mentoringWork', false, 'missing'],
    ]);
    expect(value.consents[1]).toMatchObject({
      kindTitle: 'на обработку персональных данных несовершеннолетнего',
      signer: 'законный представитель',
      signerNeeded: ['законный представитель', 'законный представитель и обучающийся'],
      signed: '2026-09-04',
    });
  });

  test('is read without a lock and without a write', () => {
    expect(calls.filter(({ kind }) => ['write', 'lock'].includes(kind))).toEqual([]);
  });

  test('holds the findings of the row', () => {
    const state = small();
    cell(state, 'Наставляемые', 3, 'Категория').value = 'ученица';
    const found = read(state, { base: 'mentees', code: 'У-0004' }).value.findings;
    expect(found).toEqual([
      expect.objectContaining({ row: 3, code: 'У-0004', column: 'Категория', rule: 'malformed' }),
    ]);
  });

  test('names nobody in a school by codes', () => {
    expect(read(byCodes(), { base: 'mentees', code: 'У-0003' }).value).toMatchObject({
      partners: ['У-0001'],
      dataMode: 'codes',
    });
  });

  test('of somebody who is gone is refused', () => {
    expect(read(small(), { base: 'mentors', code: 'У-0003' }).message).toContain('больше нет участника У-0003');
  });
});

describe('the selected row', () => {
  const select = (state: OfficeState, tab: string, row: number) =>
    read(
      state,
      { selected: true },
      { selection: { sheetId: sheet(state, tab).id, row, column: 4, rows: 2, columns: 1 } },
    );

  test('gives the card of its person', () => {
    expect(select(small(), 'Наставники', 3).value).toMatchObject({ base: 'mentors', code: 'У-0002', row: 3 });
  });

  test.each([
    ['a tab of no people', 'Пары', 2],
    ['the header', 'Наставники', 1],
    ['an empty row', 'Наставники', 40],
  ])('is refused in %s', (_where, tab, row) => {
    expect(select(small(), tab, row).message).toBe(
      'Выделите строку с участником во вкладке «Наставляемые» или «Наставники» и повторите.',
    );
  });

  test('is refused while its person has no code', () => {
    const state = small();
    cell(state, 'Наставляемые', 4, 'Код').value = '';
    expect(select(state, 'Наставляемые', 4).message).toContain('У участника в строке 4 ещё нет кода');
  });
});

describe('the list of a base', () => {
  const list = (state: OfficeState, base = 'mentees') => run(state, 'listPeople', { base }, { today: TODAY }).value;

  test('has codes, names and classes in the order of the tab', () => {
    const { people, dataMode } = list(small());
    expect([dataMode, people.length, people[0].row]).toEqual(['names', 7, 2]);
    expect(people[0].label).toMatch(/^У-0003, \S+ \S+ \S+, 6$/);
  });

  test('has no names in a school by codes, even where some are left', () => {
    expect(list(byCodes()).people[0].label).toBe('У-0003, 6');
  });

  test('leaves out whoever has no code yet', () => {
    const state = small();
    cell(state, 'Наставляемые', 2, 'Код').value = '';
    expect(list(state).people).toHaveLength(6);
  });

  test('is empty in a new workbook', () => {
    expect(list(prepared(), 'mentors').people).toEqual([]);
  });
});
