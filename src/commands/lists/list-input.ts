import * as z from 'zod/mini';
import { type BaseColumn, type ListRow, MOST_COLUMNS, MOST_ROWS } from '../../domain/people-import/list';
import type { Decision } from '../../domain/people-import/plan';
import { READERS } from '../../domain/people-import/values';
import { LONGEST_TEXT } from '../../tables/column';
import { Refusal } from '../../tables/finding';
import { mentees } from '../../tables/people';
import { cellOf, type Table } from '../../tables/table';
import { codeOf } from '../../tables/typed-code';
import { CATEGORIES } from '../../tables/words';
import { refusals } from '../../texts/people-import';
import { baseInput } from '../people/people';

const line = z.int().check(z.minimum(1), z.maximum(999_999));
const words = z.string().check(z.maxLength(LONGEST_TEXT));
const categories = Object.keys(CATEGORIES) as [keyof typeof CATEGORIES, ...(keyof typeof CATEGORIES)[]];

/** A list as a page or the command line has read it: rows of texts under the keys of columns of the base. */
export const listInput = z.strictObject({
  base: baseInput,
  columns: z.readonly(z.array(z.string()).check(z.maxLength(MOST_COLUMNS))),
  rows: z.readonly(z.array(z.readonly(z.array(words)))),
  /** Lines of the rows in the list; from 1 on when absent. */
  lines: z.optional(z.readonly(z.array(line))),
  /** Of everybody whose row does not tell. */
  category: z.optional(z.enum(categories)),
  /** What was decided about rows in doubt; the others are left out. */
  decisions: z.optional(
    z.readonly(
      z.array(z.strictObject({ line, decision: z.enum(['skip', 'new', 'is']), code: z.optional(z.string()) })),
    ),
  ),
  /** Filled cells that give way to the list. */
  overwrite: z.optional(z.readonly(z.array(z.strictObject({ line, columns: z.readonly(z.array(z.string())) })))),
  /** Only shows what would become of it. */
  preview: z.optional(z.boolean()),
  /** Made anew for every import: the same again is the same import, which brings nobody twice. */
  operation: z.optional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
});

export type ListInput = z.infer<typeof listInput>;

/** The rows of a list by column. @throws Refusal for what is no list, or one that is too long. */
export function rowsOf(table: Table, { columns, rows, lines }: ListInput): readonly ListRow[] {
  const known = columns.every((key) => table.columns[key] && !table.columns[key].locked);
  const isEven = rows.every((cells) => cells.length <= columns.length) && (lines ?? rows).length === rows.length;
  if (!known || !isEven || new Set(columns).size < columns.length) throw new Refusal(refusals.badList);
  if (rows.length === 0) throw new Refusal(refusals.emptyList);
  if (rows.length > MOST_ROWS) throw new Refusal(refusals.tooManyRows(MOST_ROWS));
  return rows.map((cells, at) => ({
    line: lines?.[at] ?? at + 1,
    texts: Object.fromEntries(
      columns.flatMap((key, index) => {
        const text = cells[index]?.trim() ?? '';
        return text === '' ? [] : [[key, text] as const];
      }),
    ),
  }));
}

/** A cell of a list that nobody can read in its column. */
export interface ListFinding {
  readonly line: number;
  /** Header of the column of the base. */
  readonly column: string;
  readonly message: string;
}

/** A row of a list in the terms of the base; a cell that cannot be read is left out, and told. */
export interface ReadRow {
  readonly line: number;
  readonly values: Readonly<Partial<Record<BaseColumn, unknown>>>;
}

export function readRow(
  table: Table,
  { line: at, texts }: ListRow,
  today: string,
): { readonly row: ReadRow; readonly findings: readonly ListFinding[] } {
  const findings: ListFinding[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(texts)) {
    const column = table.columns[key];
    if (!column) continue;
    const read = READERS[key as BaseColumn];
    const meant = read === undefined ? text : read(text, today);
    // What the column itself cannot read gives its own sentence.
    const cell = z.safeDecode(column.cell, meant === undefined ? text : cellOf(column, meant));
    if (cell.success) values[key] = cell.data;
    else findings.push({ line: at, column: column.header, message: cell.error.issues[0]?.message ?? '' });
  }
  return { row: { line: at, values }, findings };
}

export function decisionsOf({ decisions = [] }: ListInput): ReadonlyMap<number, Decision> {
  return new Map(
    decisions.map(({ line: at, decision, code = '' }) => [
      at,
      decision === 'is' ? { kind: 'is', code: normal(code) } : { kind: decision },
    ]),
  );
}

const normal = (code: string): string => {
  const number = /^\D+-(\d{1,9})$/.exec(code.trim())?.[1];
  return number === undefined ? code : codeOf(mentees.prefix ?? '', Number(number));
};
