import type { Answers, AnswerValue } from '../domain/answers/answer';
import { readCode } from '../tables/typed-code';
import { choicesByTitle } from './choices-by-title';
import type { FormMapping } from './form-mapping';
import { type Question, type Questionnaire, questionsOf } from './questionnaire';
import { oneLine, readDay, readWhole, storable } from './typed-answers';

/** What was given to the items of a form: a text, or each of several choices. */
type Given = string | readonly string[];

interface GivenResponse {
  readonly answers: readonly { readonly item: number; readonly value: Given }[];
}

/** Why a part of a response is not among the answers: they hold what has been understood, and nothing is read as blank unsaid. */
export interface Trouble {
  readonly kind: /** A choice that is none of the question's. */
    | 'unknownChoice'
    /** No number, day, code or place on the scale of the question. */
    | 'unreadable'
    /** An item that asks no question of ours and is not known as the school's own. */
    | 'unmapped';
  readonly question?: string;
  readonly item?: number;
}

/**
 * What a person has answered, by the keys of questions. Items are known by their ids, whatever a school has made of their
 * words and their order; where several ask one question, the later in the mapping wins if it was answered.
 */
export function readResponse(
  questionnaire: Questionnaire,
  mapping: FormMapping,
  { answers }: GivenResponse,
): { readonly answers: Answers; readonly troubles: readonly Trouble[] } {
  const given = new Map(answers.filter(({ value }) => !isBlank(value)).map(({ item, value }) => [item, value]));
  const items = new Map(Object.entries(mapping.items));
  const read = questionsOf(questionnaire).flatMap((question) => {
    const item = [...(items.get(question.key) ?? [])].reverse().find((each) => given.has(each));
    const value = item === undefined ? undefined : given.get(item);
    return value === undefined ? [] : [{ question, item, ...readAnswer(question, mapping, value) }];
  });
  const known = new Set([...[...items.values()].flat(), ...mapping.ignored]);
  const unmapped = [...given.keys()].filter((item) => !known.has(item));
  return {
    answers: Object.fromEntries(
      read.flatMap(({ question, value }) => (value === undefined ? [] : [[question.key, value]])),
    ),
    troubles: [
      ...read.flatMap(({ question, item, trouble }) =>
        trouble ? [{ kind: trouble, question: question.key, item }] : [],
      ),
      ...unmapped.map((item) => ({ kind: 'unmapped' as const, item })),
    ],
  };
}

const isBlank = (value: Given): boolean =>
  typeof value === 'string' ? oneLine(value) === '' : value.every((each) => oneLine(each) === '');

interface Read {
  readonly value?: AnswerValue;
  readonly trouble?: Trouble['kind'];
}

function readAnswer(question: Question, mapping: FormMapping, given: Given): Read {
  if (question.kind === 'one' || question.kind === 'many') return readChoices(question, mapping, given);
  const text = typeof given === 'string' ? given : given.join('; ');
  const value = readTyped(question, text);
  return value === undefined ? { trouble: 'unreadable' } : { value };
}

function readTyped(question: Exclude<Question, { kind: 'one' | 'many' }>, text: string): AnswerValue | undefined {
  switch (question.kind) {
    case 'line':
      return oneLine(text);
    case 'text':
      return storable(text);
    case 'whole':
      return readWhole(text, question.min, question.max);
    case 'scale':
      return readWhole(text, question.from, question.to);
    case 'day':
      return readDay(text);
    case 'code':
      return readCode(text, question.of);
  }
}

/** Choices in their declared order, each once; what is understood stays beside what is not. */
function readChoices(question: Extract<Question, { kind: 'one' | 'many' }>, mapping: FormMapping, given: Given): Read {
  const byTitle = choicesByTitle(question, mapping);
  const titles = (typeof given === 'string' ? [given] : given).filter((title) => oneLine(title) !== '');
  const chosen = new Set(titles.map(byTitle));
  const keys = question.choices.map(({ key }) => key).filter((key) => chosen.has(key));
  const unknown = chosen.has(undefined) ? ({ trouble: 'unknownChoice' } as const) : {};
  if (question.kind === 'many') return { ...(keys.length > 0 && { value: keys }), ...unknown };
  if (keys.length > 1) return { trouble: 'unreadable' };
  return { ...(keys[0] !== undefined && { value: keys[0] }), ...unknown };
}
