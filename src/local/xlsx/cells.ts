import type { BookCell } from '../book';
import { cellName } from './package/references';
import type { Strings } from './package/strings';
import { escapeCellText, withAttribute } from './package/xml';
import { type RawCell, sharedNumber } from './rows';
import { shift1904 } from './sheet';
import type { Kinds } from './styles/looks';
import { isDateFormat } from './styles/number-formats';
import type { Styles } from './styles/styles';
import { cut } from './validations';

export interface Tools {
  styles: Styles;
  kinds: Kinds;
  strings: Strings;
  from1904: boolean;
}

/** Excel's limit for the text of a cell. A longer one is cut in the file and remembered beside it. */
export const textLimit = 32767;

/** A cell of the file and of the book. */
export interface Place {
  row: number;
  column: number;
  raw: RawCell | undefined;
  /** The style that the cell has, written out or not. */
  style: number;
  /** The style that the cell would have if it were not written out. */
  standing: number;
  kind: number;
  before: BookCell | undefined;
  after: BookCell | undefined;
}

const plainColor = (color: string | undefined): string | undefined =>
  color === '#ffffff' ? undefined : color?.toLowerCase();
const hasContent = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));

/** Text that a person's Enter in the cell would turn into a formula. */
const wantsQuote = ({ formula, value }: BookCell): boolean =>
  formula === undefined && typeof value === 'string' && /^[=+\-@']/.test(value);

/** Prints cells; those that the book does not change stay letter for letter. */
export function cellPrinter(tools: Tools, broken: Set<string>, formulaChanged: () => void): (place: Place) => string {
  const { styles, kinds, strings, from1904 } = tools;
  const choose = styleChooser(tools);
  return ({ row, column, raw, style: old, standing, kind, before, after }) => {
    const same = sameContent(before, after) && !(raw && broken.size > 0 && broken.has(sharedNumber(raw.xml) ?? ''));
    const full = hasContent(after);
    const { format } = kinds.look(kind);
    const [was, is] = [plainColor(before?.background), plainColor(after?.background)];
    const quote = full && !same && after !== undefined && wantsQuote(after) && format !== '@';
    const quoteChanges = full && !same && quote !== styles.isQuoted(old);
    const style = choose(old, kind, was === is ? null : is, quoteChanges ? quote : undefined);
    if (same && raw) {
      return keepCell(style === raw.style ? raw : { ...raw, xml: withAttribute(raw.xml, 's', style) }, strings);
    }
    if (before?.formula !== undefined || after?.formula !== undefined) formulaChanged();
    if (!full || !after) return printBlank(row, column, style, standing);
    return printCell(row, column, style, after, from1904 && isDateFormat(format ?? '') ? shift1904 : 0);
  };
}

/** The style of a cell that is to look so; a fill of null stays as it is. */
function styleChooser({ styles, kinds }: Tools) {
  const made = new Map<string, number>();
  return (old: number, kind: number, fill: string | null | undefined, quote: boolean | undefined): number => {
    if (fill === null && quote === undefined && kinds.ofStyle(old) === kind) return old;
    const key = `${old} ${kind} ${fill} ${quote}`;
    const look = kinds.look(kind);
    const style = made.get(key) ?? styles.restyle(old, fill === null ? look : { ...look, background: fill }, quote);
    made.set(key, style);
    return style;
  };
}

function sameContent(before: BookCell | undefined, after: BookCell | undefined): boolean {
  if (before?.formula !== undefined || after?.formula !== undefined) return before?.formula === after?.formula;
  return (before?.value ?? '') === (after?.value ?? '') && hasContent(before) === hasContent(after);
}

function printBlank(row: number, column: number, style: number, standing: number): string {
  return style === standing ? '' : `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}/>`;
}

function printCell(row: number, column: number, style: number, { formula, value }: BookCell, days: number): string {
  const open = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}`;
  if (formula !== undefined) {
    const text = escapeCellText(formula.replace(/^=/, ''));
    const result = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    const cached =
      value === undefined
        ? ''
        : `<v>${typeof value === 'string' ? escapeCellText(cut(value, textLimit)) : Number(value)}</v>`;
    return `${open}${result}><f>${text}</f>${cached}</c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${open}><v>${value - days}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cut(value ?? '', textLimit))}</t></is></c>`;
}

/** The cell as it is; a text it shares with others is kept. */
export function keepCell({ type, xml }: RawCell, strings: Strings): string {
  if (type === 's') strings.keep(Number(/<v[^>]*>\s*(\d+)/.exec(xml)?.[1]));
  return xml;
}
