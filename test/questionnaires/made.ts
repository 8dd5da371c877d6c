import type { FormMapping } from '../../src/questionnaires/form-mapping';
import { type Question, type Questionnaire, questionsOf } from '../../src/questionnaires/questionnaire';

/** A questionnaire with the questions that a test is about. */
export const asking = (...questions: readonly Question[]): Questionnaire => ({
  key: 'swot',
  title: 'Анкета',
  description: '',
  confirmation: '',
  purpose: 'swot',
  sections: [{ questions }],
});

/** A form as it was made: the questions have the items 1, 2, 3 and so on. */
export const mappingOf = (questionnaire: Questionnaire, own: Partial<FormMapping> = {}): FormMapping => ({
  items: Object.fromEntries(questionsOf(questionnaire).map(({ key }, at) => [key, [at + 1]])),
  ignored: [],
  choices: {},
  ...own,
});

export const named = (key: string): { readonly key: string; readonly title: string; readonly label: string } => ({
  key,
  title: `Вопрос ${key}?`,
  label: `Ответ ${key}`,
});

export const classOf: Question = { ...named('schoolClass'), kind: 'line' };
export const words: Question = { ...named('words'), kind: 'text' };
export const own: Question = { ...named('code'), kind: 'code', of: 'person' };
export const circles: Question = { ...named('circles'), kind: 'whole', min: 0, max: 50 };
export const day: Question = { ...named('day'), kind: 'day' };
export const mark: Question = { ...named('mark'), kind: 'scale', from: 1, to: 10, low: '', high: '' };
export const wish: Question = {
  ...named('wish'),
  kind: 'one',
  choices: [
    { key: 'alone', title: 'вдвоём' },
    { key: 'group', title: 'в группе' },
  ],
};
export const topics: Question = {
  ...named('topics'),
  kind: 'many',
  choices: [
    { key: 'mathematics', title: 'Математика и точные науки' },
    { key: 'friends', title: 'Общение и дружба' },
    { key: 'sport', title: 'Спорт' },
  ],
};
