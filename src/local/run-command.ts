import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { calendarDate } from '../tables/cell';
import { type BuiltBundle, readBundle } from './bundle';
import { withDocument } from './document-file';
import { type CallSummary, summaryOf } from './estimate';
import { closeOffice, openOffice, saveOffice } from './folder/office-folder';
import { formsAddress, USUAL_PORT } from './forms-address';
import { withPeopleList } from './people-file';
import { openRealm } from './realm';
import type { OfficeState, Shown } from './state';
import { Trouble } from './trouble';
import { words } from './words';

/** What one action came to: the reply of the bundle, the calls it made, and where the book stands now. */
export interface Execution {
  readonly reply: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
  readonly calls: CallSummary;
  readonly shown: readonly Shown[];
  readonly state: OfficeState;
}

/** The bundle, with its pages if whatever is run shows one. */
type AddIn = Omit<BuiltBundle, 'pages'> & Partial<BuiltBundle>;

/** Runs an action of the add-in on a book in memory, as the sidebars do at Google. `today` is a day, `2026-09-15`. */
export function execute(
  { code, services, pages = {} }: AddIn,
  state: OfficeState,
  name: string,
  input: string,
  today?: string,
): Execution {
  const realm = openRealm({
    state,
    servicesCode: services,
    scripts: [code],
    pages,
    documentsFolder: words.documentsFolder,
    formsAddress: formsAddress(USUAL_PORT),
    ...clockOf(today),
  });
  const json = realm.call('call', name, input);
  const saved = realm.close();
  const reply: Execution['reply'] = JSON.parse(json ?? 'null');
  return { reply, calls: summaryOf(saved.calls), shown: saved.shown, state: saved.state };
}

/** The clock of the realm on a given day: nine in the morning by Moscow. @throws Trouble when it is no day. */
export function clockOf(today: string | undefined): { readonly now?: string } {
  if (today === undefined) return {};
  if (calendarDate(today) !== today) throw new Trouble('Дата в --today записывается так: 2026-09-15.');
  return { now: `${today}T09:00:00+03:00` };
}

/** What an action answers, with the file of the document it made beside the link. */
function withFile(book: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('link' in value)) return value;
  const file = resolve(dirname(book), String(value.link));
  return existsSync(file) ? { ...value, file } : value;
}

/** Runs an action on a book on disk and saves it when the action has ended; the answer is plain JSON. */
export async function runCommand(book: string, name: string, input: string, today: string | undefined) {
  const given = withDocument(name, input).then((read) => withPeopleList(name, read));
  const [bundle, whole] = await Promise.all([readBundle(), given]);
  const { state, warnings } = await openOffice(book);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const { reply, calls, state: after } = execute(bundle, state, name, whole, today);
  const files = await saveOffice(book, after);
  const value = reply.ok ? withFile(book, reply.value) : undefined;
  await closeOffice(book);
  if (reply.ok) return { ok: true, value, calls, files };
  process.exitCode = 1;
  return { ok: false, message: reply.message };
}
