import type { Problem, School } from '../../domain/school';
import { type EnteredSettings, readSettings } from '../../domain/settings';
import type { Office } from '../../office';
import { calendarDate, sameWords } from '../../tables/cell';
import { consents } from '../../tables/consents';
import { documents } from '../../tables/documents';
import { events } from '../../tables/events';
import { meetings } from '../../tables/meetings';
import { pairs } from '../../tables/pairs';
import { mentees, mentors } from '../../tables/people';
import { plans } from '../../tables/plans';
import { publications } from '../../tables/publications';
import { PARAMETERS, parameterName, settings } from '../../tables/settings';
import { specialCategories } from '../../tables/special-categories';
import type { Row, Table } from '../../tables/table';
import { CONSENT_RULES, DATA_MODES, SATISFACTION_METHODS, YES_NO } from '../../tables/words';
import type { Opener, OpenTab } from './workbook';

/** The tabs that the rules look at. */
export interface SchoolTabs {
  readonly settings: OpenTab<typeof settings>;
  readonly mentees: OpenTab<typeof mentees>;
  readonly mentors: OpenTab<typeof mentors>;
  readonly consents: OpenTab<typeof consents>;
  readonly special: OpenTab<typeof specialCategories>;
  readonly pairs: OpenTab<typeof pairs>;
  readonly meetings: OpenTab<typeof meetings>;
  readonly documents: OpenTab<typeof documents>;
  readonly plans: OpenTab<typeof plans>;
  readonly events: OpenTab<typeof events>;
  readonly publications: OpenTab<typeof publications>;
}

export interface ReadSchool {
  readonly school: School;
  readonly tabs: SchoolTabs;
  readonly entered: EnteredSettings;
  readonly problems: readonly Problem[];
}

/** Reads every tab that the rules need, once. */
export function readSchool(office: Office, open: Opener): ReadSchool {
  const tabs: SchoolTabs = {
    settings: open(settings),
    mentees: open(mentees),
    mentors: open(mentors),
    consents: open(consents),
    special: open(specialCategories),
    pairs: open(pairs),
    meetings: open(meetings),
    documents: open(documents),
    plans: open(plans),
    events: open(events),
    publications: open(publications),
  };
  const entered = enteredSettings(tabs.settings.reading.rows);
  const { settings: decided, problems } = decisions(entered, office.today);
  const school: School = {
    settings: decided,
    mentees: tabs.mentees.reading.rows,
    mentors: tabs.mentors.reading.rows,
    consents: readable(tabs.consents),
    special: tabs.special.reading.rows,
    pairs: tabs.pairs.reading.rows,
    meetings: tabs.meetings.reading.rows,
    documents: tabs.documents.reading.rows,
    plans: tabs.plans.reading.rows,
    events: tabs.events.reading.rows,
    publications: tabs.publications.reading.rows,
  };
  return { school, tabs, entered, problems };
}

/** What the school has decided, and what is wrong with it. */
export function decisions(entered: EnteredSettings, today: string): ReturnType<typeof readSettings> {
  const answer = wordOf(YES_NO);
  const readers = {
    dataMode: wordOf(DATA_MODES),
    consentRule: wordOf(CONSENT_RULES),
    satisfactionMethod: wordOf(SATISFACTION_METHODS),
    date: calendarDate,
    yesNo: (text: string) => (answer(text) === undefined ? undefined : answer(text) === 'yes'),
  };
  return readSettings(entered, readers, today);
}

/** Rows in which every cell is understood: a consent that is not does not count as one. */
function readable<Each extends Table>({ reading }: OpenTab<Each>): readonly Row<Each>[] {
  const unsound = new Set(reading.findings.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  return reading.rows.filter(({ line }) => !unsound.has(line));
}

/** Parameters by key; the first of two rows with one name counts. */
export function enteredSettings(rows: readonly Row<typeof settings>[]): EnteredSettings {
  const byName = new Map(PARAMETERS.map((key) => [sameWords(parameterName(key)), key]));
  const entered: Record<string, { text: string; line: number }> = {};
  for (const { parameter, value, line } of rows) {
    const key = parameter === undefined ? undefined : byName.get(sameWords(parameter));
    if (key !== undefined && !(key in entered)) entered[key] = { text: value ?? '', line };
  }
  return entered;
}

function wordOf<Words extends Readonly<Record<string, string>>>(
  words: Words,
): (text: string) => (keyof Words & string) | undefined {
  const keys = new Map(Object.entries(words).map(([key, word]) => [sameWords(word), key as keyof Words & string]));
  return (text) => keys.get(sameWords(text));
}
