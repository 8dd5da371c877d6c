import type { Target } from './target';

/** A number of a text that is to be reached, and where it stands: «не менее, чем на 90%», «от 70 человек». */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly comparison: Target['comparison'];
  readonly value: number;
  readonly unit: Target['unit'];
  /** Whether the text itself says how the number is to be compared. */
  readonly isPlain: boolean;
  /** By how much something grows or falls, not what it comes to: «увеличение на 10 %». */
  readonly isChange: boolean;
}
