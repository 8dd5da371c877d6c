import { code, date, text, yesNo } from './column';
import { table } from './table';

/** One row an item of the individual plan of a pair or group. */
export const plans = table({
  id: 'plans',
  tab: 'Планы',
  key: 'code',
  prefix: 'З',
  columns: {
    code: code('Код', 'З', { help: 'Код пункта плана. Надстройка даёт его сама.' }),
    pair: code('Код пары', 'П', { help: 'Код пары или группы из вкладки «Пары».' }),
    task: text('Задача', { width: 340, help: 'Без имён, если базы ведутся по кодам.' }),
    due: date('Срок', { blank: true }),
    done: yesNo('Выполнено', { blank: true, help: 'Пусто – ещё в работе.' }),
    result: text('Результат', { width: 280, blank: true }),
  },
});
