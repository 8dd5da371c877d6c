import { fold } from '../folded';

/** Endings of Russian nouns and adjectives, the longest first. */
const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ием|иям|иях|ией|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ия|ию|ии|ов|ев|ам|ям|ах|ях|ом|ем|ым|им|ую|юю|ых|их|[аеиоуыьюяй])$/;

/** Letters that a word keeps at least: of a shorter one too little would be left to tell it by. */
const SHORTEST = 3;

/** Words that say nothing of a subject. */
const EMPTY = new Set(['для', 'или', 'при', 'под', 'над', 'без', 'как', 'что', 'свой', 'свои']);

/** A word without its ending: forms of one word mostly come to one stem, different words to different ones. */
function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare.length >= SHORTEST ? bare : word;
}

/** Stems of the words that say something; prepositions and the like are left out. */
export function stemsOf(text: string): readonly string[] {
  const words = fold(text).plain.match(/[а-яa-z0-9]{3,}/g) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map(stemOf);
}

/** «Математика и точные науки» is said by either half. */
export const HALVES = / (?:и|или) /;

/** Words by which alone no topic is told from another. */
const WEAK = new Set(stemsOf('подготовка работа помощь умение первая'));

export const isTelling = (stems: readonly string[]): boolean => stems.some((stem) => !WEAK.has(stem));
