import { expect, test } from 'vitest';
import { importPage } from '../../src/texts/import-sidebar';
import { roadmapPage, roadmapTools } from '../../src/texts/roadmap-sidebar';
import { sources } from '../sources';

/** Keys of a group of words, those of groups within it too. */
const keysOf = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) => [key, ...(typeof value === 'object' ? Object.keys(value) : [])]);

test('every word of the sidebars of the roadmap is said somewhere', () => {
  const code = sources()
    .filter(({ path }) => path.startsWith('src/sidebars/'))
    .map(({ text }) => text)
    .join('\n');
  // These are chosen by what a row, a letter or a phrase is.
  const chosen = [roadmapPage.filters, roadmapTools.letters.states, roadmapTools.phrase.kinds].flatMap(Object.keys);
  const keys = [importPage, roadmapPage, ...Object.values(roadmapTools)].flatMap(keysOf);
  expect(keys.filter((key) => !chosen.includes(key) && !code.includes(`text.${key}`))).toEqual([]);
});

test('counts stand in the right form', () => {
  const { letters, year } = roadmapTools;
  expect([1, 3, 5].map((rows) => year.renewing(rows, rows))).toEqual([
    'В дорожной карте 1 мероприятие, изменится 1 ячейка.',
    'В дорожной карте 3 мероприятия, изменятся 3 ячейки.',
    'В дорожной карте 5 мероприятий, изменится 5 ячеек.',
  ]);
  expect([1, 3, 5].map((rows) => letters.unassigned(rows, []))).toEqual([
    'Некому написать о 1 мероприятии. Впишите ответственных.',
    'Некому написать о 3 мероприятиях. Впишите ответственных.',
    'Некому написать о 5 мероприятиях. Впишите ответственных.',
  ]);
  expect([1, 3, 5].map((sent) => letters.sent(sent, 9))).toEqual([
    'Готово: 1 письмо. Сегодня можно отправить ещё 9.',
    'Готово: 3 письма. Сегодня можно отправить ещё 9.',
    'Готово: 5 писем. Сегодня можно отправить ещё 9.',
  ]);
  expect([1, 3, 5].map((found) => importPage.found(found, found))).toEqual([
    'Найден 1 показатель и 1 ответственный.',
    'Найдены 3 показателя и 3 ответственных.',
    'Найдено 5 показателей и 5 ответственных.',
  ]);
});

test('a deadline count names only what there is', () => {
  expect(importPage.deadlines(3, 0, 0)).toBe('Сроков понято: 3');
  expect(importPage.deadlines(3, 1, 2)).toBe('Сроков понято: 3, под вопросом: 1, не понято: 2');
});
