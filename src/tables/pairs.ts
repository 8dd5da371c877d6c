import { choice, code, date, text } from './column';
import { table } from './table';
import { MENTORING_FORMS } from './words';

/** One row a mentor–mentee link; the links of a group share a code. */
export const pairs = table({
  id: 'pairs',
  tab: 'Пары',
  key: 'code',
  identity: ['code', 'mentor', 'mentee'],
  prefix: 'П',
  columns: {
    code: code('Код пары', 'П', { help: 'У всех строк одной группы код один. Надстройка даёт код сама.' }),
    mentoringForm: choice('Форма наставничества', MENTORING_FORMS, { width: 160 }),
    roleModel: text('Ролевая модель', { width: 200, blank: true }),
    mentor: code('Код наставника', 'У', { width: 120 }),
    mentee: code('Код наставляемого', 'У', { width: 130 }),
    begins: date('Начало', { blank: true }),
    ends: date('Окончание', { blank: true }),
    stopped: date('Прекращена', { blank: true, help: 'Дата, с которой пара больше не действует. Строку не удаляйте.' }),
    stopReason: text('Причина прекращения', { width: 180, blank: true }),
    programmeApproved: date('Программа утверждена', {
      blank: true,
      help: 'Дата утверждения персонализированной программы пары или группы.',
    }),
    order: code('Приказ', 'Д', { blank: true, help: 'Код приказа о закреплении из вкладки «Документы».' }),
    orderNumber: text('Номер приказа', { width: 100, locked: true, blank: true }),
    orderDate: date('Дата приказа', { locked: true, blank: true }),
    amendedBy: code('Изменена приказом', 'Д', { locked: true, blank: true }),
    ordered: text('Состав по приказу', { width: 160, locked: true, blank: true }),
    amended: text('Состав по изменению', { width: 160, locked: true, blank: true }),
  },
});
