import { describe, expect, test } from 'vitest';
import * as text from '../src/text';
import { sources } from './sources';

describe('counting words', () => {
  test.each([
    [0, 'пар'],
    [1, 'пара'],
    [2, 'пары'],
    [4, 'пары'],
    [5, 'пар'],
    [11, 'пар'],
    [12, 'пар'],
    [14, 'пар'],
    [20, 'пар'],
    [21, 'пара'],
    [22, 'пары'],
    [101, 'пара'],
    [111, 'пар'],
    [-1, 'пара'],
  ])('%s %s', (count, word) => {
    expect(text.plural(count, 'пара', 'пары', 'пар')).toBe(word);
    expect(text.counted(count, 'пара', 'пары', 'пар')).toBe(`${count} ${word}`);
  });
});

const GIVEN = {
  days: 14,
  codes: 'У-0001, У-0002',
  line: 7,
  code: 'У-0001',
  from: 10,
  to: 19,
  capacity: 5,
  signer: 'representative',
  all: 9,
  partners: 1,
  pupils: 2,
  teachers: 3,
  others: 4,
  sum: 10,
  mentors: 2,
  acting: 1,
  less: 4,
  more: 3,
  header: 'Код',
  name: 'Моё',
  count: 3,
  lines: '2, 3, 4',
  years: '2021',
  first: 'pairOrder',
  next: 'plansOrder',
  firstDay: '2027-02-20',
  nextDay: '2026-09-25',
  day: '2026-09-10',
  from1: '2026-08-01',
  until1: '2026-08-31',
  from2: '2027-08-01',
  until2: '2027-08-31',
  base: 'parents',
};

describe('the sentence of each rule', () => {
  const sentences = Object.entries(text.findings).map(([rule, say]) => [rule, say(GIVEN)] as const);

  test.each(sentences)('%s: %s', (_rule, sentence) => {
    expect(sentence).toMatch(/^[А-ЯЁI].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|—|\.\./);
    expect(sentence).toMatch(/\p{L}(йте|ите|ьте)(?!\p{L})/u);
  });
});

test('every phrase is said somewhere', () => {
  const code = sources()
    .filter(({ path }) => path !== 'src/text.ts')
    .map(({ text: source }) => source)
    .join('\n');
  const phrases = Object.entries(text).flatMap(([group, words]) =>
    typeof words === 'object' && group !== 'findings' ? Object.keys(words).map((key) => [group, key] as const) : [],
  );
  const said = ([group, key]: readonly [string, string]) =>
    [`${group}.${key}`, `${group.toUpperCase()}.${key}`].some((name) => code.includes(name));
  expect(phrases.filter((phrase) => !said(phrase)).map((phrase) => phrase.join('.'))).toEqual([]);
});

test('nobody is pushed towards names where the school works by codes', () => {
  const said = [text.findings.nameInCodeMode({}), text.findings.personalDataInCodeMode({ kind: 'phone' })];
  for (const sentence of said) expect(sentence).toMatch(/Удалите.*\. Почему – в панели «Персональные данные»\.$/);
  expect(said.join()).not.toContain('с именами');
});

test('an order is looked for where the menu has it', () => {
  const { pairWithoutOrder, changedAfterOrder, stoppedAfterOrder } = text.findings;
  for (const say of [pairWithoutOrder, changedAfterOrder, stoppedAfterOrder])
    expect(say()).toContain(`: меню «${text.menu.title}», «${text.menu.openOrder}».`);
});

test('a share is said with a comma and one digit after it', () => {
  expect(text.notes.outOf(1, 3)).toBe('1 из 3 (33,3 %)');
  expect(text.notes.outOf(3, 3)).toBe('3 из 3 (100 %)');
});
