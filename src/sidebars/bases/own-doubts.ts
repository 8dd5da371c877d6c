import type { Matched } from '../../domain/people-import/plan';
import { replies, doubts as words } from '../../texts/people-import';
import { ownDoubts as ownWords } from '../../texts/people-import-sidebar';
import { call, type Output } from '../parts/call';
import type { Base, List } from './list';

export type Imported = Output<'importPeople'>;
type Doubt = Imported['doubts'][number];

/** What tells people from others, by their codes. */
export type Labels = ReadonlyMap<string, string>;

/** What comes of a list all of which stays here until somebody decides. */
export const NOTHING: Imported = {
  written: false,
  message: '',
  dataMode: 'codes',
  added: 0,
  updated: 0,
  same: 0,
  doubts: [],
  findings: [],
  rows: [],
};

/** Whom the questions of this window name: by what the bases say, and by the name that is known here alone. */
export async function labelsFor(base: Base, { key }: List): Promise<Labels> {
  const labels = new Map(key.map(({ code }) => [code, code]));
  // Somebody who is in both bases is told by the one that the list is for.
  const order: readonly Base[] = base === 'mentees' ? ['mentors', 'mentees'] : ['mentees', 'mentors'];
  for (const each of order)
    for (const { code, label } of (await call('listPeople', { base: each })).people) labels.set(code, label);
  for (const { code, name } of key) labels.set(code, `${labels.get(code)}, ${name}`);
  return labels;
}

/** The questions about rows that only this window can ask, for their names go nowhere. */
export const ownDoubts = (matched: readonly Matched[], labels: Labels): readonly Doubt[] =>
  matched.flatMap(({ line, doubt }): Doubt[] => {
    if (!doubt) return [];
    const { kind, twin } = doubt;
    const candidates = doubt.candidates.map((code) => ({ code, label: labels.get(code) ?? code }));
    return [{ line, kind, message: { ...words, ...ownWords }[kind](twin), candidates, mayBeNew: true }];
  });

/** What the workbook makes, or has made, of a list, and the rows of it that stay here. */
export function withKept(
  imported: Imported,
  matched: readonly Matched[],
  own: readonly Doubt[],
  isPreview: boolean,
): Imported {
  const left = matched.filter(({ who }) => who === 'undecided' || who === 'leftOut');
  if (left.length === 0) return imported;
  const { added, updated, same } = imported;
  const open = new Set(left.flatMap(({ who, line }) => (who === 'undecided' ? [line] : [])));
  const rows = left.map(({ line }) => ({
    line,
    action: open.has(line) ? ('doubt' as const) : ('skip' as const),
    code: '',
    changes: [],
  }));
  const doubts = [...imported.doubts, ...own.filter(({ line }) => open.has(line))].sort(byLine);
  const message = isPreview ? replies.preview(added, updated, same) : replies.written(added, updated);
  return {
    ...imported,
    doubts,
    rows: [...imported.rows, ...rows].sort(byLine),
    message: message + replies.leftOut(doubts.length),
  };
}

const byLine = (one: { readonly line: number }, other: { readonly line: number }): number => one.line - other.line;
