import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { killEverywhere } from './kill';
import { blank, prepared, press, run } from './office';

const isCopy = (state: OfficeState): boolean => run(state, 'surveyYear').value.copy;

/** As Google copies a spreadsheet: the tabs as they are, another id, and nothing of what the script remembers. */
function copied(): OfficeState {
  const state = prepared();
  return { ...state, book: { ...state.book, id: 'book-2', properties: {} } };
}

/** A copy made of files, whose memory has come along. */
function copiedWithMemory(): OfficeState {
  const state = prepared();
  const properties = {
    ...state.book.properties,
    'review.link': 'https://docs.google.com/spreadsheets/d/1',
    'review.refreshed': '2023-10-01',
    'daily.owner': 'кто-то',
    'printed.A.2023': 'Д-001',
    'form.menteePupil': '{"id":"form-1"}',
    'submits.trigger': 'trigger-1',
    'sheet.menteePupil': 'Д-002',
  };
  return { ...state, book: { ...state.book, id: 'book-2', properties } };
}

const NOT_COPIED =
  'Это копия: теперь надстройка ведёт её отдельно. Документы, анкеты и обзор для директора остались у прежней таблицы; ежедневную проверку, анкеты и обзор создайте здесь заново.';

describe.each([
  ['a copy', copied],
  ['a copy whose memory came along', copiedWithMemory],
])('%s', (_what, copy) => {
  test('knows that it is one, and offers to be prepared', () => {
    const { value } = run(copy(), 'surveyYear');
    expect(value.copy).toBe(true);
    expect(value.tasks[0]).toMatchObject({ kind: 'copied', urgency: 'now', action: { command: 'setUp' } });
  });

  test('once prepared is a workbook of its own, and is told what it has not brought along', () => {
    const { value, state } = run(copy(), 'setUp');
    expect(value).toMatchObject({ copy: true, notCopied: NOT_COPIED, created: [], added: [], noticed: [] });
    expect(JSON.stringify(state.book.sheets)).toBe(JSON.stringify(copy().book.sheets));
    expect(run(state, 'setUp').value).toMatchObject({ copy: false, notCopied: '' });
    const { properties } = state.book;
    expect(properties.book).toBe('book-2');
    const left = Object.entries(properties).filter(
      ([key, value_]) => /^(review|daily|printed|form|submits|sheet)\./.test(key) && value_ !== '',
    );
    expect(left).toEqual([]);
  });
});

test('preparing a copy, killed and begun again, ends as if it had not been killed', () => {
  expect(killEverywhere(copied(), 'setUp', {}, true, '2023-10-13')).toBeGreaterThan(5);
});

test('from the menu: a copy is told before anything is asked', () => {
  const { shown } = press(copied(), 'setUp_', { answers: [{ button: 'OK' }, { button: 'OK' }] });
  const alerts = shown.filter(({ kind }) => kind === 'alert').map(({ content }) => content);
  expect([alerts[0], alerts[1]?.split('\n')[0]]).toEqual([NOT_COPIED, 'Таблица готова.']);
});

describe('no copy is', () => {
  const renamed = (): OfficeState => {
    const state = prepared();
    state.book.title = 'Другое имя';
    return state;
  };

  const older = (): OfficeState => {
    const state = prepared();
    delete state.book.properties.book;
    return state;
  };

  const ofSomebody = (): OfficeState => {
    const state = blank();
    const [first] = state.book.sheets;
    state.book.sheets = ['Настройки', 'Документы', 'Наставники'].map((name, id) => ({
      ...structuredClone(first),
      id,
      name,
    })) as typeof state.book.sheets;
    return state;
  };

  test.each([
    ['a prepared workbook', prepared],
    ['a renamed one', renamed],
    ['one prepared before workbooks were remembered', older],
    ['an empty spreadsheet', blank],
    ['a spreadsheet that happens to have some tabs called like ours', ofSomebody],
  ])('%s', (_what, state) => {
    expect(isCopy(state())).toBe(false);
  });

  test('one whose preparing was cut short', () => {
    const state = blank();
    state.book.properties['unfinished.settings'] = 'yes';
    expect(isCopy(state)).toBe(false);
  });
});

test('an older workbook is remembered from its next preparing on, and keeps all it knew', () => {
  const state = prepared();
  delete state.book.properties.book;
  const after = run(state, 'setUp').state;
  expect(after.book).toEqual(prepared().book);
  expect(after.book.properties.book).toBe('book-1');
});
