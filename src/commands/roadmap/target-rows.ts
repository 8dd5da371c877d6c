import { targetsOnce, type UnderstoodItem } from '../../domain/roadmap/understood';
import { saidTarget } from '../../texts/target';
import type { RowValues } from './rows-of';

/** The rows of «План и факт» that a roadmap asks for, without codes: one a measurable target. */
export function targetRows(items: readonly UnderstoodItem[]): readonly RowValues[] {
  return targetsOnce(items).map(({ item, target }) => ({
    item: item.code,
    phrase: target.raw,
    planned: saidTarget(target),
  }));
}
