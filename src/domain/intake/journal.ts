import { digestOf } from '../digest';
import type { Base, Journal, Texts } from './intake';

/** The most that is put down of either kind: a property holds 9 KB. https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST = 8_500;

interface KeptJournal {
  readonly rows: string;
  readonly cells: string;
}

const DIGEST = 8;

export function readJournal({ rows, cells }: KeptJournal): Journal {
  const words = rows.split(' ').filter((word) => word.length > 2 * DIGEST);
  return {
    rows: new Map(
      words.map((word) => [
        word.slice(0, DIGEST),
        { row: word.slice(DIGEST, 2 * DIGEST), number: Number(word.slice(2 * DIGEST)) },
      ]),
    ),
    cells: new Set(cells.split(' ').filter((word) => word !== '')),
  };
}

export const keptJournal = ({ rows, cells }: Journal): KeptJournal => ({
  rows: [...rows].map(([response, { row, number }]) => `${response}${row}${number}`).join(' '),
  cells: [...cells].join(' '),
});

/** Whether a journal can be put down whole. */
export function fits(journal: Journal): boolean {
  const { rows, cells } = keptJournal(journal);
  return rows.length <= LONGEST && cells.length <= LONGEST;
}

export const cellDigest = (base: Base, code: string, column: string, text: string): string =>
  digestOf([base, code, column, text].join('\n'));

/** Digest of all that stands in a row, whatever the order of its columns. */
export function rowDigest(base: Base, code: string, cells: Texts): string {
  const filled = Object.entries(cells).filter(([, text]) => text !== '');
  const sorted = filled.sort(([one], [other]) => (one < other ? -1 : 1)).map((entry) => entry.join('\n'));
  return digestOf([base, code, ...sorted].join('\n\n'));
}
