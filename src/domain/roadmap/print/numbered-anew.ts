import type { Layout, RecordItem, RoadmapRecord } from '../record';

/**
 * The rows of the main table with numbers, where a layout has a column for them and the document that the roadmap comes
 * from had none: its sections «1.», and the rows of layout B «1.1.». Numbers that stand in the document are never
 * changed, and a document printed in its own layout gets none; a roadmap typed in the tab has no document behind it.
 */
export function numberedAnew({ layout: own, items, passport }: RoadmapRecord, layout: Layout): readonly RecordItem[] {
  const hasNumbers = items.some(({ number, sectionNumber }) => number !== '' || sectionNumber !== '');
  const isAsInDocument = layout === own && passport.headers.length > 0;
  if (isAsInDocument || hasNumbers || layout === 'A' || layout === 'other') return items;
  let [section, row] = [0, 0];
  let last: RecordItem | undefined;
  return items.map((item) => {
    if (item.annex !== '') return item;
    const begins = item.section !== '' && item.section !== last?.section;
    if (begins) [section, row] = [section + 1, 0];
    row += 1;
    last = item;
    return {
      ...item,
      sectionNumber: item.section === '' ? '' : `${section}.`,
      number: layout !== 'B' ? '' : item.section === '' ? `${row}.` : `${section}.${row}.`,
    };
  });
}
