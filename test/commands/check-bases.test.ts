import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { cell, edited, filled, lineOf, run, sheet, visible } from './office';

const TODAY = '2026-10-01';
const ERROR = '#f4c7c3';
const NO_CATEGORY =
  'Такого значения нет. Выберите одно из: обучающийся, педагог, студент, работник организации-партнёра, родитель, выпускник, иное лицо.';

const small = () => filled(schoolOf(7));
const check = (state: OfficeState) => run(state, 'checkBases', {}, { today: TODAY });

/** A school with one unreadable cell. */
function spoilt(): OfficeState {
  const state = small();
  cell(state, 'Наставляемые', 3, 'Категория').value = 'школьник';
  return state;
}

describe('findings', () => {
  test('name tab, row, code, column, rule and severity', () => {
    const { value } = check(spoilt());
    expect(value.findings).toEqual([
      {
        tab: 'Наставляемые',
        row: 3,
        code: 'У-0004',
        column: 'Категория',
        rule: 'malformed',
        severity: 'error',
        message: NO_CATEGORY,
      },
      ...pairsWithoutOrder(),
    ]);
    expect(value.tabs).toContainEqual({ tab: 'Наставляемые', errors: 1, warnings: 0 });
  });

  test('appear in the cell as a colour and a note, and go when mended', () => {
    const state = check(spoilt()).state;
    const marked = cell(state, 'Наставляемые', 3, 'Категория');
    expect(marked.background).toBe(ERROR);
    expect(marked.note).toBe(`Замечания «Наставника»:\n• ${NO_CATEGORY}`);
    marked.value = 'обучающийся';
    const mended = cell(check(state).state, 'Наставляемые', 3, 'Категория');
    expect(mended).toEqual({ value: 'обучающийся' });
  });

  test('never overwrite a person’s own note and colour', () => {
    const state = spoilt();
    Object.assign(cell(state, 'Наставляемые', 3, 'Категория'), { note: 'Спросить у классного', background: '#00ff00' });
    const found = cell(check(state).state, 'Наставляемые', 3, 'Категория');
    expect(found.background).toBe('#00ff00');
    expect(found.note).toBe(`Спросить у классного\nЗамечания «Наставника»:\n• ${NO_CATEGORY}`);
    const after = check(spoilt()).state;
    const added = cell(after, 'Наставляемые', 3, 'Категория');
    Object.assign(added, { value: 'обучающийся', note: `${added.note}\nПозвонить маме` });
    expect(cell(check(after).state, 'Наставляемые', 3, 'Категория').note).toBe('Позвонить маме');
  });

  test('do not pile up', () => {
    const once = check(spoilt()).state;
    expect(JSON.stringify(visible(check(once).state))).toBe(JSON.stringify(visible(once)));
  });

  test('never repeat what was entered', () => {
    const state = small();
    cell(state, 'Наставляемые', 2, 'Дата рождения').value = 'Тайный Секрет Секретович';
    cell(state, 'Наставляемые', 3, 'Код').value = 'Скрытная Тайна Тайновна';
    const { value, logs } = check(state);
    expect(JSON.stringify([value, logs])).not.toMatch(/Секрет|Тайн/);
  });
});

const pairsWithoutOrder = () =>
  Array.from({ length: 7 }, () =>
    expect.objectContaining({ tab: 'Пары', rule: 'pairWithoutOrder', severity: 'warning' }),
  );

describe('codes', () => {
  test('are given to rows that have none, after the highest one ever used', () => {
    const state = small();
    for (const line of [9, 10]) {
      cell(state, 'Наставляемые', line, 'Фамилия, имя, отчество').value = `Новый Ученик ${line}`;
      cell(state, 'Наставляемые', line, 'Категория').value = 'обучающийся';
    }
    const { value, state: after } = check(state);
    expect([9, 10].map((line) => cell(after, 'Наставляемые', line, 'Код').value)).toEqual(['У-0010', 'У-0011']);
    expect(value.findings).toContainEqual(expect.objectContaining({ row: 9, code: 'У-0010', rule: 'consentMissing' }));
  });

  test('of people whose rows are gone are not given to others', () => {
    const state = check(small()).state;
    delete sheet(state, 'Наставляемые').cells[8];
    delete sheet(state, 'Согласия').cells[lineOf(state, 'Согласия', 'Код участника', 'У-0009')];
    delete sheet(state, 'Пары').cells[8];
    cell(state, 'Наставляемые', 8, 'Категория').value = 'обучающийся';
    expect(cell(check(state).state, 'Наставляемые', 8, 'Код').value).toBe('У-0010');
  });
});

test('the code of a pair that only a meeting still speaks of is not given to another', () => {
  const state = small();
  cell(state, 'Встречи', 2, 'Код пары').value = 'П-007';
  cell(state, 'Пары', 9, 'Код наставника').value = 'У-0001';
  expect(cell(check(state).state, 'Пары', 9, 'Код пары').value).toBe('П-008');
});

test('the bases show who is paired with whom and in which form', () => {
  const state = check(small()).state;
  expect(cell(state, 'Наставляемые', 2, 'Наставник').value).toBe('Абрамов Александр Александрович');
  expect(cell(state, 'Наставляемые', 2, 'Форма наставничества').value).toBe('ученик – ученик');
  expect(String(cell(state, 'Наставники', 3, 'Наставляемые').value).split('; ')).toHaveLength(2);
});

test('a tab without one of its columns is checked all the same, and told of', () => {
  const state = small();
  cell(state, 'Наставляемые', 1, 'Категория').value = 'Кто это';
  const { value, ok } = check(state);
  expect(ok).toBe(true);
  expect(value.findings).toContainEqual(
    expect.objectContaining({ tab: 'Наставляемые', column: 'Категория', rule: 'columnMissing' }),
  );
});

test('a tab that somebody has emptied whole is told of, not stumbled over', () => {
  const state = small();
  sheet(state, 'Встречи').cells = {};
  const { value, ok } = check(state);
  expect(ok).toBe(true);
  expect(value.findings).toContainEqual(expect.objectContaining({ tab: 'Встречи', rule: 'columnMissing' }));
});

test('a base whose codes have been renamed away gets no other codes', () => {
  const state = check(small()).state;
  cell(state, 'Наставляемые', 1, 'Код').value = 'Шифр';
  const { value, ok, state: after } = check(state);
  expect(ok).toBe(true);
  expect(value.findings).toContainEqual(
    expect.objectContaining({ tab: 'Наставляемые', column: 'Код', rule: 'columnMissing' }),
  );
  expect(sheet(after, 'Наставляемые').cells[2]?.[1]?.value).toBe('У-0003');
  expect(after.book.properties['last.У']).toBe(state.book.properties['last.У']);
});

test('an editor who may not touch the restricted tab gets everything else', () => {
  const state = spoilt();
  cell(state, 'Особые категории', 2, 'Одарённый ребёнок').value = 'может быть';
  const { ok, value, state: after } = run(state, 'checkBases', {}, { today: TODAY, notOwner: true });
  expect(ok).toBe(true);
  expect(value.findings).toContainEqual(expect.objectContaining({ tab: 'Особые категории', rule: 'malformed' }));
  expect(cell(after, 'Наставляемые', 3, 'Категория').background).toBe(ERROR);
  expect(cell(after, 'Особые категории', 2, 'Одарённый ребёнок').background).toBeUndefined();
});

test('a consent that cannot be read is no consent', () => {
  const state = small();
  const line = lineOf(state, 'Согласия', 'Код участника', 'У-0003');
  cell(state, 'Согласия', line, 'Кто подписал').value = 'мама';
  const { value } = check(state);
  expect(value.findings).toContainEqual(
    expect.objectContaining({ tab: 'Согласия', code: 'У-0003', rule: 'malformed' }),
  );
  expect(value.findings).toContainEqual(
    expect.objectContaining({ tab: 'Наставляемые', code: 'У-0003', rule: 'consentMissing' }),
  );
});

test('a missing tab stops the check with a way out', () => {
  const state = small();
  state.book.sheets = state.book.sheets.filter(({ name }) => name !== 'Согласия');
  expect(check(state)).toMatchObject({
    ok: false,
    message: 'Нет вкладки «Согласия». Выполните «Подготовить таблицу» в меню «Наставничество».',
  });
});

describe('what a person has made of the workbook stays', () => {
  test('columns moved, a column of her own, a hidden tab, a filter, a colour, a note, a renamed tab, a formula', () => {
    const state = spoilt();
    const base = sheet(state, 'Наставляемые');
    const own = 26;
    base.columnCount = 26;
    for (const row of Object.values(base.cells)) [row[2], row[4]] = [row[4] ?? {}, row[2] ?? {}];
    Object.assign(base.cells[1] ?? {}, { [own]: { value: 'Мой столбец' } });
    Object.assign(base.cells[5] ?? {}, { [own]: { value: 4, formula: '=2+2', background: '#123456', note: 'моё' } });
    base.filter = { row: 1, column: 1, rows: 8, columns: own };
    base.name = 'Ребята';
    sheet(state, 'Особые категории').hidden = true;
    const after = check(state);
    const kept = sheet(after.state, 'Ребята');
    expect(kept.cells[5]?.[own]).toEqual({ value: 4, formula: '=2+2', background: '#123456', note: 'моё' });
    expect(kept.filter).toEqual({ row: 1, column: 1, rows: 8, columns: own });
    expect(sheet(after.state, 'Особые категории').hidden).toBe(true);
    expect(Object.values(kept.cells[1] ?? {}).map(({ value }) => value)).toEqual(
      Object.values(base.cells[1] ?? {}).map(({ value }) => value),
    );
    expect(kept.cells[2]?.[4]?.value).toBe('Агафонов Вадим Игоревич');
    expect(after.value.findings).toContainEqual(expect.objectContaining({ rule: 'malformed', row: 3 }));
    expect(after.value.findings).toContainEqual(expect.objectContaining({ rule: 'tabRenamed' }));
  });
});

describe('typing', () => {
  test('is checked at once, and only the rows typed in are marked', () => {
    const state = spoilt();
    cell(state, 'Наставляемые', 5, 'Категория').value = 'школьник';
    const after = edited(state, 'Наставляемые', 5, 1, { today: TODAY, limited: true }).state;
    expect(cell(after, 'Наставляемые', 5, 'Категория').background).toBe(ERROR);
    expect(cell(after, 'Наставляемые', 3, 'Категория').background).toBeUndefined();
  });

  test('a new person gets a code', () => {
    const state = small();
    cell(state, 'Наставники', 4, 'Категория').value = 'обучающийся';
    const after = edited(state, 'Наставники', 4, 1, { today: TODAY, limited: true }).state;
    expect(cell(after, 'Наставники', 4, 'Код').value).toBe('У-0010');
  });

  test('a new meeting gets a code and is checked', () => {
    const state = small();
    cell(state, 'Встречи', 4, 'Код пары').value = 'П-009';
    const after = edited(state, 'Встречи', 4, 1, { today: TODAY, limited: true }).state;
    expect(cell(after, 'Встречи', 4, 'Код').value).toBe('В-0003');
    expect(cell(after, 'Встречи', 4, 'Код пары').background).toBe(ERROR);
  });

  test('number and date make a draft a signed order at once', () => {
    const state = run(small(), 'issueOrder', { kind: 'pairs' }, { today: TODAY }).state;
    cell(state, 'Документы', 2, 'Номер').value = '15';
    cell(state, 'Документы', 2, 'Дата').value = 46_281;
    const after = edited(state, 'Документы', 2, 1, { today: TODAY, limited: true }).state;
    expect(cell(after, 'Документы', 2, 'Статус').value).toBe('подписан');
  });

  test('mending takes the mark away', () => {
    const state = check(spoilt()).state;
    cell(state, 'Наставляемые', 3, 'Категория').value = 'обучающийся';
    const after = edited(state, 'Наставляемые', 3, 1, { today: TODAY, limited: true }).state;
    expect(cell(after, 'Наставляемые', 3, 'Категория')).toEqual({ value: 'обучающийся' });
  });

  test('a paste of 500 rows costs no more calls than one row and stays within a simple trigger’s means', () => {
    const paste = (rows: number) => {
      const state = small();
      for (let line = 9; line < 9 + rows; line += 1)
        cell(state, 'Наставляемые', line, 'Фамилия, имя, отчество').value = `Новый Ученик ${line}`;
      return edited(state, 'Наставляемые', 9, rows, { today: TODAY, limited: true });
    };
    const [one, many] = [paste(1), paste(500)];
    expect(many.calls.length).toBe(one.calls.length);
    expect(cell(many.state, 'Наставляемые', 508, 'Код').value).toBe('У-0509');
    expect(cell(many.state, 'Наставляемые', 508, 'Категория').background).toBe(ERROR);
  });

  test('in a header or in a tab of her own is nobody’s business', () => {
    const state = small();
    for (const [tab, row] of [
      ['Наставляемые', 1],
      ['Лист1', 5],
      ['Роли', 3],
    ] as const) {
      expect(JSON.stringify(visible(edited(state, tab, row, 1, { limited: true }).state))).toBe(
        JSON.stringify(visible(state)),
      );
    }
  });

  test('while another action runs is left for the next check, silently', () => {
    const { state, logs } = edited(spoilt(), 'Наставляемые', 3, 1, { today: TODAY, limited: true, lockHeld: true });
    expect(cell(state, 'Наставляемые', 3, 'Категория').background).toBeUndefined();
    expect(logs).toEqual([]);
  });
});

test('two actions at once: the second is asked to wait', () => {
  expect(run(small(), 'checkBases', {}, { lockHeld: true })).toMatchObject({
    ok: false,
    message: 'Сейчас выполняется другое действие. Повторите через минуту.',
  });
});
