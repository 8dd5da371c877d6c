import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withPeopleList } from '../../src/local/people-file';
import type { OfficeState } from '../../src/local/state';
import { DATA_MODES } from '../../src/tables/words';
import { killEverywhere } from './kill';
import { cell, killedAt, lineOf, prepared, run, sheet, visible } from './office';

const TODAY = '2026-10-01';
const TAB = 'Наставляемые';
const COLUMNS = ['fullName', 'birthYear', 'schoolClass', 'contacts'];

const NAMED = [
  ['Сорокин Павел Ильич', '2012', '9 а', '8 900 111-22-33'],
  ['ГАЛКИНА АННА', '2011', '10Б', ''],
];

/** A school that keeps names, with nobody in it. */
function empty(mode: keyof typeof DATA_MODES = 'names'): OfficeState {
  const state = prepared();
  const line = lineOf(state, 'Настройки', 'Параметр', 'Персональные данные');
  cell(state, 'Настройки', line, 'Значение').value = DATA_MODES[mode];
  return state;
}

const list = (over: object = {}) => ({
  base: 'mentees',
  category: 'pupil',
  columns: COLUMNS,
  rows: NAMED,
  operation: 'operation-1',
  ...over,
});

const take = (state: OfficeState, over: object = {}) => run(state, 'importPeople', list(over), { today: TODAY });
const undo = (state: OfficeState) => run(state, 'undoPeopleImport', {}, { today: TODAY });
const at = (state: OfficeState, line: number, header: string, tab = TAB) => cell(state, tab, line, header).value ?? '';
const taken = (over: object = {}, state = empty()) => take(state, over).state;

const HEADERS = [
  'Код',
  'Фамилия, имя, отчество',
  'Категория',
  'Класс (группа)',
  'Год рождения',
  'Контактные данные для связи',
];
const rowAt = (state: OfficeState, line: number, tab = TAB) => HEADERS.map((header) => at(state, line, header, tab));
const rowsIn = (state: OfficeState, tab = TAB) =>
  Object.values(sheet(state, tab).cells).filter((cells) =>
    Object.values(cells).some(({ value }) => value !== undefined),
  ).length - 1;

const actions = (value: { rows: { line: number; action: string; code: string }[] }) =>
  value.rows.map(({ line, action, code }) => [line, action, code]);

describe('people of a list', () => {
  test('who are in no base are added in their order, as the base writes them', () => {
    const { value, state } = take(empty());
    expect([value.written, value.added, value.updated, value.message]).toEqual([
      true,
      2,
      0,
      'Внесено. Добавлено: 2 человека.',
    ]);
    expect(actions(value)).toEqual([
      [1, 'add', 'У-0001'],
      [2, 'add', 'У-0002'],
    ]);
    expect(rowAt(state, 2)).toEqual(['У-0001', 'Сорокин Павел Ильич', 'обучающийся', '9А', 2012, '+7 (900) 111-22-33']);
    expect(rowAt(state, 3)).toEqual(['У-0002', 'Галкина Анна', 'обучающийся', '10Б', 2011, '']);
  });

  test('are only shown in a preview, and nothing is written', () => {
    const before = empty();
    const { value, state, calls } = take(before, { preview: true, operation: undefined });
    expect([value.written, value.added, value.message]).toEqual([
      false,
      2,
      'Новых: 2, с изменениями: 0, без изменений: 0.',
    ]);
    expect(visible(state)).toEqual(visible(before));
    expect(calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(value.rows[1].changes.map(({ header, was, now }: Record<string, string>) => [header, was, now])).toEqual([
      ['Фамилия, имя, отчество', '', 'Галкина Анна'],
      ['Год рождения', '', '2011'],
      ['Класс (группа)', '', '10Б'],
      ['Категория', '', 'обучающийся'],
    ]);
  });

  test('are the same people when the same import comes again, or the same list in another', () => {
    const first = take(empty());
    const again = take(first.state);
    expect(again.value).toMatchObject({ written: true, added: 2, updated: 0 });
    expect(actions(again.value)).toEqual(actions(first.value));
    const other = take(first.state, { operation: 'operation-2' });
    expect(other.value).toMatchObject({ written: false, added: 0, same: 2 });
    for (const { state } of [again, other]) expect(visible(state)).toEqual(visible(first.state));
  });

  test('who are in the other base get their code here too', () => {
    const mentors = taken({ base: 'mentors' });
    const { value, state } = take(mentors, {
      operation: 'operation-2',
      rows: [['Павел Сорокин Ильич', '2012', '', '']],
    });
    expect(actions(value)).toEqual([[1, 'add', 'У-0001']]);
    expect([at(state, 2, 'Код'), rowsIn(state), rowsIn(state, 'Наставники')]).toEqual(['У-0001', 1, 2]);
  });

  test('get no code that was ever given to anybody', () => {
    const { state } = undo(taken());
    expect(actions(take(state, { operation: 'operation-2' }).value).map(([, , code]) => code)).toEqual([
      'У-0003',
      'У-0004',
    ]);
  });

  test('stay text, whatever it looks like', () => {
    const hostile = ['=HYPERLINK("http://x")', '', '=1+1', '+7<script>'];
    const { state } = take(empty(), { rows: [hostile], decisions: [{ line: 1, decision: 'new' }] });
    expect(rowAt(state, 2).slice(1)).toEqual(['=HYPERLINK("http://x")', 'обучающийся', '=1+1', '', '+7<script>']);
    expect(Object.values(sheet(state, TAB).cells[2] ?? {}).some(({ formula }) => formula !== undefined)).toBe(false);
  });
});

describe('somebody who is there', () => {
  test('gets what was empty, and keeps what was filled unless it was ticked', () => {
    const state = taken();
    const rows = [
      ['Сорокин Павел Ильич', '2012', '9Б', '8 999 000-00-00'],
      ['Галкина Анна', '2011', '', 'a@b.ru'],
    ];
    const shown = take(state, { rows, operation: 'operation-2', overwrite: [{ line: 1, columns: ['schoolClass'] }] });
    expect(shown.value.rows.map(({ changes }: { changes: object[] }) => changes)).toEqual([
      [
        { column: 'schoolClass', header: 'Класс (группа)', was: '9А', now: '9Б', written: true },
        {
          column: 'contacts',
          header: 'Контактные данные для связи',
          was: '+7 (900) 111-22-33',
          now: '+7 (999) 000-00-00',
          written: false,
        },
      ],
      [{ column: 'contacts', header: 'Контактные данные для связи', was: '', now: 'a@b.ru', written: true }],
    ]);
    expect([rowAt(shown.state, 2).slice(3), rowAt(shown.state, 3).slice(3)]).toEqual([
      ['9Б', 2012, '+7 (900) 111-22-33'],
      ['10Б', 2011, 'a@b.ru'],
    ]);
  });

  test('loses nothing to an empty cell of the list, nor to one that says the same in other words', () => {
    const state = taken();
    cell(state, TAB, 2, 'Класс (группа)').value = '9 «А»';
    const { value } = take(state, { operation: 'operation-2', rows: [['Сорокин Павел Ильич', '2012', '9-а', '']] });
    expect(actions(value)).toEqual([[1, 'same', 'У-0001']]);
  });

  test('is known by a code, and a code that nobody was given or that is another’s is a doubt', () => {
    const rows = [
      ['у-1', 'Сорокин Павел Ильич'],
      ['У-0002', 'Совсем Другой'],
      ['У-0500', 'Котов Иван'],
    ];
    const { value } = take(taken(), { operation: 'operation-2', columns: ['code', 'fullName'], rows });
    expect(actions(value)).toEqual([
      [1, 'same', 'У-0001'],
      [2, 'doubt', ''],
      [3, 'doubt', ''],
    ]);
    expect(value.doubts.map(({ kind }: { kind: string }) => kind)).toEqual(['othersCode', 'codeUnknown']);
  });
});

describe('a doubt', () => {
  const near = { operation: 'operation-2', rows: [['Сорокин Павил Ильич', '2012', '', 'p@x.ru']] };

  test('about a name with a slip of the pen is left out until it is decided', () => {
    const { value, state } = take(taken(), near);
    expect([value.written, actions(value)]).toEqual([false, [[1, 'doubt', '']]]);
    expect(value.doubts).toEqual([
      {
        line: 1,
        kind: 'near',
        message: expect.stringContaining('Похожее имя'),
        candidates: [{ code: 'У-0001', label: 'У-0001, Сорокин Павел Ильич, 9А' }],
        mayBeNew: true,
      },
    ]);
    expect(rowsIn(state)).toBe(2);
  });

  test.each([
    [{ decision: 'skip' }, [1, 'skip', ''], 2],
    [{ decision: 'new' }, [1, 'add', 'У-0003'], 3],
    [{ decision: 'is', code: 'У-0001' }, [1, 'same', 'У-0001'], 2],
    [{ decision: 'is', code: 'У-0002' }, [1, 'skip', ''], 2],
  ])('decided as %o', (decision, row, people) => {
    const { value, state } = take(taken(), { ...near, decisions: [{ line: 1, ...decision }] });
    expect([actions(value), rowsIn(state)]).toEqual([[row], people]);
  });

  test('about one person twice in a list brings her once', () => {
    const rows = [...NAMED, ['Анна Галкина', '2011', '', ''], ['Галкина Анна', '1999', '', '']];
    const { value, state } = take(empty(), { rows });
    expect(actions(value).map(([, action]) => action)).toEqual(['add', 'add', 'doubt', 'add']);
    expect(value.doubts[0]).toMatchObject({ line: 3, kind: 'twice', message: expect.stringContaining('строке 2') });
    expect(rowsIn(state)).toBe(3);
  });

  test('about a line without a name', () => {
    expect(take(empty(), { rows: [['', '2012', '9А', '']] }).value.doubts).toMatchObject([{ kind: 'nameless' }]);
  });
});

describe('what cannot be read', () => {
  test('is told by line and column, and the rest of its row is taken in', () => {
    const { value, state } = take(empty(), { rows: [['Сорокин Павел', 'давно', '9А', '']], lines: [17] });
    expect(value.findings).toEqual([
      { line: 17, column: 'Год рождения', message: 'Здесь нужно целое число от 1920 до 2030.' },
    ]);
    expect(rowAt(state, 2).slice(3)).toEqual(['9А', '', '']);
  });

  test('keeps somebody out who has no category', () => {
    const { value, state } = take(empty(), {
      category: undefined,
      columns: ['fullName', 'category'],
      rows: [
        ['Ким Ян', 'учитель'],
        ['Ли Инна', ''],
      ],
    });
    expect(actions(value).map(([, action]) => action)).toEqual(['add', 'skip']);
    expect(value.findings).toMatchObject([{ line: 2, column: 'Категория' }]);
    expect(at(state, 2, 'Категория')).toBe('педагог');
  });
});

describe('a school that works by codes', () => {
  test('takes no names, contacts and birth in, even when it is given them', () => {
    const { value, state } = take(empty('codes'));
    expect(value.added).toBe(2);
    expect(rowAt(state, 2)).toEqual(['У-0001', '', 'обучающийся', '9А', '', '']);
    expect(at(state, 2, 'Возрастная группа')).toBe('10–13 лет');
    expect(JSON.stringify(state)).not.toMatch(/Сорокин|900/);
  });

  test('gives codes to people of whom nothing else may be known', () => {
    const { value } = take(empty('codes'), { columns: [], rows: [[], [], []] });
    expect(actions(value).map(([, , code]) => code)).toEqual(['У-0001', 'У-0002', 'У-0003']);
  });

  test('completes whoever has a code, and lets a code that was given beforehand in', () => {
    const state = run(empty('codes'), 'issueCodes', { count: 2 }).state;
    const rows = [
      ['У-0002', '9А'],
      ['У-0009', '9Б'],
    ];
    const { value } = take(state, { columns: ['code', 'schoolClass'], rows });
    expect(actions(value)).toEqual([
      [1, 'add', 'У-0002'],
      [2, 'doubt', ''],
    ]);
  });
});

describe('undone', () => {
  test('a base is as it was before, cell by cell', () => {
    const before = taken();
    const rows = [
      ['Сорокин Павел Ильич', '2012', '9Б', '8 999 000-00-00'],
      ['Новикова Яна', '2010', '', ''],
    ];
    const overwrite = [{ line: 1, columns: ['schoolClass', 'contacts'] }];
    const after = taken({ operation: 'operation-2', rows, overwrite }, before);
    expect(rowAt(after, 2)[3]).toBe('9Б');
    const { value, state } = undo(after);
    expect(value).toMatchObject({ undone: true, removed: 1, restored: 2, left: [] });
    for (const line of [2, 3, 4])
      expect(rowAt(state, line)).toEqual(line < 4 ? rowAt(before, line) : HEADERS.map(() => ''));
    expect(undo(state).value).toMatchObject({ undone: false, message: expect.stringMatching(/^Отменять нечего/) });
  });

  test('what somebody has worked with since stays, and is told', () => {
    const state = taken();
    cell(state, TAB, 2, 'Основной запрос наставляемого').value = 'физика';
    cell(state, 'Согласия', 2, 'Код участника').value = 'У-0002';
    const { value, state: after } = undo(state);
    expect(value.left).toEqual([
      { code: 'У-0001', tab: TAB, row: 2, column: '', reason: 'после внесения изменено' },
      { code: 'У-0002', tab: TAB, row: 3, column: '', reason: expect.stringContaining('в парах') },
    ]);
    expect(rowsIn(after)).toBe(2);
  });

  test('a cell that holds something else by now stays, and so does a note in a column of the school’s own', () => {
    const rows = [
      ['Сорокин Павел Ильич', '2012', '9Б', ''],
      ['Новикова Яна', '2010', '', ''],
    ];
    const state = taken(
      { operation: 'operation-2', rows, overwrite: [{ line: 1, columns: ['schoolClass'] }] },
      taken(),
    );
    cell(state, TAB, 2, 'Класс (группа)').value = '9В';
    const { cells } = sheet(state, TAB);
    cells[1] = { ...cells[1], 26: { value: 'Наше' } };
    cells[4] = { ...cells[4], 26: { value: 'звонить вечером' } };
    const { value, state: after } = undo(state);
    expect(value.left.map(({ code, column }: { code: string; column: string }) => [code, column])).toEqual([
      ['У-0001', 'Класс (группа)'],
      ['У-0003', ''],
    ]);
    expect([at(after, 2, 'Класс (группа)'), at(after, 4, 'Код')]).toEqual(['9В', 'У-0003']);
  });

  test('the journal holds nothing any more, and no property ever held a name', () => {
    const state = taken(
      {
        operation: 'operation-2',
        rows: [['Сорокин Павел Ильич', '2012', '9Б', '']],
        overwrite: [{ line: 1, columns: ['schoolClass'] }],
      },
      taken(),
    );
    expect(JSON.stringify({ ...state, book: { ...state.book, sheets: [] } })).not.toMatch(/Сорокин|Галкина|9Б/);
    expect(sheet(state, 'Внесено списком').hidden).toBe(true);
    const { state: after } = undo(state);
    const held = Object.entries(sheet(after, 'Внесено списком').cells).flatMap(([line, cells]) =>
      line === '1' ? [] : Object.values(cells).flatMap(({ value }) => value ?? []),
    );
    expect(held).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    [
      'a column the base does not have',
      { columns: ['fullName', 'skills', 'schoolClass', 'contacts'] },
      'Список передан неверно',
    ],
    [
      'a column of the add-in',
      { columns: ['fullName', 'mentors', 'schoolClass', 'contacts'] },
      'Список передан неверно',
    ],
    ['a row longer than its columns', { rows: [['1', '2', '3', '4', '5']] }, 'Список передан неверно'],
    ['an empty list', { rows: [] }, 'нет ни одного человека'],
    [
      'a list that is too long',
      { columns: ['fullName'], rows: Array.from({ length: 2_001 }, () => ['Ким Ян']) },
      'больше 2\u00a0000 строк',
    ],
    ['an import without a name', { operation: undefined }, 'нет номера'],
  ])('%s', (_what, over, message) => {
    const before = empty();
    const { ok, message: said, state } = take(before, over);
    expect([ok, said]).toEqual([false, expect.stringContaining(message)]);
    expect(visible(state)).toEqual(visible(before));
  });

  test('a base in which somebody has no code yet', () => {
    const state = taken();
    cell(state, TAB, 3, 'Код').value = '';
    expect(take(state, { operation: 'operation-2' }).message).toContain('в строке 3 ещё нет кода');
  });
});

describe('killed and run again', () => {
  const over = {
    operation: 'operation-2',
    rows: [['Сорокин Павел Ильич', '2012', '9Б', 'p@x.ru'], ...NAMED.slice(1), ['Новикова Яна', '2010', '', '']],
    overwrite: [{ line: 1, columns: ['schoolClass', 'contacts'] }],
  };

  test.each([true, false])('the first import ends as if it had not been, unflushed writes lost: %s', (isLost) => {
    expect(killEverywhere(empty(), 'importPeople', list(), isLost, TODAY)).toBeGreaterThan(5);
  });

  test.each([true, false])('another ends as if it had not been, unflushed writes lost: %s', (isLost) => {
    expect(killEverywhere(taken(), 'importPeople', list(over), isLost, TODAY)).toBeGreaterThan(3);
  });

  test('so does the undoing of one', () => {
    expect(killEverywhere(taken(over, taken()), 'undoPeopleImport', {}, true, TODAY)).toBeGreaterThan(1);
  });

  test('and another list after one that died leaves nobody twice', () => {
    const { calls } = take(empty());
    for (const part of [0.5, 0.7, 0.9]) {
      const dead = killedAt(
        empty(),
        'importPeople',
        list(),
        { at: Math.round(calls.length * part), kill: true },
        TODAY,
      );
      const { state } = take(dead, { operation: 'operation-2' });
      expect(rowsIn(state)).toBe(2);
    }
  });
});

describe('the calls', () => {
  const letters = 'абвгдежзиклмнопрстуфхцчшэюя';
  const letter = (number: number): string => letters[number % letters.length] ?? '';
  /** Surnames that nobody takes for one another. */
  const surname = (number: number): string => {
    const word = [number, Math.floor(number / 27), number * 7 + 3, number * 5, Math.floor(number / 9)]
      .map(letter)
      .join('');
    return `${word}${word}ов`;
  };
  const rows = (count: number) =>
    Array.from({ length: count }, (_, number) => [`${surname(number)} Иван`, String(1950 + (number % 60)), '', '']);
  const made = (count: number) => {
    const decisions = rows(count).map((_, number) => ({ line: number + 1, decision: 'new' }));
    const first = take(empty(), { rows: rows(count), decisions });
    // Two of three get a class: cells that are scattered over the whole column.
    const classes = rows(count).flatMap(([name = '', year = ''], number) =>
      number % 3 === 0 ? [] : [[name, year, '9А', '']],
    );
    const more = take(first.state, { operation: 'operation-2', rows: classes });
    expect([first.value.added, more.value.updated]).toEqual([count, classes.length - more.value.doubts.length]);
    expect(more.value.updated).toBeGreaterThan(count / 2);
    return [first, more].map(({ calls }) => calls.length);
  };

  test('do not grow with the list, whether people are added or completed', () => {
    const [few, many] = [made(100), made(1_000)];
    // A tab that gets too short is made longer once.
    for (const [at, calls] of many.entries()) expect(calls).toBeLessThan((few[at] ?? 0) + 10);
  });
});

test('a file that the command line has read is taken in once, however often it is given', async () => {
  const file = fileURLToPath(new URL('../local/lists/libreoffice.xlsx', import.meta.url));
  const input = JSON.parse(await withPeopleList('importPeople', JSON.stringify({ file })));
  const first = run(empty(), 'importPeople', input, { today: TODAY });
  expect([rowAt(first.state, 2), rowAt(first.state, 3)]).toEqual([
    ['У-0001', 'Сорокин Павел Ильич', 'обучающийся', '9А', '', '0071234567'],
    ['У-0002', 'Галкина Анна', 'обучающийся', '9А', '', '+7 (900) 111-22-33'],
  ]);
  expect(at(first.state, 3, 'Дата рождения')).toBe(40_604);
  expect(visible(run(first.state, 'importPeople', input, { today: TODAY }).state)).toEqual(visible(first.state));
});
