import { COUNTED } from './counted';
import { KEYWORDS } from './keywords';
import { END, type Lexeme, type Meant, valued, word } from './lexeme';
import { MONTH, misspeltMonth, monthOf } from './months';
import { CARDINAL, countOf, ORDINAL, ordinalOf } from './numbers';

const YEAR_WORD = '(?: ?(?:год[а-я]{0,2}|гг?)(?![а-я])\\.?)?';

/** «25» is 2025. */
const yearIn = (digits = ''): number => Number(digits.length === 2 ? `20${digits}` : digits);

/** Two years in a row, or several: `2025/26`, `2024–2027`; undefined for what only looks like them. */
function yearsIn([, from = '', to = '']: readonly (string | undefined)[]): Meant | undefined {
  const [first, last] = [Number(from), yearIn(to)];
  const isRow = to.length === 2 ? last === first + 1 : last > first && last < first + 10;
  return isRow ? { value: first, date: { year: last, month: 12, day: 31 } } : undefined;
}

const FIGURES: readonly Lexeme[] = [
  [
    'D',
    '(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)',
    ([, year, month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
  ],
  [
    'D',
    `(\\d{1,2})( ?\\. ?|/|-(?=\\d{1,2}-\\d{4}))(\\d{1,2})(?: ?\\. ?|/|-)(\\d{4}|\\d{2})(?!\\d|\\.\\d)${YEAR_WORD}`,
    ([, day, , month, year]) => ({ date: { year: yearIn(year), month: Number(month), day: Number(day) } }),
  ],
  ['Y', `((?:19|20)\\d\\d) ?[-/] ?((?:19|20)\\d\\d|\\d\\d)(?![\\d.])${YEAR_WORD}`, yearsIn],
  ['y', `((?:19|20)\\d\\d)(?!\\d)${YEAR_WORD}`, ([, year]) => ({ value: Number(year) })],
  [
    'd',
    '(\\d{1,2})\\.(\\d{1,2})(?!\\d|\\.\\d)\\.?',
    ([, day, month]) => ({ date: { month: Number(month), day: Number(day) } }),
  ],
];

const NUMBERS: readonly Lexeme[] = [
  [
    'n',
    '(\\d{1,2})(?:-?(?:[гт]о|ого|его|ому|[оеи]е|[аьяе]я|[оыи]й|[оу]м|му|ую|[ыи]х|[еяйюхм])(?![а-я]))?(?!\\d)',
    ([, digits]) => ({ value: Number(digits) }),
  ],
  ['n', `(${ORDINAL})(?:-(?:го|ом|ая|ой|ую|[йяеюм]))?${END}`, ([, words = '']) => ({ value: ordinalOf(words) })],
  word('n', CARDINAL, ([found]) => ({ value: countOf(found) })),
];

const CALENDAR: readonly Lexeme[] = [
  word('m', MONTH, ([found = '']) => ({ value: monthOf(found) })),
  word('g', '(?:учебн[а-я]+|уч\\.? ?|у\\. ?)(?: ?год[а-я]{0,2}|гг?(?:\\.|(?![а-я]))|уч\\. ?г\\.)'),
  valued('G', 1, 'календарн[а-я]+ год[а-я]{0,2}'),
  word('E', 'нов[а-я]+ год[а-я]{0,2}'),
  word('G', 'год[а-я]{0,2}|гг?'),
  word('q', 'квартал[а-я]*|кв'),
  word('h', 'полугоди[а-я]+|полгода|полугода|п/г|семестр[а-я]*'),
  valued('t', 4, '(?:учебн[а-я]+ )?четверт(?:ь|и|ей|ях|ям|ью)'),
  valued('t', 3, '(?:учебн[а-я]+ )?триместр[а-я]*'),
  word('k', 'декад[а-я]*'),
  word('w', 'недел[а-я]+|нед'),
  word('p', 'половин[а-я]+'),
  word('M', 'месяц[а-я]*|мес'),
  valued('H', 9, 'осенн[а-я]+ каникул[а-я]*'),
  valued('H', 12, 'зимн[а-я]+ каникул[а-я]*'),
  valued('H', 3, 'весенн[а-я]+ каникул[а-я]*'),
  valued('H', 6, 'летн[а-я]+ каникул[а-я]*'),
  word('C', '(?:каникул[а-я]*|каникулярн[а-я]+)(?: (?:время|период[а-я]*|дни))?'),
  valued('S', 9, 'осен(?:ь|и|ью)|осенн[а-я]+(?: (?:период|сезон)[а-я]*)?'),
  valued('S', 12, 'зим(?:а|ы|ой|у)|зимн[а-я]+(?: (?:период|сезон)[а-я]*)?'),
  valued('S', 3, 'весн(?:а|ы|ой|у)|весенн[а-я]+(?: (?:период|сезон)[а-я]*)?'),
  valued('S', 6, 'лет(?:о|а|ом)|летн[а-я]+(?: (?:период|сезон)[а-я]*)?'),
  valued('W', 1, 'понедельник[а-я]*'),
  valued('W', 2, 'вторник[а-я]*'),
  valued('W', 3, 'сред(?:а|ы|у|ой|ам)'),
  valued('W', 4, 'четверг[а-я]*'),
  valued('W', 5, 'пятниц[а-я]*'),
  valued('W', 6, 'суббот[а-я]*'),
  valued('W', 7, 'воскресень[а-я]*'),
  word('b', 'первы(?:е|х) (?:числ[а-я]+|дн[а-я]+)(?= [а-я])'),
  word('e', 'последни(?:е|х) (?:числ[а-я]+|дн[а-я]+)(?= [а-я])'),
  word('#', 'числ(?:о|а|у|ам|ах|е|ом)|(?:(?:рабоч|учебн)[а-я]+ )?(?:день|дня|дней|дню|дни)'),
];

const REST: readonly Lexeme[] = [
  ['-', '-'],
  [',', '[,;\\n/&+]|(?:и|или|либо|а также|далее|затем|потом|в дальнейшем)(?![а-я])'],
  ['', '[.()"«»\':*_]+'],
  ['m', '([а-я]+)', ([, found = '']) => guessed(found)],
  ['?', '[^\\s,;()\\n-]+'],
];

function guessed(found: string): Meant | undefined {
  const month = misspeltMonth(found);
  return month === undefined ? undefined : { value: month, isGuess: true };
}

/** In this order: what begins like another and says more stands before it. */
export const LEXEMES: readonly Lexeme[] = [...FIGURES, ...COUNTED, ...KEYWORDS, ...CALENDAR, ...NUMBERS, ...REST];
