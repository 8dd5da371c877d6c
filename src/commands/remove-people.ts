import * as z from 'zod/mini';
import { type Removal, removalOf } from '../domain/personal-data/removal';
import type { Office } from '../office';
import { calendarDate, textOf } from '../tables/cell';
import { disputes } from '../tables/disputes';
import { Refusal } from '../tables/finding';
import { responses } from '../tables/responses';
import { removal as words } from '../texts/privacy';
import { command } from './command';
import { forget, journalOf } from './lists/journal';
import { eraseResponses } from './privacy/erase-responses';
import { markRemoved } from './privacy/mark-removed';
import { type ReadSchool, readSchool } from './workbook/read-school';
import { type Change, cellAt, type Opener, type OpenTab, opener, writeChanges } from './workbook/workbook';

export interface RemovedPeople {
  readonly people: readonly string[];
  /** Cells that are emptied or filled, tab by tab. */
  readonly changes: readonly { readonly tab: string; readonly cells: number }[];
  /** Responses that are removed from forms and their tabs. */
  readonly responses: number;
  /** What a person has to look at herself. */
  readonly left: readonly { readonly tab: string; readonly row: number; readonly what: string }[];
}

/**
 * Removes people who have left or taken their consent back: what the bases, the special categories and the answers hold
 * of them goes, their pairs are stopped, the code stays. With `preview` it only shows what would go. Again, it goes on
 * with what is left.
 */
export const removePeople = command({
  input: z.strictObject({
    people: z.array(z.string()).check(z.minLength(1)),
    /** The day they left, `2026-11-22`. */
    day: z.string().check(z.refine((day) => calendarDate(day) === day)),
    reason: z.enum(['left', 'withdrawn']),
    preview: z.optional(z.boolean()),
  }),
  run(office, { people, day, reason, preview }): RemovedPeople {
    if (day > office.today) throw new Refusal(words.future);
    const open = opener(office);
    const read = readSchool(office, open);
    const codes = new Set(people);
    requireKnown(read, people);
    const isWithdrawn = reason === 'withdrawn';
    const why = isWithdrawn ? words.reasonWithdrawn : words.reason;
    const planned = removalOf(read.school, codes, filledIn(read), { day, reason: why, isWithdrawn });
    const answered = answeredBy(open, codes);
    const unfound = preview === true ? [] : remove(office, open, { read, planned, answered, codes });
    const { changes, left } = told(read, planned);
    return {
      people,
      changes,
      responses: answered.gone.length,
      left: [
        ...unfound.map(({ line }) => ({ tab: responses.tab, row: line, what: words.left.responses })),
        ...answered.left,
        ...ownColumns(read, codes),
        ...left,
      ],
    };
  },
});

interface Planned {
  readonly read: ReadSchool;
  readonly planned: Removal;
  readonly answered: ReturnType<typeof answeredBy>;
  readonly codes: ReadonlySet<string>;
}

/** Answers the responses that were not found where they should be. */
function remove(
  office: Office,
  open: Opener,
  { read, planned, answered, codes }: Planned,
): ReturnType<typeof eraseResponses> {
  markRemoved(office, open, read, planned);
  const unfound = eraseResponses(office, answered.gone);
  // What a list has brought could be brought back by it.
  const journal = journalOf(office);
  if (journal) forget(office, journal, codes);
  write(office, read, planned);
  answered.write(office);
  return unfound;
}

function requireKnown({ school }: ReadSchool, people: readonly string[]): void {
  const known = new Set([...school.mentees, ...school.mentors].map(({ code }) => code));
  const unknown = people.filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Refusal(words.unknown(unknown));
}

/** By the cells themselves: a date that cannot be understood names a day of birth all the same. */
const filledIn =
  ({ tabs }: ReadSchool): Parameters<typeof removalOf>[2] =>
  (part, line) =>
    Object.keys(tabs[part].table.columns).filter((column) => textOf(cellAt(tabs[part], line, column)) !== '');

/** Columns that a person has added to a base, where something stands in them for those who are removed. */
function ownColumns({ school, tabs }: ReadSchool, codes: ReadonlySet<string>): RemovedPeople['left'] {
  return (['mentees', 'mentors'] as const).flatMap((part) => {
    const { table, grid, reading } = tabs[part];
    const ours = new Set(reading.places.index.values());
    const lines = school[part].flatMap(({ code, line }) => (code !== undefined && codes.has(code) ? [line] : []));
    const left = lines.filter((line) =>
      (grid[line - 1] ?? []).some((cell, at) => !ours.has(at) && textOf(cell) !== ''),
    );
    return left.map((row) => ({ tab: table.tab, row, what: words.ownColumns }));
  });
}

/** The papers first: by them a run that died is seen to have begun. */
const PARTS = ['consents', 'mentees', 'mentors', 'special', 'pairs'] as const;

function write(office: Office, { tabs }: ReadSchool, { cells }: Removal): void {
  for (const part of PARTS) {
    const own = cells.filter((cell) => cell.part === part);
    // Of what is emptied, text that could not be understood goes with the rest.
    const isEmptied = part !== 'consents' && part !== 'pairs';
    const tab: OpenTab = isEmptied ? { ...tabs[part], reading: { ...tabs[part].reading, findings: [] } } : tabs[part];
    writeChanges<OpenTab['table']>(office, tab, own as readonly Change<OpenTab['table']>[]);
  }
}

/** The responses of people, and how their traces are taken out of the register and of what was to be decided. */
function answeredBy(open: Opener, codes: ReadonlySet<string>) {
  const [register, disputed] = [open(responses), open(disputes)];
  const gone = register.reading.rows.filter(
    ({ person, state }) => person !== undefined && codes.has(person) && state !== 'erased',
  );
  const ids = new Set(gone.map(({ code }) => code));
  const decided = disputed.reading.rows.filter(({ response }) => response !== undefined && ids.has(response));
  const waiting = disputed.reading.rows.filter(
    ({ response, decided: day, candidates = '' }) =>
      day === undefined && !ids.has(response ?? '') && candidates.split(', ').some((code) => codes.has(code)),
  );
  return {
    gone,
    left: waiting.map(({ line }) => ({ tab: disputes.tab, row: line, what: words.left.disputes })),
    write(office: Office) {
      const emptied = decided.flatMap(({ line }) =>
        (['given', 'candidates'] as const).map((column) => ({ line, column, value: undefined })),
      );
      writeChanges(office, disputed, emptied);
      writeChanges(
        office,
        register,
        gone.flatMap(({ line }) => [
          { line, column: 'values' as const, value: undefined },
          { line, column: 'written' as const, value: undefined },
          { line, column: 'state' as const, value: 'erased' },
        ]),
      );
    },
  };
}

function told({ tabs }: ReadSchool, { cells, left }: Removal): Pick<RemovedPeople, 'changes' | 'left'> {
  const counted = PARTS.map((part) => ({
    tab: tabs[part].table.tab,
    cells: cells.filter((cell) => cell.part === part).length,
  }));
  return {
    changes: counted.filter((each) => each.cells > 0),
    left: left.map((each) => ({
      tab: tabs[each.part].table.tab,
      row: each.line,
      what: words.left[each.part === 'documents' ? each.paper : each.part],
    })),
  };
}
