import { isDeadlineLike } from './content-class';
import { filledOf, gridOf, textsOf } from './grid';
import { withoutMarkup } from './leftovers';
import { linesOf, said } from './lines';
import { oneLine, plain } from './plain';
import { type PlanTable, planTablesOf } from './plan-table';
import type { Obstacle, SourceBlock, SourceTable } from './source';

/** A piece of the document between or in its tables. */
export type Part =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly table: PlanTable; readonly strength: Strength; readonly type: Obstacle };

/** 2: a plan by its headers; 1: a plan by what its cells look like; 0: another table. */
type Strength = 0 | 1 | 2;

const isPeople = (words: string): boolean => /(?:^|\s|\|)(?:ф\.? ?и\.? ?о|фамили)/.test(words);
const isMonitoring = (words: string): boolean =>
  /показател|критери/.test(words) && /единиц|количеств|источник|значени|балл/.test(words);

/** What the first rows of a table say it is, when it is no plan. */
function typeOf(table: PlanTable): Obstacle {
  const first = table.headers.length > 0 ? table.headers : table.rows.slice(0, 2).flatMap(textsOf);
  const words = plain(first.join(' | '));
  if (isPeople(words)) return 'people';
  return isMonitoring(words) ? 'monitoring' : 'otherKind';
}

function strengthOf(table: PlanTable): Strength {
  const roles = table.columns.map(({ role }) => role);
  const named = roles.filter((_, at) => !table.guessed.includes(at));
  const has = (...wanted: readonly string[]) => wanted.every((role) => roles.some((each) => each === role));
  const lines = linesOf(table).filter(({ filled }) => filled > 1);
  const dated = lines.filter((line) => isDeadlineLike(said(line, 'deadline'))).length;
  if (table.headers.length === 0) {
    return has('deadline', 'activity') &&
      dated >= 1 &&
      dated >= lines.length * 0.4 &&
      !isMonitoring(plain(table.rows.slice(0, 1).flatMap(textsOf).join(' ')))
      ? 1
      : 0;
  }
  if (isPeople(plain(table.headers.join(' | '))) && !named.includes('activity')) return 0;
  const isPlan = has('activity', 'deadline') || has('activity', 'month');
  if (isPlan && (named.includes('deadline') || named.includes('month') || dated > 0)) return 2;
  return has('activity', 'responsible') || has('activity', 'expectedResult') ? 1 : 0;
}

/** A table that only places a stamp or a title on the page: nothing in it is a row of anything. */
function isPlacing(table: PlanTable): boolean {
  const words = table.rows.flatMap(textsOf).join('\n');
  return (
    table.headers.length === 0 &&
    table.rows.length <= 8 &&
    /утвержд|согласован|рассмотрен|принят/i.test(words) &&
    words.length < 1500
  );
}

/** A table whose rows hold one cell each is text in a frame. */
const isFramed = (table: PlanTable): boolean =>
  table.headers.length === 0 && table.rows.every((row) => filledOf(row).length <= 1);

const linesOfText = (text: string): readonly string[] => [
  ...withoutMarkup(text)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== ''),
  '',
];

/** The text of a table that is none, column by column: «СОГЛАСОВАНО …» and then «УТВЕРЖДАЮ …». */
function framed({ rows }: SourceTable): readonly Part[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at]?.text ?? '').join('\n'));
  return columns.map((text) => ({ kind: 'text', lines: linesOfText(text) }));
}

/** The document's paragraphs as lines (`''` ends one) and its tables, understood. */
export function partsOf(blocks: readonly SourceBlock[]): readonly Part[] {
  let rows = 0;
  return blocks.flatMap((block): readonly Part[] => {
    if (block.kind === 'paragraph') return [{ kind: 'text', lines: linesOfText(block.text) }];
    const grid = gridOf(block, rows);
    rows += block.rows.length;
    return planTablesOf(grid).flatMap((table): readonly Part[] => {
      const strength = strengthOf(table);
      if (strength < 2 && (isPlacing(table) || isFramed(table))) return framed(block);
      const above: readonly Part[] = table.above.length > 0 ? [{ kind: 'text', lines: [...table.above, ''] }] : [];
      return [...above, { kind: 'table', table, strength, type: typeOf(table) }];
    });
  });
}
