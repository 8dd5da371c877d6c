import { dayMonthYear } from '../../tables/cell';
import { roadmapPage as text } from '../../texts/roadmap-sidebar';
import type { Output } from '../parts/call';
import { type Child, h } from '../parts/dom';
import { placed, type Scale } from './scale';

type Survey = Output<'surveyRoadmap'>;
type Month = Survey['months'][number];

/** So many months have room for three letters each, so many for smaller ones, and so many for one. */
const ROOMY = 12;
const WORDS = 15;
const LETTERS = 30;

/** A year needs the room of so many months. */
const ROOM = 2;

/** The years and months over the drawing, with a flag at today. */
export function monthsHead({ months, day }: Survey, scale: Scale): HTMLElement {
  const flag = placed(h('span', { class: 'flag' }, dayMonthYear(day).slice(0, 5)), 0);
  flag.title = text.today(dayMonthYear(day));
  flag.style.left = `clamp(0px, calc(${scale.at(day)}% - 17px), calc(100% - 34px))`;
  return h(
    'div',
    { class: months.length > ROOMY ? 'months tight' : 'months', 'aria-hidden': 'true' },
    ...months.map((month) =>
      placed(h('span', { class: 'month' }, nameOf(month, months.length)), scale.at(month.start)),
    ),
    ...months.flatMap((month, at) => (isFree(month, day, scale) ? yearOver(month, at, months, scale) : [])),
    ...(isDrawn(day, months) ? [flag] : []),
  );
}

function nameOf({ name }: Month, count: number): string {
  if (count > LETTERS) return '';
  return count > WORDS ? name.slice(0, 1).toUpperCase() : name;
}

/** A year is named where it begins, and at the start of the drawing unless another follows at once. */
function yearOver({ start, year }: Month, at: number, months: readonly Month[], scale: Scale): readonly HTMLElement[] {
  const next = months.slice(at + 1, at + 1 + ROOM).some((month) => month.year !== year);
  if (at === 0 ? next : !start.endsWith('-01-01')) return [];
  return [placed(h('span', { class: 'of-year' }, String(year)), scale.at(start))];
}

/** Percent of the width that the flag takes to each side, and the name of a year to its right. */
const FLAG = 7;
const YEAR = 10;

/** Whether the flag of today leaves room for the name of a year. */
function isFree({ start }: Month, day: string, scale: Scale): boolean {
  const apart = scale.at(start) - scale.at(day);
  return apart > FLAG || apart < -FLAG - YEAR;
}

/** Lines behind the drawing: one where each month begins, and the day of today. */
export const grid = ({ months, day }: Survey, scale: Scale): readonly Child[] => [
  ...months.slice(1).map(({ start }) => placed(h('span', { class: 'rule' }), scale.at(start))),
  ...(isDrawn(day, months) ? [placed(h('span', { class: 'today' }), scale.at(day))] : []),
];

const isDrawn = (day: string, months: readonly Month[]): boolean =>
  months.some(({ start, end }) => start <= day && day <= end);
