import { counted, plural } from '../text';
import { percentWords } from './percent';

const days = (by: string): string => by.split('-').reverse().join('.');

/** Words of the sidebar «Согласия». */
export const consentsSidebar = {
  reading: 'Считаю согласия…',
  read: (missing: number) =>
    missing === 0
      ? 'Все нужные согласия есть.'
      : `Не хватает: ${counted(missing, 'согласие', 'согласия', 'согласий')}.`,
  refresh: 'Обновить',
  stale: 'Не удалось обновить. Проверьте связь; страница обновится сама.',
  people: (given: number, all: number, percent: number | null) =>
    all === 0
      ? 'В базах пока никого нет.'
      : `Все нужные согласия есть у ${given} из ${counted(all, 'участника', 'участников', 'участников')}${percent === null ? '' : ` (${percentWords(percent)})`}.`,
  complete: (needed: number) => `✓ есть у всех: ${needed} из ${needed}`,
  part: (given: number, needed: number, percent: number | null) =>
    `${given} из ${needed}${percent === null ? '' : `, ${percentWords(percent)}`}`,
  notNeeded: (titles: readonly string[]) =>
    `Сейчас никому не ${titles.length === 1 ? 'нужно согласие' : 'нужны согласия'} ${titles.join(', ')}.`,
  expiring: (count: number) => `скоро истекает: ${count}`,
  kind: (title: string) => title.charAt(0).toUpperCase() + title.slice(1),
  missingTitle: (count: number) => `Не хватает согласий: ${count}`,
  nobodyMissing: '✓ Нужные согласия есть у всех.',
  expiringTitle: 'Скоро истекают',
  until: (day: string) => `действует до ${days(day)}`,
  lack: (why: string, signer: string) => `${why} Подписывает ${signer}.`,
  row: (row: number) => `строка ${row}`,
  more: (count: number) => `Показать ещё ${counted(count, 'строку', 'строки', 'строк')}`,
  blank: 'Бланк',
  blankFor: (code: string) => `Напечатать бланк: ${code}`,
  record: 'Записать',
  recordFor: (code: string) => `Записать подписанное: ${code}`,
  recording: 'Записываю согласие…',
  recorded: (code: string) => `Согласие ${code} записано.`,
  printTitle: 'Бланки',
  printWhat: 'Какой бланк',
  printFor: 'Для кого',
  forMissing: 'всем, у кого его нет',
  forNobody: 'чистый бланк',
  forClass: (name: string) => `${name} класс`,
  print: 'Напечатать бланки',
  printing: 'Печатаю бланки…',
  printed: (people: number, document: string) =>
    people === 0
      ? `Чистый бланк готов: ${document}.`
      : `${plural(people, 'Готов', 'Готовы', 'Готово')} ${counted(people, 'бланк', 'бланка', 'бланков')}: ${document}.`,
  openPrinted: 'Открыть бланки',
  leftOut: (told: readonly string[]) => `Не вошли: ${told.join('; ')}.`,
  leftOutOne: (code: string, why: string) => `${code} – ${why}`,
  cleanTitle: (count: number) => `Убрать после отзыва: ${count}`,
  due: (by: string, what: string) => `До ${days(by)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  outside: 'Надстройка этого не видит.',
  withdrawTitle: 'Отзыв согласия',
  withdrawHow:
    'Участник или его представитель отозвал согласие. Сначала посмотрите, что изменится: пары прекратятся, а список того, что убрать из таблицы, останется здесь.',
  person: 'Код участника',
  personMissing: 'Впишите код участника, например У-0012.',
  what: 'Вид согласия',
  when: 'Когда получен отзыв',
  whenMissing: 'Укажите день, когда получен отзыв.',
  preview: 'Посмотреть, что изменится',
  previewing: 'Смотрю, что изменится…',
  willChange: 'Изменится в таблице',
  willBeLeft: 'Останется сделать вам',
  nothingChanges: 'В таблице ничего не изменится: отзыв уже внесён.',
  change: (tab: string, row: number, column: string, was: string, now: string) =>
    `${tab}, строка ${row}, «${column}»: ${was === '' ? 'пусто' : was} → ${now === '' ? 'пусто' : now}`,
  withdraw: 'Внести отзыв',
  withdrawing: 'Вношу отзыв…',
  withdrawn: (left: number) =>
    left === 0 ? 'Отзыв внесён.' : `Отзыв внесён. Осталось сделать: ${counted(left, 'дело', 'дела', 'дел')}.`,
  cancel: 'Отмена',
} as const;
