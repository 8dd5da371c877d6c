import type { OfficeState } from '../../src/local/state';
import { columnOf, sheet } from './office';

/** A roadmap of an invented school as its document holds it, pasted as text. */
export const LINDEN = [
  'Муниципальное бюджетное общеобразовательное учреждение',
  '«Липовская средняя школа»',
  '',
  'Утверждено',
  'приказом директора от 29.08.2026 № 58',
  '',
  'План мероприятий (дорожная карта) наставничества на 2026/2027 учебный год',
  '',
  'Содержание\tСроки\tОжидаемый результат\tПоказатели эффективности\tОтветственный',
  'I. Подготовка\t\t\t\t',
  'Собрать базу наставляемых\tСентябрь 2026\tБаза наставляемых\tне менее 40% обучающихся\tКуратор',
  'Собрать базу наставников\tдо 10 октября 2026 года\tБаза наставников\t\tКуратор',
  'II. Работа пар\t\t\t\t',
  'Провести общую встречу\tОктябрь 2026\tВстреча проведена\t\tКуратор, педагог-психолог',
  'Рассказать о работе пар на сайте\tМай 2027\tне менее 5 публикаций\t\tКуратор',
].join('\n');

/** The same school a year before: other rows, other dates. */
export const ELM = LINDEN.replace(/2027/g, '2026')
  .replace(/2026\/2026/g, '2025/2026')
  .replace(/(Сентябрь|Октябрь|октября|29\.08\.)( ?)2026/g, '$1$22025');

/** Texts of a column of a tab, row by row, without the header. */
export function column(state: OfficeState, tab: string, header: string): readonly unknown[] {
  const at = columnOf(state, tab, header);
  return Object.entries(sheet(state, tab).cells).flatMap(([line, cells]) =>
    Number(line) < 2 || Object.keys(cells).length === 0 ? [] : [cells[at]?.value ?? ''],
  );
}

export const names = ({ book }: OfficeState): readonly string[] => book.sheets.map(({ name }) => name);

export const visibleNames = ({ book }: OfficeState): readonly string[] =>
  book.sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name]));
