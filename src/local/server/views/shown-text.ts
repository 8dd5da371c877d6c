import { isDateFormat } from '../../xlsx/styles/number-formats';
import { shownDate } from './shown-date';

const NBSP = '\u00a0';

/** What a Russian sheet shows of a number under a format; undefined stands for the automatic one. */
export function shownNumber(number: number, format: string | undefined): string {
  return formatterOf(format)(number);
}

/** What a person would type to get the number again, where what is shown says less. */
export function typedNumber(number: number, format: string | undefined): string {
  if (format !== undefined && isDateFormat(format) && number >= 0) {
    return Number.isInteger(number)
      ? shownNumber(number, DATE)
      : shownNumber(number, number < 1 ? TIME : DATE_AND_TIME);
  }
  if (format?.includes('%')) return `${plain(Number((number * 100).toPrecision(15)))}%`;
  return plain(number);
}

const DATE = 'dd.mm.yyyy';
const TIME = 'h:mm:ss';
const DATE_AND_TIME = `${DATE} ${TIME}`;

export const shownTruth = (value: boolean): string => (value ? 'ИСТИНА' : 'ЛОЖЬ');

type Formatter = (number: number) => string;

const formatters = new Map<string, Formatter>();

function formatterOf(format: string | undefined): Formatter {
  if (format === undefined || format === '@' || /^(general|0\.#{6,})$/i.test(format)) return plain;
  const known = formatters.get(format);
  if (known !== undefined) return known;
  const made = isDateFormat(format) ? dateFormatter(format) : numberFormatter(format);
  formatters.set(format, made);
  return made;
}

/** Up to fifteen digits, as a sheet holds them. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
}

function dateFormatter(format: string): Formatter {
  const show = shownDate(format);
  return (number) => (number < 0 ? plain(number) : show(number));
}

/** https://developers.google.com/workspace/sheets/api/guides/formats#number_format_tokens */
function numberFormatter(format: string): Formatter {
  const [first = '', second, zero] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(sectionOf);
  return (number) => {
    if (number === 0 && zero) return zero(0);
    if (number < 0 && second) return second(-number);
    return typeof first === 'string' ? plain(number) : `${number < 0 ? '-' : ''}${first(Math.abs(number))}`;
  };
}

/** One of the parts of a format for numbers above, below and of zero. */
function sectionOf(section: string): Formatter {
  const code = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/\\(.)/g, '"$1"');
  const digits = /[#0?][#0?,.]*(?:E[+-]0+)?/i.exec(code.replace(/"[^"]*"/g, (text) => '\0'.repeat(text.length)));
  const bare = (text: string) => text.replace(/"/g, '');
  if (digits === null) return () => bare(code);
  const before = bare(code.slice(0, digits.index));
  const after = bare(code.slice(digits.index + digits[0].length));
  const show = digitsOf(digits[0]);
  const scale = /%/.test(code) ? 100 : 1;
  return (number) => `${before}${show(Number((number * scale).toPrecision(15)))}${after}`;
}

function digitsOf(pattern: string): Formatter {
  const exponent = /E/i.test(pattern);
  const [whole = '', fraction = ''] = pattern.replace(/E.*$/i, '').split('.');
  const [most, least] = [fraction.length, fraction.replace(/[^0]/g, '').length];
  const width = whole.replace(/[^0]/g, '').length;
  const grouped = whole.includes(',');
  return (number) => {
    if (exponent)
      return number
        .toExponential(most)
        .replace('.', ',')
        .replace(/e([+-])(\d)$/, 'E$10$2')
        .replace('e', 'E');
    const [before = '', after = ''] = number.toFixed(Math.min(most, 20)).split('.');
    const kept = after.slice(0, least) + after.slice(least).replace(/0+$/, '');
    const padded = before.padStart(width, '0');
    const shown = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, NBSP) : padded;
    return kept === '' ? shown : `${shown},${kept}`;
  };
}
