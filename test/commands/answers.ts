import type { Answers } from '../../src/domain/answers/answer';
import type { OfficeState } from '../../src/local/state';
import { questionnaireOf } from '../../src/questionnaires/questionnaires';
import { valuesOf } from '../../src/questionnaires/values';
import { QUESTIONNAIRES, type QuestionnaireKey, RESPONSE_STATES, type ResponseState } from '../../src/tables/words';
import { cell, sheet } from './office';

/** A row of «Ответы», as far as a test is about it. */
export interface AnsweredRow {
  readonly questionnaire: QuestionnaireKey;
  readonly person?: string;
  readonly pair?: string;
  readonly answered?: string;
  readonly state?: ResponseState;
  readonly answers: Answers;
}

/** Adds rows to «Ответы», as the intake keeps them. */
export function withAnswers(state: OfficeState, rows: readonly AnsweredRow[]): OfficeState {
  const first = Math.max(1, ...Object.keys(sheet(state, 'Ответы').cells).map(Number)) + 1;
  rows.forEach(({ questionnaire, person, pair, answered, state: became, answers }, at) => {
    const put = (header: string, value: string | undefined): void => {
      if (value !== undefined) cell(state, 'Ответы', first + at, header).value = value;
    };
    put('Код ответа', `О-${String(first + at - 1).padStart(4, '0')}`);
    put('Анкета', QUESTIONNAIRES[questionnaire]);
    put('Код участника', person);
    put('Код пары', pair);
    put('Когда отвечено', answered ?? '2026-09-20 10:00:00');
    put('Что с ответом', RESPONSE_STATES[became ?? 'taken']);
    put('Выбрано и оценено', valuesOf(questionnaireOf(questionnaire, 'codes'), answers));
  });
  return state;
}
