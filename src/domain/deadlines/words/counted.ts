import type { Frequency, Recurrence, Relative } from '../deadline';
import { END, type Lexeme } from './lexeme';
import { MONTH } from './months';
import { COUNT, countOf } from './numbers';

const UNIT =
  '(рабоч[а-я]+ |календарн[а-я]+ |учебн[а-я]+ )?(дн[а-я]+|день|сут[а-я]+|недел[а-я]+|месяц[а-я]*|год[а-я]*|лет)';

/** What stands in the calendar, so that it is no event. */
const CALENDAR = `["«]?(?:\\d|i{1,3} |iv |(?:${MONTH})(?![а-я])|(?:начала|конца|окончания|окончании|завершения|завершении|середины|итогам) (?:\\d|i|перв|втор|трет|четверт|последн|кажд|текущ|данн|этого|нынешн|нового|следующ|учебн|уч|календарн|год|месяц|квартал|полугод|триместр|недел|каникул|${MONTH})|(?:учебн[а-я]+|уч\\.?|календарн[а-я]+|нового|следующего|текущего) ?(?:учебного )?г|года|каникул|кажд[а-я]+ (?:четверт|квартал|полугод|семестр|триместр|месяц|недел|год|учебн)|(?:четверти|квартала|полугодия|триместра|месяца)(?![а-я]))`;

/** An event up to the end of its clause, as many words as it takes. */
const EVENT = `(?!${CALENDAR})([^,;\\n()]{2,150}?)(?=[,;\\n()]|$| (?:в течени[ие]|не позднее|но|до \\d)(?![а-я]))`;

const AFTER = 'после|со? дня|с момента|с даты|по окончани[июе]|по завершени[июе]|от';

const UNITS: readonly (readonly [stem: RegExp, unit: Relative['unit']])[] = [
  [/^(?:дн|день|сут)/, 'day'],
  [/^недел/, 'week'],
  [/^месяч?ц?/, 'month'],
  [/^(?:год|лет)/, 'year'],
];

interface Counting {
  readonly count: string | undefined;
  readonly kind: string | undefined;
  readonly unit: string | undefined;
  readonly direction?: string | undefined;
  readonly event?: string | undefined;
}

function relativeOf({ count, kind = '', unit = '', direction = '', event = '' }: Counting): Relative {
  const found = UNITS.find(([stem]) => stem.test(unit))?.[1] ?? 'day';
  return {
    count: countOf(count),
    unit: found === 'day' && kind.startsWith('рабоч') ? 'workday' : found,
    direction: direction.startsWith('до') ? 'before' : 'after',
    event: event.trim(),
  };
}

const LATER = '(?:не позднее,? )?(?:чем )?(?:через |за |в течени[ие] |спустя |в )?';
const SOME = `${LATER}(?:(${COUNT})(?:-?х|-?ти)? )?${UNIT} (${AFTER}|до) `;

const RELATIVE: readonly Lexeme[] = [
  [
    'R',
    `${SOME}${EVENT}`,
    ([, count, kind, unit, direction, event]) => ({
      relative: relativeOf({ count, kind, unit, direction, event }),
    }),
  ],
  [
    'c',
    `${LATER}(?:(${COUNT})(?:-?х|-?ти)? )?${UNIT} (${AFTER}|до) (?=${CALENDAR})`,
    ([, count, kind, unit, direction]) => ({
      relative: relativeOf({ count, kind, unit, direction }),
    }),
  ],
  [
    'R',
    `в (?:(\\d{1,3}|одно|двух|трех|четырех|пяти|семи|десяти|пятнадцати|двадцати|тридцати)-?)?(дневн|недельн|месячн)[а-я]+ срок(?: (${AFTER}) ${EVENT})?`,
    ([, count, unit = '', direction, event]) => ({
      relative: relativeOf({ count: count === 'одно' ? undefined : count, kind: '', unit, direction, event }),
    }),
  ],
  [
    'R',
    `(?:в течени[ие]|через) (?:(${COUNT})(?:-?х|-?ти)? ${UNIT}|()(недел[а-я]+|месяца))${END}(?=[ .]*(?:$|[,;\\n]))`,
    ([, count, kind, unit, , other]) => ({ relative: relativeOf({ count, kind, unit: unit ?? other }) }),
  ],
  [
    'R',
    `(?:сразу |не позднее )?(после|с момента|с даты|со дня|по окончани[июе]|по завершени[июе]|по факту|по итогам|по результатам|до(?= (?:[а-я]{2,}(?:ания|ения|ятия|ытия)|начала|дня|момента|даты) )) ${EVENT}`,
    ([, direction, event]) => ({
      relative: { ...relativeOf({ count: undefined, kind: '', unit: 'дня', direction, event }), count: 0 },
    }),
  ],
];

const FREQUENCIES: readonly (readonly [shape: string, freq: Frequency])[] = [
  ['ежегодн[а-я]+|ежегод', 'year'],
  ['ежеквартальн[а-я]+|поквартально', 'quarter'],
  ['ежечетвертн[а-я]+', 'term'],
  ['ежемесячн[а-я]+|помесячно', 'month'],
  ['еженедельн[а-я]+|понедельно', 'week'],
  ['ежедневн[а-я]+', 'day'],
];

const every = (freq: Frequency, times = 1): Recurrence => ({ freq, interval: 1, ...(times > 1 ? { times } : {}) });

const NOT_LESS =
  '(?:(?:не (?:реже|менее|меньше|чаще|более)(?: чем)?|минимум|максимум|как минимум|хотя бы|примерно|около) )?';
const IN = ` ?(?:/|(?:в течени[ие]|в|за|на)(?![а-я]))(?! (?:${MONTH})(?![а-я]))`;

const REPEATED: readonly Lexeme[] = [
  ...FREQUENCIES.map(([shape, freq]): Lexeme => ['a', `(?:${shape})${END}`, () => ({ recurrence: every(freq) })]),
  [
    'x',
    `${NOT_LESS}(${COUNT})(?: ?\\([а-я]+\\))?(?:-\\d{1,2})?(?:-?х|-?го)? ?(?:раз[а]?|р)(?![а-я])\\.?${IN}`,
    ([, count]) => ({ recurrence: every('year', countOf(count)) }),
  ],
  [
    'x',
    `${NOT_LESS}(?:(дважды|трижды)|раз|однажды|единожды)${IN}`,
    ([, count]) => ({ recurrence: every('year', countOf(count)) }),
  ],
];

/** Words with a count in them: «в течение 10 дней после …», «2 раза в …», «ежемесячно». */
export const COUNTED: readonly Lexeme[] = [...RELATIVE, ...REPEATED];
