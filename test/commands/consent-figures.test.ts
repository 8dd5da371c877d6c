import { describe, expect, test } from 'vitest';
import { schoolOf } from '../../src/local/demo/large';
import type { OfficeState } from '../../src/local/state';
import { cell, filled, lineOf, run } from './office';

const TODAY = '2026-10-01';

const withdraw = (state: OfficeState, person: string) =>
  run(state, 'withdrawConsent', { person, kind: 'processing', day: TODAY }, { today: TODAY }).state;

const remove = (state: OfficeState, people: readonly string[]) =>
  run(state, 'removePeople', { people, day: TODAY, reason: 'left' }, { today: TODAY }).state;

/** Of two mentors and seven mentees one is removed, two have withdrawn, a third shows a story without a consent to it. */
function school(): OfficeState {
  const state = remove(withdraw(withdraw(filled(schoolOf(7)), 'У-0003'), 'У-0004'), ['У-0005']);
  const line = lineOf(state, 'Наставляемые', 'Код', 'У-0006');
  cell(state, 'Наставляемые', line, 'Ссылка на кейс или отзыв').value = 'https://school.ru/story';
  return state;
}

function told(state: OfficeState) {
  const { figures, stages } = run(state, 'surveyYear', {}, { today: TODAY }).value;
  const { people } = run(state, 'surveyConsents', {}, { today: TODAY }).value;
  const figure = (label: string) => figures.find((each: { readonly label: string }) => each.label === label);
  const { value, detail } = figure('Все нужные согласия');
  const bases = ['Наставляемые', 'Наставники'].map((label) => figure(label).value);
  const notes = [1, 2].map((at) => stages[at].note.split('; ').slice(0, 2));
  return { panel: [value, detail], people, bases, notes };
}

describe('the figures of consents', () => {
  test('are one in the panel, in the notes of its stages and in the sidebar of consents', () => {
    expect(told(school())).toEqual({
      panel: ['62,5 %', '5 из 8'],
      people: { given: 5, all: 8, percent: 62.5 },
      bases: ['6', '2'],
      notes: [
        ['6 наставляемых', 'без согласия: 3'],
        ['2 наставника', 'согласия есть у всех'],
      ],
    });
  });

  test('count somebody of both bases once, and in the note of either', () => {
    const state = school();
    const mentor = lineOf(state, 'Наставники', 'Код', 'У-0002');
    cell(state, 'Наставники', mentor, 'Код').value = 'У-0003';
    expect(told(state)).toMatchObject({
      panel: ['57,1 %', '4 из 7'],
      people: { given: 4, all: 7, percent: 57.1 },
      bases: ['6', '2'],
      notes: [
        [expect.anything(), 'без согласия: 3'],
        [expect.anything(), 'без согласия: 1'],
      ],
    });
  });

  test('a base from which everybody has been removed has been filled all the same', () => {
    const state = remove(filled(schoolOf(7)), ['У-0001', 'У-0002']);
    const { stages } = run(state, 'surveyYear', {}, { today: TODAY }).value;
    expect([stages[2].note.split('; ')[0], stages[2].state]).toEqual([
      'Все убраны из базы: 2',
      expect.not.stringMatching('ahead'),
    ]);
    expect(told(state).bases).toEqual(['7', '0']);
  });
});
