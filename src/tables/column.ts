import * as z from 'zod/mini';
import { type Cell, calendarDate, isDateCell, sameWords, textOf } from './cell';
import { codeOf, LATIN } from './typed-code';

/** How a column is shown and kept: `text` stays exactly what was typed, `any` follows the cell. */
export type CellFormat = 'text' | 'date' | 'number' | 'any';

/** All that is known of a column. Reading, writing, checks, drop-downs, protection and layout derive from it. */
export interface Column<Value> {
  /** Line 1 of the tab, and how the column is found there. */
  readonly header: string;
  /** A zod codec: decode reads a cell, encode writes one; its messages are sentences for the curator. */
  readonly cell: z.core.$ZodType<Value, Cell>;
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** Becomes the drop-down. */
  readonly choices?: readonly string[];
  readonly range?: { readonly min: number; readonly max: number };
  /** Letters of the codes that stand here, in a column of codes. */
  readonly prefix?: string;
  /** Filled in by the add-in: becomes the protection. */
  readonly locked: boolean;
  /** May stay empty. */
  readonly blank: boolean;
  /** Names a person or leads to one: must stay empty while the school works by codes. */
  readonly personal: boolean;
  /** An unreadable cell here only warns. */
  readonly lenient: boolean;
  /** Shown to whoever hovers over the header. */
  readonly help?: string;
}

export interface ColumnOptions {
  readonly width?: number;
  readonly locked?: true;
  readonly blank?: true;
  readonly personal?: true;
  readonly lenient?: true;
  readonly help?: string;
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]);

/** What a column makes of a cell; shared, since every schema costs time while the add-in is evaluated. */
const anything = z.any();

/** @param codec Made when the first cell is read or written: most executions touch few of the tabs. */
function column<Value>(
  header: string,
  format: CellFormat,
  codec: () => z.core.$ZodType<Value, Cell>,
  { width = 140, locked, blank, personal, lenient, help }: ColumnOptions,
  more: Pick<Column<Value>, 'choices' | 'range' | 'prefix'> = {},
): Column<Value> {
  let made: z.core.$ZodType<Value, Cell> | undefined;
  return {
    header,
    get cell() {
      made ??= codec();
      return made;
    },
    format,
    width,
    locked: locked === true,
    blank: blank === true,
    personal: personal === true,
    lenient: lenient === true,
    ...(help === undefined ? {} : { help }),
    ...more,
  };
}

/** A codec of a text that `accept` either turns into a value or refuses with a sentence. */
function textCodec<Value>(accept: (text: string) => Value | Unfit, encode: (value: Value) => Cell) {
  return z.codec(cell, anything, {
    decode(entered: Cell, context) {
      const accepted = accept(textOf(entered));
      if (!isUnfit(accepted)) return accepted;
      context.issues.push({ code: 'custom', message: accepted.unfit, input: entered });
      return z.NEVER;
    },
    encode,
  }) as unknown as z.core.$ZodType<Value, Cell>;
}

/** Why a text does not fit its column. */
interface Unfit {
  readonly unfit: string;
}

const unfit = (message: string): Unfit => ({ unfit: message });

const isUnfit = (accepted: unknown): accepted is Unfit =>
  typeof accepted === 'object' && accepted !== null && 'unfit' in accepted;

/** The most a cell of Google Sheets holds: https://support.google.com/docs/thread/181288162. */
export const LONGEST_TEXT = 50_000;

/**
 * One line or more of any text; it stays text whatever it looks like. A `sign` that people type before it, «№», is no part
 * of it.
 */
export function text(header: string, options: ColumnOptions & { readonly sign?: RegExp } = {}): Column<string> {
  const { sign = /^$/ } = options;
  const codec = () =>
    z.codec(cell, anything, {
      decode(entered: Cell, context) {
        const message = isDateCell(entered)
          ? 'Таблица превратила запись в дату. Выделите ячейку, выберите «Формат → Числа → Обычный текст» и наберите заново.'
          : String(entered).length > LONGEST_TEXT &&
            'Текст слишком длинный: в ячейку помещается 50 000 знаков. Сократите его.';
        if (message === false) return String(entered).trim().replace(sign, '').trim();
        context.issues.push({ code: 'custom', message, input: entered });
        return z.NEVER;
      },
      encode: (value: string) => value,
    }) as unknown as z.core.$ZodType<string, Cell>;
  return column(header, 'text', codec, options);
}

/** One of the words of a drop-down; the value is what the code calls it. */
export function choice<const Words extends Readonly<Record<string, string>>>(
  header: string,
  words: Words,
  options: ColumnOptions = {},
): Column<keyof Words & string> {
  const known = new Map(Object.entries(words).map(([key, word]) => [sameWords(word), key as keyof Words & string]));
  const codec = () =>
    textCodec<keyof Words & string>(
      (entered) =>
        known.get(sameWords(entered)) ??
        unfit(`Такого значения нет. Выберите одно из: ${Object.values(words).join(', ')}.`),
      (value) => words[value] as string,
    );
  return column(header, 'text', codec, options, { choices: Object.values(words) });
}

/** A code of ours: `У-0001`. «у-1» and «Y–0001» are the same code. */
export function code(header: string, prefix: string, options: ColumnOptions = {}): Column<string> {
  const shape = shapeOf(prefix);
  const codec = () =>
    textCodec<string>(
      (entered) => {
        const number = shape.exec(entered.toUpperCase())?.[1];
        return number === undefined
          ? unfit(
              `Здесь нужен код вида «${codeOf(prefix, 1)}». Он стоит в столбце «Код»; новой строке надстройка даст его сама.`,
            )
          : codeOf(prefix, Number(number));
      },
      (value) => value,
    );
  return column(header, 'text', codec, { width: 90, ...options }, { prefix });
}

/** Codes of ours, one or more, apart by commas; each once, in the order entered. */
export function codes(header: string, prefix: string, options: ColumnOptions = {}): Column<readonly string[]> {
  const shape = shapeOf(prefix);
  const codec = () =>
    textCodec<readonly string[]>(
      (entered) => {
        const parts = entered.split(/[,;\n]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
        const numbers = parts.map((part) => shape.exec(part.toUpperCase())?.[1]);
        if (parts.length === 0 || numbers.includes(undefined))
          return unfit(`Здесь нужны коды через запятую: ${codeOf(prefix, 1)}, ${codeOf(prefix, 2)}.`);
        return [...new Set(numbers.map((number) => codeOf(prefix, Number(number))))];
      },
      (value) => value.join(', '),
    );
  return column(header, 'text', codec, options);
}

/** What a code of ours may look like, with its number. */
const shapeOf = (prefix: string): RegExp =>
  new RegExp(`^[${prefix}${LATIN[prefix] ?? ''}]\\s*[-‐‑‒–—−]\\s*(\\d{1,9})$`);

/** A day, as `2026-09-15`. */
export function date(header: string, options: ColumnOptions = {}): Column<string> {
  const codec = () =>
    textCodec<string>(
      (entered) =>
        calendarDate(entered) ??
        unfit('Такой даты нет, или она записана иначе. Запишите день, месяц и год, например: 15.09.2026.'),
      (value) => ({ date: value }),
    );
  return column(header, 'date', codec, { width: 110, ...options });
}

export function whole(
  header: string,
  range: { readonly min: number; readonly max: number },
  options: ColumnOptions = {},
): Column<number> {
  const codec = () =>
    textCodec<number>(
      (entered) => {
        const value = /^\d{1,9}$/.test(entered) ? Number(entered) : Number.NaN;
        return value >= range.min && value <= range.max
          ? value
          : unfit(`Здесь нужно целое число от ${range.min} до ${range.max}.`);
      },
      (value) => value,
    );
  return column(header, 'number', codec, { width: 90, ...options }, { range });
}

/** «да» or «нет»; an empty cell is neither. */
export function yesNo(header: string, options: ColumnOptions = {}): Column<boolean> {
  const codec = () =>
    textCodec<boolean>(
      (entered) => {
        const word = entered.toLowerCase();
        if (word === 'да' || word === 'true') return true;
        return word === 'нет' || word === 'false' ? false : unfit('Выберите «да» или «нет».');
      },
      (value) => (value ? 'да' : 'нет'),
    );
  return column(header, 'text', codec, { width: 90, ...options }, { choices: ['да', 'нет'] });
}

/** An address on the web. */
export function link(header: string, options: ColumnOptions = {}): Column<string> {
  const codec = () =>
    textCodec<string>(
      (entered) =>
        /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/i.test(entered) && !/\.html?\.ru\//i.test(entered)
          ? entered
          : unfit('Это не похоже на адрес страницы. Скопируйте его из адресной строки целиком, с https://.'),
      (value) => value,
    );
  return column(header, 'text', codec, { width: 220, lenient: true, ...options });
}

/** An address of electronic mail, in lower case. */
export function email(header: string, options: ColumnOptions = {}): Column<string> {
  const codec = () =>
    textCodec<string>(
      (entered) =>
        /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(entered)
          ? entered.toLowerCase()
          : unfit('Это не похоже на адрес электронной почты. Он записывается так: kurator@school.ru.'),
      (value) => value,
    );
  return column(header, 'text', codec, { lenient: true, ...options });
}

/** Whatever the cell holds, number or text: for values that are sometimes counted and sometimes said. */
export function figure(header: string, options: ColumnOptions = {}): Column<string | number> {
  const codec = () =>
    z.codec(cell, anything, {
      decode: (entered: Cell) => (typeof entered === 'number' ? entered : numberOrText(textOf(entered))),
      encode: (stored: string | number) => stored,
    }) as unknown as z.core.$ZodType<string | number, Cell>;
  return column(header, 'any', codec, options);
}

function numberOrText(text: string): string | number {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}
