import { type DataMode, QUESTIONNAIRES, type QuestionnaireKey, YES_NO } from '../../tables/words';
import { one, required, score } from '../asked';
import { describedByCode, ownCode } from '../described';
import type { Question, Questionnaire, Section } from '../questionnaire';

/** What one side of the pairs is asked at the end. */
interface SatisfactionWording {
  readonly key: QuestionnaireKey;
  readonly about: string;
  readonly scores: readonly Question[];
  readonly words: readonly Question[];
  readonly closing: readonly Question[];
}

const SCALE = 'Оцените в баллах от 1 до 10, если 1 – самый низкий балл, а 10 – самый высокий.';

/** The two questions by which the level of satisfaction is counted, the same on both sides. */
const satisfied = (results: string): readonly Question[] => [
  score('нисколько', 'полностью', {
    key: 'satisfiedWork',
    title: 'Насколько вы довольны вашей совместной работой?',
    label: 'Довольны совместной работой',
  }),
  score('нисколько', 'полностью', {
    key: 'satisfiedResult',
    title: results,
    label: 'Довольны результатом',
  }),
];

const expectations: Question = score('совсем не оправдались', 'оправдались полностью', {
  key: 'expectationsMet',
  title: 'Насколько оправдались ваши ожидания?',
  label: 'Оправдались ожидания',
});

/** Of the two sides of a pair, at the end of the programme: scores from 1 to 10, words of their own, yes and no. */
export const satisfaction =
  ({ key, about, scores, words, closing }: SatisfactionWording, results: string) =>
  (mode: DataMode): Questionnaire => ({
    key,
    title: QUESTIONNAIRES[key],
    description: describedByCode(
      mode,
      `${about} Отвечайте так, как думаете: в отчёт войдут только общие числа, а не ответы каждого.`,
    ),
    confirmation: 'Спасибо, что были с нами! Ваше мнение поможет сделать программу лучше.',
    purpose: 'satisfaction',
    sections: [
      { questions: [ownCode] },
      { title: 'Оцените работу в паре', help: SCALE, questions: [...scores, ...satisfied(results), expectations] },
      wordsOf(words),
      { title: 'И напоследок', questions: closing },
    ],
  });

const wordsOf = (questions: readonly Question[]): Section => ({
  title: 'Своими словами',
  help: 'Эту часть можно пропустить. Без имён, телефонов и адресов.',
  questions,
});

export const openQuestion = (key: string, title: string, label: string): Question => ({
  key,
  title,
  label,
  kind: 'text',
});

export const yesOrNo = (key: string, title: string, label: string): Question =>
  required(one(YES_NO, { key, title, label }));
