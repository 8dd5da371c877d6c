import * as z from 'zod/mini';
import { agenda } from '../domain/agenda';
import { yearFacts } from '../domain/agenda/facts';
import type { Place } from '../domain/agenda/task';
import { standings } from '../domain/roadmap/stages';
import type { SidebarName } from '../menu';
import type { Office } from '../office';
import type { DataMode } from '../tables/words';
import { command } from './command';
import { actionOf, figuresOf, noteOf, titleOf, wordsOf } from './survey/survey-words';
import { type AgendaTabs, pictureOf } from './survey/year-picture';
import { isCopy } from './workbook/copy';
import { sheetOf, TABLES } from './workbook/workbook';

/** A cell that a line of the survey leads to, as `openCell` takes it. */
interface SurveyPlace {
  readonly tab: string;
  readonly row: number;
  readonly code: string;
  /** Header of the column, «» for the row as a whole. */
  readonly column: string;
}

export interface SurveyTask {
  readonly kind: string;
  readonly urgency: 'now' | 'soon' | 'later';
  /** A sentence for the curator. */
  readonly message: string;
  readonly count: number;
  /** The first of the places that are meant. */
  readonly places: readonly SurveyPlace[];
  readonly action?: { readonly sidebar: SidebarName } | { readonly command: 'setUp' | 'checkBases' | 'fillIndicators' };
  /** Words on the button of the action. */
  readonly label?: string;
}

export interface SurveyFigure {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
  readonly place?: SurveyPlace;
}

export interface YearSurvey {
  /** `2026/2027`; null where «Настройки» does not say. */
  readonly schoolYear: string | null;
  /** The day within the school year by which everything is judged. */
  readonly day: string;
  readonly dataMode: DataMode;
  readonly prepared: boolean;
  /** A copy of another workbook that has not been prepared since. */
  readonly copy: boolean;
  readonly stages: readonly {
    readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    readonly title: string;
    readonly state: 'done' | 'current' | 'ahead';
    readonly note: string;
  }[];
  readonly tasks: readonly SurveyTask[];
  readonly figures: readonly SurveyFigure[];
}

/** So many places of a task are told; there may be thousands. */
const PLACES = 50;

/** Where the school stands in the seven stages, what to do next, and a few figures. Names nobody: codes and counts only. */
export const surveyYear = command({
  input: z.strictObject({}),
  readOnly: true,
  run(office): YearSurvey {
    const copy = isCopy(office);
    const [memory, sheets] = [office.memory(), office.sheets()];
    const missing = TABLES.filter((table) => sheetOf(table, sheets, memory) === undefined);
    return missing.length > 0 ? unprepared(office, copy, missing.length) : surveyed(office, copy);
  },
});

function unprepared({ today }: Office, copy: boolean, count: number): YearSurvey {
  return {
    schoolYear: null,
    day: today,
    dataMode: 'codes',
    prepared: false,
    copy,
    stages: [],
    tasks: [
      {
        kind: 'unprepared',
        urgency: 'now',
        count,
        places: [],
        ...wordsOf('unprepared', count),
        ...actionOf('unprepared'),
      },
    ],
    figures: [],
  };
}

function surveyed(office: Office, copy: boolean): YearSurvey {
  const { picture, tabs } = pictureOf(office, copy);
  const facts = yearFacts(picture);
  const tasks = agenda(picture);
  const { settings } = picture.school;
  const placeIn = (place: Place) => placeOf(tabs, place);
  return {
    schoolYear: settings.schoolYear ?? null,
    day: picture.day,
    dataMode: settings.dataMode,
    prepared: true,
    copy,
    stages: standings(facts).map((standing) => ({
      number: standing.number,
      title: titleOf(standing.number),
      state: standing.state,
      note: noteOf(standing, facts),
    })),
    tasks: tasks.map(({ kind, urgency, count, places, given }) => {
      const told = places.slice(0, PLACES).map(placeIn);
      const tab = told[0]?.tab ?? '';
      return { kind, urgency, count, places: told, ...wordsOf(kind, count, { ...given, tab }), ...actionOf(kind) };
    }),
    figures: figuresOf(facts, picture, tasks).map(({ part, ...figure }) => ({
      ...figure,
      place: placeIn({ part, line: 1, code: '' }),
    })),
  };
}

function placeOf(tabs: AgendaTabs, { part, line, code, column }: Place): SurveyPlace {
  const { table } = tabs[part];
  return { tab: table.tab, row: line, code, column: column === undefined ? '' : (table.columns[column]?.header ?? '') };
}
