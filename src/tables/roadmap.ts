import { choice, code, text } from './column';
import { table } from './table';

const COMPLETION_MARKS = {
  done: 'выполнено',
  inProgress: 'в работе',
  notDone: 'не выполнено',
  notApplicable: 'не проводится',
} as const;

/** The roadmap (дорожная карта): the stages of the year and what is done in each. */
export const roadmap = table({
  id: 'roadmap',
  tab: 'Дорожная карта',
  key: 'code',
  prefix: 'М',
  columns: {
    code: code('Код', 'М'),
    stage: text('Этап', { width: 200, blank: true }),
    activity: text('Мероприятие', { width: 260 }),
    content: text('Содержание деятельности', { width: 320, blank: true }),
    deadline: text('Сроки', { blank: true }),
    expectedResult: text('Ожидаемый результат', { width: 220, blank: true }),
    responsible: text('Ответственные', { width: 200, blank: true }),
    completionMark: choice('Отметка о выполнении', COMPLETION_MARKS, { blank: true }),
  },
});
