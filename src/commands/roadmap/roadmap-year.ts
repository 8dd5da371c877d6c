import { daysOf } from '../../domain/calendar';
import { yearOfRoadmap } from '../../domain/roadmap/roadmap-context';
import { placedItems } from '../../domain/roadmap/stages';
import type { UnderstoodItem } from '../../domain/roadmap/understood';
import type { Span } from '../../domain/roadmap/windows';
import type { Settings } from '../../domain/school';
import type { Office } from '../../office';
import { passport } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { roles } from '../../tables/roles';
import { settings as settingsTable } from '../../tables/settings';
import type { Row } from '../../tables/table';
import { decisions, enteredSettings } from '../workbook/read-school';
import { opener } from '../workbook/workbook';
import { type OpenRoadmap, roadmapOf } from './open-roadmap';

/** The roadmap of the school as it stands in the year. */
export interface RoadmapYear {
  readonly roadmap: OpenRoadmap;
  readonly settings: Settings;
  /** Rows of «Роли». */
  readonly officials: readonly Row<typeof roles>[];
  /** `2026/2027`: the year of the roadmap, as letters and calendars name it. */
  readonly schoolYear: string;
  /** The day by which everything is judged. */
  readonly day: string;
  /** The time of the roadmap: as its passport says, else its school year. */
  readonly period: Span;
  /** The section or stage that the row of each line stands under, as written. */
  readonly sections: ReadonlyMap<number, string>;
}

/** Reads the tabs that it takes, each once. */
export function readRoadmapYear(office: Office): RoadmapYear {
  const open = opener(office);
  const { settings } = decisions(enteredSettings(open(settingsTable).reading.rows), office.today);
  const read = roadmapOf(open(roadmap), open(passport), settings.schoolYear, office.today);
  const placed = placedItems(read.tab.reading.rows);
  const { first, last } = daysOf(read.context.schoolYear);
  return {
    roadmap: read,
    settings,
    officials: open(roles).reading.rows,
    schoolYear: yearOfRoadmap(read.context, settings.schoolYear),
    day: read.day,
    period: read.context.period ?? { start: first, end: last },
    sections: new Map(placed.flatMap(({ item, section }) => (section === undefined ? [] : [[item.line, section]]))),
  };
}

/** What a row is about: of layout D the content is more telling than the activity it details. */
export function titleOf({ item: { activity, content } }: UnderstoodItem): string {
  const texts = [activity, content].flatMap((text) => (text === undefined ? [] : [text.replace(/\s+/g, ' ')]));
  return [...new Set(texts)].join(': ');
}
