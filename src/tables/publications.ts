import { code, codes, date, link, text } from './column';
import { table } from './table';

/** One row a publication on mentoring: the site, a social network, a collection. */
export const publications = table({
  id: 'publications',
  tab: 'Публикации',
  key: 'code',
  prefix: 'Н',
  columns: {
    code: code('Код', 'Н', { help: 'Код публикации. Надстройка даёт его сама.' }),
    title: text('Название', { width: 320, help: 'Без имён детей, если нет согласия на распространение.' }),
    date: date('Дата'),
    place: text('Где размещено', { width: 200, blank: true, help: 'Сайт школы, группа ВКонтакте, сборник.' }),
    section: text('Рубрика', { width: 160, blank: true, help: 'Постоянная рубрика, если публикация стоит в ней.' }),
    link: link('Ссылка', { blank: true }),
    people: codes('Коды участников', 'У', {
      width: 180,
      blank: true,
      help: 'О ком публикация, через запятую: У-0001, У-0012. У каждого должно быть согласие на распространение.',
    }),
  },
});
