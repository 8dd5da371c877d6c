import type { RoleKey } from './responsible';

/** What deputies are deputies for, «по …», as a school writes it. */
const AREAS: readonly (readonly [role: RoleKey, words: string])[] = [
  [
    'deputyMethod',
    'нмр|умр|нимр|мр|(?:научно-?|учебно-?)?\\s?методическ[а-я]{2,3}(?:\\s(?:работе|части|деятельности))?|нир',
  ],
  [
    'deputyAcademic',
    'увр|ур|упр|учебно-?\\s?(?:воспитательн|производственн)[а-я]{2,3}(?:\\s(?:работе|части|процессу))?|учебн[а-я]{2,3}(?:\\s(?:работе|части))?|учебе',
  ],
  ['deputyEducational', 'вр|воспитательн[а-я]{2,3}(?:\\s(?:работе|деятельности|части))?|воспитани[юя]'],
  [
    'deputyAdministrative',
    'ахч|ахр|ахд|административно-?\\s?хозяйственн[а-я]{2,3}(?:\\s(?:части|работе|деятельности))?|хозяйственн[а-я]{2,3}\\s(?:части|работе)',
  ],
  ['deputySafety', '(?:комплексной\\s)?безопасности(?:\\sжизнедеятельности)?|обж|обзр|кб'],
  ['deputyDigital', 'икт|ит|информатизации|цифров[а-я]{2,3}\\sтрансформации|информационн[а-я]{2,3}\\sтехнологиям'],
];

const HEAD =
  /(?:зам(?:естител(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|\.|ы)?\s?(?:дир(?:ектор(?:а|ов|ам|у)?|\.)|руководител[яей]{1,2}|завед[а-я]{2,6})(?:\s(?:школы|оо|оу|учреждения|образовательной\sорганизации))?|зам(?:естител(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|\.|ы)?|завуч(?:а|и|у|ем|ей|ам|ами)?)(?:(?![а-я])|(?=по\s))/y;
const AREA = new RegExp(`(?:${AREAS.map(([, words]) => `(${words})`).join('|')})(?![а-я])`, 'y');
const SHORT = new RegExp(
  `зд(?:\\s?по\\s?)?(?:${AREAS.map(
    ([, words]) =>
      `(${
        words
          .split('|')
          .filter((word) => word.length < 5)
          .join('|') || '(?!)'
      })`,
  ).join('|')})(?![а-я])`,
  'y',
);
const BY = /\s?по\s?/y;
const AND = /\s?(?:,|\/|;|\sи\s|\+|&|-)\s?(?:по\s)?/y;

/** A deputy named in a text; the second of «зам. директора по УВР, ВР» is but the words «ВР». */
export interface Deputy {
  readonly start: number;
  readonly end: number;
  readonly role: RoleKey;
}

/** The deputies whose words begin at a place of a folded text. */
export function deputiesAt(plain: string, start: number): readonly Deputy[] {
  const short = matchAt(SHORT, plain, start);
  if (short) return [{ start, end: short.end, role: short.role }];
  const head = matchAt(HEAD, plain, start);
  if (!head) return [];
  const by = matchAt(BY, plain, head.end);
  const first = by && matchAt(AREA, plain, by.end);
  const isAcademic = plain.startsWith('завуч', start);
  if (!first) return [{ start, end: head.end, role: isAcademic ? 'deputyAcademic' : 'deputyDirector' }];
  const deputies: Deputy[] = [{ start, end: first.end, role: first.role }];
  for (let last = first.end; ; ) {
    const and = matchAt(AND, plain, last);
    const next = and && matchAt(AREA, plain, and.end);
    if (!and || !next) return deputies;
    deputies.push({ start: and.end, end: next.end, role: next.role });
    last = next.end;
  }
}

function matchAt(
  pattern: RegExp,
  plain: string,
  at: number,
): { readonly end: number; readonly role: RoleKey } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(plain);
  if (!match) return undefined;
  const area = match.slice(1).findIndex((group) => group !== undefined);
  return { end: at + match[0].length, role: AREAS[area]?.[0] ?? 'deputyDirector' };
}
