import { choice, code, date, text } from './column';
import { table } from './table';
import { DISPUTE_DECISIONS, QUESTIONNAIRES } from './words';

/** Responses that could not be taken as they are: why, and what the curator decides. A decided row stays as a trace. */
export const disputes = table({
  id: 'disputes',
  tab: 'Разбор',
  key: 'response',
  columns: {
    response: code('Код ответа', 'О', { width: 110 }),
    questionnaire: choice('Анкета', QUESTIONNAIRES, { width: 280 }),
    answered: text('Когда отвечено', { width: 160, blank: true }),
    reason: text('Почему не принят', { width: 340, blank: true }),
    given: text('Что указано в ответе', { width: 260, blank: true }),
    candidates: text('Похожие участники', { width: 160, blank: true }),
    decision: choice('Решение', DISPUTE_DECISIONS, {
      width: 220,
      blank: true,
      help: 'Выберите здесь и примите ответы ещё раз или решите в боковой панели «Анкеты и ответы».',
    }),
    mergeWith: code('Код участника', 'У', { width: 120, blank: true, help: 'Чей это ответ.' }),
    decided: date('Решено', { locked: true, blank: true }),
  },
});
