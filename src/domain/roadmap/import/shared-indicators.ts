import type { RecordItem } from '../record';
import { isMeasured } from './content-class';
import { rejoined } from './plain';
import type { Doubt } from './source';
import { isUnfinished } from './tails';

/** A word that cannot begin a sentence about something: «Целевой модели …», «Наставнических пар …». */
const OBLIQUE = /^\p{Lu}\p{Ll}+(?:(?:ого|его|ых|их|ым|им|ому|ему|ыми|ими)\s|(?:ой|ей)\s+\p{Ll}+[иыеую](?!\p{L}))/u;

/** Whether one sentence stands in both cells: plain text keeps no merged cells, it only cuts their words into rows. */
function goesOn(above: string, below: string): boolean {
  if (above === '' || below === '' || above === below || /[.;!?]$/.test(above) || isMeasured(below)) return false;
  if (isUnfinished(above)) return true;
  if (!isMeasured(above)) return false;
  return OBLIQUE.test(below) || (/^[а-яё]/.test(below) && !/^[а-яё]/.test(above));
}

/** Gives every row the whole of an indicator whose merged cell the text cut into several rows. */
export function sharedIndicators(items: readonly RecordItem[]): {
  readonly items: readonly RecordItem[];
  readonly doubts: readonly Doubt[];
} {
  const whole = items.map((item) => ({ ...item }));
  const doubts: Doubt[] = [];
  let first = 0;
  for (let at = 1; at < whole.length; at++) {
    const [above, item] = [whole[at - 1], whole[at]];
    const isGroup = above?.section === item?.section && above?.annex === item?.annex;
    if (!above || !item || !isGroup || !goesOn(above.indicator, items[at]?.indicator ?? '')) {
      first = at;
      continue;
    }
    const indicator = rejoined(above.indicator, item.indicator);
    for (let each = first; each <= at; each++) whole[each] = { ...(whole[each] ?? item), indicator };
    doubts.push({ kind: 'indicatorShared', item: at, given: { indicator } });
  }
  return { items: whole, doubts };
}
