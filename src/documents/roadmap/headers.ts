import type { PrintedColumn, PrintedField } from '../../domain/roadmap/print/printed-columns';
import type { Layout } from '../../domain/roadmap/record';

type Headers = Readonly<Record<PrintedField, string>>;

const COMMON: Headers = {
  number: '№ п/п',
  sectionNumber: '№',
  section: 'Наименование этапа',
  activity: 'Мероприятие',
  content: 'Содержание деятельности',
  deadline: 'Сроки',
  expectedResult: 'Ожидаемый результат',
  indicator: 'Показатели эффективности',
  responsible: 'Ответственный',
  mark: 'Отметка о выполнении',
  other: '',
};

/** The usual words over the columns of each layout. */
const HEADERS: Readonly<Record<Layout, Headers>> = {
  A: { ...COMMON, activity: 'Содержание', expectedResult: 'Ожидаемый результат (вид документа)' },
  B: {
    ...COMMON,
    activity: 'Наименование мероприятия',
    deadline: 'Сроки проведения',
    responsible: 'Ответственные исполнители',
    expectedResult: 'Результат',
  },
  C: { ...COMMON, activity: 'Содержание деятельности и примерный план мероприятий' },
  D: { ...COMMON, activity: 'Мероприятия', responsible: 'Ответственные' },
  other: COMMON,
};

/** What stands over a column: the document's own words, else those usual in the layout. */
export const headerOf = ({ field, header }: PrintedColumn, layout: Layout): string =>
  header === '' ? HEADERS[layout][field] : header;
