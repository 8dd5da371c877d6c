import type { Office } from '../../office';
import type { Table } from '../../tables/table';
import type { EditedRows } from './edited-rows';
import { examine } from './examine';
import { showFindings } from './marking';
import { type Change, type OpenTab, writeChanges } from './workbook';

/**
 * Checks what was just edited and shows the findings in those rows; what follows in them is filled in: the code of a new
 * row, the status of a document that has got its number and date, how a deadline is understood. Rows elsewhere that the
 * edit has mended or spoilt are brought up to date by the next full check.
 */
export function checkEdit(office: Office, { sheet, from, to }: EditedRows): void {
  const { tabs, findings, changes, memory } = examine(office);
  const lines = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((line) => line > 1);
  const edited = new Set(lines);
  const check = <Each extends Table>(tab: OpenTab<Each>, own: readonly Change<Each>[]): void => {
    if (tab.sheet.id !== sheet) return;
    const following = own.filter(({ line }) => edited.has(line));
    writeChanges(office, tab, following);
    if (following.some(({ column }) => column === tab.table.key)) office.remember(memory);
    const shown = findings.filter((finding) => finding.tab === tab.table.tab && edited.has(finding.row));
    showFindings(office, tab, shown, lines);
  };
  check(tabs.settings, []);
  check(tabs.mentees, changes.mentees);
  check(tabs.mentors, changes.mentors);
  check(tabs.consents, []);
  check(tabs.special, []);
  check(tabs.pairs, changes.pairs);
  check(tabs.meetings, changes.meetings);
  check(tabs.documents, changes.documents);
  check(tabs.plans, changes.plans);
  check(tabs.events, changes.events);
  check(tabs.publications, changes.publications);
  check(tabs.roadmap, changes.roadmap);
  check(tabs.passport, []);
  check(tabs.targets, changes.targets);
}
