import type { Finding } from '../../tables/finding';
import { readRows, type Table } from '../../tables/table';
import { sameTyped } from '../../tables/typed';
import { h } from '../parts/dom';
import { type Field, fieldOf } from './fields';
import { type Section, sectionsOf } from './sections';

export type Texts = Readonly<Record<string, string>>;

/** The fields of a card. */
export interface Form {
  readonly elements: readonly HTMLElement[];
  /** Everything entered, by the keys of columns. */
  texts(): Texts;
  /** Only what differs from the row as it was read. */
  changed(): Texts;
  /** Shows what the checks of the school have found; it holds until the field is changed. */
  tell(findings: readonly Finding[]): void;
  /** Goes to the first field that is marked as wrong. */
  toFirstWrong(): void;
  /**
   * Checks every field; answers whether what is entered can stand, and goes to the first field that cannot. What stands
   * wrong in the row already stops nothing.
   */
  isSound(): boolean;
}

export interface FormData {
  readonly table: Table;
  /** Somebody is about to be added. */
  readonly isNew: boolean;
  /** «» for a new person. */
  readonly code: string;
  /** The row as it was read. */
  readonly before: Texts;
  /** What to show in the fields, where it is something else. */
  readonly entered: Texts;
  readonly hidden: (key: string) => boolean;
  readonly onChange: () => void;
  /** A value is complete. */
  readonly onLeave: () => void;
}

export function formOf(data: FormData): Form {
  const { table, isNew, before, hidden } = data;
  const sections = sectionsOf(table, hidden);
  const found = new Map<string, readonly Finding[]>();
  const headerOf = ({ key }: Field): string => table.columns[key]?.header ?? '';
  const texts = (): Texts => Object.fromEntries(fields.map((field) => [field.key, field.text()]));
  const changed = (): Texts =>
    Object.fromEntries(Object.entries(texts()).filter(([key, now]) => !sameTyped(table, key, now, before[key] ?? '')));
  const problems = (): readonly Finding[] => problemsIn(table, { ...texts(), [table.key]: data.code });
  const show = (field: Field, all: readonly Finding[]): void => {
    const own = all.filter(({ column }) => column === headerOf(field));
    field.tell(own.length > 0 ? own : (found.get(field.key) ?? []));
  };
  const fields = fieldsOf(
    data,
    sections.flatMap(({ keys }) => keys),
    {
      changed(field) {
        found.delete(field.key);
        field.tell([]);
        data.onChange();
      },
      left(field) {
        show(field, problems());
        data.onLeave();
      },
    },
  );
  return {
    elements: sections.map((section) => sectionElement(section, fields)),
    texts,
    changed,
    tell(findings) {
      for (const field of fields) {
        const own = findings.filter(({ column }) => column === headerOf(field));
        found.set(field.key, own);
        show(field, problems());
      }
    },
    toFirstWrong: () => fields.find((field) => field.isWrong())?.focus(),
    isSound() {
      const all = problems();
      for (const field of fields) show(field, all);
      const errors = new Set(all.flatMap(({ severity, column }) => (severity === 'error' ? [column] : [])));
      const entered = changed();
      const bad = fields.find((field) => errors.has(headerOf(field)) && (isNew || field.key in entered));
      bad?.focus();
      return bad === undefined;
    },
  };
}

const sectionElement = ({ title, keys }: Section, fields: readonly Field[]): HTMLElement =>
  h('section', {}, h('h2', {}, title), ...fields.flatMap(({ key, element }) => (keys.includes(key) ? [element] : [])));

function fieldsOf(
  { table, before, entered }: FormData,
  keys: readonly string[],
  on: { readonly changed: (field: Field) => void; readonly left: (field: Field) => void },
): readonly Field[] {
  return keys.flatMap((key) => {
    const column = table.columns[key];
    if (!column) return [];
    const field: Field = fieldOf(key, column, entered[key] ?? before[key] ?? '', {
      changed: () => on.changed(field),
      left: () => on.left(field),
    });
    return [field];
  });
}

/** What the columns themselves find wrong: the same as would be found in the sheet. */
function problemsIn(table: Table, texts: Texts): readonly Finding[] {
  const keys = Object.keys(table.columns);
  return readRows(table, [keys.map((key) => table.columns[key]?.header ?? ''), keys.map((key) => texts[key] ?? '')])
    .findings;
}
