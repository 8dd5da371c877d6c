import { plain } from '../roadmap/import/plain';

/** What cells look like where no header says what they hold. */

const NAME_WORD = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;

/** Two to four words with capital letters: a surname, a name and a patronymic in any order, initials among them. */
export function isNameLike(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return false;
  const whole = words.filter((word) => NAME_WORD.test(word)).length;
  const initials = words.filter((word) => /^(?:[А-ЯЁ]\.){1,2}$/.test(word)).length;
  const others = words.filter((word) => /^(?:оглы|кызы)$/i.test(word)).length;
  return whole >= 1 && whole + initials + others === words.length && whole + initials >= 2;
}

/** «9 А», «9А класс», «10 «Б»», «1 курс», «группа П-21». */
export const isClassLike = (text: string): boolean =>
  /^(?:1[0-2]|[1-9]) ?-? ?(?:["«„“]?[а-яa-z]["»”]?)?(?: ?(?:класс|кл\.?))?$|^[1-6] курс$|^группа [\wа-я-]{1,12}$/i.test(
    plain(text),
  );

/** A line over the rows of a class: «9 А класс», «Класс: 9А», «Список обучающихся 9 «Б» класса». */
export function classOfSection(text: string): string | undefined {
  const words = text.trim().replace(/[.:]$/, '');
  const named = /^(?:класс|группа)\s*[:–—-]?\s*(.{1,14})$/i.exec(words)?.[1];
  if (named !== undefined && isClassLike(named)) return named.trim();
  if (isClassLike(words)) return words.replace(/\s*(?:класс|кл\.?)$/i, '').trim();
  const inside = /(?:^|\s)((?:1[0-2]|[1-9]) ?[-–]? ?["«„“]?[А-ЯЁа-яё]?["»”]?) ?класса?(?:\s|$)/i.exec(words)?.[1];
  return words.length <= 60 && inside !== undefined ? inside.trim() : undefined;
}

export const isBirthLike = (text: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?: ?г\.?)?$/.test(text.trim());

export const isYearLike = (text: string): boolean => /^(?:19[3-9]\d|20[0-2]\d)(?: ?г\.?(?:р\.?)?)?$/.test(text.trim());

export const isGenderLike = (text: string): boolean => /^(?:м|ж|муж\.?|жен\.?|мужской|женский)$/i.test(text.trim());

export const isContactLike = (text: string): boolean =>
  /@[\w-]+\.\w|^\+?[78][\s(-]*\d{3}/.test(text.trim()) || /^\d{10,11}$/.test(text.replace(/\D/g, ''));

export const isNumberLike = (text: string): boolean => /^\d{1,4}[.)]?$/.test(text.trim());

/** «Итого», «Всего: 25 чел.»: a line that counts the others. */
export const isTotal = (cells: readonly string[]): boolean =>
  /^(?:итого|всего|общее количество)(?:\s|[:.]|$)/i.test(cells.find((cell) => cell !== '') ?? '');
