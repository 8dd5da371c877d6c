import { digestOf } from '../digest';
import type { Incoming } from './intake';
import { cellDigest } from './journal';
import type { Entry, Ledger, Someone, WorkRow } from './ledger';

/** What one response says of a column; `text` is undefined where only its trace in «Ответы» is known. */
interface Said {
  readonly entry: Entry;
  readonly text: string | undefined;
}

/**
 * Brings cells of a person's row to what her responses say: of two the later one counts, in whatever order they come. A
 * cell is written only while it is empty and has never been written, or holds what a response has put there: what a
 * curator has corrected or emptied stays.
 *
 * @param leaving A response that turns out to be somebody else's: what it has written goes.
 */
export function settle(
  ledger: Ledger,
  someone: Someone,
  row: WorkRow,
  columns: Iterable<string>,
  leaving?: Entry,
): void {
  const own = [...(ledger.ofPerson.get(someone.code ?? '') ?? [])].filter(
    ({ questionnaire }) => ledger.state.baseOf(questionnaire) === row.base,
  );
  for (const column of columns) settleCell(ledger, row, column, own, leaving);
}

function settleCell(ledger: Ledger, row: WorkRow, column: string, own: readonly Entry[], leaving?: Entry): void {
  const held = row.cells[column] ?? '';
  const isOurs = isWritten(ledger, row, column, held, own);
  const said = own.flatMap((entry) => (entry === leaving ? [] : saidBy(ledger, entry, column)));
  const last = said.reduce<Said | undefined>(
    (latest, each) => (latest && isLater(latest, each) ? latest : each),
    undefined,
  );
  if (last && last.text === undefined) return;
  const text = last?.text ?? '';
  if (last && text !== held && !isOurs) ledger.kept += 1;
  if (!isOurs && text !== held) return;
  if (text !== held) put(row, column, text);
  if (last) note(ledger, last.entry, column, text);
  for (const entry of own)
    if (entry.written.has(column) && !said.some((each) => each.entry === entry)) forget(ledger, entry, column);
}

/** Whether a cell is for responses to fill: free, or filled by one of them. */
function isWritten(ledger: Ledger, row: WorkRow, column: string, held: string, own: readonly Entry[]): boolean {
  const digests = own.flatMap(({ written }) => written.get(column) ?? []);
  if (held === '') return digests.length === 0 || row.line === undefined;
  const isBegun =
    row.isBegun ||
    (row.code !== undefined && ledger.state.journal.cells.has(cellDigest(row.base, row.code, column, held)));
  return isBegun || digests.includes(digestOf(held));
}

function saidBy({ versions }: Ledger, entry: Entry, column: string): readonly Said[] {
  const version = entry.state === 'taken' ? versions.get(entry.response) : undefined;
  if (version === undefined || version.digest !== entry.digest)
    return entry.written.has(column) ? [{ entry, text: undefined }] : [];
  const text = version.cells[column];
  const isLost = text === undefined && version.unknown.includes(column) && entry.written.has(column);
  return text === undefined && !isLost ? [] : [{ entry, text }];
}

/** The later of two responses; two of one second are told apart by their ids, so that every run tells them apart alike. */
function isLater(
  one: { readonly entry: Pick<Incoming, 'answered' | 'response'> },
  other: { readonly entry: Pick<Incoming, 'answered' | 'response'> },
): boolean {
  const [first, second] = [one.entry, other.entry];
  return first.answered === second.answered ? first.response > second.response : first.answered > second.answered;
}

function put(row: WorkRow, column: string, text: string): void {
  row.cells[column] = text;
  row.changed.add(column);
}

function note(ledger: Ledger, entry: Entry, column: string, text: string): void {
  const digest = digestOf(text);
  if (entry.written.get(column) === digest) return;
  entry.written.set(column, digest);
  ledger.touched.add(entry);
}

function forget(ledger: Ledger, entry: Entry, column: string): void {
  entry.written.delete(column);
  ledger.touched.add(entry);
}
