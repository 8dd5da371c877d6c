import { counted, plural } from '../text';

/** Words of the sidebar «Замечания». */

export const severities = {
  all: 'Все',
  error: 'Ошибки',
  warning: 'Предупреждения',
} as const;

export const marks = {
  error: 'Ошибка',
  warning: 'Предупреждение',
} as const;

export const findingsPage = {
  reading: 'Собираю замечания…',
  checking: 'Проверяю таблицу…',
  check: 'Проверить снова',
  resume: 'Продолжить',
  paused: (done: number, total: number) =>
    `Проверка остановлена: сделано ${done} из ${counted(total, 'части', 'частей', 'частей')}. Отметки в остальных вкладках пока прежние.`,
  checked: 'Проверка закончена.',
  kinds: 'Показать',
  search: 'Найти',
  hint: 'Слово из замечания, код или столбец',
  clean: 'Замечаний нет.',
  looked: (count: number) => `Проверено: ${counted(count, 'запись', 'записи', 'записей')}.`,
  nothing: 'По этому запросу ничего нет.',
  reset: 'Показать все',
  found: (count: number) =>
    `${plural(count, 'Найдено', 'Найдены', 'Найдено')}: ${counted(count, 'замечание', 'замечания', 'замечаний')}.`,
  inTab: (count: number) => counted(count, 'замечание', 'замечания', 'замечаний'),
  row: (row: number) => `строка ${row}`,
  whole: 'вся вкладка',
  more: (left: number) => `Показать ещё (осталось ${left})`,
  stale: 'Не удалось обновить список. Проверьте связь; он обновится сам.',
} as const;
