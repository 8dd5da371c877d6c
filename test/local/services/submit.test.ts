import { describe, expect, it } from 'vitest';
import { openRealm } from '../../../src/local/realm';
import type { Gesture, Submitted } from '../../../src/local/services/options';
import type { BookForm, BookFormItem, OfficeState } from '../../../src/local/state';
import { blank, type Filled, fireSubmit, formOf, submit, trySubmit } from '../../commands/forms';
import { inOffice } from '../in-office';
import { makeSheet, makeState } from '../make-state';
import { servicesCode } from '../services-code';

const ID = 'form-1';

const item = (id: number, title: string, given: Partial<BookFormItem> = {}): BookFormItem => {
  return { id, kind: 'text', title, help: '', required: false, ...given };
};

const ITEMS: readonly BookFormItem[] = [
  item(1, 'Код', { required: true, accepts: { pattern: 'У-[0-9]{4}', help: 'Код' } }),
  item(2, 'Класс'),
  item(3, 'Раздел', { kind: 'pageBreak' }),
  item(4, 'Пол', { kind: 'choice', choices: ['мужской', 'женский'] }),
  item(5, 'Темы', { kind: 'checkbox', choices: ['учёба', 'спорт', 'музыка'] }),
  item(6, 'Оценка', { kind: 'scale', scale: { from: 1, to: 5, low: '', high: '' } }),
  item(7, 'День', { kind: 'date' }),
  item(8, 'Рассказ', { kind: 'paragraph' }),
  item(9, 'Возраст', { accepts: { min: 10, max: 19, help: 'От 10 до 19' } }),
];

/** A form that is linked to the book, as the services link it. */
function linked(given: Partial<BookForm> = {}, id = ID): OfficeState {
  const texts = { title: 'Анкета', description: '', confirmation: '' };
  const form: BookForm = { id, ...texts, open: true, editable: true, items: [...ITEMS], responses: [], ...given };
  const state = { ...makeState(), forms: [form] };
  const body = `FormApp.openById('${id}').setDestination(FormApp.DestinationType.SPREADSHEET, book().getId())`;
  return inOffice(body, { state }).saved.state;
}

const tabOf = ({ book }: OfficeState) => {
  const tab = book.sheets.find(({ name }) => name.startsWith('Ответы'));
  if (!tab) throw new Error('There is no tab of answers.');
  return tab;
};

/** Values of a row, from the first column on. */
function row(state: OfficeState, number: number): unknown[] {
  const cells = tabOf(state).cells[number] ?? {};
  return Array.from({ length: Math.max(0, ...Object.keys(cells).map(Number)) }, (_, at) => cells[at + 1]?.value);
}

const at = (minute: number) => `2026-09-15T10:${String(minute).padStart(2, '0')}:00+03:00`;

/** 15 September 2026 by the calendar of a spreadsheet. */
const DAY = 46_280;
const stamp = (minute: number) => expect.closeTo(DAY + (10 * 60 + minute) / 1440, 8);

const FILLED: Filled = {
  Рассказ: '=1+1',
  Код: 'У-0001',
  Класс: '7А',
  Пол: 'женский',
  Темы: ['учёба', 'спорт'],
  Оценка: '4',
  День: '2026-10-01',
  Возраст: '12',
};

describe('a form that is sent', () => {
  const { state, submitted } = submit(linked(), ID, FILLED, { now: at(1) });

  it('keeps the answers in the order of its questions', () => {
    const [response] = formOf(state).responses;
    expect(response).toMatchObject({ id: submitted.response, editKey: submitted.editKey, at: Date.parse(at(1)) });
    expect(response?.answers.map(({ item: each }) => each)).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
  });

  it('lands in its tab: texts as they are, scales as numbers, days as days, several choices in one cell', () => {
    expect(row(state, 2)).toEqual([stamp(1), 'У-0001', '7А', 'женский', 'учёба, спорт', 4, DAY + 16, '=1+1', '12']);
    expect(tabOf(state).cells[2]?.[8]?.formula).toBeUndefined();
    const shown = `const range = book().getSheets()[1].getRange(2, 1, 1, 8); return [range.getNumberFormats()[0], range.getFormulas()[0].join('')]`;
    const day = 'dd.MM.yyyy';
    const formats = [
      `${day} H:mm:ss`,
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      expect.anything(),
      day,
    ];
    expect(inOffice(shown, { state }).value).toEqual([[...formats, expect.anything()], '']);
  });

  it('is told of in texts', () => {
    expect(submitted).toMatchObject({
      sheetId: tabOf(state).id,
      row: 2,
      values: ['15.09.2026 10:01:00', 'У-0001', '7А', 'женский', 'учёба, спорт', '4', '01.10.2026', '=1+1', '12'],
    });
  });

  it('is later than the one before, even where the clock stands', () => {
    const later = submit(state, ID, FILLED, { now: at(1) }).state;
    expect(formOf(later).responses.map((each) => each.at - Date.parse(at(1)))).toEqual([0, 1_000]);
  });

  it('has a key for changing it that nobody guesses', () => {
    expect(submitted.editKey).toMatch(/^\w{60}$/);
    expect(submit(state, ID, FILLED).submitted.editKey).not.toBe(submitted.editKey);
  });

  it('keeps what a cell cannot hold, and writes what it can', () => {
    const text = 'я'.repeat(60_000);
    const long = submit(linked(), ID, { Код: 'У-0001', Рассказ: text }).state;
    expect(formOf(long).responses[0]?.answers[1]?.value).toBe(text);
    expect(String(row(long, 2)[7])).toHaveLength(50_000);
  });

  it('needs no tab', () => {
    const state = linked();
    for (const form of state.forms ?? []) delete form.sheetId;
    expect(Object.keys(submit(state, ID, FILLED).submitted)).toEqual(['response', 'editKey']);
  });
});

describe('is refused', () => {
  const outcome = (filled: Filled, state = linked(), edit?: string) =>
    trySubmit(state, ID, filled, edit === undefined ? {} : { edit }).outcome;
  const good = { Код: 'У-0001' };

  it.each<[string, Filled, number[]]>([
    ['nothing', {}, [1]],
    ['an empty text', { Код: '', Класс: '7А' }, [1]],
    ['blanks', { Код: ' \n' }, [1]],
  ])('as unanswered: %s', (_what, filled, items) => {
    expect(outcome(filled)).toEqual({ refused: 'unanswered', items });
  });

  it.each<[string, Filled, number[]]>([
    ['a code of another shape', { Код: 'У-00011' }, [1]],
    ['a choice that is none', { ...good, Пол: 'средний' }, [4]],
    ['several choices where one is asked for', { ...good, Пол: ['мужской'] }, [4]],
    ['one choice where several may be', { ...good, Темы: 'учёба' }, [5]],
    ['the same choice twice', { ...good, Темы: ['учёба', 'учёба'] }, [5]],
    ['a step beyond the scale', { ...good, Оценка: '6' }, [6]],
    ['half a step', { ...good, Оценка: '4.5' }, [6]],
    ['a day that is none', { ...good, День: '2026-02-30' }, [7]],
    ['a day as Russians write it', { ...good, День: '01.10.2026' }, [7]],
    ['a number too small', { ...good, Возраст: '9' }, [9]],
    ['a word for a number', { ...good, Возраст: 'десять' }, [9]],
    ['an answer to a heading', { ...good, Раздел: 'да' }, [3]],
    ['two of them', { ...good, Пол: 'да', Возраст: '100' }, [4, 9]],
  ])('as malformed: %s', (_what, filled, items) => {
    expect(outcome(filled)).toEqual({ refused: 'malformed', items });
  });

  it('as malformed: an answer to no question, and a second one to the same', () => {
    const send = (answers: { item: number; value: string }[]) => {
      const realm = openRealm({ state: linked(), servicesCode, scripts: [] });
      return realm.act({ kind: 'submit', form: ID, answers });
    };
    const code = { item: 1, value: 'У-0001' };
    expect(send([code, { item: 99, value: 'да' }])).toEqual({ refused: 'malformed', items: [99] });
    expect(send([code, code])).toEqual({ refused: 'malformed', items: [1] });
  });

  it('when the form is closed, in the bin or gone, and when the response that is to be changed is', () => {
    const binned: OfficeState = linked();
    const file = { id: ID, name: '', mimeType: '', appProperties: {}, trashed: true, content: '', version: 1 };
    expect(outcome(good, linked({ open: false }))).toEqual({ refused: 'formClosed' });
    expect(outcome(good, { ...binned, files: [file] })).toEqual({ refused: 'formGone' });
    expect(outcome(good, linked(), 'nobody')).toEqual({ refused: 'responseGone' });
    const realm = openRealm({ state: makeState(), servicesCode, scripts: [] });
    expect(realm.act({ kind: 'submit', form: ID, answers: [] })).toEqual({ refused: 'formGone' });
  });

  it('and changes nothing', () => {
    const state = linked();
    expect(trySubmit(state, ID, { Код: 'нет' }).state).toEqual(state);
  });
});

describe('rows', () => {
  it('of responses follow each other below everything in the tab', () => {
    let state = linked();
    tabOf(state).cells[4] = { 12: { value: 'заметка куратора' } };
    const rows = [1, 2].map((minute) => {
      const sent = submit(state, ID, { Код: `У-000${minute}` }, { now: at(minute) });
      state = sent.state;
      return sent.submitted.row;
    });
    expect(rows).toEqual([5, 6]);
    expect(row(state, 6).slice(0, 2)).toEqual([stamp(2), 'У-0002']);
  });

  it('are added where the tab ends', () => {
    const state = linked();
    tabOf(state).rowCount = 2;
    const first = submit(state, ID, { Код: 'У-0001', День: '2026-10-01' });
    const second = submit(first.state, ID, { Код: 'У-0002', День: '2026-10-01' });
    expect([second.submitted.row, tabOf(second.state).rowCount]).toEqual([3, 3]);
    const format = inOffice('return book().getSheets()[1].getRange(3, 7).getNumberFormats()[0][0]', {
      state: second.state,
    });
    expect(format.value).toBe('dd.MM.yyyy');
  });

  it('of two responses of the same moment are two', () => {
    const first = submit(linked(), ID, { Код: 'У-0001' });
    const second = submit(first.state, ID, { Код: 'У-0002' });
    expect([first.submitted.row, second.submitted.row]).toEqual([2, 3]);
  });
});

describe('a response that is sent again', () => {
  const first = submit(linked(), ID, { Код: 'У-0001', Класс: '7А', Темы: ['учёба'] }, { now: at(1) });
  const second = submit(first.state, ID, { Код: 'У-0002', Класс: '7А' }, { now: at(2) });
  const both = (): OfficeState => structuredClone(second.state);
  const change = (state: OfficeState, sent: { submitted: Submitted }, filled: Filled, minute = 3) =>
    submit(state, ID, filled, { edit: sent.submitted.editKey, now: at(minute) });

  it('stays the same response, with other answers and the time of the change', () => {
    const { state, submitted } = change(both(), first, { Код: 'У-0001', Класс: '8А' });
    expect([submitted.response, submitted.editKey]).toEqual([first.submitted.response, first.submitted.editKey]);
    expect(formOf(state).responses.map((response) => response.at)).toEqual([Date.parse(at(3)), Date.parse(at(2))]);
  });

  it('takes its own row again, answers that were taken back are empty there', () => {
    const { state, submitted } = change(both(), first, { Код: 'У-0001', Класс: '8А' });
    expect(submitted.row).toBe(2);
    expect(row(state, 2)).toEqual([stamp(3), 'У-0001', '8А', undefined, '']);
    expect(row(state, 3).slice(0, 3)).toEqual([stamp(2), 'У-0002', '7А']);
  });

  it('is told of by what has changed', () => {
    const { values } = change(both(), first, { Код: 'У-0001', Класс: '8А', Пол: 'мужской' }).submitted;
    expect(values).toEqual(['15.09.2026 10:03:00', '', '8А', 'мужской', '', '', '', '', '']);
  });

  it('finds its row wherever people have sorted it to, and leaves what they wrote beside it', () => {
    const state = both();
    const { cells } = tabOf(state);
    const [own = {}, other = {}] = [cells[2], cells[3]];
    [cells[2], cells[3]] = [other, { ...own, 12: { value: 'проверено' } }];
    const { state: after, submitted } = change(state, first, { Код: 'У-0001', Класс: '8А' });
    expect([submitted.row, row(after, 3)[2], row(after, 3)[11]]).toEqual([3, '8А', 'проверено']);
    expect(row(after, 2)[1]).toBe('У-0002');
  });

  it('finds its row by what is left of it when people have corrected it', () => {
    const state = both();
    tabOf(state).cells[2] = { ...tabOf(state).cells[2], 3: { value: '7Б' } };
    expect(change(state, first, { Код: 'У-0001', Класс: '8А' }).submitted.row).toBe(2);
  });

  it('is written below when its row is gone', () => {
    const state = both();
    delete tabOf(state).cells[2];
    const { state: after, submitted } = change(state, first, { Код: 'У-0001' });
    expect([submitted.row, row(after, 3)[1], row(after, 4)[1]]).toEqual([4, 'У-0002', 'У-0001']);
  });

  it('never takes the row of another one of the same moment', () => {
    const twin = submit(first.state, ID, { Код: 'У-0003', Класс: '7А' }, { now: at(1) });
    const both = structuredClone(twin.state);
    const changed = change(both, twin, { Код: 'У-0003', Класс: '9А' });
    expect([changed.submitted.row, row(changed.state, 2)[1]]).toEqual([3, 'У-0001']);
    delete tabOf(both).cells[3];
    expect(change(both, twin, { Код: 'У-0003' }).submitted.row).toBe(3);
    expect(row(change(both, twin, { Код: 'У-0003' }).state, 2)[1]).toBe('У-0001');
  });

  it('can be sent again and again', () => {
    let { state } = change(both(), first, { Код: 'У-0001', Класс: '8А' }, 3);
    for (const minute of [4, 5]) state = change(state, first, { Код: 'У-0001', Класс: `${minute}А` }, minute).state;
    expect([row(state, 2)[2], Object.keys(tabOf(state).cells)]).toEqual(['5А', ['1', '2', '3']]);
  });
});

describe('questions that change', () => {
  const before = submit(linked(), ID, { Код: 'У-0001', Класс: '7А' }, { now: at(1) });
  const headers = (state: OfficeState) => Object.values(tabOf(state).cells[1] ?? {}).map(({ value }) => value);
  const changed = (change: (form: BookForm) => void, filled: Filled) => {
    const state = structuredClone(before.state);
    change(formOf(state));
    return submit(state, ID, filled, { now: at(2) }).state;
  };

  it('renamed: the header of its column changes with it', () => {
    const state = changed(
      (form) => {
        for (const each of form.items) if (each.id === 2) each.title = 'Ваш класс';
      },
      { Код: 'У-0002', 'Ваш класс': '8Б' },
    );
    expect([headers(state)[2], row(state, 2)[2], row(state, 3)[2]]).toEqual(['Ваш класс', '7А', '8Б']);
  });

  it('added: a column to the right of all, wherever it stands in the form', () => {
    const state = changed(
      (form) => {
        form.items = [item(20, 'Новый'), ...form.items];
      },
      { Код: 'У-0002', Новый: 'да' },
    );
    expect([headers(state).slice(-2), row(state, 3)[9], row(state, 3)[1]]).toEqual([
      ['Возраст', 'Новый'],
      'да',
      'У-0002',
    ]);
  });

  it('deleted: its column stays, and nothing comes into it', () => {
    const state = changed(
      (form) => {
        form.items = form.items.filter(({ id }) => id !== 2);
      },
      { Код: 'У-0002', Пол: 'мужской' },
    );
    expect([headers(state)[2], row(state, 3)]).toEqual(['Класс', [stamp(2), 'У-0002', undefined, 'мужской']]);
  });

  it('columns that people have moved are found by their headers', () => {
    const state = structuredClone(before.state);
    for (const cells of Object.values(tabOf(state).cells)) {
      const [code, group] = [cells[2] ?? {}, cells[3] ?? {}];
      [cells[2], cells[3]] = [group, code];
    }
    const after = submit(state, ID, { Код: 'У-0002', Класс: '8Б' }, { now: at(2) }).state;
    expect([row(after, 2).slice(1), row(after, 3).slice(1)]).toEqual([
      ['7А', 'У-0001'],
      ['8Б', 'У-0002'],
    ]);
  });
});

describe('a trigger for submitted forms', () => {
  const SCRIPT = `function told(e) {
    const sheet = e.range.getSheet();
    console.log(JSON.stringify([String(e.authMode), sheet.getSheetId(), e.range.getRow(), e.range.getNumColumns(),
      e.range.rowStart, e.range.columnEnd, e.values, e.namedValues, e.triggerUid]));
  }
  function ui() { SpreadsheetApp.getUi(); }`;
  const told = (state: OfficeState, event: Parameters<ReturnType<typeof openRealm>['submit']>[0]) => {
    const realm = openRealm({ state, servicesCode, scripts: [SCRIPT], headless: true });
    realm.submit(event);
    return realm.close().logs.map((line) => JSON.parse(line.slice(line.indexOf('['))));
  };
  const withTrigger = (handler: string): OfficeState => {
    const { state, submitted } = submit(linked(), ID, { Код: 'У-0001', Класс: '7А' }, { now: at(1) });
    expect(submitted.row).toBe(2);
    return { ...state, triggers: [{ id: 'trigger-1', handler, owner: 'anna', event: 'formSubmit' }] };
  };

  it('is told of the row, its texts and the texts by header', () => {
    const state = withTrigger('told');
    const sheetId = tabOf(state).id;
    const [heard] = told(state, {
      trigger: 'trigger-1',
      sheetId,
      row: 2,
      values: ['15.09.2026 10:01:00', 'У-0001', '7А'],
    });
    expect(heard).toEqual([
      'FULL',
      sheetId,
      2,
      3,
      2,
      3,
      ['15.09.2026 10:01:00', 'У-0001', '7А'],
      { 'Отметка времени': ['15.09.2026 10:01:00'], Код: ['У-0001'], Класс: ['7А'] },
      'trigger-1',
    ]);
  });

  it('may be told of nothing, and of the same twice', () => {
    const state = withTrigger('told');
    const event = { trigger: 'trigger-1', sheetId: tabOf(state).id, row: 2, values: ['', ''] };
    expect(told(state, event).map(([, , , , , , values]) => values)).toEqual([['', '']]);
    expect(told(state, event)).toEqual(told(state, event));
  });

  it('has no window, and is not told once it is gone', () => {
    const state = withTrigger('ui');
    const event = { trigger: 'trigger-1', sheetId: tabOf(state).id, row: 2, values: [] };
    expect(() => told(state, event)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(() => told({ ...state, triggers: [] }, event)).toThrow('No trigger has the number trigger-1.');
    expect(() => told(withTrigger('nobody'), event)).toThrow('Script function not found: nobody');
  });

  it('is created for the spreadsheet, seen as such and not called by the hour', () => {
    const body = `const made = ScriptApp.newTrigger('told').forSpreadsheet(book()).onFormSubmit().create();
      const [seen] = ScriptApp.getProjectTriggers();
      return [seen.getUniqueId() === made.getUniqueId(), seen.getHandlerFunction(), String(seen.getEventType())]`;
    const { value, saved } = inOffice(body, { user: 'anna' });
    expect(value).toEqual([true, 'told', 'ON_FORM_SUBMIT']);
    expect(saved.state.triggers).toEqual([
      { id: expect.any(String), handler: 'told', owner: 'anna', event: 'formSubmit' },
    ]);
  });
});

it('other gestures are none of the form’s business', () => {
  const state = makeState(makeSheet());
  const gesture: Gesture = { kind: 'type', sheetId: 1, row: 1, column: 1, texts: [['да']] };
  expect(openRealm({ state, servicesCode, scripts: [] }).act(gesture)).toEqual({ done: true });
  expect(blank({ sheetId: 1, row: 2, values: ['а', 'б'] })).toEqual({ sheetId: 1, row: 2, values: ['', ''] });
  expect(fireSubmit(state, { sheetId: 1, row: 2 }).state).toBe(state);
});
