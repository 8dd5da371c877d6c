import * as z from 'zod/mini';
import type { Layout } from '../domain/roadmap/record';
import { type ItemStatus, limitsOf, statusOf } from '../domain/roadmap/status';
import { monthsOf } from '../domain/roadmap/timeline';
import type { UnderstoodItem } from '../domain/roadmap/understood';
import { type Span, spansOf } from '../domain/roadmap/windows';
import { type YearProgress, yearProgress } from '../domain/roadmap/year-progress';
import type { Office } from '../office';
import { deadlineIssue, saidDeadline } from '../texts/deadline';
import { saidProgress, shortMonths, statusWords, untitled } from '../texts/roadmap';
import { command } from './command';
import { addresseesIn, nameOf } from './roadmap/addressees';
import { beforeIn } from './roadmap/previous-roadmap';
import { type RoadmapYear, readRoadmapYear, titleOf } from './roadmap/roadmap-year';

interface SurveyedMonth extends Span {
  /** «сен» */
  readonly name: string;
  readonly year: number;
}

/** A row as it is drawn. */
export interface SurveyedItem {
  /** `М-001`, «» where it has none yet. */
  readonly code: string;
  /** Row of the tab. */
  readonly line: number;
  /** Number in the document itself: «2.4.». */
  readonly number: string;
  /** Section or stage it stands under, as written; «» for none. */
  readonly section: string;
  /** Stage of the target model that the section means. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  readonly annex: string;
  readonly title: string;
  /** The deadline as it was understood; «» for none. */
  readonly said: string;
  /** The first and the last day by which the row is judged; null for none. */
  readonly start: string | null;
  readonly end: string | null;
  /** What to draw; empty where no day can be told. */
  readonly occurrences: readonly Span[];
  readonly status: ItemStatus;
  readonly statusWord: string;
  /** In the words of the dictionary of roles: «заместитель директора», «не привлекаются». */
  readonly responsibles: readonly string[];
  /** Those of them who can be written to, as letters and calendars call them. */
  readonly roles: readonly string[];
  /** `ask`: the drawing is a guess that a person has to confirm. */
  readonly confidence: UnderstoodItem['deadline']['confidence'];
  readonly doubts: readonly string[];
}

export interface YearOfRoadmap {
  readonly title: string;
  /** `2026/2027`; null where «Настройки» does not say. */
  readonly schoolYear: string | null;
  /** First year of the school year that the roadmap itself is for. */
  readonly roadmapYear: number;
  /** The day within the school year by which everything is judged. */
  readonly day: string;
  readonly progress: YearProgress;
  /** The two numbers of the progress as sentences, then why they are not higher. */
  readonly sentences: readonly string[];
  readonly months: readonly SurveyedMonth[];
  readonly items: readonly SurveyedItem[];
  /** How the document that the roadmap came from lays out its table. */
  readonly layout: Layout;
  /** Whether the last import can be taken back. */
  readonly canUndo: boolean;
}

/** The year of the roadmap as a drawing: what is to be done when, by whom, and how far it is. */
export const surveyRoadmap = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): YearOfRoadmap {
    const year = readRoadmapYear(office);
    const { roadmap, settings, day, period } = year;
    const progress = yearProgress(roadmap.items, day);
    const items = surveyedItems(year);
    const windows = items.flatMap(({ occurrences }) => occurrences);
    return {
      title: roadmap.passport.title.join(' ') || untitled,
      schoolYear: settings.schoolYear ?? null,
      roadmapYear: roadmap.context.schoolYear,
      day,
      progress,
      sentences: saidProgress(progress),
      months: monthsOf(period, windows).map(surveyedMonth),
      items,
      layout: roadmap.layout,
      canUndo: canUndo(office),
    };
  },
});

/** Whoever has deleted the tabs of the former roadmap cannot have it back. */
function canUndo(office: Office): boolean {
  const before = beforeIn(office.memory());
  if (!before) return false;
  const there = office.sheets().map(({ id }) => id);
  return before.sheets.every((id) => there.includes(id));
}

const surveyedMonth = ({ start, end }: Span): SurveyedMonth => ({
  start,
  end,
  name: shortMonths[Number(start.slice(5, 7)) - 1] ?? '',
  year: Number(start.slice(0, 4)),
});

function surveyedItems({ roadmap, day, period, sections, officials }: RoadmapYear): readonly SurveyedItem[] {
  const addresseesOf = addresseesIn(officials);
  return roadmap.items.map((understood) => {
    const { item, deadline, stage, responsibles } = understood;
    const limits = limitsOf(deadline, day);
    const status = statusOf(understood, day);
    return {
      code: item.code ?? '',
      line: item.line,
      number: item.number ?? '',
      section: sections.get(item.line) ?? '',
      stage: stage ?? null,
      annex: item.annex ?? '',
      title: titleOf(understood),
      said: saidDeadline(deadline),
      start: limits?.start ?? null,
      end: limits?.end ?? null,
      occurrences: spansOf(deadline, period),
      status,
      statusWord: statusWords[status],
      responsibles: responsibles.map(nameOf),
      roles: addresseesOf(understood).map(({ role }) => role),
      confidence: deadline.confidence,
      doubts: deadline.issues.map((issue) => deadlineIssue(issue, deadline)),
    };
  });
}
