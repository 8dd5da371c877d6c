import type { RecordItem } from '../record';
import { holdsName } from './approval';
import { aloneIn, type Line, linesOf, own, said } from './lines';
import { depthOf, isSurelyHeading, type Numbered, numbered } from './numbering';
import { oneLine, rejoined } from './plain';
import type { PlanTable } from './plan-table';
import { bareHeading, inUse, NO_SECTIONS, type Sections, sectionOf, timeOf, withHeading, withTail } from './sections';
import type { Doubt, DoubtKind } from './source';
import { type HeadingStyle, headingStyle, isSmallStyle, isTail } from './tails';

/** The rows of the tables read so far, and what the next row stands under. */
export interface Reading {
  readonly items: RecordItem[];
  readonly joined: { readonly row: number; readonly text: string }[];
  readonly doubts: Doubt[];
  sections: Sections;
  stage: Numbered | undefined;
  /** The row that a cut-off piece would belong to. */
  above: Line | undefined;
  annex: string;
}

export const newReading = (): Reading => ({
  items: [],
  joined: [],
  doubts: [],
  sections: NO_SECTIONS,
  stage: undefined,
  above: undefined,
  annex: '',
});

interface Manner extends HeadingStyle {
  readonly smallStyle: boolean;
  /** The column of numbers numbers the stages, not the rows. */
  readonly numbersStages: boolean;
  /** Deadlines come first: one that is empty is that of the row above, whose merged cell the text lost. */
  readonly deadlinesLead: boolean;
}

const PARTS = ['activity', 'content', 'deadline', 'expectedResult', 'indicator', 'responsible', 'mark'] as const;

function mannerOf(table: PlanTable, lines: readonly Line[]): Manner {
  const roles = table.columns.map(({ role }) => role);
  const numberedLines = lines.filter((line) => own(line, 'number') !== '');
  const isStageless = (line: Line) => own(line, 'stage') === '';
  return {
    ...headingStyle(lines, roles),
    smallStyle: isSmallStyle(lines),
    numbersStages: roles.includes('stage') && !numberedLines.some(isStageless) && numberedLines.length < lines.length,
    deadlinesLead: roles.includes('deadline') && roles.indexOf('deadline') < roles.indexOf('activity'),
  };
}

const doubt = (reading: Reading, kind: DoubtKind, given?: Doubt['given']) =>
  reading.doubts.push({ kind, item: reading.items.length - 1, ...(given && { given }) });

/** Gives the pieces of a cut row back to the row above. */
function join(reading: Reading, line: Line): void {
  const last = reading.items[reading.items.length - 1];
  if (!last || !reading.above) return;
  const parts = PARTS.map((role) => [role, rejoined(last[role], own(line, role))] as const);
  const other = { ...last.other };
  for (const [header, text] of Object.entries(line.other)) other[header] = rejoined(other[header] ?? '', text);
  const whole: RecordItem = { ...last, ...Object.fromEntries(parts), other };
  reading.items[reading.items.length - 1] = whole;
  const texts = { ...reading.above.texts, ...Object.fromEntries(parts.filter(([, text]) => text !== '')) };
  reading.above = { ...reading.above, texts };
  const pieces = [...PARTS.map((role) => own(line, role)), ...Object.values(line.other)].filter((text) => text !== '');
  reading.joined.push({ row: last.sourceRow, text: pieces.join(' … ') });
  doubt(reading, 'rowJoined');
}

function addItem(reading: Reading, line: Line, manner: Manner): void {
  const last = reading.above && reading.items[reading.items.length - 1];
  const stageText = own(line, 'stage');
  if (stageText !== '') {
    const parts = numbered(oneLine(stageText));
    reading.stage =
      manner.numbersStages && said(line, 'number') !== ''
        ? { number: said(line, 'number'), text: oneLine(stageText) }
        : parts;
  }
  const isCarried = said(line, 'activity') === '' && last !== undefined && stageText === '';
  const activity = isCarried ? last.activity : said(line, 'activity');
  const { number, text } = sectionOf(reading.sections, reading.stage);
  const lead = manner.deadlinesLead && last !== undefined && stageText === '' ? last.deadline : '';
  const month = said(line, 'month') || lead || timeOf(reading.sections, reading.stage);
  const deadline = said(line, 'deadline') || month;
  reading.items.push({
    number: manner.numbersStages ? '' : said(line, 'number'),
    sectionNumber: number,
    section: text,
    activity,
    content: said(line, 'content'),
    deadline,
    expectedResult: said(line, 'expectedResult'),
    indicator: said(line, 'indicator'),
    responsible: said(line, 'responsible'),
    mark: said(line, 'mark'),
    annex: reading.annex,
    other: line.other,
    sourceRow: line.source,
  });
  reading.above = line;
  reading.sections = inUse(reading.sections);
  if (isCarried && said(line, 'content') === '') doubt(reading, 'activityCarried');
  if (activity === '' && said(line, 'content') === '') doubt(reading, 'activityMissing');
  if (said(line, 'deadline') === '' && deadline !== '') {
    doubt(reading, said(line, 'month') === '' ? 'deadlineFromSection' : 'deadlineFromMonths', { deadline });
  }
}

/** Puts the next rows under other headings; one that nothing stood under is named. */
export function standUnder(reading: Reading, sections: Sections): void {
  const bare = bareHeading(reading.sections, sections);
  if (bare !== '')
    reading.doubts.push({ kind: 'sectionEmpty', given: { section: holdsName(bare) ? '' : bare, text: bare } });
  reading.sections = sections;
}

/** Whether a row whose other cells are empty is a heading of those under it. */
function isHeading(line: Line, next: readonly Line[], manner: Manner, reading: Reading): boolean {
  const alone = aloneIn(line);
  if (alone?.role === 'deadline') return manner.deadlinesLead && next.length > 0 && !line.isWide;
  if (!alone || !['number', 'stage', 'activity', 'other'].includes(alone.role)) return false;
  if (line.isWide) return true;
  if (alone.role === 'number') return /\p{L}{3}/u.test(alone.text);
  if (next.length === 0) return false;
  const depth = depthOf(said(line, 'number') || numbered(oneLine(alone.text)).number);
  if (said(line, 'number') !== '' && depth !== undefined && manner.depths.includes(depth)) {
    const after = next.find((each) => said(each, 'number') !== '');
    return (
      after !== undefined && Number.parseInt(said(after, 'number'), 10) <= Number.parseInt(said(line, 'number'), 10)
    );
  }
  if (alone.role === 'stage' || isSurelyHeading(alone.text) || depth !== undefined) return true;
  if (manner.hasStages || manner.isSparse) {
    reading.doubts.push({ kind: 'sectionOrRow', item: reading.items.length });
    return false;
  }
  return true;
}

/** Reads the rows of a table on from where the reading stands. */
export function readRows(reading: Reading, table: PlanTable): void {
  const lines = linesOf(table);
  const manner = mannerOf(table, lines);
  lines.forEach((line, at) => {
    const alone = aloneIn(line);
    const isSmallRest = alone !== undefined && !manner.smallStyle && !line.isWide && /^[а-яё(]/.test(alone.text);
    if (isSmallRest && reading.sections.isFresh && alone.role === 'activity') {
      reading.sections = withTail(reading.sections, oneLine(alone.text));
    } else if (reading.above && !line.isWide && isTail(line, reading.above, manner.smallStyle)) join(reading, line);
    else if (isHeading(line, lines.slice(at + 1, at + 12), manner, reading)) {
      const number = alone?.role === 'number' ? '' : said(line, 'number');
      standUnder(reading, withHeading(reading.sections, number, alone?.text ?? ''));
      reading.stage = undefined;
      reading.above = undefined;
    } else addItem(reading, line, manner);
  });
}
