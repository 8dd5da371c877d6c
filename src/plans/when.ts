/** A month, 1–12, and a day of it. The months from August on are of the first year of the school year. */
type MonthDay = readonly [month: number, day: number];

/** When something of a plan is to be done, in any school year. */
export type When =
  /** Not later than a day; earlier where nobody works on it. */
  | { readonly by: MonthDay }
  /** The same in two rounds, of which each has its own day. */
  | { readonly byEach: readonly [MonthDay, MonthDay] }
  | { readonly month: number }
  | { readonly from: number; readonly to: number }
  | { readonly monthlyBy: number }
  | 'allYear'
  | 'onRequest';

const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

/** From this month on a month belongs to the first year of a school year. */
const FIRST_MONTH = 8;

/**
 * A deadline in the words of a roadmap: «до 18 сентября 2026 года», «ноябрь 2026 – апрель 2027 года».
 *
 * @param schoolYear First year of the school year.
 */
export function saidWhen(when: When, schoolYear: number): string {
  const yearOf = (month: number) => (month >= FIRST_MONTH ? schoolYear : schoolYear + 1);
  const until = ([month, day]: MonthDay) => `до ${saidDay(workdayUntil(yearOf(month), month, day))}`;
  if (when === 'allYear') return 'в течение учебного года';
  if (when === 'onRequest') return 'по запросу';
  if ('by' in when) return until(when.by);
  if ('byEach' in when) return when.byEach.map(until).join(' и ');
  if ('month' in when) return `${nameOf(when.month)} ${yearOf(when.month)} года`;
  if ('monthlyBy' in when) return `ежемесячно до ${when.monthlyBy} числа`;
  const [first, last] = [yearOf(when.from), yearOf(when.to)];
  const begins = first === last ? nameOf(when.from) : `${nameOf(when.from)} ${first}`;
  return `${begins} – ${nameOf(when.to)} ${last} года`;
}

const nameOf = (month: number): string => MONTHS[month - 1]?.[0] ?? '';

function saidDay(day: Date): string {
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]?.[1] ?? ''} ${day.getUTCFullYear()} года`;
}

/** Days on which nobody works in any year, `01-01` (статья 112 Трудового кодекса). */
const HOLIDAYS: readonly string[] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];

/** The day itself, or the last working day before it: the days off that a government moves every year are not foreseen. */
function workdayUntil(year: number, month: number, day: number): Date {
  const found = new Date(Date.UTC(year, month - 1, day));
  while (isDayOff(found)) found.setUTCDate(found.getUTCDate() - 1);
  return found;
}

function isDayOff(day: Date): boolean {
  return day.getUTCDay() % 6 === 0 || HOLIDAYS.includes(day.toISOString().slice(5, 10));
}
