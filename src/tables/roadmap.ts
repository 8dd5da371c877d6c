import { choice, code, date, text } from './column';
import { table } from './table';

const COMPLETION_MARKS = {
  done: 'выполнено',
  inProgress: 'в работе',
  notDone: 'не выполнено',
  notApplicable: 'не проводится',
} as const;

/** The roadmap (дорожная карта): the sections or stages of the year and what is done in each. */
export const roadmap = table({
  id: 'roadmap',
  tab: 'Дорожная карта',
  key: 'code',
  prefix: 'М',
  columns: {
    code: code('Код', 'М', { help: 'Код мероприятия. Надстройка даёт его сама.' }),
    section: text('Раздел или этап', { width: 200, blank: true }),
    number: text('Номер', {
      width: 90,
      blank: true,
      help: 'Номер мероприятия в самом документе, если он там есть: 2.4.',
    }),
    activity: text('Мероприятие', { width: 260, blank: true }),
    content: text('Содержание деятельности', { width: 320, blank: true }),
    deadline: text('Сроки', {
      width: 200,
      blank: true,
      help: 'Как в документе: Октябрь 2026; до 25.12.2026; 1 раз в квартал; по запросу.',
    }),
    understood: text('Понято как', {
      width: 200,
      locked: true,
      blank: true,
      help: 'Как надстройка поняла срок. Если неверно, впишите начало и окончание: тогда верны они.',
    }),
    begins: date('Начало', { blank: true, help: 'Впишите первый день, если срок понят неверно.' }),
    ends: date('Окончание', {
      blank: true,
      help: 'Впишите последний день, если срок понят неверно. Он тоже входит в срок.',
    }),
    expectedResult: text('Ожидаемый результат', { width: 220, blank: true }),
    indicator: text('Показатели эффективности', {
      width: 220,
      blank: true,
      help: 'Одинаковый текст в соседних строках – один показатель на все эти строки.',
    }),
    responsible: text('Ответственные', {
      width: 200,
      blank: true,
      help: 'Кто отвечает: директор; куратор; классные руководители. По роли надстройка найдёт адрес во вкладке «Роли».',
    }),
    completionMark: choice('Отметка о выполнении', COMPLETION_MARKS, { blank: true }),
    reason: text('Почему не проводится', {
      width: 180,
      blank: true,
      help: 'Впишите причину, если в отметке стоит «не проводится».',
    }),
    completedOn: date('Выполнено', { blank: true, help: 'Когда мероприятие выполнено на самом деле.' }),
    evidence: text('Подтверждение', {
      width: 180,
      blank: true,
      help: 'Чем подтверждается: код документа (Д-001), встречи, мероприятия или публикации либо адрес страницы. Несколько – через запятую.',
    }),
    state: text('Состояние', {
      width: 120,
      locked: true,
      blank: true,
      help: 'Надстройка определяет его по сроку и отметке.',
    }),
    annex: text('Приложение', { width: 160, blank: true, help: 'Название приложения, если строка стоит в нём.' }),
    other: text('Другие столбцы', {
      width: 160,
      blank: true,
      help: 'То, что стояло в других столбцах загруженного документа: заголовок, двоеточие, текст.',
    }),
  },
});
