import { holdsFullName } from '../../same-person';
import type { Approval } from '../record';
import { dayIn } from './period';
import { plain } from './plain';

const BEGINS = /^["«]?(?:утвержд|согласован|принят|рассмотрен|приложение(?:\s|$))/;
const BELONGS =
  /приказ|директор|заведующ|начальник|председател|профсоюз|профком|руководител|протокол|(?:^|\s)от\s*["«_\d]|^№|_{2,}|педагогическ\S* совет|распоряжени|постановлени|заседани|^\S*ОУ\s|школ|лице|гимнази|^\/|20\d\d ?г/i;
const NAME =
  /(?:\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?\p{Lu}\.)/u;

/** Whether a text names a person, in full or by initials. */
export const holdsName = (text: string): boolean => NAME.test(text) || holdsFullName(text);

/** Whether a line begins an approval stamp: «УТВЕРЖДАЮ», «Утверждено приказом …», «Приложение к приказу …». */
export const beginsApproval = (line: string): boolean => BEGINS.test(plain(line));

/** Whether a line under the beginning of a stamp belongs to it. */
export const belongsToApproval = (line: string): boolean =>
  line.length <= 160 && (beginsApproval(line) || BELONGS.test(line) || NAME.test(line) || dayIn(line) !== undefined);

/** The number of the paper; never that of a school: «приказом директора МБОУ «СОШ № 5» от 01.09.2025 № 12». */
function numberIn(text: string): string | undefined {
  const found =
    /20\d\d\s?(?:г\.?|года)?,?\s*№\s*([^\s,;]+)/i.exec(text) ??
    /(?:приказ|распоряжени|постановлени|протокол)[а-яё]*(?:\s+от)?\s*№\s*([^\s,;]+)/i.exec(text);
  const number = found?.[1]?.replace(/[.»"]+$/, '') ?? '';
  return /\d/.test(number) ? number : undefined;
}

/** Reads an approval stamp of either form, or of both at once, which none of the rules allows. */
export function approvalOf(raw: readonly string[]): Approval {
  const start = raw.findIndex((line) => /^["«]?утвержд/.test(plain(line)));
  const text = raw.slice(Math.max(0, start)).join(' ');
  if (raw.length === 0) return { raw, mode: 'none' };
  const byOfficial = /утверждаю/i.test(text);
  const byOrder = /(?:приказ|распоряжени|постановлени|протокол)[а-яё]*/i.test(text);
  const mode = byOfficial && byOrder ? 'mixed' : byOfficial ? 'byOfficial' : byOrder || start >= 0 ? 'byOrder' : 'none';
  const [date, number] = [dayIn(text), numberIn(text)];
  const signatory = NAME.exec(text)?.[0];
  return { raw, mode, ...(date && { date }), ...(number && { number }), ...(signatory && { signatory }) };
}
