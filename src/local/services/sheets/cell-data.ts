import type { DriveCell } from '../../drive-sheet';
import { MAX_CHARACTERS } from '../cells/write-values';
import { checkKeys } from '../drive/files';
import { invalid, type Place } from './trouble';

/** The part of a cell that a field writes, and how its value is understood; undefined clears the part. */
interface Writer {
  readonly part: keyof DriveCell;
  read(value: unknown, place: Place): DriveCell[keyof DriveCell];
}

const WRAPS: Readonly<Record<string, DriveCell['wrap']>> = {
  OVERFLOW_CELL: 'overflow',
  CLIP: 'clip',
  WRAP: 'wrap',
};
const ALIGNMENTS: Readonly<Record<string, DriveCell['align']>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const VERTICALS: Readonly<Record<string, DriveCell['vertical']>> = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' };
const FORMAT_TYPES: readonly unknown[] = ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME'];

/**
 * The fields of a CellData that the local office keeps.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData
 */
export const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['userEnteredValue', { part: 'value', read: entered }],
  ['userEnteredFormat.backgroundColorStyle', { part: 'background', read: colour }],
  ['userEnteredFormat.textFormat.bold', { part: 'bold', read: (value) => value === true || undefined }],
  ['userEnteredFormat.textFormat.fontSize', { part: 'size', read: size }],
  ['userEnteredFormat.textFormat.foregroundColorStyle', { part: 'color', read: colour }],
  ['userEnteredFormat.textFormat.link', { part: 'link', read: link }],
  ['userEnteredFormat.wrapStrategy', { part: 'wrap', read: (value, place) => word(WRAPS, value, place) }],
  ['userEnteredFormat.horizontalAlignment', { part: 'align', read: (value, place) => word(ALIGNMENTS, value, place) }],
  ['userEnteredFormat.verticalAlignment', { part: 'vertical', read: (value, place) => word(VERTICALS, value, place) }],
  ['userEnteredFormat.numberFormat', { part: 'format', read: numberFormat }],
  ['note', { part: 'note', read: (value) => (typeof value === 'string' && value !== '' ? value : undefined) }],
]);

function entered(value: unknown, place: Place): DriveCell['value'] {
  const given = only(value, ['stringValue', 'numberValue', 'boolValue'], `${place}.userEnteredValue`);
  const [text, number, truth] = [given.stringValue, given.numberValue, given.boolValue];
  if (typeof text === 'string' && text.length > MAX_CHARACTERS) {
    throw invalid(place, `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  }
  if (typeof text === 'string') return text === '' ? undefined : text;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  if (typeof truth === 'boolean') return truth;
  if (Object.keys(given).length === 0) return undefined;
  throw invalid(place, 'userEnteredValue is of another type than its field.');
}

/** Shares of red, green and blue from 0 to 1; one left out is 0. */
function colour(value: unknown, place: Place): string {
  const { rgbColor } = only(value, ['rgbColor'], `${place}.ColorStyle`);
  const shares = only(rgbColor, ['red', 'green', 'blue'], `${place}.rgbColor`);
  const digits = [shares.red, shares.green, shares.blue].map((share = 0) => {
    if (typeof share !== 'number' || !(share >= 0 && share <= 1))
      throw invalid(place, `${share} is no share of a colour.`);
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

function size(value: unknown, place: Place): number {
  if (typeof value === 'number' && value > 0) return value;
  throw invalid(place, `${value} is no size of a font.`);
}

function link(value: unknown, place: Place): string | undefined {
  const { uri } = only(value, ['uri'], `${place}.link`);
  return typeof uri === 'string' && uri !== '' ? uri : undefined;
}

function numberFormat(value: unknown, place: Place): string {
  const { type, pattern } = only(value, ['type', 'pattern'], `${place}.numberFormat`);
  if (!FORMAT_TYPES.includes(type)) throw invalid(place, `${type} is no type of a number format.`);
  if (typeof pattern !== 'string')
    throw new Error(`A number format without a pattern is not part of the local office.`);
  return pattern;
}

function word<Word>(words: Readonly<Record<string, Word>>, value: unknown, place: Place): Word | undefined {
  if (typeof value === 'string' && Object.hasOwn(words, value)) return words[value];
  throw invalid(place, `Invalid value: ${value}`);
}

function only(value: unknown, known: readonly string[], place: Place): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return {};
  checkKeys(place, value, known);
  return { ...value };
}
