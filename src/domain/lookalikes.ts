/** Latin letters that look like Cyrillic ones: they slip in with a keyboard left in the wrong layout. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Small letters with those that look Cyrillic taken for it. */
export const asCyrillic = (text: string): string =>
  text.replace(/[abcehkmoptxy]/g, (letter) => LOOKALIKES[letter] ?? letter);
