import { numberedAnew } from '../../domain/roadmap/print/numbered-anew';
import {
  annexColumns,
  numbersLead,
  type PrintedColumn,
  printedColumns,
} from '../../domain/roadmap/print/printed-columns';
import type { Annex, Footnote, Layout, RecordItem, RoadmapRecord } from '../../domain/roadmap/record';
import { type Block, type BlockOf, heading, type Orientation, space, textWidth } from '../document';
import { widthsOf } from './column-widths';
import { headerOf } from './headers';
import { roadmapRows } from './roadmap-rows';

/** Columns that an upright page still holds. */
const MOST_UPRIGHT = 4;

/** How the pages of a roadmap are turned in a layout. */
export function roadmapOrientation(record: RoadmapRecord, layout: Layout): Orientation {
  const counts = [printedColumns(record, layout), ...annexesOf(record, layout).map(({ columns }) => columns)];
  return counts.some(({ length }) => length > MOST_UPRIGHT) ? 'landscape' : 'portrait';
}

/** The title of a roadmap as it stands, with the time it is for where the title does not say it. */
export function titleBlocks({ passport: { title, period } }: RoadmapRecord): readonly Block[] {
  const isSaid = period.raw === '' || title.join(' ').includes(period.raw);
  return [...title, ...(isSaid ? [] : [period.raw])].map((text) => heading(text, 'center', true));
}

/** The table of a roadmap, its footnotes and its annexes. */
export function tableBlocks(record: RoadmapRecord, layout: Layout): readonly Block[] {
  const width = textWidth(roadmapOrientation(record, layout));
  const { footnotes } = record.passport;
  const annexes = annexesOf(record, layout);
  const leads = numbersLead(record, layout);
  const conditions = annexes.map(({ annex: { condition } }) => condition).filter((condition) => condition !== '');
  const main = numberedAnew(record, layout).filter(({ annex }) => annex === '');
  const own = footnotes.filter(({ text }) => text !== '' && !conditions.some((condition) => isSaid(condition, text)));
  return [
    tableOf({ items: main, columns: printedColumns(record, layout), leads }, layout, width),
    ...(own.length > 0 ? [space] : []),
    ...own.map((footnote) => heading(footnoteText(footnote), 'left')),
    ...annexes.flatMap((each) => annexBlocks(each, footnotes, width)),
  ];
}

const footnoteText = ({ mark, text }: Footnote): string => [mark, text].filter((part) => part !== '').join(' ');

const plain = (text: string): string =>
  text
    .replace(/[\s.*]+/gu, ' ')
    .trim()
    .toLowerCase();

const isSaid = (condition: string, text: string): boolean => plain(condition) === plain(text);

interface PrintedTable {
  readonly items: readonly RecordItem[];
  readonly columns: readonly PrintedColumn[];
  /** Whether the rows' numbers stand before their words where they have no column. */
  readonly leads: boolean;
}

interface PrintedAnnex extends PrintedTable {
  readonly annex: Annex;
}

/** Annexes that have rows, those of the passport first. */
function annexesOf(record: RoadmapRecord, layout: Layout): readonly PrintedAnnex[] {
  const { passport, items } = record;
  const leads = numbersLead(record, layout);
  const titles = [...passport.annexes.map(({ title }) => title), ...items.map(({ annex }) => annex)];
  return [...new Set(titles)].flatMap((title): PrintedAnnex[] => {
    const own = items.filter(({ annex }) => annex === title);
    if (title === '' || own.length === 0) return [];
    const annex = passport.annexes.find((each) => each.title === title) ?? { title, condition: '', headers: [] };
    return [{ annex, items: own, columns: annexColumns(annex.headers, own, leads), leads }];
  });
}

function annexBlocks(
  { annex, ...printed }: PrintedAnnex,
  footnotes: readonly Footnote[],
  width: number,
): readonly Block[] {
  const { title, condition, headers } = annex;
  const note = footnotes.find(({ text }) => condition !== '' && isSaid(condition, text));
  const said = note === undefined ? condition : footnoteText(note);
  const table = tableOf(printed, 'other', width);
  return [
    space,
    heading(title, 'center', true),
    ...(said === '' ? [] : [heading(said, 'left')]),
    space,
    headers.length === 0 ? { ...table, headless: true } : table,
  ];
}

function tableOf({ items, columns, leads }: PrintedTable, layout: Layout, width: number): BlockOf<'table'> {
  const titles = columns.map((column) => headerOf(column, layout));
  const widths = widthsOf(
    columns.map(({ field, header }, at) => ({
      title: titles[at] ?? '',
      texts: items.map((item) => (field === 'other' ? (item.other[header] ?? '') : item[field])),
    })),
    width,
  );
  return {
    kind: 'table',
    columns: titles.map((title, at) => ({ title, width: widths[at] ?? 0 })),
    rows: roadmapRows(items, columns, leads),
  };
}
