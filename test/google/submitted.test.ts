import { describe, expect, test } from 'vitest';
import type { BookFormItem, OfficeState } from '../../src/local/state';
import { blank, fireSubmit, formOf, submit } from '../commands/forms';
import { lineOf, prepared, run, sheet } from '../commands/office';

const created = run(prepared(), 'createQuestionnaires', { questionnaires: ['menteePupil', 'mentorPupil'] });
const ready = run(created.state, 'issueCodes', { count: 3 }).state;
const [mentees] = ready.forms ?? [];
const id = mentees?.id ?? '';

/** Something that a question takes. */
function answerTo({ kind, choices = [], accepts, scale }: BookFormItem, code: string): string | string[] {
  if (kind === 'checkbox') return choices.slice(0, 1);
  return String(choices[0] ?? scale?.from ?? accepts?.min ?? code);
}

/** Somebody answers all that must be answered. */
function answered(state: OfficeState, code: string, time = '09:00') {
  const required = formOf(state, id).items.filter((item) => item.required);
  const filled = Object.fromEntries(required.map((item) => [item.id, answerTo(item, code)]));
  return submit(state, id, filled, { now: `2023-10-13T${time}:00+03:00` });
}

const codesIn = (state: OfficeState) => {
  const rows = Object.entries(sheet(state, 'Наставляемые').cells).slice(1);
  return rows.flatMap(([, cells]) => cells[1]?.value ?? []);
};

describe('a questionnaire that is answered', () => {
  const { state, submitted } = answered(ready, 'У-0001');

  test('comes into its base at once', () => {
    const { state: after, logs } = fireSubmit(state, submitted);
    expect(logs).toEqual([]);
    expect(codesIn(state)).toEqual([]);
    expect(codesIn(after)).toEqual(['У-0001']);
    expect(lineOf(after, 'Ответы', 'Номер ответа в анкете', submitted.response)).toBe(2);
  });

  test('comes in by a blank event as well, and once however often it is told of', () => {
    const once = fireSubmit(state, blank(submitted)).state;
    expect(codesIn(once)).toEqual(['У-0001']);
    expect(fireSubmit(fireSubmit(once, submitted).state, submitted).state.book).toEqual(once.book);
  });

  test('comes in with the next one when it was not told of', () => {
    const next = answered(state, 'У-0002', '09:05');
    expect(codesIn(fireSubmit(next.state, next.submitted).state)).toEqual(['У-0001', 'У-0002']);
  });

  test('comes in from the tab that a person has linked the form to in place of ours', () => {
    const relinked = structuredClone(ready);
    const { id: other } = sheet(relinked, 'Публикации');
    formOf(relinked, id).sheetId = other;
    const given = answered(relinked, 'У-0001');
    expect(given.submitted.sheetId).toBe(other);
    expect(codesIn(fireSubmit(given.state, given.submitted).state)).toEqual(['У-0001']);
  });

  test('waits when an answer came into a tab that is no questionnaire’s, and nobody hears of that', () => {
    const { id: sheetId } = sheet(state, 'Пары');
    const { state: after, logs } = fireSubmit(state, { sheetId, row: 1, values: ['a'] });
    expect([after, logs]).toEqual([state, []]);
  });
});
