import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormMapping } from '../../src/questionnaires/form-mapping';
import { type Question, questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { readResponse } from '../../src/questionnaires/read-response';
import { QUESTIONNAIRES, type QuestionnaireKey } from '../../src/tables/words';
import { asking, circles, classOf, day, mappingOf, mark, own, topics, wish, words } from './made';

type Value = string | readonly string[];

/** What comes of an answer to the only question of a questionnaire. */
function read(question: Question, value: Value, mapping: Partial<FormMapping> = {}) {
  const questionnaire = asking(question);
  const { answers, troubles } = readResponse(questionnaire, mappingOf(questionnaire, mapping), {
    answers: [{ item: 1, value }],
  });
  return { value: answers[question.key], troubles };
}

const unreadable = (question: Question) => ({
  value: undefined,
  troubles: [{ kind: 'unreadable', question: question.key, item: 1 }],
});

describe('a code', () => {
  test.each([
    ['У-0017', 'У-0017'],
    ['у-17', 'У-0017'],
    ['У 17', 'У-0017'],
    ['Y–0017', 'У-0017'],
    ['у0017', 'У-0017'],
    ['17', 'У-0017'],
    [' У-0017\n', 'У-0017'],
    ['\u202EУ-0017\u202C', 'У-0017'],
    ['У-12345', 'У-12345'],
  ])('«%s» is %s', (typed, code) => {
    expect(read(own, typed)).toEqual({ value: code, troubles: [] });
  });

  test.each(['Иванов Пётр', 'П-017', 'У-', 'У-0', 'У-17 и У-18', '=У-0017', '12345678'])('«%s» is none', (typed) => {
    expect(read(own, typed)).toEqual(unreadable(own));
  });

  test('of a pair has a letter of its own', () => {
    const pair: Question = { ...own, key: 'pair', kind: 'code', of: 'pair' };
    expect([read(pair, 'п-3').value, read(pair, 'У-0003').value]).toEqual(['П-003', undefined]);
  });
});

describe('a number', () => {
  test.each([
    ['3', 3],
    ['0', 0],
    ['3 кружка', 3],
    ['12 шт.', 12],
    [' 07 ', 7],
  ])('«%s» is %i', (typed, number) => {
    expect(read(circles, typed)).toEqual({ value: number, troubles: [] });
  });

  test.each(['два', '2-3', '1,5', '-1', '51', '5 или 6', '1e1', '=2+2'])('«%s» is none', (typed) => {
    expect(read(circles, typed)).toEqual(unreadable(circles));
  });

  test('on a scale lies between its ends', () => {
    expect(['1', '10', '0', '11'].map((typed) => read(mark, typed).value)).toEqual([1, 10, undefined, undefined]);
  });

  test('is not looked for without end in a long text', () => {
    expect(read(circles, `1${'а .'.repeat(20_000)}!`)).toEqual(unreadable(circles));
  });
});

test('a day is read as a form gives it and as people write it', () => {
  expect(['2026-09-15', '15.09.2026', '31.02.2026'].map((typed) => read(day, typed).value)).toEqual([
    '2026-09-15',
    '2026-09-15',
    undefined,
  ]);
});

describe('a choice', () => {
  test.each([
    ['вдвоём', 'alone'],
    [' Вдвоем ', 'alone'],
    ['В  ГРУППЕ', 'group'],
  ])('«%s» is known by its words', (title, key) => {
    expect(read(wish, title)).toEqual({ value: key, troubles: [] });
  });

  test('is known as the school words it, before it is as it was declared', () => {
    const choices = { wish: { 'один на один': 'alone', 'в группе': 'alone' } };
    expect([read(wish, 'Один на один', { choices }).value, read(wish, 'в группе', { choices }).value]).toEqual([
      'alone',
      'alone',
    ]);
  });

  test.each(['по видеосвязи', 'constructor', '__proto__'])('«%s», which nobody knows, is no blank', (title) => {
    expect(read(wish, title)).toEqual({
      value: undefined,
      troubles: [{ kind: 'unknownChoice', question: 'wish', item: 1 }],
    });
  });

  test('of the school’s that leads to no choice of ours is unknown', () => {
    expect(read(wish, 'по видеосвязи', { choices: { wish: { 'по видеосвязи': 'online' } } }).troubles).toEqual([
      { kind: 'unknownChoice', question: 'wish', item: 1 },
    ]);
  });

  test('of several is kept once, in the declared order, beside those that nobody knows', () => {
    expect(read(topics, ['Спорт', 'Шахматы', 'Математика и точные науки', 'спорт'])).toEqual({
      value: ['mathematics', 'sport'],
      troubles: [{ kind: 'unknownChoice', question: 'topics', item: 1 }],
    });
  });

  test('stands alone where the school lets one choose only one of several', () => {
    expect(read(topics, 'Спорт').value).toEqual(['sport']);
  });

  test('is none where the school lets one choose several of one', () => {
    expect(read(wish, ['вдвоём']).value).toBe('alone');
    expect(read(wish, ['вдвоём', 'в группе'])).toEqual(unreadable(wish));
  });
});

describe('a text', () => {
  const HOSTILE = '=HYPERLINK("http://x")\n<b onclick=1>\u202Eтскет\u202C';

  test('in one’s own words stays as it was written', () => {
    expect(read(words, HOSTILE).value).toBe(HOSTILE);
  });

  test('loses what no file can keep', () => {
    expect(read(words, 'один\u0000\u001Bдва\r\nтри\uD800 четыре\u000Bпять').value).toBe('одиндва\nтри четыре\nпять');
  });

  test('is cut where a cell ends, never within a letter', () => {
    const cut = read(words, `${'я'.repeat(49_999)}😀 и дальше`).value as string;
    expect([cut.length, cut.slice(-1)]).toEqual([49_999, 'я']);
  });

  test('of one line holds nothing that nobody sees, so that two spellings agree', () => {
    expect(read(classOf, ' \u202E9\u200B \u00A0А\u00AD\n').value).toBe('9 А');
    expect(read(classOf, 'Николаи\u0306').value).toBe('Николай');
  });

  test.each(['', '  \n ', '\u200B\u202E'])('«%s» is no answer', (typed) => {
    expect(read(classOf, typed)).toEqual({ value: undefined, troubles: [] });
    expect(read(own, typed)).toEqual({ value: undefined, troubles: [] });
  });
});

describe('items', () => {
  const questionnaire = asking(classOf, words);

  test('are known by their ids, in whatever order they were answered', () => {
    const { answers } = readResponse(questionnaire, mappingOf(questionnaire), {
      answers: [
        { item: 2, value: 'два' },
        { item: 1, value: '9А' },
      ],
    });
    expect(answers).toEqual({ schoolClass: '9А', words: 'два' });
  });

  test('that ask one question: the later that was answered wins', () => {
    const mapping = mappingOf(questionnaire, { items: { schoolClass: [1, 7], words: [2] } });
    const classIn = (answers: readonly { item: number; value: string }[]) =>
      readResponse(questionnaire, mapping, { answers }).answers.schoolClass;
    const [older, newer] = [
      { item: 1, value: '8А' },
      { item: 7, value: '9А' },
    ];
    expect([classIn([newer, older]), classIn([older]), classIn([older, { item: 7, value: ' ' }])]).toEqual([
      '9А',
      '8А',
      '8А',
    ]);
  });

  test('that the school has added are told of, unless it has said that they are its own', () => {
    const answers = [
      { item: 8, value: 'да' },
      { item: 9, value: 'нет' },
    ];
    expect(readResponse(questionnaire, mappingOf(questionnaire, { ignored: [9] }), { answers })).toEqual({
      answers: {},
      troubles: [{ kind: 'unmapped', item: 8 }],
    });
  });
});

/** An answer as a form would give it, with the value it stands for. */
const answerTo = (question: Question): fc.Arbitrary<readonly [Value, unknown]> => {
  switch (question.kind) {
    case 'line':
    case 'text':
      return fc.constantFrom('слово', 'два слова').map((text) => [text, text]);
    case 'whole':
      return fc.integer({ min: question.min, max: question.max }).map((number) => [String(number), number]);
    case 'scale':
      return fc.integer({ min: question.from, max: question.to }).map((number) => [String(number), number]);
    case 'day':
      return fc.constant(['2026-09-15', '2026-09-15']);
    case 'code':
      return fc.constant(question.of === 'person' ? ['У-0017', 'У-0017'] : ['П-003', 'П-003']);
    case 'one':
      return fc.constantFrom(...question.choices).map(({ key, title }) => [title, key]);
    case 'many':
      return fc
        .subarray([...question.choices], { minLength: 1 })
        .map((chosen) => [chosen.map(({ title }) => title), chosen.map(({ key }) => key)]);
  }
};

test.each(Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[])('%s is read as it was answered', (key) => {
  const questionnaire = questionnaireOf(key, 'names');
  const questions = questionsOf(questionnaire);
  fc.assert(
    fc.property(fc.tuple(...questions.map(answerTo)), (given) => {
      const answers = given.map(([value], at) => ({ item: at + 1, value })).reverse();
      expect(readResponse(questionnaire, mappingOf(questionnaire), { answers })).toEqual({
        answers: Object.fromEntries(given.map(([, value], at) => [questions[at]?.key, value])),
        troubles: [],
      });
    }),
    { numRuns: 20 },
  );
});
