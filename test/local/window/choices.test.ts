import { expect, test } from 'vitest';
import { matching } from '../../../src/local/window/edit/choice-list';

const FORMS = ['ученик – ученик', 'учитель – учитель', 'студент – ученик', 'ёлка'];

test.each([
  ['учи', ['учитель – учитель']],
  ['УЧЕ', ['ученик – ученик', 'студент – ученик']],
  ['елка', ['ёлка']],
  ['', FORMS],
  ['работодатель', []],
])('typing «%s» leaves the values that hold it, those that begin with it first', (typed, left) => {
  expect(matching(FORMS, typed)).toEqual(left);
});
