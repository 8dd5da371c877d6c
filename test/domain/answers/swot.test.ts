import { expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answer';
import { swotOf } from '../../../src/domain/answers/swot';
import { response } from './responses';

const QUESTIONS = [
  { key: 'innerMentors', label: 'Готовность наставников' },
  { key: 'innerSupport', label: 'Поддержка администрации' },
  { key: 'outerPartners', label: 'Участие партнёров' },
  { key: 'strengths', label: 'Сильные стороны' },
];
const of = (...answers: readonly Answers[]) =>
  swotOf(
    answers.map((each) => response('swot', undefined, each)),
    QUESTIONS,
    ['studentStudent', 'teacherTeacher'],
  );
const factors = (...answers: readonly Answers[]) => of(...answers)[0]?.factors;

test('what is there is a strength or an opportunity, what is not a weakness or a threat', () => {
  expect(
    factors(
      { innerSupport: 'yes', innerMentors: 7, outerPartners: 4 },
      { innerSupport: 'yes', innerMentors: 10, outerPartners: 1 },
      { innerSupport: 'no', innerMentors: 4, outerPartners: 9 },
      { innerSupport: 'partly', innerMentors: 5, outerPartners: 6 },
    ),
  ).toEqual({
    strengths: [
      { words: 'Готовность наставников', count: 2 },
      { words: 'Поддержка администрации', count: 2 },
    ],
    weaknesses: [
      { words: 'Готовность наставников', count: 1 },
      { words: 'Поддержка администрации', count: 1 },
    ],
    opportunities: [{ words: 'Участие партнёров', count: 1 }],
    threats: [{ words: 'Участие партнёров', count: 2 }],
  });
});

test('open answers are kept thought by thought, repeated ones counted, the most frequent first', () => {
  expect(
    factors(
      { strengths: 'Дружный коллектив\nОпыт\nопыт', threats: ' Отток кадров. ' },
      { strengths: 'Опыт!', threats: 'отток кадров' },
      { strengths: '\n \n' },
    ),
  ).toMatchObject({
    strengths: [
      { words: 'Опыт', count: 2 },
      { words: 'Дружный коллектив', count: 1 },
    ],
    threats: [{ words: 'Отток кадров.', count: 2 }],
  });
});

test('each mentoring form has a table of its own', () => {
  const tables = of(
    { mentoringForm: 'teacherTeacher', strengths: 'Опыт' },
    { strengths: 'Вообще' },
    { mentoringForm: 'teacherTeacher' },
  );
  expect(tables.map(({ form, answered }) => [form, answered])).toEqual([
    ['teacherTeacher', 2],
    [null, 1],
  ]);
});
