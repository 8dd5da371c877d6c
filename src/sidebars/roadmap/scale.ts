import type { Output } from '../parts/call';

type Survey = Output<'surveyRoadmap'>;
export type Item = Survey['items'][number];

const DAY = 86_400_000;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Where days stand between the first and the last that are drawn; lengths are in percent of the width. */
export interface Scale {
  /** Where a day begins; one beyond the drawing stands at its edge. */
  at(day: string): number;
  width(start: string, end: string): number;
}

/** Undefined where no month is drawn. */
export function scaleOf({ months }: Pick<Survey, 'months'>): Scale | undefined {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) return undefined;
  const [from, to] = [dayOf(first.start), dayOf(last.end) + 1];
  const shareOf = (day: number): number => Math.min(100, Math.max(0, ((day - from) / (to - from)) * 100));
  return {
    at: (day) => shareOf(dayOf(day)),
    width: (start, end) => shareOf(dayOf(end) + 1) - shareOf(dayOf(start)),
  };
}

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** Puts an element where a day begins. */
export function placed<Placed extends HTMLElement>(element: Placed, share: number, width?: number): Placed {
  element.style.left = percent(share);
  if (width !== undefined) element.style.width = percent(width);
  return element;
}
