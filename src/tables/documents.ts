import { choice, code, date, link, text } from './column';
import { table } from './table';
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from './words';

/** The register of orders and other papers. Number and date come from the school's office, never from the add-in. */
export const documents = table({
  id: 'documents',
  tab: 'Документы',
  key: 'code',
  prefix: 'Д',
  columns: {
    code: code('Код', 'Д'),
    kind: choice('Вид документа', DOCUMENT_KINDS, { width: 280 }),
    title: text('Наименование', { width: 320, blank: true }),
    number: text('Номер', {
      width: 90,
      blank: true,
      sign: /^(№|N(?=\s|\d))/,
      help: 'Присваивает канцелярия. Надстройка номеров не придумывает.',
    }),
    date: date('Дата', { blank: true }),
    status: choice('Статус', DOCUMENT_STATUSES, { width: 110, blank: true }),
    validUntil: date('Действует до', { blank: true }),
    amends: code('Изменяет', 'Д', { blank: true }),
    organisation: text('Организация', { width: 200, blank: true, help: 'Для соглашений о сотрудничестве.' }),
    page: link('Страница на сайте', { blank: true, help: 'Где документ размещён; печатается в справке как источник.' }),
    link: text('Ссылка', { width: 220, locked: true, blank: true }),
  },
});
