const ENDING = '(?:ый|ий|ой|ая|ья|ое|ье|ые|ьи|ого|его|ьего|ому|ьему|ом|ьем|ую|ью|ей|ьей|ых|ьих|ым|ьим)';

/** Stems of ordinals; a longer one stands before the one it begins with. */
const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['последн', -1],
  ['перв', 1],
  ['втор', 2],
  ['трет', 3],
  ['четверт', 4],
  ['пятнадцат', 15],
  ['пят', 5],
  ['шестнадцат', 16],
  ['шест', 6],
  ['седьм', 7],
  ['семнадцат', 17],
  ['восьм', 8],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['двадцат', 20],
  ['тридцат', 30],
];

const TENS: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** «первая», «двадцать пятого», «последнюю», `III`. */
export const ORDINAL = `(?:(?:двадцать|тридцать) )?(?:${STEMS.map(([stem]) => stem).join('|')})(?:яя|ее|юю|${ENDING})|iv|i{1,3}`;

/** `5` for «пятого», `−1` for «последний»; the words are such as `ORDINAL` has found. */
export function ordinalOf(words: string): number {
  const [tens = '', units = tens] = words.split(' ');
  const stem = STEMS.find(([each]) => units.startsWith(each));
  return ROMAN[words] ?? (tens === units ? 0 : (TENS[tens] ?? 0)) + (stem?.[1] ?? 0);
}

const COUNTS: readonly (readonly [word: string, value: number])[] = [
  ['один|одна|одно|одну|одного|одной', 1],
  ['два|две|двух|дважды|двое', 2],
  ['три|трех|трижды|трое', 3],
  ['четыре|четырех', 4],
  ['пять|пяти', 5],
  ['шесть|шести', 6],
  ['семь|семи', 7],
  ['восемь|восьми', 8],
  ['девять|девяти', 9],
  ['десять|десяти', 10],
  ['пятнадцать|пятнадцати', 15],
  ['двадцать|двадцати', 20],
  ['тридцать|тридцати', 30],
];

/** How many, in words: «двух», «пятнадцати». */
export const CARDINAL = COUNTS.map(([words]) => words).join('|');

/** How many: «10», «двух», «дважды». */
export const COUNT = `\\d{1,3}|${CARDINAL}`;

/** One when nothing is said. */
export function countOf(words: string | undefined): number {
  if (words === undefined) return 1;
  return COUNTS.find(([each]) => each.split('|').includes(words))?.[1] ?? (Number.parseInt(words, 10) || 1);
}
