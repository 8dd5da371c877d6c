import * as z from 'zod/mini';
import { isSameMatter } from '../domain/consents/consents';
import { withdrawalEdits } from '../domain/consents/withdrawal-edits';
import type { Office } from '../office';
import { calendarDate } from '../tables/cell';
import { Refusal } from '../tables/finding';
import { CONSENT_KINDS, type ConsentKind } from '../tables/words';
import { refusals } from '../texts/consents';
import { command } from './command';
import { type LeftToClean, leftToClean } from './consents/left-to-clean';
import { changedRows, type PlannedChanges, plannedChanges, type ShownChange, tabsWith } from './consents/withdrawal';
import { rememberNew } from './orders/register';
import { type Examination, examine } from './workbook/examine';
import { showFindings } from './workbook/marking';
import { type OpenTab, requireColumns, writeChanges } from './workbook/workbook';

const input = z.strictObject({
  person: z.string(),
  kind: z.enum(Object.keys(CONSENT_KINDS) as [ConsentKind, ...ConsentKind[]]),
  /** The day on which it was withdrawn, `2026-09-15`. */
  day: z.string().check(z.refine((entered) => calendarDate(entered) === entered)),
  /** Only shows what would change. */
  preview: z.optional(z.boolean()),
});

export interface WithdrawnConsent {
  readonly changes: readonly ShownChange[];
  /** What only a person can do, and until when. */
  readonly left: readonly LeftToClean[];
}

/**
 * Withdraws a consent: its papers are marked, what may not go on without it is stopped, and what is left to clean is told.
 * Columns that the add-in fills in follow. Run again it changes nothing and tells what is left by then.
 */
export const withdrawConsent = command({
  input,
  run(office, given): WithdrawnConsent {
    if (given.day > office.today) throw new Refusal(refusals.future);
    const examination = examine(office);
    const { tabs } = examination;
    for (const tab of [tabs.mentees, tabs.mentors, tabs.consents, tabs.pairs, tabs.special]) requireColumns(tab);
    const edits = withdrawalEdits(examination.school, given, office.today);
    if (!edits) throw new Refusal(refusals.nothingToWithdraw(given.person));
    const planned = plannedChanges(edits);
    const changed = tabsWith(tabs, planned);
    const after = examine(office, (table) => (changed.get(table.id) ?? examination.open(table)) as never);
    const isMeant = (each: { readonly person: string; readonly kind: ConsentKind }): boolean =>
      each.person === given.person && isSameMatter(each.kind, given.kind);
    const left = leftToClean(after, office.today, isMeant);
    const changes = changedRows(tabs, planned);
    if (given.preview !== true) write(office, examination, planned, after, given.person);
    return { changes, left };
  },
});

/** The papers first: a run that dies after them finds by them what is to be closed. */
function write(
  office: Office,
  { tabs }: Examination,
  planned: PlannedChanges,
  after: Examination,
  person: string,
): void {
  writeChanges(office, tabs.consents, planned.consents);
  writeChanges(office, tabs.pairs, planned.pairs);
  writeChanges(office, tabs.special, planned.special);
  writeChanges(office, tabs.mentees, after.changes.mentees);
  writeChanges(office, tabs.mentors, after.changes.mentors);
  rememberNew(office, after.memory);
  const { mentees, mentors, consents, pairs, special } = after.school;
  const isTheirs = (each: { readonly person?: string | undefined }) => each.person === person;
  mark(
    office,
    after,
    after.tabs.mentees,
    mentees.filter(({ code }) => code === person),
  );
  mark(
    office,
    after,
    after.tabs.mentors,
    mentors.filter(({ code }) => code === person),
  );
  mark(office, after, after.tabs.consents, consents.filter(isTheirs));
  mark(
    office,
    after,
    after.tabs.pairs,
    pairs.filter(({ mentor, mentee }) => [mentor, mentee].includes(person)),
  );
  mark(office, after, after.tabs.special, special.filter(isTheirs));
}

/** Shows in the rows concerned what is wrong with them now. */
function mark(office: Office, after: Examination, tab: OpenTab, rows: readonly { readonly line: number }[]): void {
  if (rows.length === 0) return;
  const found = after.findings.filter((finding) => finding.tab === tab.table.tab);
  showFindings(
    office,
    tab,
    found,
    rows.map(({ line }) => line),
  );
}
