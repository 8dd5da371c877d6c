import type { RoadmapRecord } from '../../domain/roadmap/record';
import { dayOfRoadmap, roadmapContext } from '../../domain/roadmap/roadmap-context';
import { type RoadmapContext, type UnderstoodItem, understand } from '../../domain/roadmap/understood';
import type { Problem } from '../../domain/school';
import type { Office } from '../../office';
import { passport as passportTable } from '../../tables/passport';
import { roadmap } from '../../tables/roadmap';
import { settings } from '../../tables/settings';
import { decisions, enteredSettings } from '../workbook/read-school';
import type { Opener, OpenTab } from '../workbook/workbook';
import { passportOf, type ReadPassport } from './passport-of';
import { itemsOf } from './rows-of';

/** The roadmap of the school as its two tabs say it. */
export interface OpenRoadmap {
  readonly tab: OpenTab<typeof roadmap>;
  readonly passportTab: OpenTab<typeof passportTable>;
  readonly passport: ReadPassport['passport'];
  readonly layout: ReadPassport['layout'];
  readonly items: readonly UnderstoodItem[];
  readonly context: RoadmapContext;
  /** The day by which the rows are judged. */
  readonly day: string;
  /** What stands in the passport and cannot be understood. */
  readonly problems: readonly Problem[];
  /** The document that the tabs make up. */
  record(): RoadmapRecord;
}

export function openRoadmap(office: Office, open: Opener): OpenRoadmap {
  const entered = enteredSettings(open(settings).reading.rows);
  const { schoolYear } = decisions(entered, office.today).settings;
  return roadmapOf(open(roadmap), open(passportTable), schoolYear, office.today);
}

/** @param schoolYear The year of «Настройки», `2026/2027`. */
export function roadmapOf(
  tab: OpenTab<typeof roadmap>,
  passportTab: OpenTab<typeof passportTable>,
  schoolYear: string | undefined,
  today: string,
): OpenRoadmap {
  const { rows } = tab.reading;
  const annexes = [...new Set(rows.flatMap(({ annex }) => annex ?? []))];
  const { passport, layout, problems } = passportOf(passportTab.reading.rows, annexes);
  const context = roadmapContext(passport, schoolYear, today);
  return {
    tab,
    passportTab,
    passport,
    layout,
    problems,
    context,
    day: dayOfRoadmap(context, schoolYear, today),
    items: understand(rows, context),
    record: () => ({ layout, passport, items: itemsOf(rows, passport.headers) }),
  };
}
