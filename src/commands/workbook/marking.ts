import type { MarkChanges, Marks, Office } from '../../office';
import type { Finding, Severity } from '../../tables/finding';
import * as text from '../../text';
import { identityOf, type OpenTab } from './workbook';

/** Colours of cells with findings. A cell that a person has coloured keeps her colour. */
const COLORS: Readonly<Record<Severity, string>> = { error: '#f4c7c3', warning: '#fce8b2' };

const NONE = '#ffffff';

/** Shows the findings of a tab in its cells and takes away those that are mended; a person's own notes and colours stay. */
export function showFindings(
  office: Office,
  tab: OpenTab,
  findings: readonly Finding[],
  lines?: readonly number[],
): void {
  const marks = office.readMarks(tab.sheet.id);
  const changes = markChanges(tab, findings, marks, lines);
  const identity = identityOf(tab) ?? [];
  if (changes.notes.length + changes.colors.length > 0) office.mark(tab.sheet.id, changes, identity);
}

/** What has to change in a tab's notes and colours, in all lines or only in some. */
function markChanges(
  tab: OpenTab,
  findings: readonly Finding[],
  { notes, colors }: Marks,
  lines?: readonly number[],
): MarkChanges {
  const wanted = byCell(tab, findings);
  const only = lines && new Set(lines);
  const noteChanges: { row: number; column: number; note: string }[] = [];
  const recolored = new Map<string | null, [row: number, column: number][]>();
  notes.forEach((rowNotes, at) => {
    if (only && !only.has(at + 1)) return;
    rowNotes.forEach((note, index) => {
      const [row, column] = [at + 1, index + 1];
      const found = wanted.get(`${row}:${column}`) ?? [];
      const marked = withFindings(note, found);
      if (marked !== note) noteChanges.push({ row, column, note: marked });
      const color = colorFor(colors[at]?.[index] ?? NONE, found);
      if (color === undefined) return;
      const cells = recolored.get(color);
      if (cells) cells.push([row, column]);
      else recolored.set(color, [[row, column]]);
    });
  });
  return { notes: noteChanges, colors: [...recolored].map(([color, cells]) => ({ color, cells })) };
}

function byCell(tab: OpenTab, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const columns = new Map(
    [...tab.reading.places.index].map(([key, at]) => [tab.table.columns[key]?.header, at + 1] as const),
  );
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cell = `${finding.row}:${columns.get(finding.column) ?? 1}`;
    cells.set(cell, [...(cells.get(cell) ?? []), finding]);
  }
  return cells;
}

/** A note with our findings in place of those it had; whatever else a person wrote in it stays. */
function withFindings(note: string, found: readonly Finding[]): string {
  const lines = note.split('\n');
  const from = lines.indexOf(text.marks.heading);
  const own =
    from < 0
      ? lines
      : [...lines.slice(0, from), ...lines.slice(from + 1).filter((line) => !line.startsWith(text.marks.bullet))];
  const kept = own.join('\n').trim() === '' ? '' : own.join('\n').replace(/\n+$/, '');
  if (found.length === 0) return from < 0 ? note : kept;
  const ours = [text.marks.heading, ...found.map(({ message }) => text.marks.bullet + message)].join('\n');
  return kept === '' ? ours : `${kept}\n${ours}`;
}

/** The colour a cell has to get, null to lose ours, undefined to keep what it has. */
function colorFor(current: string, found: readonly Finding[]): string | null | undefined {
  const severity = found.some((each) => each.severity === 'error') ? 'error' : 'warning';
  const isOurs = Object.values(COLORS).includes(current);
  if (found.length === 0) return isOurs ? null : undefined;
  return (isOurs || current === NONE) && current !== COLORS[severity] ? COLORS[severity] : undefined;
}
