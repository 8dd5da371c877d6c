import { choice, code, date, text, whole } from './column';
import { table } from './table';

const EVENT_KINDS = {
  networking: 'общая встреча (нетворкинг)',
  businessGame: 'итоговая встреча, деловая игра',
  teacherCouncil: 'педагогический совет',
  parentMeeting: 'родительское собрание',
  classHour: 'классный час',
  workMeeting: 'рабочая встреча',
  training: 'занятие для наставников',
  contest: 'конкурс, форум, фестиваль',
  other: 'иное мероприятие',
} as const;
export type EventKind = keyof typeof EVENT_KINDS;

const EVENT_LEVELS = {
  school: 'школьный',
  municipal: 'муниципальный',
  regional: 'региональный',
  national: 'всероссийский',
} as const;

const people = { min: 0, max: 99_999 };

/** One row an event that has been held: what it was and how many came. Counts, never names. */
export const events = table({
  id: 'events',
  tab: 'Мероприятия',
  key: 'code',
  prefix: 'С',
  columns: {
    code: code('Код', 'С', { help: 'Код мероприятия. Надстройка даёт его сама.' }),
    kind: choice('Вид мероприятия', EVENT_KINDS, { width: 200 }),
    title: text('Название', { width: 300, blank: true, help: 'Без имён участников.' }),
    date: date('Дата', { help: 'Когда прошло. То, чего ещё не было, сюда не вносят.' }),
    level: choice('Уровень', EVENT_LEVELS, { blank: true }),
    attended: whole('Участвовало', people, { blank: true, width: 110, help: 'Сколько человек пришло.' }),
    invited: whole('Всего должно быть', people, {
      blank: true,
      width: 120,
      help: 'От скольких человек считать долю. Пусто – от числа участников программы, педагогов или обучающихся.',
    }),
    experts: whole('Приглашено экспертов', people, { blank: true, width: 120 }),
    group: text('Группа', { width: 140, blank: true, help: 'Для занятий: какая группа наставников.' }),
    evidence: text('Подтверждение', { width: 220, blank: true, help: 'Код документа (Д-001) или адрес страницы.' }),
  },
});
