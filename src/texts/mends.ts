import { counted } from '../text';

/** Why each kind of mend is offered. */
export const mendWhys = {
  markup: 'В тексте остались знаки разметки с сайта.',
  spaces: 'Лишние пробелы.',
  shortYear: 'Год записан двумя цифрами.',
  deadlineForm: 'Тире и пробелы в сроке – по одному образцу; смысл тот же.',
  staleYear: 'Год остался от прежнего документа.',
  numberSign: 'Знак номера и пробел перед числом.',
  actNumber: 'Номер распоряжения о целевой модели – Р-145.',
} as const;

/** What came of mending. */
export const mending = {
  offered: (count: number) =>
    count === 0
      ? 'Исправить нечего.'
      : `Можно исправить: ${counted(count, 'место', 'места', 'мест')}. Посмотрите, что изменится, и выберите нужное.`,
  applied: (count: number) =>
    count === 0 ? 'Ничего не изменено.' : `Исправлено: ${counted(count, 'место', 'места', 'мест')}.`,
  skipped: (count: number) =>
    `Пропущено: ${counted(count, 'место', 'места', 'мест')}. Эти ячейки тем временем изменились: обновите список.`,
} as const;
