import type { BookSheet, BookValidation, Rectangle } from '../../book';
import { toA1 } from './a1';
import { paint, valueAt } from './areas';
import { isDateFormat } from './number-format';

/** What is about to stand in a cell, and the format it will stand under. */
export interface Arriving {
  readonly value: string | number | boolean;
  readonly format: string | undefined;
}

/** A cell, `B2`, and the strict rule that takes no such value. */
export interface Violation {
  readonly cell: string;
  readonly rule: BookValidation;
}

/** Looks at what arrives at a cell of a block; undefined where the block has no rule that rejects wrong input. */
export function validationCheck(
  sheet: BookSheet,
  block: Rectangle,
): ((index: number, arriving: Arriving) => Violation | undefined) | undefined {
  if (!sheet.validations.some((area) => area.value?.strict)) return undefined;
  const painted = paint(sheet.validations, block);
  return (index, arriving) => {
    const rule = valueAt(sheet.validations, painted[index]);
    if (!rule?.strict || arriving.value === '' || fits(rule, arriving)) return undefined;
    const row = block.row + Math.floor(index / block.columns);
    return { cell: toA1({ row, column: block.column + (index % block.columns), rows: 1, columns: 1 }), rule };
  };
}

/**
 * The error that a script gets.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
 */
export function violationError({ cell, rule }: Violation): Error {
  const choices = rule.kind === 'list' ? ` Please enter one of the following values: ${rule.values.join(', ')}.` : '';
  return new Error(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${choices}`,
  );
}

function fits(rule: BookValidation, { value, format }: Arriving): boolean {
  if (rule.kind === 'list') return rule.values.includes(String(value));
  if (rule.kind === 'checkbox') return typeof value === 'boolean';
  if (typeof value !== 'number') return false;
  if (rule.kind === 'date') return format !== undefined && isDateFormat(format);
  return value >= rule.min && value <= rule.max;
}
