import type { Layout, Passport, RecordItem } from '../record';
import { abbreviationsIn } from './abbreviations';
import { holdsName } from './approval';
import { isMixed } from './column-words';
import { withoutMarkup } from './leftovers';
import { numbered } from './numbering';
import { partsOf } from './parts';
import { footnoteOf, headingOf } from './passport-of-text';
import { oneLine } from './plain';
import { type Plan, planOf } from './plan';
import type { PlanTable } from './plan-table';
import { newReading, type Reading, readRows, standUnder } from './rows';
import { NO_SECTIONS, withHeading } from './sections';
import { sharedIndicators } from './shared-indicators';
import { type Doubt, LONGEST_DOCUMENT, type ReadRoadmap, type SourceBlock, type Unreadable } from './source';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'activity deadline expectedResult indicator responsible': 'A',
  'number activity deadline responsible expectedResult': 'B',
  'number stage activity deadline responsible': 'C',
  'number stage activity content deadline responsible mark': 'D',
};

const layoutOf = ({ columns, headers }: PlanTable): Layout =>
  headers.length === 0 ? 'other' : (LAYOUTS[columns.map(({ role }) => role).join(' ')] ?? 'other');

const sizeOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'paragraph'
        ? block.text.length
        : block.rows.flat().reduce((own, { text }) => own + text.length + 1, 0)),
    0,
  );

/**
 * Reads a roadmap out of a document, whoever laid it out: finds its table by the words of the headers or the looks of the
 * columns, joins what a page break cut, gives merged cells to every row they cover, and says where it is not sure.
 */
export function readRoadmap(source: readonly SourceBlock[]): ReadRoadmap | Unreadable {
  if (sizeOf(source) > LONGEST_DOCUMENT) return { obstacle: 'tooLarge', given: { most: LONGEST_DOCUMENT } };
  const plan = planOf(partsOf(source));
  if ('obstacle' in plan) {
    const titles = plan.titles.map((title) => `«${title}»`).join(', ');
    return titles === ''
      ? { obstacle: plan.obstacle }
      : { obstacle: plan.obstacle, given: { titles, count: plan.titles.length } };
  }
  const reading = newReading();
  const main = plan.tables[0].table;
  for (const part of plan.tables) readPart(reading, part);
  standUnder(reading, NO_SECTIONS);
  if (reading.items.length === 0) return { obstacle: 'noRows' };
  const { items, doubts } = sharedIndicators(withNumbers(reading.items, main));
  const { passport, doubts: outside } = passportOf(plan, source, items);
  return {
    record: { layout: layoutOf(main), passport, items },
    joined: reading.joined,
    doubts: [...tableDoubts(main), ...reading.doubts, ...doubts, ...outside],
  };
}

function readPart(reading: Reading, { table, continues, section, annex }: Plan['tables'][number]): void {
  if (!continues) {
    reading.above = undefined;
    reading.stage = undefined;
    reading.annex = annex?.title ?? reading.annex;
    if (annex) standUnder(reading, NO_SECTIONS);
    else if (section !== undefined) standUnder(reading, withHeading(NO_SECTIONS, '', section));
  }
  readRows(reading, table);
}

/** Parts numbers from the words of the rows, where the table has no column for them and most rows begin with one. */
function withNumbers(items: readonly RecordItem[], { columns }: PlanTable): readonly RecordItem[] {
  if (columns.some(({ role }) => role === 'number')) return items;
  const parts = items.map(({ activity }) =>
    /\n\s*\d+[.)]/.test(activity) ? { number: '', text: activity } : numbered(activity),
  );
  const count = parts.filter(({ number }) => number !== '').length;
  if (count < 3 || count < items.length * 0.6) return items;
  return items.map((item, at) => ({
    ...item,
    number: parts[at]?.number ?? '',
    activity: parts[at]?.text ?? item.activity,
  }));
}

function tableDoubts({ columns, headers, guessed, rows }: PlanTable): readonly Doubt[] {
  const shifted = rows.filter(
    ({ cells }) => cells.length !== columns.length && cells.filter(({ text }) => text !== '').length > 2,
  );
  const named = columns.filter(({ role }) => role === 'other' && headers.length > 0);
  const has = (role: string) => columns.some((column) => column.role === role);
  return [
    ...(headers.length === 0 ? [{ kind: 'headerMissing' } as const] : []),
    ...guessed.map(
      (at) =>
        ({
          kind: 'columnGuessed',
          given: { header: columns[at]?.header ?? '', role: columns[at]?.role ?? '' },
        }) as const,
    ),
    ...named.map(({ header }) => ({ kind: 'columnUnknown', given: { header } }) as const),
    ...headers.filter(isMixed).map((header) => ({ kind: 'columnMixed', given: { header } }) as const),
    ...(shifted.length > 0 ? [{ kind: 'columnsDiffer', given: { rows: shifted.length } } as const] : []),
    ...(has('deadline') || has('month') ? [] : [{ kind: 'deadlineColumnMissing' } as const]),
  ];
}

/** Everything the document says in words, for the abbreviations it defines. */
const textsIn = (source: readonly SourceBlock[]): readonly string[] =>
  source
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)))
    .map((text) => oneLine(withoutMarkup(text)));

function passportOf(
  plan: Plan,
  source: readonly SourceBlock[],
  items: readonly RecordItem[],
): { readonly passport: Passport; readonly doubts: readonly Doubt[] } {
  const { rest, footnotes, ...heading } = headingOf(
    plan.before,
    items.map(({ responsible }) => responsible),
  );
  const below = plan.after.flatMap((line) => footnoteOf(line) ?? []);
  const unread = plan.after.filter((line) => line !== '' && !footnoteOf(line));
  const passport: Passport = {
    ...heading,
    abbreviations: abbreviationsIn(textsIn(source)),
    footnotes: [...footnotes, ...below],
    annexes: plan.tables.flatMap(({ annex }) => annex ?? []),
    headers: plan.tables[0].table.headers,
  };
  return { passport, doubts: [...leftLines(rest, 'above'), ...leftLines(unread, 'below'), ...leftTables(plan)] };
}

const leftTables = ({ leftOut }: Plan): readonly Doubt[] =>
  leftOut.map(({ title, rows }) => ({
    kind: 'tableLeftOut',
    given: { title: holdsName(title) ? '' : title, rows },
  }));

/** Words outside the table that are no part of the roadmap; their beginning is shown unless it names a person. */
function leftLines(lines: readonly string[], where: 'above' | 'below'): readonly Doubt[] {
  const said = lines.filter((line) => !/^[\d\s.–-]*$/.test(line));
  const first = said[0];
  if (first === undefined) return [];
  const start = first.length > 80 ? `${first.slice(0, 77)}…` : first;
  const shown = said.some(holdsName) ? '' : start;
  return [{ kind: 'textLeftOut', given: { where, lines: said.length, start: shown, text: said.join('\n') } }];
}
