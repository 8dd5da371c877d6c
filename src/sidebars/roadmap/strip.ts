import { h } from '../parts/dom';
import { type Item, placed, type Scale } from './scale';

/** Percent of the width under which a stretch could not be seen. */
const THINNEST = 2.4;

/** Each time that a row is to be done, hatched where that is a guess. */
export function stretches({ occurrences, confidence }: Item, scale: Scale): readonly HTMLElement[] {
  const shown = confidence === 'ask' ? 'stretch guess' : 'stretch';
  return occurrences.map(({ start, end }) => {
    const width = Math.max(scale.width(start, end), THINNEST);
    return placed(h('span', { class: shown }), Math.min(scale.at(start), 100 - THINNEST), width);
  });
}
