import { readRoadmap } from '../../../../src/domain/roadmap/import/read-roadmap';
import type { ReadRoadmap } from '../../../../src/domain/roadmap/import/source';
import { blocksOfText } from '../../../../src/domain/roadmap/import/text-blocks';
import type { RecordItem } from '../../../../src/domain/roadmap/record';

/** What becomes of a document's text; fails when it is refused. */
export function read(text: string): ReadRoadmap {
  const found = readRoadmap(blocksOfText(text));
  if ('obstacle' in found) throw new Error(`refused: ${found.obstacle}`);
  return found;
}

/** Why a document's text is refused. */
export function refusal(text: string) {
  const found = readRoadmap(blocksOfText(text));
  return 'obstacle' in found ? found : undefined;
}

/** The rows of a document as lines of the cells named. */
export const rows = (
  text: string,
  ...keys: readonly Exclude<keyof RecordItem, 'other' | 'sourceRow'>[]
): readonly string[] =>
  read(text).record.items.map((item) => keys.map((key) => item[key].replace(/\n/g, ' / ')).join(' | '));

export const doubtsIn = (text: string): readonly string[] => [...new Set(read(text).doubts.map(({ kind }) => kind))];
