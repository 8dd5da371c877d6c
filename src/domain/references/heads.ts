import type { ActKind } from './reference';

const KINDS: readonly (readonly [kind: ActKind | 'clause' | 'bare', words: string])[] = [
  ['order', 'приказ(?:а|у|ом|е|ы|ов|ам|ами|ах)?'],
  ['directive', 'распоряжени[а-я]{1,3}'],
  ['resolution', 'постановлени[а-я]{1,3}'],
  ['decree', 'указ(?:а|у|ом|е|ы|ов|ами)?'],
  ['federalLaw', 'федеральн[а-я]{2,3}\\sзакон[а-я]{0,3}|фз|закон(?:а|у|ом|е|ы|ов|ами)?'],
  ['letter', 'письм[а-я]{1,3}'],
  ['minutes', 'протокол[а-я]{0,3}'],
  ['regulation', 'положени[а-я]{1,3}'],
  ['agreement', 'соглашени[а-я]{1,3}|договор[а-я]{0,3}'],
  ['standard', 'гост(?:\\sр)?'],
  ['clause', 'стать[а-я]{1,3}|ст\\.'],
  ['other', 'концепци[а-я]{1,3}'],
  // Without a word for the paper: by a number only one act has, or by a number beside a date.
  ['bare', '№?\\s?\\d{1,4}-фз|№?\\s?(?:р-145|мр-42/02|аз-1128/08|1264-р|3273-р)|№\\s?[а-яa-z\\d/_-]{1,20}\\sот|от\\s'],
];
const HEAD = new RegExp(`(?<![а-яa-z\\d])(?:${KINDS.map(([, words]) => `(${words})`).join('|')})(?![а-я])`, 'g');

/** A word that tells a paper, and what it tells. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly kind: ActKind | 'clause' | 'bare';
  /** Where the next one begins, or the text ends. */
  readonly next: number;
}

/** The words of a folded text at which a reference may begin. */
export function headsIn(plain: string): readonly Head[] {
  const matches = [...plain.matchAll(HEAD)].map((match) => {
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'other';
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, kind };
  });
  let next = plain.length;
  return matches
    .reverse()
    .map((head) => {
      const own = { ...head, next };
      if (head.kind !== 'bare') next = head.start;
      return own;
    })
    .reverse();
}
