import { shiftYears } from '../../domain/roadmap/shift-years';
import { placedItems, type RoadmapItem } from '../../domain/roadmap/stages';
import { dayMonthYear, textOf } from '../../tables/cell';
import { Refusal } from '../../tables/finding';
import { PASSPORT_PARAMETERS, type PassportParameter, passportName } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { cellOf } from '../../tables/table';
import { blankRequisites, periodWords, refusals } from '../../texts/import-result';
import type { NewRoadmap } from './compose';
import type { OpenRoadmap } from './open-roadmap';
import { enteredPassport, type PassportTexts } from './passport-of';
import { DOCUMENT_COLUMNS, type RowValues } from './rows-of';

/** A cell that a new year changes. */
export interface CellShift {
  /** `М-001`; `''` for the passport. */
  readonly code: string;
  /** Header of the column, name of the parameter in the passport. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Texts that move to the new year; the number of a row is none of them. */
const TEXTS = DOCUMENT_COLUMNS.filter((column) => column !== 'number');

const CLEARED = ['completionMark', 'reason', 'completedOn', 'evidence'] as const;

/**
 * The roadmap of another year, so many years later: every date and year moved, what belongs to the year that is over left
 * out.
 *
 * @param keep Codes of the rows that go over, and of those that had none before and go over with them; undefined for all.
 * @throws Refusal when no row would go over, or one is asked for that is not there.
 */
export function renewed(
  { tab, passportTab, context }: OpenRoadmap,
  by: number,
  keep: { readonly codes: readonly string[]; readonly given: readonly string[] } | undefined,
): { readonly wanted: NewRoadmap; readonly diff: readonly CellShift[] } {
  const all = placedItems(tab.reading.rows);
  if (all.length === 0) throw new Refusal(refusals.nothingToRenew);
  const unknown = (keep?.codes ?? []).filter((code) => !all.some(({ item }) => item.code === code));
  if (unknown.length > 0) throw new Refusal(refusals.unknownItems(unknown));
  const going = new Set([...(keep?.codes ?? []), ...(keep?.given ?? [])]);
  const kept = all.filter(({ item }) => keep === undefined || going.has(item.code ?? ''));
  if (kept.length === 0) throw new Refusal(refusals.nothingKept);
  // A heading written once stands in every row that goes over: the row it was written in may stay behind.
  const items = kept.map(({ item, section }): RoadmapItem => ({ ...item, section }));
  const rows = items.map((item) => shiftedRow(item, by));
  const before = passportTexts(passportTab.reading.rows);
  const passport = shiftedPassport(before, by, context.schoolYear + by);
  return {
    wanted: { rows, passport },
    diff: [
      ...PASSPORT_PARAMETERS.flatMap((key) => shift('', passportName(key), before[key], passport[key])),
      ...items.flatMap((item, at) => rowDiff(item, rows[at] ?? {})),
    ],
  };
}

function shiftedRow(item: RoadmapItem, by: number): RowValues {
  const texts = TEXTS.flatMap((key) => {
    const text = item[key];
    return text === undefined ? [] : [[key, shiftYears(text, by)] as const];
  });
  const days = (['begins', 'ends'] as const).flatMap((key) => {
    const day = item[key];
    return day === undefined ? [] : [[key, shiftYears(day, by)] as const];
  });
  return { ...Object.fromEntries([...texts, ...days]), ...(item.number === undefined ? {} : { number: item.number }) };
}

function rowDiff(item: RoadmapItem, row: RowValues): readonly CellShift[] {
  const shown = (key: keyof typeof roadmap.columns, value: unknown) =>
    textOf(cellOf(roadmap.columns[key] as never, value as never));
  return [...TEXTS, 'begins' as const, 'ends' as const, ...CLEARED].flatMap((key) =>
    shift(item.code ?? '', roadmap.columns[key].header, shown(key, item[key]), shown(key, row[key])),
  );
}

const shift = (code: string, column: string, before: string, after: string): readonly CellShift[] =>
  before === after ? [] : [{ code, column, before, after }];

function passportTexts(rows: OpenRoadmap['passportTab']['reading']['rows']): PassportTexts {
  const entered = enteredPassport(rows);
  return Object.fromEntries(PASSPORT_PARAMETERS.map((key) => [key, entered[key]?.text ?? ''])) as PassportTexts;
}

const SHIFTED: readonly PassportParameter[] = ['title', 'period', 'begins', 'ends', 'footnotes', 'annexes'];

/** The new roadmap is not approved yet; a period that was not said is the school year. */
function shiftedPassport(before: PassportTexts, by: number, from: number): PassportTexts {
  const moved = Object.fromEntries(SHIFTED.map((key) => [key, shiftYears(before[key], by)]));
  const texts: PassportTexts = { ...before, ...moved };
  const isBounded = texts.begins !== '' && texts.ends !== '';
  return {
    ...texts,
    period: texts.period === '' ? periodWords(`${from}/${from + 1}`) : texts.period,
    begins: isBounded ? texts.begins : dayMonthYear(`${from}-09-01`),
    ends: isBounded ? texts.ends : dayMonthYear(`${from + 1}-05-31`),
    approval: texts.approval.split('\n').map(blankRequisites).join('\n'),
    approvedOn: '',
    approvedNumber: '',
  };
}
