import { counted } from '../text';

type Forms = readonly [one: string, few: string, many: string];

/** How often something comes round, as the parser of deadlines tells it. */
export interface RecurrenceLike {
  readonly freq: string;
  readonly interval: number;
  readonly times?: number;
  readonly day?: number;
  readonly fromDay?: number;
  readonly weekdays?: readonly number[];
  readonly week?: number;
  readonly part?: 'beginning' | 'middle' | 'end';
}

/** «в квартал», «в 2 квартала». */
const UNITS: Readonly<Record<string, Forms>> = {
  year: ['год', 'года', 'лет'],
  halfYear: ['полугодие', 'полугодия', 'полугодий'],
  quarter: ['квартал', 'квартала', 'кварталов'],
  term: ['четверть', 'четверти', 'четвертей'],
  trimester: ['триместр', 'триместра', 'триместров'],
  month: ['месяц', 'месяца', 'месяцев'],
  week: ['неделю', 'недели', 'недель'],
  day: ['день', 'дня', 'дней'],
};

const EACH: Readonly<Record<string, string>> = { month: 'каждый месяц', week: 'каждую неделю', day: 'каждый день' };

/** «в конце каждого месяца». */
const OF_EACH: Readonly<Record<string, string>> = {
  year: 'каждого года',
  halfYear: 'каждого полугодия',
  quarter: 'каждого квартала',
  term: 'каждой четверти',
  trimester: 'каждого триместра',
  month: 'каждого месяца',
  week: 'каждой недели',
  day: 'каждого дня',
};

const PARTS = { beginning: 'в начале', middle: 'в середине', end: 'в конце' } as const;

/** «по понедельникам»; «первая пятница» with the ending of its gender. */
const WEEKDAYS: readonly (readonly [plural: string, name: string, ending: 'й' | 'я' | 'е'])[] = [
  ['понедельникам', 'понедельник', 'й'],
  ['вторникам', 'вторник', 'й'],
  ['средам', 'среда', 'я'],
  ['четвергам', 'четверг', 'й'],
  ['пятницам', 'пятница', 'я'],
  ['субботам', 'суббота', 'я'],
  ['воскресеньям', 'воскресенье', 'е'],
];

const ORDINALS: Readonly<Record<number, Readonly<Record<'й' | 'я' | 'е', string>>>> = {
  [-1]: { й: 'последний', я: 'последняя', е: 'последнее' },
  1: { й: 'первый', я: 'первая', е: 'первое' },
  2: { й: 'второй', я: 'вторая', е: 'второе' },
  3: { й: 'третий', я: 'третья', е: 'третье' },
  4: { й: 'четвёртый', я: 'четвёртая', е: 'четвёртое' },
  5: { й: 'пятый', я: 'пятая', е: 'пятое' },
};

/** «1 раз в квартал», «каждый месяц до 25-го числа», «по средам», «постоянно». */
export function saidRecurrence(recurrence: RecurrenceLike): string {
  const { freq, interval, times = 1, part, weekdays, week } = recurrence;
  if (freq === 'continuous') return 'постоянно';
  if (recurrence.day !== undefined) return saidDays(freq, recurrence.day, recurrence.fromDay);
  if (week !== undefined) return `каждый месяц: ${saidWeek(week, weekdays)}`;
  if (weekdays && weekdays.length > 0) return `по ${joined(weekdays.map((day) => WEEKDAYS[day - 1]?.[0] ?? ''))}`;
  if (part) return `${PARTS[part]} ${OF_EACH[freq] ?? ''}`;
  if (interval === 1 && times === 1) return EACH[freq] ?? `1 раз в ${UNITS[freq]?.[0] ?? ''}`;
  const forms = UNITS[freq] ?? ['', '', ''];
  return `${counted(times, 'раз', 'раза', 'раз')} в ${interval === 1 ? forms[0] : counted(interval, ...forms)}`;
}

function saidDays(freq: string, day: number, from: number | undefined): string {
  if (freq === 'quarter') return `каждый квартал до ${day}-го числа следующего месяца`;
  if (day === -1) return from === -1 ? 'в последний день каждого месяца' : 'до конца каждого месяца';
  if (from === undefined) return `каждый месяц до ${day}-го числа`;
  return from === day ? `каждый месяц ${day}-го числа` : `каждый месяц с ${from}-го по ${day}-е число`;
}

function saidWeek(week: number, weekdays: readonly number[] | undefined): string {
  if (!weekdays) return `${ORDINALS[week]?.я ?? ''} неделя`;
  return joined(
    weekdays.map((day) => {
      const [, name = '', ending = 'й'] = WEEKDAYS[day - 1] ?? [];
      return `${ORDINALS[week]?.[ending] ?? ''} ${name}`;
    }),
  );
}

/** «средам», «средам и пятницам», «понедельникам, средам и пятницам». */
const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} и ${words[words.length - 1]}`;
