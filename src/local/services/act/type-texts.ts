import type { BookSheet } from '../../book';
import type { Violation } from '../cells/check';
import { enterValues, MAX_CHARACTERS } from '../cells/write-values';
import type { Execution } from '../execution';
import type { ActRefusal, Gesture } from '../options';
import { forbidden } from './permitted';

/** Enters a block of texts as a person types them; a line shorter than the others ends in empty cells. */
export function typeTexts(
  execution: Execution,
  sheet: BookSheet,
  { row, column, texts, agreed }: Extract<Gesture, { kind: 'type' }>,
): ActRefusal | undefined {
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const block = { row, column, rows: texts.length, columns };
  if (block.rows === 0 || columns === 0) return undefined;
  if (row < 1 || column < 1 || row + block.rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    return { refused: 'outside' };
  }
  if (texts.some((line) => line.some((text) => text.length > MAX_CHARACTERS))) return { refused: 'tooLong' };
  const refusal = forbidden(execution, sheet, block, agreed);
  if (refusal !== undefined) return refusal;
  const violation = enterValues(execution, sheet, block, texts);
  return violation && rejected(violation);
}

function rejected({ cell, rule }: Violation): ActRefusal {
  const choices = rule.kind === 'list' ? { choices: rule.values } : {};
  const help = rule.help === undefined ? {} : { help: rule.help };
  return { refused: 'validation', cell, ...choices, ...help };
}
