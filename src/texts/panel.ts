import { counted, plural } from '../text';

/** Words of the sidebar «Панель куратора». */

export const urgencies = {
  now: 'Сейчас',
  soon: 'Скоро',
  later: 'Позже',
} as const;

export const stageStates = {
  done: 'пройден',
  current: 'идёт сейчас',
  ahead: 'впереди',
} as const;

export const dataModes = {
  codes: 'базы по кодам',
  names: 'базы с именами',
} as const;

export const panel = {
  reading: 'Смотрю, как идёт год…',
  schoolYear: (year: string) => `${year} учебный год`,
  yearUnknown: 'Учебный год не указан',
  yearOver: 'Этот учебный год закончился.',
  stagesOf: (current: readonly { readonly number: number; readonly title: string }[], total: number) => {
    const numbers = current.map(({ number }) => number);
    return numbers.length === 1
      ? `Этап ${numbers[0]} из ${total}. ${current[0]?.title ?? ''}`
      : `Сейчас идут этапы ${numbers.slice(0, -1).join(', ')} и ${numbers[numbers.length - 1]} из ${total}`;
  },
  tasks: 'Что сделать',
  nothingToDo: 'Всё сделано: дел сейчас нет.',
  show: (count: number) => `Показать ${counted(count, 'строку', 'строки', 'строк')}`,
  hide: 'Скрыть строки',
  first: (shown: number, count: number) => `Показаны первые ${shown} из ${count}.`,
  stages: 'Этапы года',
  figures: 'Цифры',
  refresh: 'Обновить',
  refreshed: (time: string) => `Обновлено в ${time}`,
  stale: (time: string) => `Не удалось обновить. Данные на ${time}.`,
  tasksLeft: (count: number) =>
    `Обновлено. ${plural(count, 'Осталось', 'Осталось', 'Осталось')} ${counted(count, 'дело', 'дела', 'дел')}.`,
  firstRun: {
    title: 'Начните с подготовки таблицы',
    what: 'Появятся вкладки для баз, согласий, пар, дорожной карты и показателей. То, что уже есть в таблице, останется как было.',
    guide: 'Открыть справку',
  },
  doing: {
    setUp: 'Готовлю таблицу…',
    checkBases: 'Проверяю таблицу…',
    fillIndicators: 'Заполняю показатели…',
  },
  checkStopped: 'Проверка остановлена. Запустите её ещё раз, чтобы закончить.',
  noticed: 'Чтобы исправить, выполните «Подготовить таблицу» в меню «Наставничество».',
  button: {
    setUp: 'Подготовить таблицу',
    checkBases: 'Проверить базы и пары',
    fillIndicators: 'Заполнить показатели',
  },
} as const;
