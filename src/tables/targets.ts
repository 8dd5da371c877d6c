import { code, text } from './column';
import { table } from './table';

/** One row a measurable target of the roadmap: what is planned, what is counted, and from what. */
export const targets = table({
  id: 'targets',
  tab: 'План и факт',
  key: 'code',
  prefix: 'Ц',
  columns: {
    code: code('Код', 'Ц', { help: 'Код показателя. Надстройка даёт его сама.' }),
    item: code('Мероприятие', 'М', { width: 120, help: 'Код мероприятия из вкладки «Дорожная карта».' }),
    phrase: text('Показатель', { width: 340, help: 'Словами дорожной карты.' }),
    planned: text('План', { width: 260, locked: true, blank: true }),
    counted: text('Посчитано', { width: 110, locked: true, blank: true }),
    entered: text('Введено вручную', {
      width: 120,
      blank: true,
      help: 'Своё число: если посчитать не из чего или в школе посчитали иначе. Запишите 87 или 87 %.',
    }),
    source: text('Из чего посчитано', { width: 320, locked: true, blank: true }),
    state: text('Выполнение', { locked: true, blank: true }),
  },
});
