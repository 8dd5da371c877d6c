import { expect, test } from 'vitest';
import { questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { formOfKey, put, rows, take, withForms } from './intake';

const OWN = 'Робототехника';

/** A question with choices that nobody has to answer and that fills no column of its own words. */
const optional = questionsOf(questionnaireOf('menteePupil', 'codes')).find(
  ({ kind, required, key }) => (kind === 'one' || kind === 'many') && required !== true && key !== 'request',
);

/** Somebody has answered with words of her own among the choices, as «Другое» lets her at Google. */
function answered(said: Readonly<Record<string, string | readonly string[]>>, isOffered = false) {
  const state = withForms(['menteePupil']);
  for (const { title, choices = [] } of formOfKey(state, 'menteePupil').items)
    if (isOffered && title.startsWith('С чем вам нужна помощь')) choices.push(OWN);
  put(state, 'menteePupil', 'r1', { code: 'У-0001', ...said }, 0);
  return take(state);
}

const requestIn = ({ state }: ReturnType<typeof answered>) =>
  rows(state, 'Наставляемые').map((row) => row['Основной запрос наставляемого']);

test('words of one’s own in place of a choice come into the base after the choices', () => {
  const some = answered({ request: ['Волонтёрство', OWN], requestWords: 'и шахматы' });
  expect(requestIn(some)).toEqual([`Волонтёрство; и шахматы; ${OWN}`]);
  expect(requestIn(answered({ request: [`\u0000${OWN}\u0007 `] }))).toEqual([OWN]);
});

test('they are kept out of «Ответы», as all words of one’s own are', () => {
  const { state } = answered({ request: ['Волонтёрство', OWN] });
  expect(JSON.stringify(rows(state, 'Ответы'))).not.toContain(OWN);
});

test('a choice that the form does offer and nobody knows waits until the school has said what it means', () => {
  const { state, value } = answered({ request: ['Волонтёрство', OWN] }, true);
  expect([value.disputed, rows(state, 'Наставляемые')]).toEqual([1, []]);
});

test('so does one of a question that may be left out: it is no blank', () => {
  const state = withForms(['menteePupil']);
  const item = formOfKey(state, 'menteePupil').items.find(({ title }) => title === optional?.title);
  item?.choices?.push(OWN);
  put(state, 'menteePupil', 'r1', { code: 'У-0001', request: ['Волонтёрство'], [optional?.key ?? '']: OWN }, 0);
  expect(take(state).value).toMatchObject({ taken: 0, disputed: 1 });
});
