import { describe, expect, test } from 'vitest';
import type { OfficeState } from '../../src/local/state';
import { formOf } from './forms';
import { killEverywhere } from './kill';
import { cell, prepared, REPORT_DAY, run } from './office';
import { setting } from './settings';

const made = (state: OfficeState = prepared()): OfficeState =>
  run(state, 'createQuestionnaires', { questionnaires: ['menteePupil'] }).state;
const put = (state: OfficeState, open: boolean) =>
  run(state, 'setQuestionnaireOpen', { questionnaire: 'menteePupil', open });
const told = (state: OfficeState) => cell(state, 'Анкеты', 2, 'Состояние').value;

describe('a questionnaire', () => {
  test('is closed and opened again, and «Анкеты» say so', () => {
    const closed = put(made(), false);
    expect([closed.value, formOf(closed.state).open, told(closed.state)]).toEqual([{ open: false }, false, 'закрыта']);
    const opened = put(closed.state, true);
    expect([opened.value, formOf(opened.state).open, told(opened.state)]).toEqual([{ open: true }, true, 'открыта']);
  });

  test('that a person has closed at the form is said to be closed', () => {
    const state = made();
    formOf(state).open = false;
    expect(told(put(state, false).state)).toBe('закрыта');
  });

  test('killed while it is closed and closed again is closed', () => {
    const input = { questionnaire: 'menteePupil', open: false };
    expect(killEverywhere(made(), 'setQuestionnaireOpen', input, true, REPORT_DAY)).toBeGreaterThan(1);
  });

  test('that is not there cannot be closed', () => {
    expect(put(prepared(), false).message).toContain('ещё нет. Создайте её');
    const state = made();
    const gone = { ...state, files: state.files.map((file) => ({ ...file, trashed: true })) };
    expect(put(gone, false).message).toContain('не найдена');
  });
});

test('a questionnaire that asks for names may be closed but not opened in a school that works by codes', () => {
  const names = prepared();
  setting(names, 'dataMode', 'с именами');
  setting(names, 'namesBasis', '01.09.2026: директор');
  const state = made(names);
  setting(state, 'dataMode', 'по кодам, без имён');
  const closed = put(state, false).state;
  expect(formOf(closed).open).toBe(false);
  const { ok, message, state: after } = put(closed, true);
  expect([ok, formOf(after).open]).toEqual([false, false]);
  expect(message).toContain('спрашивает фамилию и имя, а школа ведёт базы по кодам');
});
