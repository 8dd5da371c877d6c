import { withoutPersonal } from '../domain/people-import/code-mode';
import type { BaseColumn, ListRow } from '../domain/people-import/list';
import { Refusal } from '../tables/finding';
import { settings } from '../tables/settings';
import { AGE_GROUPS, type DataMode } from '../tables/words';
import * as text from '../text';
import { findings as findingWords, refusals } from '../texts/people-import';
import { command } from './command';
import { carryOut, entriesOf, wantedOf } from './lists/carry-out';
import { type ImportedPeople, importedOf, outcomeOf } from './lists/imported-people';
import { journalOf, putDown } from './lists/journal';
import { type ListFinding, listInput, type ReadRow, readRow, rowsOf } from './lists/list-input';
import { type PlannedRow, planList } from './lists/plan-list';
import { BASES, openBase, otherBase, type PeopleTab } from './people/people';
import { lastPerson } from './questionnaires/person-codes';
import { openedOnce } from './roadmap/take-in';
import { decisions, enteredSettings } from './workbook/read-school';
import { opener, requireColumns } from './workbook/workbook';

/**
 * Takes a list of people into a base: whoever is there is completed, whoever is not is added, and nobody in doubt is taken
 * for somebody else. A filled cell gives way only where that was ticked. With `preview` it only shows what would become of
 * the list.
 */
export const importPeople = command({
  input: listInput,
  run(office, given): ImportedPeople {
    const { base, preview, operation } = given;
    if (preview !== true && operation === undefined) throw new Refusal(refusals.noOperation);
    const listed = rowsOf(BASES[base], given);
    const open = openedOnce(opener(office));
    const { dataMode } = decisions(enteredSettings(open(settings).reading.rows), office.today).settings;
    const bases = { own: openBase(open, base), other: openBase(open, otherBase(base)) };
    requireSound(bases.own);
    requireSound(bases.other);
    const list = readList(bases.own, listed, dataMode, office.today);
    const lastGiven = lastPerson(open, office.memory());
    const planned = planList(list.rows, bases, given, { lastGiven, dataMode, today: office.today });
    const findings = [...list.findings, ...uncategorised(bases.own, planned)];
    if (preview === true) return importedOf(planned, findings, bases, dataMode);
    const begun = (journalOf(office)?.entries ?? []).filter((entry) => entry.operation === operation);
    const entries = begun.length > 0 ? begun : entriesOf(planned, bases.own, lastGiven, given);
    if (begun.length === 0 && entries.length > 0) putDown(office, entries);
    carryOut(office, bases.own, entries, wantedOf(list.rows, given));
    return outcomeOf(planned, entries, findings, bases, dataMode);
  },
});

/** Without all of its columns a base cannot be completed, and without codes nobody in it can be told from others. */
function requireSound(tab: PeopleTab): void {
  requireColumns(tab);
  const bare = tab.reading.rows.find(({ code }) => code === undefined);
  if (bare) throw new Refusal(text.refusals.rowWithoutCode(bare.line));
}

interface ReadList {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly ListFinding[];
}

/** What the cells of a list mean; of a school that works by codes nothing that names anybody is even looked at. */
function readList({ table }: PeopleTab, listed: readonly ListRow[], dataMode: DataMode, today: string): ReadList {
  const stripped = dataMode === 'codes' ? withoutPersonal(listed, today, AGE_GROUPS) : undefined;
  const read = (stripped?.rows ?? listed).map((row) => readRow(table, row, today));
  const headerOf = (column: BaseColumn): string =>
    (table.columns as Readonly<Record<string, { readonly header: string }>>)[column]?.header ?? '';
  const named = (stripped?.emptied ?? []).map(({ line, column }) => ({
    line,
    column: headerOf(column),
    message: findingWords.named,
  }));
  return { rows: read.map(({ row }) => row), findings: [...named, ...read.flatMap(({ findings }) => findings)] };
}

const uncategorised = ({ table }: PeopleTab, planned: readonly PlannedRow[]): readonly ListFinding[] =>
  planned.flatMap(({ line, action, code, doubt }) =>
    action === 'skip' && code === undefined && doubt === undefined
      ? [{ line, column: table.columns.category.header, message: findingWords.categoryMissing }]
      : [],
  );
