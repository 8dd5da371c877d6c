import * as z from 'zod/mini';
import type { Office } from '../office';
import { textOf } from '../tables/cell';
import { type Finding, Refusal } from '../tables/finding';
import { sameTyped, typedValue } from '../tables/typed';
import * as text from '../text';
import { command } from './command';
import { codeAdded, rememberAdded } from './people/added-people';
import {
  appendRow,
  type EnteredRow,
  type EnteredTexts,
  enterRow,
  examineWith,
  findingsIn,
  markRow,
  requireEnterable,
} from './people/enter-row';
import { BASES, baseInput, lineOf, openBase, otherBase, type PeopleTab, textsInput } from './people/people';
import { cellAt, type Opener, type OpenTab, opener, requireColumns, writeChanges } from './workbook/workbook';

export interface SavedPerson {
  /** False: something entered cannot stand in the base, and nothing was written. */
  readonly saved: boolean;
  /** «» for a new person who was not saved. */
  readonly code: string;
  /** 0 for a new person who was not saved. */
  readonly row: number;
  /** All that is wrong with the row as it is, or as it would be. */
  readonly findings: readonly Finding[];
}

const input = z.strictObject({
  base: baseInput,
  /** Null for a new person. */
  code: z.nullable(z.string()),
  values: textsInput,
  /** The cells as they were read: one that somebody has changed since is not overwritten. */
  before: z.optional(textsInput),
  /**
   * Adds a person, with the code of somebody of the other base when one is given. Made anew for everyone to be added: the
   * same again is the same person, who is not added twice.
   */
  operation: z.optional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
});

type Input = z.infer<typeof input>;

/** Enters a person in a base, or changes the cells of one who is there. */
export const savePerson = command({
  input,
  run(office, given): SavedPerson {
    requireEnterable(BASES[given.base], given.values);
    const open = opener(office);
    const tab = openBase(open, given.base);
    requireColumns(tab);
    if (given.operation !== undefined) return add(office, open, tab, given, given.operation);
    if (given.code === null) throw new Refusal(text.refusals.badInput);
    const line = lineOf(tab, given.code);
    if (line === undefined) throw new Refusal(text.refusals.personGone(tab.table.tab, given.code));
    return change(office, open, tab, line, changedTexts(tab, line, given));
  },
});

/** Adds a person below everybody. Her code is put down before her row: a run that dies between uses the same again. */
function add(office: Office, open: Opener, tab: PeopleTab, { base, code: given, values }: Input, operation: string) {
  const begun = codeAdded(office, operation);
  const known = given ?? begun;
  const there = known === undefined ? undefined : lineOf(tab, known);
  if (there !== undefined && known !== undefined) {
    if (begun === undefined) throw new Refusal(text.refusals.personThere(tab.table.tab, known));
    // Added already, and perhaps changed in the sheet since: what was typed then gives way.
    return change(office, open, tab, there, {});
  }
  if (given !== null && lineOf(openBase(open, otherBase(base)), given) === undefined)
    throw new Refusal(text.refusals.personGone(BASES[otherBase(base)].tab, given));
  const bare = enterRow(tab, undefined, values);
  if (!bare.tab.reading.rows.some(({ line }) => line === bare.line)) throw new Refusal(text.refusals.personEmpty);
  const examination = examineWith(office, open, known === undefined ? bare : withCode(bare, known));
  const findings = findingsIn(examination, tab, bare.line);
  if (findings.some(isBlocking)) return { saved: false, code: given ?? '', row: 0, findings };
  const next = examination.changes[base].find(({ line, column }) => line === bare.line && column === 'code')?.value;
  const code = known ?? String(next);
  if (begun === undefined) rememberAdded(office, operation, tab.table.prefix ?? '', code);
  const row = withCode(bare, code);
  appendRow(office, row);
  markRow(office, row, findings);
  return { saved: true, code, row: row.line, findings };
}

const withCode = ({ tab, line }: EnteredRow, code: string): EnteredRow =>
  enterRow(tab, line, { [tab.table.key]: code });

/** Changes cells of a person. */
function change(office: Office, open: Opener, tab: PeopleTab, line: number, texts: EnteredTexts): SavedPerson {
  const row = enterRow(tab, line, texts);
  const findings = findingsIn(examineWith(office, open, row), tab, line);
  const headers = new Set(Object.keys(texts).map((key) => headerOf(tab, key)));
  const saved = !findings.some((finding) => isBlocking(finding) && headers.has(finding.column));
  if (saved) {
    write(office, tab, line, texts);
    markRow(office, row, findings);
  }
  return { saved, code: textOf(cellAt(tab, line, tab.table.key)), row: line, findings };
}

/**
 * What a person has changed and the row does not hold yet.
 *
 * @throws Refusal when somebody else has changed the same cell meanwhile.
 */
function changedTexts(
  tab: OpenTab,
  line: number,
  { values, before = {} }: { readonly values: EnteredTexts; readonly before?: EnteredTexts | undefined },
): EnteredTexts {
  const entries = Object.entries(values).filter(([key, typed]) => {
    const [now, was] = [textOf(cellAt(tab, line, key)), before[key]];
    if (sameTyped(tab.table, key, typed, now)) return false;
    if (was === undefined) return true;
    if (sameTyped(tab.table, key, typed, was)) return false;
    if (!sameTyped(tab.table, key, was, now))
      throw new Refusal(text.refusals.cellChanged(tab.table.tab, line, headerOf(tab, key)));
    return true;
  });
  return Object.fromEntries(entries);
}

/** Writes what was typed; text that was there and could not be understood gives way. */
function write(office: Office, tab: PeopleTab, line: number, texts: EnteredTexts): void {
  const changes = Object.entries(texts).map(([key, typed]) => ({
    line,
    column: key,
    value: typedValue(tab.table, key, typed),
  }));
  const { reading } = tab;
  writeChanges<OpenTab['table']>(office, { ...tab, reading: { ...reading, findings: [] } }, changes);
}

const headerOf = ({ table }: OpenTab, key: string): string => table.columns[key]?.header ?? '';

/** What must not get into the base; everything else is saved, and shown in the cells. */
function isBlocking({ rule, severity }: Finding): boolean {
  return severity === 'error' && ['malformed', 'required', 'nameInCodeMode', 'personalDataInCodeMode'].includes(rule);
}
