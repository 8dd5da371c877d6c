import { countableAfter, countableBefore } from './countables';
import { NUMBER_WORDS, wordsToNumber } from './number-words';
import type { Quantity } from './quantity';

/** How the words before (or after) a number compare, the longer first; `loose`: the text leaves room. */
const LEADS: readonly (readonly [words: string, comparison: Lead, loose?: 'loose'])[] = [
  ['не ?менее|не ?меньше|не ниже|не реже|минимум|>=|≥', 'atLeast'],
  ['не ?более|не ?больше|не выше|не чаще|не превыша[а-я]{1,5}|максимум|<=|≤', 'atMost'],
  ['более|больше|свыше|выше|>', 'atLeast', 'loose'],
  ['менее|меньше|ниже|<', 'atMost', 'loose'],
  ['около|порядка|примерно|приблизительно', 'atLeast', 'loose'],
  ['от', 'from'],
  ['до', 'upTo', 'loose'],
];
type Lead = 'atLeast' | 'atMost' | 'from' | 'upTo';

const DIGITS = '\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,9}(?:[.,]\\d{1,4})?';
const NUMBER = `(?:${DIGITS}|стопроцентн[а-я]{1,4}|половин[ыау]|(?<![а-я])${NUMBER_WORDS})`;
const SUFFIX = '(?:-?(?:ти|ми|го|му|ью|х|и|ю|й|е|я)(?![а-я]))?';
const PERCENT = '\\s?-?\\s?(?:%|процент[а-я]{0,6}|проц\\.?(?![а-я]))';
const QUANTITY = new RegExp(
  [
    `(?:(?<![а-яa-z"'/])(?<lead>${LEADS.map(([words]) => words).join('|')})[\\s,:-]{0,3}(?:чем\\s)?(?<by>на\\s|(?:у|в|для|до|из)\\s)?\\s?)?`,
    `(?<![\\d№.,/:_]|\\d-|[a-zа-я]-)(?<value>${NUMBER})${SUFFIX}`,
    `(?:\\s?\\((?:${NUMBER_WORDS}|\\d{1,6})\\))?`,
    `(?:${PERCENT})?(?:(?:\\s?-\\s?|\\sдо\\s)(?<top>${NUMBER})${SUFFIX})?`,
    `(?<unit>${PERCENT})?`,
    '(?<post>\\s(?:и|или)\\s(?:более|больше|выше|менее|меньше|ниже)(?![а-я]))?',
  ].join(''),
  'g',
);

/** What follows a number that is a day, an age, a length of time, money, a class or a part of something longer. */
const OTHER_UNIT =
  /^(?:[.,/:]?\d|-\s?[а-я]{3}|\s?[-(]?\s?(?:лет(?![а-я])|летн|год|г(?![а-я])|гг|уч\.|мес|недел|дн(?:я|ей|ям|ями)|день|сут|(?:рабоч|календарн|учебн)[а-я]{1,4} дн|мин(?:ут|\.)|руб(?:\.|л)|класс(?!н)|(?:январ|феврал|март|апрел|ма[йя](?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр)|числ[ао]|полугод|четверт|квартал|курс[аеу]?(?![а-я])|этап))/;
/** What stands before a number that names a thing. */
const NAMED =
  /(?:№|(?<![а-я])(?:n|п|пп|ст|ч|стр|тел|каб|п\/п|пункт[а-я]{0,3}|стать[а-я]{1,3}|част[а-я]{1,3}|раздел[а-я]{0,3}|приложени[а-я]{1,3}|школ[а-я]{1,2}|сош|оош|лице[йяюе]|гимнази[а-я]{1,2}|этап[а-я]{0,3}|класс[а-я]{0,3}|глав[а-я]{1,3}|модул[а-я]{1,3})\.?)\s?$/;
const DONE =
  /(?<![а-я])(?:[а-я]{2,}(?:ан|ен|ят)[аоы]?|принял[аои]?|прошл[аои]|участву[а-я]{2,3}|количеств[а-я]{1,2}[^.;]*|числ[ао][^.;]*|численност[ьи][^.;]*|кол-во[^.;]*)[\s:-]{1,3}$/;
/** Nothing of the sentence before it. */
const OPENING = /(?:^|[.,:;(\n•*]|\s-|(?:не ?менее|не ?более|минимум) [^.;]*\sи)\s?$/;
const CHANGE =
  /(увелич|повы[сш]|рост(?![а-я]{3})|прирост|возраст(?:а|е)н|сни[зж]|сокра[тщ]|уменьш)|(реализ|выполн|исполн|освоен)/g;
const GROWTH = /(?:увелич|повы[сш]|рост|прирост|возраст|довед|довест|достиг|достиж|расшир)/;

/** The numbers of a text that are to be reached; `plain` is the text folded. */
export function quantitiesIn(plain: string): readonly Quantity[] {
  return [...plain.matchAll(QUANTITY)].flatMap((match) => quantityOf(match, plain));
}

function quantityOf(match: RegExpMatchArray, plain: string): readonly Quantity[] {
  const { value: written = '', top, by } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const value = numberOf(written);
  if (value === undefined) return [];
  const isPercent = /%|проц/.test(match[0]) || /половин/.test(written);
  const before = plain.slice(Math.max(0, start - 160), start);
  const after = plain.slice(end, end + 160);
  const lead = leadOf(match.groups ?? {});
  if (!isTarget({ value, isPercent, lead: lead?.comparison, before, after, written })) return [];
  const isChange = changes(before, by ?? '');
  const quantity = { start, end, value, unit: isPercent ? ('percent' as const) : ('count' as const), isChange };
  if (lead === undefined) {
    const upper = top === undefined ? undefined : numberOf(top);
    const isWhole = isPercent && value === 100 && upper === undefined;
    const one = { ...quantity, comparison: isWhole ? ('equal' as const) : ('atLeast' as const), isPlain: isWhole };
    return upper === undefined ? [one] : [one, { ...one, value: upper, comparison: 'atMost' }];
  }
  const upTo = GROWTH.test(before) ? 'atLeast' : 'atMost';
  const comparison = lead.comparison === 'upTo' ? upTo : lead.comparison === 'from' ? 'atLeast' : lead.comparison;
  const upper = top === undefined ? undefined : numberOf(top);
  const one = { ...quantity, comparison, isPlain: !lead.isLoose && upper === undefined } as const;
  return upper === undefined ? [one] : [one, { ...one, value: upper, comparison: 'atMost' }];
}

function leadOf({ lead, post }: Readonly<Record<string, string | undefined>>) {
  if (post !== undefined)
    return { comparison: /менее|меньше|ниже/.test(post) ? 'atMost' : 'atLeast', isLoose: false } as const;
  if (lead === undefined) return undefined;
  const found = LEADS.find(([words]) => new RegExp(`^(?:${words})$`).test(lead));
  return found && { comparison: found[1], isLoose: found[2] === 'loose' };
}

interface Seen {
  readonly value: number;
  readonly isPercent: boolean;
  readonly lead: Lead | undefined;
  readonly before: string;
  readonly after: string;
  readonly written: string;
}

function isTarget({ value, isPercent, lead, before, after, written }: Seen): boolean {
  if (isPercent) return !/^\s?(?:\d|[.,]\d)/.test(after);
  if (OTHER_UNIT.test(after)) return false;
  const isCounted = countableAfter(after) !== undefined;
  if (lead === 'atLeast' || lead === 'atMost') return isCounted || !/^(?:19|20)\d\d$/.test(written);
  if (lead !== undefined) return isCounted || /малокомплектн[^.;]*$/.test(before);
  if (NAMED.test(before) || /^\s?\)|^\s?раз/.test(after) || value === 0) return false;
  if (/^(?:19|20)\d\d$/.test(written) || (value === 1 && !/^\d/.test(written))) return false;
  if (isCounted) return OPENING.test(before) || DONE.test(before);
  return DONE.test(before) && (/(?:ан|ен)[аоы]?\s$/.test(before) || countableBefore(before) !== undefined);
}

/** Whether a number says by how much something changes, by the last word that tells. */
function changes(before: string, by: string): boolean {
  if (!/^на/.test(by) && !/(?<![а-я])на\s?$/.test(before)) return false;
  const told = [...before.matchAll(CHANGE)];
  return told.length > 0 && told[told.length - 1]?.[1] !== undefined;
}

function numberOf(written: string): number | undefined {
  if (/^стопроцентн/.test(written)) return 100;
  if (/^половин/.test(written)) return 50;
  if (/^\d/.test(written)) return Number(written.replace(/ /g, '').replace(',', '.'));
  return wordsToNumber(written);
}
