import { choice, code, date, link, text, yesNo } from './column';
import { table } from './table';
import { MEETING_KINDS } from './words';

/** One row a meeting of a pair or group, planned or held; its kinds are the five of the target model. */
export const meetings = table({
  id: 'meetings',
  tab: 'Встречи',
  key: 'code',
  prefix: 'В',
  columns: {
    code: code('Код', 'В', { help: 'Код встречи. Надстройка даёт его сама.' }),
    pair: code('Код пары', 'П', { help: 'Код пары или группы из вкладки «Пары».' }),
    kind: choice('Вид встречи', MEETING_KINDS, {
      width: 200,
      help: 'Знакомство, пробная, планирование и итоговая бывают у пары по одному разу, совместная работа – сколько нужно.',
    }),
    date: date('Дата', { blank: true, help: 'Когда встреча прошла или назначена.' }),
    held: yesNo('Состоялась', { blank: true, help: 'Пусто – ещё не прошла.' }),
    feedback: yesNo('Форма обратной связи заполнена', { width: 150, blank: true }),
    summary: text('Тема и что сделано', { width: 320, blank: true, help: 'Без имён, если базы ведутся по кодам.' }),
    link: link('Ссылка', { blank: true, help: 'Отчёт или материалы встречи, если они где-то размещены.' }),
  },
});
