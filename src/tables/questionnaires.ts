import { choice, link, text } from './column';
import { table } from './table';
import { QUESTIONNAIRES } from './words';

/** How a form stands, as «Анкеты» say it. */
export const FORM_STATES = { open: 'открыта', closed: 'закрыта' } as const;

/** Which questionnaire is a form, where it is answered and where its answers come in: one row a form that was created. */
export const questionnaires = table({
  id: 'questionnaires',
  tab: 'Анкеты',
  key: 'questionnaire',
  columns: {
    questionnaire: choice('Анкета', QUESTIONNAIRES, { width: 320 }),
    state: text('Состояние', { width: 120, locked: true, blank: true }),
    link: link('Ссылка для отвечающих', { width: 320, locked: true, blank: true }),
    editLink: link('Изменить вопросы', { width: 260, locked: true, blank: true }),
    answersTab: text('Вкладка ответов', { width: 260, locked: true, blank: true }),
    received: text('Получено ответов', { width: 110, locked: true, blank: true }),
    disputed: text('Ждут разбора', { width: 110, locked: true, blank: true }),
    lastAnswered: text('Последний ответ', { width: 150, locked: true, blank: true }),
  },
});
