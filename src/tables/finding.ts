/** `error` blocks: the row stays out of documents and pairs. `warning` only tells. */
export type Severity = 'error' | 'warning';

/**
 * Something wrong in a cell, as a value. The message is a Russian sentence of what is wrong and what to do; it names
 * codes and headers and never repeats what was entered, so it may be shown, stored and logged.
 */
export interface Finding {
  readonly tab: string;
  /** Row of the sheet, from 1; the header's row for what concerns a whole tab. */
  readonly row: number;
  /** Code of the record, «» where the row has none. */
  readonly code: string;
  /** Header of the column, «» for what concerns a whole row or tab. */
  readonly column: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The one kind of thrown trouble that is meant for the user: a Russian sentence of what stopped and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
