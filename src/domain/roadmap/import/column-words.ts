import { isDeadlineLike, isNumberLike } from './content-class';
import { numbered } from './numbering';
import { plain } from './plain';
import type { Column, ColumnRole } from './source';

/** What a column is told by, the surest first: words of headers in lower case, `е` for `ё`. */
const WORDS: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  [
    'number',
    /^(?:№|n|no|#)\.?(?: ?(?:п ?[./\\-]? ?п|пп|п)\.?)?$|^п ?[./\\-] ?п\.?$|^номер|^(?:№|n) (?:раздел|этап|мероп|пункт|строк)/,
  ],
  [
    'responsible',
    /^(?:кто$|ответственн|исполнител|соисполнител|кто (?:провод|отвеч|исполн|дела)|должностн|организатор)/,
  ],
  [
    'deadline',
    /срок|^дат[аы]|^(?:день|дни)(?: |$)|^период|^время|^месяц|^когда|^(?:до|к) как|календарн|^(?:учебная )?четверть|^график|^год$/,
  ],
  ['responsible', /ответственн|исполнител/],
  ['expectedResult', /^(?:\S+ ){0,2}результат|^что (?:получ|будет)/],
  ['mark', /отметк|^выполнени[ея]|^исполнени[ея]|^статус|^состояни|^факт/],
  ['indicator', /показател|критери|индикатор|целев\S* (?:значени|ориентир)/],
  [
    'expectedResult',
    /результат|вид\S* документ|форм\S* (?:отчет|предъявлени|представлени|контрол|подтвержд|заверш)|отчетн|продукт|подтвержд|^документ|^выход(?:$|н)|^итоги?(?:$| )|^эффект|^отчет\S{0,4}$/,
  ],
  ['content', /содержани|план мероприятий|^вид\S* (?:работ|деятельност)|^действия|^перечень работ|^формы? работы/],
  ['activity', /мероприят/],
  ['stage', /этап|^раздел|^направлени|^блок|^модул|^задач/],
  ['activity', /^наименован|^название|^тем[аы]|^дел[оа]$|^событи|^работ[аы]$|^деятельность|^что |^вопрос|^пункт/],
];

const MONTHS =
  /^(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр|янв|фев|мар|апр|авг|сен|окт|ноя|дек)/;

/** What a header says its column holds; `other` where it is not known, undefined where it says nothing. */
export function roleOf(header: string): ColumnRole | undefined {
  const words = plain(header);
  if (words === '') return undefined;
  if (words.length > 110) return 'other';
  if (MONTHS.test(words) && words.length <= 12) return 'month';
  return WORDS.find(([, sign]) => sign.test(words))?.[0] ?? 'other';
}

/** Whether one header stands over two things: «Сроки и ответственные». */
export const isMixed = (header: string): boolean =>
  /срок/.test(plain(header)) && /ответствен|исполнител/.test(plain(header));

const TELLING: readonly ColumnRole[] = ['deadline', 'responsible', 'expectedResult', 'indicator', 'mark'];
const DOING: readonly ColumnRole[] = ['number', 'stage', 'activity', 'content'];

/** Whether the cells of a row are the headers of a plan. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  if (said.length < 2 || said.some((cell) => isNumberLike(cell) || numbered(cell).number !== '')) return false;
  const roles = said.map(roleOf);
  const months = roles.filter((role) => role === 'month').length;
  // A single month is the deadline of a row, not the head of a column.
  const isDated = (role: ColumnRole | undefined) => role === 'other' || (role === 'month' && months < 3);
  if (said.some((cell, at) => isDeadlineLike(cell) && isDated(roles[at]))) return false;
  const known: readonly (ColumnRole | undefined)[] = roles.filter((role) => role !== 'other' && role !== 'month');
  const distinct = new Set(known);
  const tells = TELLING.some((role) => distinct.has(role));
  const does = DOING.some((role) => distinct.has(role));
  if (!tells || (!does && distinct.size < 2)) return false;
  // A row of the plan may start with «Отчёт …» or «Ответственный …» too, but hardly with both and short.
  const isShort = said.every((cell) => cell.length <= 110) && said.filter((cell) => cell.length > 60).length <= 1;
  return isShort && distinct.size >= 2 && (known.length + months) / said.length >= (distinct.size === 2 ? 0.6 : 0.4);
}

/** Which columns may stand twice in a table: several of the others, and the months of a year planner. */
const MANY: readonly ColumnRole[] = ['other', 'month'];

/** The roles of a table's columns by their headers, so that each stands once. */
export function columnsOf(headers: readonly string[]): readonly Column[] {
  const roles = headers.map((header) => roleOf(header));
  const first = (role: ColumnRole) => roles.indexOf(role);
  const give = (at: number, role: ColumnRole) => {
    if (at >= 0) roles[at] = role;
  };
  if (first('activity') < 0) give(first('content'), 'activity');
  if (first('activity') < 0) give(roles.lastIndexOf('stage'), 'activity');
  // «Месяц» beside «Дата» parts the plan into months.
  const month = headers.findIndex((header) => /^месяц/.test(plain(header)));
  if (month >= 0 && roles.indexOf('deadline', month + 1) > month) give(month, first('stage') < 0 ? 'stage' : 'other');
  const second = roles.indexOf('activity', first('activity') + 1);
  if (second >= 0 && first('content') < 0) give(second, 'content');
  // The list of months is a planner only where no column names the deadline in words.
  const isPlanner = first('deadline') < 0 && roles.filter((role) => role === 'month').length >= 3;
  return headers.map((header, at) => {
    const role = roles[at] ?? 'other';
    if (role === 'month' && !isPlanner) return { role: 'other', header };
    const isPair =
      role === 'deadline' && /окончан|конец|завершен/.test(plain(header)) && roles.indexOf(role) === at - 1;
    return { role: MANY.includes(role) || isPair || roles.indexOf(role) === at ? role : 'other', header };
  });
}
