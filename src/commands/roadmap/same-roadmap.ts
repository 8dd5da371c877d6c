import { placedItems } from '../../domain/roadmap/stages';
import { PASSPORT_PARAMETERS } from '../../tables/passport';
import type { NewRoadmap } from './compose';
import type { RoadmapTabs } from './examine-roadmap';
import { enteredPassport } from './passport-of';
import { DOCUMENT_COLUMNS } from './rows-of';

/** Whether the tabs say already all that a roadmap says. What people have added since, a mark or a number, is theirs. */
export function saysAlready(tabs: RoadmapTabs, wanted: NewRoadmap): boolean {
  return holdsRows(tabs, wanted.rows) && holdsPassport(tabs, wanted.passport);
}

/** Whether the tab of the roadmap holds just these rows, whatever their codes. */
export function holdsRows({ roadmap }: Pick<RoadmapTabs, 'roadmap'>, rows: NewRoadmap['rows']): boolean {
  const items = placedItems(roadmap.reading.rows);
  return (
    items.length === rows.length &&
    items.every(({ item, section }, at) => {
      const wanted = rows[at] ?? {};
      const held: Readonly<Record<string, unknown>> = { ...item, section };
      const isMarked = wanted.completionMark === undefined || wanted.completionMark === item.completionMark;
      return isMarked && DOCUMENT_COLUMNS.every((key) => (held[key] ?? '') === (wanted[key] ?? ''));
    })
  );
}

function holdsPassport({ passport }: RoadmapTabs, texts: NewRoadmap['passport']): boolean {
  const entered = enteredPassport(passport.reading.rows);
  return PASSPORT_PARAMETERS.every((key) => texts[key] === '' || texts[key] === entered[key]?.text);
}
