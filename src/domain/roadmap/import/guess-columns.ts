import { isDeadlineLike, isMarkLike, isNumberLike, isResponsibleLike } from './content-class';
import { filledOf, type GridRow } from './grid';
import type { ColumnRole } from './source';

/** What the cells of a column look like. */
interface Looks {
  readonly at: number;
  readonly filled: number;
  readonly length: number;
  share(isLike: (text: string) => boolean): number;
}

function looksOf(rows: readonly GridRow[], at: number): Looks {
  const texts = rows.flatMap((row) => {
    const cell = row.cells[at];
    return cell && cell.text !== '' && !cell.isMerged && filledOf(row).length > 1 ? [cell.text] : [];
  });
  const filled = texts.length;
  return {
    at,
    filled,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled),
    share: (isLike) => texts.filter(isLike).length / Math.max(1, filled),
  };
}

/** Roles told by their contents, the surest first: how like the role a column must be, and how like it is. */
const LIKENESS: readonly (readonly [role: ColumnRole, least: number, of: (looks: Looks) => number])[] = [
  ['number', 0.6, (looks) => looks.share(isNumberLike)],
  ['deadline', 0.4, (looks) => looks.share(isDeadlineLike)],
  ['mark', 0.6, (looks) => looks.share(isMarkLike)],
  ['responsible', 0.5, (looks) => looks.share(isResponsibleLike)],
];

function best(free: readonly Looks[], of: (looks: Looks) => number): Looks | undefined {
  return free.reduce<Looks | undefined>((most, each) => (most && of(most) >= of(each) ? most : each), undefined);
}

/**
 * What the columns of a table hold, told by their cells where the headers do not tell: the column of deadlines is found
 * first, what is done stands before it.
 * @param known Roles told by headers; undefined where a column has no header.
 * @param isHeadless The whole table has none.
 */
export function guessedRoles(
  known: readonly (ColumnRole | undefined)[],
  rows: readonly GridRow[],
  isHeadless: boolean,
): readonly ColumnRole[] {
  const roles: (ColumnRole | undefined)[] = known.map((role) =>
    role === 'other' && !known.includes('activity') ? undefined : role,
  );
  const free = () =>
    roles.flatMap((role, at) => (role === undefined ? [looksOf(rows, at)] : [])).filter(({ filled }) => filled > 0);
  const give = (role: ColumnRole, looks: Looks | undefined) => {
    if (looks && !roles.includes(role)) roles[looks.at] = role;
  };
  for (const [role, least, of] of LIKENESS) {
    const found = best(free(), of);
    if (found && of(found) >= least) give(role, found);
  }
  const deadline = roles.indexOf('deadline');
  const before = free().filter(({ at }) => at < deadline);
  const activity = best(before.length > 0 ? before : free(), ({ length }) => length);
  if (activity && activity.length >= 6) give('activity', activity);
  const doing = roles.indexOf('activity');
  give(
    'stage',
    free().find(({ at, filled }) => at < doing && filled <= rows.length * 0.6),
  );
  if (isHeadless)
    give(
      'expectedResult',
      best(
        free().filter(({ at }) => at > doing),
        ({ length }) => length,
      ),
    );
  return roles.map((role) => role ?? 'other');
}
