import type { Day } from '../deadlines/deadline';

/** A roadmap as its document holds it: every wording, number and heading as it stands there. */
export interface RoadmapRecord {
  readonly layout: Layout;
  readonly passport: Passport;
  /** The rows of the table and of its annexes, in their order; headings are no rows. */
  readonly items: readonly RecordItem[];
}

/**
 * How the table is laid out. `A`: sections, result and targets. `B`: numbered, result last. `C`: stages. `D`: stages,
 * activities, their content and a mark of completion. `other`: told by the words of its columns alone.
 */
export type Layout = 'A' | 'B' | 'C' | 'D' | 'other';

/** What a roadmap says of itself around its table. */
export interface Passport {
  /** Founder and full name of the organisation, a line each. */
  readonly organisation: readonly string[];
  readonly title: readonly string[];
  readonly period: RoadmapPeriod;
  readonly approval: Approval;
  readonly level: 'school' | 'municipality' | 'region';
  readonly scope: 'pupils' | 'teachers' | 'all';
  /** «ЦМН» → «целевая модель наставничества»; only what the document itself defines. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly footnotes: readonly Footnote[];
  readonly annexes: readonly Annex[];
  /** Headers of the table from left to right, as they stand. */
  readonly headers: readonly string[];
}

export interface RoadmapPeriod {
  /** «на 2023 - 2024 год»; empty where nothing is said. */
  readonly raw: string;
  readonly type: 'schoolYear' | 'calendarYear' | 'multiYear' | 'undefined';
  readonly start?: Day;
  readonly end?: Day;
}

/** The approval stamp (гриф утверждения). */
export interface Approval {
  readonly raw: readonly string[];
  readonly mode: 'byOfficial' | 'byOrder' | 'mixed' | 'none';
  readonly date?: Day;
  readonly number?: string;
  readonly signatory?: string;
}

export interface Footnote {
  /** `*`, `***`. */
  readonly mark: string;
  readonly text: string;
}

/** A further table after the main one: «Мероприятия … с детьми с девиантным поведением». */
export interface Annex {
  readonly title: string;
  /** When it applies: «в случае выявления таких обучающихся в ОО»; empty when it always does. */
  readonly condition: string;
  /** Empty where it has no header row of its own. */
  readonly headers: readonly string[];
}

/** A row; its keys are those of the tab «Дорожная карта». A text the document leaves empty is `''`. */
export interface RecordItem {
  /** «2.4.», as it stands. */
  readonly number: string;
  /** «1.» of «1. Подготовка условий …». */
  readonly sectionNumber: string;
  /** Section or stage, without its number. */
  readonly section: string;
  /** What is done: layout D's «Мероприятия», the row's own words elsewhere. */
  readonly activity: string;
  /** Layout D's third level, «1. …» a line each. */
  readonly content: string;
  readonly deadline: string;
  readonly expectedResult: string;
  /** Text of «Показатели эффективности»; rows that share one merged cell all have it. */
  readonly indicator: string;
  readonly responsible: string;
  /** The mark of completion in the document's own words. */
  readonly mark: string;
  /** Title of the annex it stands in. */
  readonly annex: string;
  /** Columns that are none of these: header → text. */
  readonly other: Readonly<Record<string, string>>;
  /** Number of the row in the document's table, from 1, of the first when a page break cut it. */
  readonly sourceRow: number;
}
