import { expect, test } from 'vitest';
import { driftOf } from '../../src/questionnaires/drift';
import type { FormMapping } from '../../src/questionnaires/form-mapping';
import { questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../../src/tables/words';
import { asking, classOf, mappingOf, topics, wish, words } from './made';

const questionnaire = asking(classOf, wish);

const item = (id: number, title: string, choices: readonly string[] = []) => ({ id, title, choices });
const asMade = [item(1, classOf.title), item(2, wish.title, ['вдвоём', 'в группе'])] as const;
const drift = (items: Parameters<typeof driftOf>[2], mapping: Partial<FormMapping> = {}) =>
  driftOf(questionnaire, mappingOf(questionnaire, mapping), items);

test.each(Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[])('%s as it was made has not drifted', (key) => {
  const made = questionnaireOf(key, 'codes');
  const items = questionsOf(made).map((question, at) =>
    item(at + 1, question.title, 'choices' in question ? question.choices.map(({ title }) => title) : []),
  );
  expect(driftOf(made, mappingOf(made), items)).toEqual([]);
});

test('the order of a form, the case and the spaces of its words are nothing', () => {
  expect(drift([item(2, 'вопрос  WISH?', ['В группе', 'Вдвоем']), asMade[0]])).toEqual([]);
});

test('a question in other words is told of', () => {
  expect(drift([item(1, 'Ваш класс'), asMade[1]])).toEqual([
    { kind: 'renamed', item: 1, question: 'schoolClass', now: 'Ваш класс', was: 'Вопрос schoolClass?' },
  ]);
});

test('an item that nobody has said what it is is told of until somebody has', () => {
  const more = [...asMade, item(7, 'Ваш адрес'), item(8, 'Любимая книга')];
  expect(drift(more)).toEqual([
    { kind: 'added', item: 7, now: 'Ваш адрес' },
    { kind: 'added', item: 8, now: 'Любимая книга' },
  ]);
  expect(drift(more, { ignored: [7, 8] })).toEqual([]);
});

test('a question that the form asks no longer is told of, and is there again in another item', () => {
  expect(drift([asMade[1]])).toEqual([{ kind: 'removed', question: 'schoolClass', was: 'Вопрос schoolClass?' }]);
  const items = { schoolClass: [1, 7], wish: [2] };
  expect(drift([asMade[1], item(7, classOf.title)], { items })).toEqual([]);
});

test('a question that no item was ever made for is told of', () => {
  expect(driftOf(asking(classOf, words), mappingOf(asking(classOf)), [asMade[0]])).toEqual([
    { kind: 'removed', question: 'words', was: 'Вопрос words?' },
  ]);
});

test('choices that were added and removed are told of until the school has said what they mean', () => {
  const changed = [asMade[0], item(2, wish.title, ['один на один', 'в группе'])];
  expect(drift(changed)).toEqual([
    { kind: 'choiceAdded', item: 2, question: 'wish', now: 'один на один' },
    { kind: 'choiceRemoved', question: 'wish', was: 'вдвоём' },
  ]);
  expect(drift(changed, { choices: { wish: { 'один на один': 'alone' } } })).toEqual([]);
});

test('a choice that leads to none of ours is told of however it was mapped', () => {
  const changed = [asMade[0], item(2, wish.title, ['вдвоём', 'в группе', 'онлайн'])];
  expect(drift(changed, { choices: { wish: { онлайн: 'online' } } })).toEqual([
    { kind: 'choiceAdded', item: 2, question: 'wish', now: 'онлайн' },
  ]);
});

test('choices of two items that ask one question are taken together', () => {
  const asked = asking(topics);
  const mapping = mappingOf(asked, { items: { topics: [1, 7] } });
  const items = [
    item(1, topics.title, ['Математика и точные науки', 'Спорт']),
    item(7, topics.title, ['Общение и дружба']),
  ];
  expect(driftOf(asked, mapping, items)).toEqual([]);
});
