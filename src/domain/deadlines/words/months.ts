/** Every way to write a month: whole in any case, or shortened. */
export const MONTH =
  'январ[а-я]{0,2}|янв|феврал[а-я]{0,2}|февр?|март[а-я]{0,2}|мар|апрел[а-я]{0,2}|апр|ма[йяюе]|маем|июн[ьяюе]?|июнем|июл[ьяюе]?|июлем|август[а-я]{0,2}|авг|сентябр[а-я]{0,2}|сент?|октябр[а-я]{0,2}|окт|ноябр[а-я]{0,2}|нояб?|декабр[а-я]{0,2}|дек';

/** What each month begins with, in any case and any shortening. */
export const MONTH_STEMS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'] as const;

export const MONTH_NAMES = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** `3` for «марта», «мар»; the word is one that `MONTH` has found. */
export const monthOf = (word: string): number => MONTH_STEMS.findIndex((stem) => word.startsWith(stem)) + 1;

const LONG_ENOUGH = 6;

/** Those long enough that no other word is a letter away: «карта» is no March. */
const FORMS = MONTH_NAMES.flatMap((name, at) =>
  name.length < LONG_ENOUGH
    ? []
    : [name, name.replace(/ь?$/, 'я'), name.replace(/ь?$/, 'е')].map((form) => [form, at + 1] as const),
);

/** The month that a misspelt word must be: «сентябь», «окрябрь»; undefined for other words. */
export function misspeltMonth(word: string): number | undefined {
  if (word.length < LONG_ENOUGH - 1 || word.length > 10) return undefined;
  return FORMS.find(([form]) => isOneSlipAway(word, form))?.[1];
}

/** One letter is missing, too much, wrong, or has changed places with its neighbour. */
function isOneSlipAway(word: string, form: string): boolean {
  if (Math.abs(word.length - form.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === form[at]) at += 1;
  const [left, meant] = [word.slice(at), form.slice(at)];
  if (left.slice(1) === meant.slice(1) || left.slice(1) === meant || left === meant.slice(1)) return true;
  return left[0] === meant[1] && left[1] === meant[0] && left.slice(2) === meant.slice(2);
}
