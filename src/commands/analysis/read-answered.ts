import type { Answers, AnswerValue } from '../../domain/answers/answer';
import type { Answered } from '../../domain/answers/answered';
import type { Office } from '../../office';
import { type Question, questionsOf } from '../../questionnaires/questionnaire';
import { readValues } from '../../questionnaires/values';
import type { responses } from '../../tables/responses';
import type { Row } from '../../tables/table';
import type { DataMode, QuestionnaireKey } from '../../tables/words';

/** Responses to some questionnaires that were taken, understood; the wording is loaded only where there are any. */
export function readAnswered(
  office: Office,
  rows: readonly Row<typeof responses>[],
  mode: DataMode,
  wanted: readonly QuestionnaireKey[],
): readonly Answered[] {
  return wanted.flatMap((key) => {
    const own = rows.filter(({ questionnaire, state }) => questionnaire === key && state === 'taken');
    if (own.length === 0) return [];
    const questions = questionsOf(office.questionnaire(key, mode));
    return own.map(({ person, pair, answered = '', values = '' }): Answered => {
      return { questionnaire: key, person, pair, at: answered, answers: answersIn(values, questions) };
    });
  });
}

/** What was kept of a response, by the keys of the questions; what cannot be understood was not answered. */
function answersIn(values: string, questions: readonly Question[]): Answers {
  const kept = readValues(values);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const said = kept.get(question.label) ?? '';
      const value = said === '' ? undefined : answerIn(said, question);
      return value === undefined ? [] : [[question.key, value]];
    }),
  );
}

/** Choices of one answer, or lines of a text, as they are kept. */
const partsOf = (said: string): readonly string[] => said.split(' | ');

function answerIn(said: string, question: Question): AnswerValue | undefined {
  switch (question.kind) {
    case 'scale':
    case 'whole':
      return /^\d+$/.test(said) ? Number(said) : undefined;
    case 'one':
      return question.choices.find(({ title }) => title === said)?.key;
    case 'many': {
      const titles = partsOf(said);
      return question.choices.filter(({ title }) => titles.includes(title)).map(({ key }) => key);
    }
    case 'text':
      return partsOf(said).join('\n');
    default:
      return said;
  }
}
