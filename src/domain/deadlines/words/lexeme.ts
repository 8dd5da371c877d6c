import type { Token } from './token';

/** What a word says beside its sign. */
export type Meant = Omit<Token, 'sign' | 'text'>;

/** What a word that was found means, by the groups of its shape; undefined: it is not that word after all. */
type Meaning = (parts: readonly (string | undefined)[]) => Meant | undefined;

/** A kind of words: its sign, `''` for words that say nothing, how it is written, and what it means. */
export type Lexeme = readonly [sign: string, shape: string, meaning?: Meaning];

/** Ends a word; an abbreviation takes its full stop along. */
export const END = '(?![а-яa-z])\\.?';

export const word = (sign: string, shape: string, meaning: Meaning = () => ({})): Lexeme => [
  sign,
  `(?:${shape})${END}`,
  meaning,
];

export const valued = (sign: string, value: number, shape: string): Lexeme => word(sign, shape, () => ({ value }));
