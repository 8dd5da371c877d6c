import type { BookSheet, BookValidation, Rectangle } from '../../book';
import { toA1 } from './a1';
import { paint, valueAt } from './areas';
import { isDateFormat } from './number-format';

/** What is about to stand in a cell, and the format it will stand under. */
export interface Arriving {
  readonly value: string | number | boolean;
  readonly format: string | undefined;
}

/**
 * The guard over a block whose validation rejects wrong input; undefined where none does. It throws the error that a
 * person sees, too. https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
 */
export function validationCheck(
  sheet: BookSheet,
  block: Rectangle,
): ((index: number, arriving: Arriving) => void) | undefined {
  if (!sheet.validations.some((area) => area.value?.strict)) return undefined;
  const painted = paint(sheet.validations, block);
  return (index, arriving) => {
    const rule = valueAt(sheet.validations, painted[index]);
    if (!rule?.strict || arriving.value === '' || fits(rule, arriving)) return;
    const row = block.row + Math.floor(index / block.columns);
    const cell = toA1({ row, column: block.column + (index % block.columns), rows: 1, columns: 1 });
    const choices = rule.kind === 'list' ? ` Please enter one of the following values: ${rule.values.join(', ')}.` : '';
    throw new Error(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.${choices}`,
    );
  };
}

function fits(rule: BookValidation, { value, format }: Arriving): boolean {
  if (rule.kind === 'list') return rule.values.includes(String(value));
  if (rule.kind === 'checkbox') return typeof value === 'boolean';
  if (typeof value !== 'number') return false;
  if (rule.kind === 'date') return format !== undefined && isDateFormat(format);
  return value >= rule.min && value <= rule.max;
}
