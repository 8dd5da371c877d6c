import type { Answers } from '../../domain/answers/answer';
import type { FormResponse, FormState } from '../../office';
import { choicesByTitle } from '../../questionnaires/choices-by-title';
import type { FormMapping } from '../../questionnaires/form-mapping';
import { type Question, type Questionnaire, questionsOf } from '../../questionnaires/questionnaire';
import type { readResponse } from '../../questionnaires/read-response';
import { storable } from '../../questionnaires/typed-answers';

type Read = ReturnType<typeof readResponse>;

/** Questions in people's own words that go into a cell after the choices of another question. */
export const ADDED_TO: Readonly<Record<string, string>> = { requestWords: 'request', skillsWords: 'skills' };

interface Asked {
  readonly questionnaire: Questionnaire;
  readonly form: FormMapping;
  /** The form as it is now. */
  readonly state: FormState;
}

/**
 * Takes what is none of the choices that a form offers for words of one's own: a school may let people add «Другое» to the
 * choices. They go where own words go; a choice that the form does offer and nobody knows stays a trouble.
 */
export function withOwnWords({ questionnaire, form, state }: Asked, response: FormResponse, read: Read): Read {
  const questions = questionsOf(questionnaire);
  const keys = new Set(questions.map(({ key }) => key));
  const pairs = Object.entries(ADDED_TO).filter(([words]) => keys.has(words));
  return pairs.reduce((before: Read, [words, key]) => {
    const trouble = before.troubles.find(({ kind, question }) => kind === 'unknownChoice' && question === key);
    const question = questions.find((each) => each.key === key);
    if (!trouble || !question) return before;
    const { own, offered } = unknownIn({ form, state }, response, question, trouble.item);
    if (offered.length > 0) return before;
    const said = [before.answers[words], ...own.map(storable)].filter(
      (text) => typeof text === 'string' && text !== '',
    );
    const answers: Answers = { ...before.answers, [words]: said.join('; ') };
    return { answers, troubles: before.troubles.filter((each) => each !== trouble) };
  }, read);
}

/** Whether a response holds a choice that its form offers and nobody has said the meaning of: left out, it would be lost. */
export function holdsUnknownChoice(
  { questionnaire, form, state }: Asked,
  response: FormResponse,
  { troubles }: Read,
): boolean {
  const questions = questionsOf(questionnaire);
  return troubles.some(({ kind, question: key, item }) => {
    const question = kind === 'unknownChoice' ? questions.find((each) => each.key === key) : undefined;
    return question !== undefined && unknownIn({ form, state }, response, question, item).offered.length > 0;
  });
}

/** What a response says to a question that is none of its known choices: words of one's own, and what the form offers. */
function unknownIn(
  { form, state }: Omit<Asked, 'questionnaire'>,
  { answers }: FormResponse,
  question: Question,
  item: number | undefined,
): { readonly own: readonly string[]; readonly offered: readonly string[] } {
  if (!('choices' in question)) return { own: [], offered: [] };
  const byTitle = choicesByTitle(question, form);
  const offered = new Set(state.items.find(({ id }) => id === item)?.choices ?? []);
  const given = [answers.find((each) => each.item === item)?.value ?? []].flat();
  const unknown = given.filter((title) => byTitle(title) === undefined);
  return {
    own: unknown.filter((title) => !offered.has(title)),
    offered: unknown.filter((title) => offered.has(title)),
  };
}
