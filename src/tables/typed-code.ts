/** Codes as people type them. Apart from the columns: the sidebars read codes too, and need nothing else of a table. */

/** Digits of the codes by their letter: people, responses, meetings, pairs, documents, roadmap items, their targets, events, publications, items of plans. */
const DIGITS: Readonly<Record<string, number>> = { У: 4, О: 4, В: 4, П: 3, Д: 3, М: 3, Ц: 3, С: 3, Н: 3, З: 4 };

/** Latin letters that people type in a code, with the keyboard left in the wrong layout. */
export const LATIN: Readonly<Record<string, string>> = { У: 'Y', М: 'M', В: 'B', О: 'O', С: 'C', Н: 'H' };

/** `('У', 17)` → `У-0017`. */
export function codeOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(DIGITS[prefix] ?? 1, '0')}`;
}

const LETTERS = { person: 'У', pair: 'П' } as const;

/** «У-0017», «у 17», «Y17» and plain «17»: people type the number from a sheet, on a telephone, in any layout. */
export function readCode(text: string, of: keyof typeof LETTERS): string | undefined {
  const prefix = LETTERS[of];
  // Nobody sees marks of direction, joiners and controls.
  const typed = text
    .replace(/(?![\t\n])[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .normalize('NFC')
    .toUpperCase();
  const digits = new RegExp(`^(?:[${prefix}${LATIN[prefix] ?? ''}]\\s*[-‐‑‒–—−]?\\s*)?(\\d{1,6})$`).exec(typed)?.[1];
  const number = Number(digits ?? 0);
  return number === 0 ? undefined : codeOf(prefix, number);
}

/** Codes of people, apart by commas or by spaces, each once; undefined where anything else stands among them. */
export function readPeopleCodes(text: string): readonly string[] | undefined {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const codes = parts.flatMap((part) => {
    const whole = readCode(part, 'person');
    return whole === undefined
      ? part
          .trim()
          .split(/\s+/)
          .map((each) => readCode(each, 'person'))
      : [whole];
  });
  const known = codes.flatMap((code) => code ?? []);
  return known.length === codes.length ? [...new Set(known)] : undefined;
}
