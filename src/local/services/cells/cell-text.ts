import { type LocaleRules, localeRules } from './locale';
import { parseDate } from './typed-date';

/** What becomes of a text that is written to a cell. */
export type Typed =
  | { readonly formula: string }
  | { readonly value: string | number | boolean /** Given to a cell that has none. */; readonly format?: string };

/** The reader of typed text for one book; it remembers, since columns repeat themselves. */
export type TypedText = (text: string) => Typed;

/**
 * Strings are taken as if a person typed them: numbers, per cents, dates, truth values and formulas are recognised by the
 * rules of the book's locale, and a leading apostrophe keeps the rest as text.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
 */
export function typedText(locale: string, thisYear: number): TypedText {
  const rules = localeRules(locale);
  const numbers = numberPattern(rules);
  const known = new Map<string, Typed>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const typed = parse(text, rules, numbers, thisYear);
    known.set(text, typed);
    return typed;
  };
}

function parse(text: string, rules: LocaleRules, numbers: RegExp, thisYear: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const bare = text.trim();
  if (bare.length > 60 && !/^[=+-]/.test(bare)) return { value: text };
  if (bare.startsWith('=') && bare.length > 1) return { formula: bare };
  const truth = rules.truth.get(bare.toLowerCase());
  if (truth !== undefined) return { value: truth };
  if (!/\d/.test(bare)) return signed(bare) ?? { value: text };
  return parseNumber(bare, rules, numbers) ?? parseDate(bare, rules, thisYear) ?? signed(bare) ?? { value: text };
}

/** What begins with a sign and is no number is taken for a formula, and mostly shows an error. */
function signed(text: string): Typed | undefined {
  return /^[+-]./.test(text) ? { formula: `=${text}` } : undefined;
}

function numberPattern({ decimal, groups, currency = '' }: LocaleRules): RegExp {
  const point = decimal === '.' ? '\\.' : decimal;
  const group = `[${groups.replace('.', '\\.')}]`;
  const whole = String.raw`\d{1,3}(?:${group}\d{3})+|\d+`;
  const sign = currency === '' ? '(?!)' : `\\${currency}`;
  return new RegExp(
    `^([+-]?)(${sign})?(?:(${whole})(?:${point}(\\d*))?|${point}(\\d+))(e[+-]?\\d+)?(?:\\s*(%|${sign}))?$`,
    'i',
  );
}

function parseNumber(text: string, rules: LocaleRules, pattern: RegExp): Typed | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, minus = '', before, whole = '', fraction = match[5] ?? '', , exponent = '', after] = match;
  const digits = whole.replace(/\D/g, '');
  const number = Number(`${minus}${digits || '0'}.${fraction || '0'}${exponent}`);
  const hasFraction = fraction !== '';
  if (after === '%') {
    const percent = Number((number / 100).toPrecision(15));
    return { value: percent, format: hasFraction ? '0.00%' : '0%' };
  }
  if (before || after) return { value: number, format: `#,##0${hasFraction ? '.00' : ''} [$${rules.currency}]` };
  if (exponent !== '') return { value: number, format: '0.00E+00' };
  if (digits !== whole) return { value: number, format: hasFraction ? '#,##0.00' : '#,##0' };
  return { value: number };
}
