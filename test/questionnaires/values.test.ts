import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers/answer';
import { type Question, questionsOf } from '../../src/questionnaires/questionnaire';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { readValues, valuesOf } from '../../src/questionnaires/values';
import { LONGEST_TEXT } from '../../src/tables/column';
import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey } from '../../src/tables/words';
import { asking, circles, classOf, day, mark, named, own, topics, wish, words } from './made';

const kept: Question = { ...named('strengths'), kind: 'text', kept: true };

test('choices, numbers and days are kept, a line each', () => {
  const answers = {
    code: 'У-0017',
    circles: 0,
    day: '2026-09-15',
    mark: 7,
    wish: 'alone',
    topics: ['friends', 'sport'],
  };
  expect(valuesOf(asking(own, circles, day, mark, wish, topics), answers)).toBe(
    [
      'Ответ circles: 0',
      'Ответ day: 2026-09-15',
      'Ответ mark: 7',
      'Ответ wish: вдвоём',
      'Ответ topics: Общение и дружба | Спорт',
    ].join('\n'),
  );
});

test('codes of others are kept, one’s own stands in a column', () => {
  const first: Question = { ...own, key: 'first', label: 'Первый выбор' };
  expect(valuesOf(asking(own, first), { code: 'У-0017', first: 'У-0101' })).toBe('Первый выбор: У-0101');
});

test('what was left out leaves no line', () => {
  expect(valuesOf(asking(circles, wish, topics), { topics: [] })).toBe('');
});

test('people’s own words stay out', () => {
  expect(valuesOf(asking(classOf, words), { schoolClass: '9А', words: 'Иванов Пётр, 8 900 000-00-00' })).toBe('');
});

test('the year of birth stays in the base', () => {
  const birthYear: Question = { ...circles, key: 'birthYear' };
  expect(valuesOf(asking(birthYear), { birthYear: 2012 })).toBe('');
});

describe('words that speak of nobody', () => {
  const said = (text: string) => readValues(valuesOf(asking(kept, mark), { strengths: text, mark: 7 }));

  test('stand in one line, with their own lines told apart', () => {
    expect(said('Наставники: обучены\r\n\n  есть   время | место\u2028')).toEqual(
      new Map([
        ['Ответ strengths', 'Наставники: обучены | есть время / место'],
        ['Ответ mark', '7'],
      ]),
    );
  });

  test('cannot forge another answer', () => {
    expect(said('хорошо\nОтвет mark: 10').get('Ответ mark')).toBe('7');
  });

  test('leave room for one another in a cell', () => {
    const questionnaire = questionnaireOf('swot', 'codes');
    const long = Object.fromEntries(questionsOf(questionnaire).map(({ key }) => [key, 'я'.repeat(LONGEST_TEXT)]));
    const values = valuesOf(questionnaire, long);
    expect(values.length).toBeLessThan(LONGEST_TEXT);
    expect(readValues(values).get('Угрозы')).toMatch(/^я{5000}…$/);
  });
});

describe('what was kept is read again', () => {
  const answerTo = (question: Question) => {
    switch (question.kind) {
      case 'one':
        return question.choices[0]?.key ?? '';
      case 'many':
        return question.choices.map(({ key }) => key);
      case 'whole':
        return question.max;
      case 'scale':
        return question.to;
      case 'day':
        return '2026-09-15';
      case 'code':
        return question.of === 'person' ? 'У-0017' : 'П-003';
      default:
        return 'слова: свои';
    }
  };
  const shown = (question: Question, answer: Answers[string] | undefined): string =>
    'choices' in question
      ? question.choices
          .filter(({ key }) => [answer].flat().includes(key))
          .map(({ title }) => title)
          .join(' | ')
      : String(answer);

  test.each(
    (Object.keys(QUESTIONNAIRES) as readonly QuestionnaireKey[]).flatMap((key) =>
      (['codes', 'names'] as const).map((mode: DataMode) => [key, mode] as const),
    ),
  )('%s, %s', (key, mode) => {
    const questionnaire = questionnaireOf(key, mode);
    const questions = questionsOf(questionnaire);
    const answers: Answers = Object.fromEntries(questions.map((question) => [question.key, answerTo(question)]));
    const counted = questions.filter(
      (question) =>
        !['code', 'birthYear'].includes(question.key) &&
        (question.kept === true || (question.kind !== 'line' && question.kind !== 'text')),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect([...readValues(valuesOf(questionnaire, answers))]).toEqual(
      counted.map((question) => [question.label, shown(question, answers[question.key])]),
    );
  });

  test('a cell that somebody has typed into breaks nothing', () => {
    expect([...readValues('заметка\r\nБалл : 7 ')]).toEqual([['Балл', '7']]);
    expect(readValues('').size).toBe(0);
  });
});
