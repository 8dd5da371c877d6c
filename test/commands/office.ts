import { bundle, codeOf, services } from '../../build/bundle';
import { blankBook } from '../../src/local/blank-book';
import type { Book, BookCell, BookSheet } from '../../src/local/book';
import { fillSchool } from '../../src/local/demo/fill';
import { glazov } from '../../src/local/demo/glazov';
import type { DemoSchool } from '../../src/local/demo/school';
import { groundFor, openRealm } from '../../src/local/realm';
import type { Answer, Selection } from '../../src/local/services/options';
import type { Fault, OfficeState, ServiceCall, Shown } from '../../src/local/state';

/** The bundle as it is pushed to Google, on the services of the local office: what these tests try. */
const [product, servicesCode] = await Promise.all([bundle(), services()]);
export const code = codeOf(product);

/** Where all commands of these tests run, one after another. */
export const ground = groundFor(servicesCode, [code]);

/** The day of the real report. */
export const REPORT_DAY = '2023-10-13';

export interface Ran<Value> {
  readonly value: Value;
  readonly ok: boolean;
  readonly message: string;
  readonly state: OfficeState;
  readonly calls: readonly ServiceCall[];
  readonly shown: readonly Shown[];
  readonly logs: readonly string[];
  readonly deaths?: readonly string[];
}

interface Given {
  readonly today?: string;
  readonly fault?: Fault;
  readonly deaths?: 'lost' | 'kept';
  readonly limited?: boolean;
  readonly lockHeld?: boolean;
  readonly notOwner?: boolean;
  readonly answers?: Answer[];
  readonly selection?: Selection;
  readonly refusedScopes?: string[];
  /** Who acts; `owner` when a test does not say. */
  readonly user?: string;
  /** Nobody looks on: a time-driven trigger. */
  readonly headless?: boolean;
  /** Two people who act in one test make different ids. */
  readonly seed?: string;
  /** HTML files of the project by name. */
  readonly pages?: Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: replies are JSON; a test says by what it reads of them
type Value = any;

function realmOf(state: OfficeState, { today = REPORT_DAY, ...given }: Given) {
  return openRealm({
    state,
    servicesCode,
    ground,
    scripts: [code],
    now: `${today}T09:00:00+03:00`,
    seed: 'one',
    ...given,
  });
}

/** Runs a command as a sidebar would, on a copy of the state. */
export function run(state: OfficeState, name: string, input: unknown = {}, given: Given = {}): Ran<Value> {
  const realm = realmOf(state, given);
  const reply = JSON.parse(realm.call('call', name, JSON.stringify(input)) ?? 'null');
  const saved = realm.close();
  return { value: reply.value, ok: reply.ok, message: reply.message ?? '', ...saved };
}

/** The state an execution leaves behind that died at a service call; undefined when it ended before that call. */
export function killedAt(
  state: OfficeState,
  name: string,
  input: unknown,
  fault: Fault,
  today = REPORT_DAY,
): OfficeState {
  const realm = realmOf(state, { today, fault });
  try {
    realm.call('call', name, JSON.stringify(input));
  } catch {
    // It died before it could answer.
  }
  return realm.close().state;
}

/** Calls a global function of the bundle, a menu handler for one. */
export function press(
  state: OfficeState,
  handler: string,
  given: Given = {},
): Omit<Ran<Value>, 'value' | 'ok' | 'message'> {
  const realm = realmOf(state, given);
  realm.call(handler);
  return realm.close();
}

/** A person has typed or pasted into a block of cells. */
export function edited(
  state: OfficeState,
  tab: string,
  row: number,
  rows: number,
  given: Given = {},
): Omit<Ran<Value>, 'value' | 'ok' | 'message'> {
  const realm = realmOf(state, given);
  realm.fireEdit(sheet(state, tab).id, row, 1, rows, 3);
  return realm.close();
}

export const blank = (): OfficeState => ({ book: blankBook('Школа', 'book-1'), files: [] });

let preparedOnce: string | undefined;

/** A prepared workbook with nobody in it. */
export function prepared(): OfficeState {
  preparedOnce ??= JSON.stringify(run(blank(), 'setUp').state);
  return JSON.parse(preparedOnce);
}

export function filled(school: DemoSchool = glazov()): OfficeState {
  const state = prepared();
  fillSchool(state.book, school);
  return state;
}

export function sheet({ book }: { readonly book: Book }, tab: string): BookSheet {
  const found = book.sheets.find(({ name }) => name === tab);
  if (!found) throw new Error(`No tab is called ${tab}.`);
  return found;
}

export function columnOf(state: OfficeState, tab: string, header: string): number {
  const found = Object.entries(sheet(state, tab).cells[1] ?? {}).find(([, { value }]) => value === header);
  if (!found) throw new Error(`${tab} has no column ${header}.`);
  return Number(found[0]);
}

/** A cell, by the header of its column; made when it is not there. */
export function cell(state: OfficeState, tab: string, line: number, header: string): BookCell {
  const { cells } = sheet(state, tab);
  const row = cells[line] ?? {};
  cells[line] = row;
  const column = columnOf(state, tab, header);
  const found = row[column] ?? {};
  row[column] = found;
  return found;
}

/** Line of the first row whose column holds a value. */
export function lineOf(state: OfficeState, tab: string, header: string, value: string): number {
  const column = columnOf(state, tab, header);
  const found = Object.entries(sheet(state, tab).cells).find(([, cells]) => cells[column]?.value === value);
  if (!found) throw new Error(`${tab} has no ${value}.`);
  return Number(found[0]);
}

/** What a person would see of a workbook and its documents; versions of files and the clock of a run left out. */
export function visible({ book, files }: OfficeState): unknown {
  const documents = files.map(({ name, content, trashed, appProperties, permissions }) => ({
    name,
    content,
    trashed,
    appProperties,
    permissions,
  }));
  return { ...book, documents };
}
