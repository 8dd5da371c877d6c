import { plain } from './plain';

const MONTH =
  /^(?:январ|феврал|март|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|янв$|фев$|февр$|апр$|авг$|сен$|сент$|окт$|ноя$|нояб$|дек$)/;

/** Words that speak of time by themselves. */
const TIMELY =
  /^(?:год|гг?$|квартал|полугод|четверт|триместр|семестр|декад|недел|месяц|ежегод|ежекварт|ежемес|еженед|ежеднев|постоян|регуляр|систематич|периодич|период|срок|запрос|мере$|необходим|график|течени|теч$|раз$|раза$|каникул|соответств|согласован|осен|весн|зим|лет[оа]|позднее|позже)/;

/** Words that stand beside them in a deadline. */
const BESIDE =
  /^(?:до|с|со|по|к|в|во|на|не|и|или|от|при|за|через|уч|учебн|календарн|текущ|следующ|весь|вся|все|всего|всей|начал|конец|конц|конца|середин|перв|втор|трет|последн|один|два|дн|день|дня|дней|числ|требован|отдельн|план|планам|плану|расписан|приказ\S*|реализац\S*|внедрен\S*|итог\S*|окончан\S*|заверш\S*|программ\S*|i+|iv|v|поступлен\S*|рабоч\S*|дата|дату|утвержд\S*|наставничеств\S*|цмн|мн|уо|оо|свое|своевременно|далее|ранее)(?:$|\p{Ll}{0,4}$)/u;

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\d]+/gu) ?? [];

/** A name of a month, alone or with its year: «СЕНТЯБРЬ», «Октябрь 2026 г.», «Сентябрь – октябрь». */
export function isMonths(text: string): boolean {
  const words = wordsOf(text);
  const months = words.filter((word) => MONTH.test(word));
  return months.length > 0 && words.every((word) => MONTH.test(word) || /^(?:20\d\d|г|год|года|и|месяц)$/.test(word));
}

/** A part of the year that a heading may name: months, «I полугодие», «2 четверть». */
export function isPartOfYear(text: string): boolean {
  const words = wordsOf(text);
  const isPart = (word: string) => /^(?:полугоди|четверт|триместр|квартал|семестр)/.test(word);
  return isMonths(text) || (words.some(isPart) && words.length <= 5 && isDeadlineLike(text));
}

/** Whether a text looks like a deadline and nothing else: «до 25.12.2025», «1 раз в квартал», «по запросу». */
export function isDeadlineLike(text: string): boolean {
  if (text.length > 140) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16) return false;
  const isTimely = (word: string) => MONTH.test(word) || TIMELY.test(word) || /^20\d\d$/.test(word);
  if (!words.some(isTimely) && !/(?:^|\D)\d{1,2}[./-]\d{1,2}(?:\D|$)/.test(text)) return false;
  const fitting = words.filter((word) => isTimely(word) || /^\d+$/.test(word) || BESIDE.test(word));
  return fitting.length / words.length >= 0.65;
}

/** What a deadline that a page break cut ends with: «В течение», «до», «декабрь –», «1 раз в». */
export const isDeadlineOpen = (text: string): boolean =>
  /(?:^|\s)(?:в|во|до|с|со|по|к|и|или|на|за|от|не|позднее|течени[ие]|теч\.?|вс[ея]го?|весь|раз|раза|при|мере|соответствии)$|[-–—,(]$/i.test(
    text.trim(),
  );

const ROLE =
  /^(?:и\.? ?о\.? )?(?:директор|куратор|зам(?:естител|\.|$)|завуч|руководител|педагог|психолог|классн|кл(?:\.|$)|учител|наставник|методист|администрац|секретар|специалист|совет|отдел|управлени|комитет|оо$|уо$|мо$|шмо|рабоч\S* групп|координатор|соц|библиотек|организатор|член|ответственн|работник|образовательн|школ|центр|заведующ|воспитател|тьютор|вожат|все |определя|не привлека|коллектив|председател|кадров|юрис|делопроизвод|инспектор)/;
const WITH_INITIALS =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u;

/** Whether a text names who does something: a role, a body, a person by initials. */
export function isResponsibleLike(text: string): boolean {
  if (text.length > 260 || isDeadlineLike(text)) return false;
  return ROLE.test(plain(text)) || WITH_INITIALS.test(text);
}

/** «1», «1.2.», «IV.», «3)». */
export const isNumberLike = (text: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLХ]{1,5})\s?[.)]?$/.test(text.trim());

export const isMarkLike = (text: string): boolean =>
  /^(?:(?:не )?(?:выполнен|исполнен|проведен|реализован|сделан)|в работе|да$|нет$|[+✓✔v]$|-$)/.test(plain(text));

/** Whether a text holds a figure that can be reached: «не менее 90% …». */
export const isMeasured = (text: string): boolean =>
  /\d\s?%|(?:не (?:менее|более|ниже)|от|до|\d+)\s.{0,20}\d/i.test(text);
