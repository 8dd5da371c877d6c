/** Latin letters that look like Cyrillic ones: they slip in with a keyboard left in the wrong layout. */
const LOOKALIKES: Readonly<Record<string, string>> = {
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

/**
 * What two spellings of one person's name have in common: without letter case, «ё», spaces, dots, look-alike Latin
 * letters, and with the parts in any order.
 */
export function nameKey(fullName: string): string {
  const letters = fullName
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[abcehkmoptxy]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return letters
    .split(/[^\p{L}-]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** A surname, a name and a patronymic in a row, as they betray a person inside any text. */
const FULL_NAME =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вна|ична|инична|ич|оглы|кызы)(?!\p{L})/u;

export function holdsFullName(text: string): boolean {
  return FULL_NAME.test(text);
}
