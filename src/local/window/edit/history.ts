import type { Cell } from '../places';

export type Texts = readonly (readonly string[])[];

/** A block that the person has entered, with what stood there. */
export interface Step {
  readonly sheet: number;
  readonly place: Cell;
  readonly before: Texts;
  readonly after: Texts;
  /** Rows of the tab then: after rows have come or gone the place is another. */
  readonly rowCount: number;
  /** The person has agreed to change locked cells. */
  agreed: boolean;
  /** What the sheet made of it, as soon as the office has told: who has changed it since is not overwritten. */
  settled: Texts | undefined;
}

/** The person's own edits, back and forth. */
export interface History {
  add(step: Step): void;
  /** The step to take back; it can then be done again. */
  back(): Step | undefined;
  forth(): Step | undefined;
}

const MOST_STEPS = 200;

export function createHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  return {
    add(step) {
      done.push(step);
      if (done.length > MOST_STEPS) done.shift();
      undone.length = 0;
    },
    back() {
      const step = done.pop();
      if (step) undone.push(step);
      return step;
    },
    forth() {
      const step = undone.pop();
      if (step) done.push(step);
      return step;
    },
  };
}
