import { counted } from '../text';

/** Words that every sidebar shares. */

export const trouble = {
  lost: 'Ответ не пришёл. Проверьте связь и повторите: сделанное не потеряется и не задвоится. Если не поможет, перезагрузите страницу.',
  consent: 'Нужно ваше разрешение. Откройте эту панель ещё раз из меню «Наставничество»: появится запрос.',
  unknown: 'Что-то пошло не так. Повторите; если не поможет, откройте панель заново из меню «Наставничество».',
} as const;

/** Google's own words for a permission that was not given, in the language of the account. */
export const googleAsks = /authori[sz]ation|permission|авториз|разрешени/i;

export const actions = {
  retry: 'Повторить',
  close: 'Закрыть',
  stop: 'Остановить',
} as const;

export const words = {
  progress: (done: number, total: number) => `${done} из ${total}`,
  opening: 'Открываю строку…',
  opened: (tab: string, row: number) => `Выделено: ${tab}, строка ${row}.`,
  open: (title: string) => `Открыть «${title}»`,
  openingSidebar: 'Открываю панель…',
  checking: 'Проверяю: сделано',
  stopping: 'Останавливаю…',
  stoppedAt: (done: number, total: number) =>
    `Проверка остановлена: сделано ${done} из ${counted(total, 'части', 'частей', 'частей')}.`,
  row: (row: number) => `строка ${row}`,
} as const;
