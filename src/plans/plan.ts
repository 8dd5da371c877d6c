import type { Layout, Passport, RecordItem, RoadmapRecord } from '../domain/roadmap/record';
import { saidWhen, type When } from './when';

/** A roadmap for any school year: its texts name years as `{year}`, `{next}`, `{previous}`, its deadlines by month and day. */
export interface Plan {
  readonly layout: Exclude<Layout, 'other'>;
  readonly level: Passport['level'];
  readonly scope: Passport['scope'];
  /** A line each. */
  readonly title: readonly string[];
  readonly sections: readonly PlanSection[];
}

export interface PlanSection {
  /** «1.»; absent where sections bear no numbers. */
  readonly number?: string;
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

interface PlanRow {
  /** «2.4.»; absent where rows bear no numbers. */
  readonly number?: string;
  /** Layout D: the activity of the row above goes on when it is absent. */
  readonly activity: string;
  /** Layout D: what the activity consists of, an item a line; the numbers are given here. */
  readonly content?: readonly string[];
  readonly when: When;
  readonly result?: string;
  readonly target?: string;
  readonly responsible: string;
}

/** The columns of each layout as its best known documents have them. */
const HEADERS: Readonly<Record<Plan['layout'], readonly string[]>> = {
  A: ['Содержание', 'Сроки', 'Ожидаемый результат (вид документа)', 'Показатели эффективности', 'Ответственный'],
  B: ['№ п/п', 'Наименование мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Результат'],
  C: ['№', 'Наименование этапа', 'Содержание деятельности и примерный план мероприятий', 'Сроки', 'Ответственный'],
  D: [
    '№',
    'Наименование этапа',
    'Мероприятия',
    'Содержание деятельности',
    'Сроки',
    'Ответственные',
    'Отметка о выполнении',
  ],
};

/**
 * The roadmap of a school year as a plan has it, not yet approved by anybody.
 *
 * @param from First year of the school year: 2026 for 2026/2027.
 */
export function planRecord(plan: Plan, from: number): RoadmapRecord {
  const rows = plan.sections.flatMap((section) => section.rows.map((row) => ({ section, row })));
  return {
    layout: plan.layout,
    passport: passportOf(plan, from),
    items: rows.map(({ section, row }, at) => itemOf(section, row, from, at + 1)),
  };
}

function passportOf({ layout, level, scope, title }: Plan, from: number): Passport {
  return {
    organisation: [],
    title: title.map((line) => withYears(line, from)),
    period: {
      raw: withYears('на {year} учебный год', from),
      type: 'schoolYear',
      start: `${from}-09-01`,
      end: `${from + 1}-05-31`,
    },
    approval: { raw: [], mode: 'none' },
    level,
    scope,
    abbreviations: {},
    footnotes: [],
    annexes: [],
    headers: HEADERS[layout],
  };
}

function itemOf(section: PlanSection, row: PlanRow, from: number, sourceRow: number): RecordItem {
  const years = (text = '') => withYears(text, from);
  return {
    number: row.number ?? '',
    sectionNumber: section.number ?? '',
    section: years(section.title),
    activity: years(row.activity),
    content: years((row.content ?? []).map((text, at) => `${at + 1}. ${text}`).join('\n')),
    deadline: saidWhen(row.when, from),
    expectedResult: years(row.result),
    indicator: years(row.target),
    responsible: row.responsible,
    mark: '',
    annex: '',
    other: {},
    sourceRow,
  };
}

/** «{year}» → «2026/2027». */
function withYears(text: string, from: number): string {
  const yearFrom = (first: number) => `${first}/${first + 1}`;
  return text
    .replace(/\{year\}/g, yearFrom(from))
    .replace(/\{next\}/g, yearFrom(from + 1))
    .replace(/\{previous\}/g, yearFrom(from - 1));
}
