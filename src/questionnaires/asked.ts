import type { Choice, Question } from './questionnaire';

/** Words of a drop-down as choices. */
export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([key, title]) => ({ key, title }));

type Named = Pick<Question, 'key' | 'title' | 'label'> & Partial<Pick<Question, 'help' | 'required'>>;

/** A question that must be answered. */
export const required = <Each extends Question>(question: Each): Each => ({ ...question, required: true });

/** One of the words. */
export const one = (words: Readonly<Record<string, string>>, named: Named): Question => ({
  ...named,
  kind: 'one',
  choices: choicesOf(words),
});

/** Any of the words. */
export const many = (words: Readonly<Record<string, string>>, named: Named): Question => ({
  ...named,
  kind: 'many',
  choices: choicesOf(words),
});

/** «от 1 до 10, где 1 – самый низкий балл»: the scale of all the methodology's questionnaires; it must be answered. */
export const score = (low: string, high: string, named: Named): Question => ({
  ...named,
  required: true,
  kind: 'scale',
  from: 1,
  to: 10,
  low,
  high,
});

/** How many; nought is an answer. */
export const count = (max: number, named: Named): Question => ({ ...named, kind: 'whole', min: 0, max });
