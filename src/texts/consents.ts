import { counted, plural } from '../text';

/** Sentences of the commands on consents. */

/** Why a consent that is needed does not count. */
export const lacks = {
  missing: 'нет',
  withdrawn: 'отозвано',
  expired: 'истекло',
  wrongSigner: 'подписал не тот, кто должен по возрасту',
} as const;

/** What stands as the reason in «Пары» when a consent was withdrawn. */
export const stopReason = 'отозвано согласие';

/** What is left to do after a withdrawal. */
export const left = {
  base: 'Уберите участника в боковой панели «Персональные данные»: в строке останутся код, категория и даты.',
  story: 'Снимите кейс или отзыв со страницы и удалите ссылку.',
  publication: 'Уберите участника из публикации и его код из строки.',
  marks: 'Удалите отметки участника.',
  response: 'Ответ участника ещё хранится. Он удалится вместе с участником в боковой панели «Персональные данные».',
  order: 'Подготовьте приказ об изменениях: по подписанному приказу участник ещё в паре.',
  draft: 'Обновите черновик приказа: в нём ещё назван участник.',
  meeting: 'Отмените встречу: пары больше нет.',
  outside:
    'Уберите участника из файлов и бумаг вне таблицы: списка кодов, распечаток, копий на компьютерах. Само отозванное согласие храните три года.',
} as const;

export const leftOut = {
  otherKind: 'по возрасту нужен другой бланк',
  noTeacher: 'не педагог',
} as const;

export const refusals = {
  unknown: (codes: readonly string[]) =>
    `В базах нет ${plural(codes.length, 'участника', 'участников', 'участников')} ${codes.join(', ')}. Проверьте ${plural(codes.length, 'код', 'коды', 'коды')}.`,
  nobody: 'Печатать некому: никто не подходит. Измените выбор или напечатайте чистый бланк.',
  unnamed: 'Впишите полное наименование организации во вкладке «Настройки»: без него согласие недействительно.',
  tooMany: (count: number, most: number) =>
    `Выбрано ${counted(count, 'участник', 'участника', 'участников')}, а за один раз печатается не больше ${most}. Печатайте по классам.`,
  future: 'Этот день ещё не наступил. Укажите день, когда получен отзыв.',
  nothingToWithdraw: (code: string) =>
    `У участника ${code} нет действующего согласия этого вида. Проверьте вкладку «Согласия».`,
} as const;
