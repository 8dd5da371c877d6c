import type { PassportParameter } from '../../../tables/passport';
import type { Day, Deadline } from '../../deadlines/deadline';
import { plain } from '../../roadmap/import/plain';
import type { Layout, Passport } from '../../roadmap/record';
import type { UnderstoodItem } from '../../roadmap/understood';
import type { Problem, Rule, Settings } from '../../school';

/** A roadmap with what its checks look at besides. */
export interface RoadmapSubject {
  readonly items: readonly UnderstoodItem[];
  readonly passport: Passport;
  readonly layout: Layout;
  /** Lines of the tab of the passport. */
  readonly passportLines: Readonly<Partial<Record<PassportParameter, number>>>;
  readonly settings: Pick<
    Settings,
    | 'schoolYear'
    | 'consentRule'
    | 'pupilsTotal'
    | 'teachersTotal'
    | 'parentsTotal'
    | 'graduatesTotal'
    | 'organisationsTotal'
  >;
  /** Codes of documents and meetings: what evidence may name. */
  readonly codes: ReadonlySet<string>;
  readonly today: Day;
}

type Given = NonNullable<Problem['given']>;

/** A problem of a row. */
export function ofRow(
  { item }: Pick<UnderstoodItem, 'item'>,
  column: string,
  rule: Rule,
  severity: Problem['severity'],
  given?: Given,
): Problem {
  return { part: 'roadmap', line: item.line, column, rule, severity, ...(given && { given }) };
}

/** A problem of the roadmap as a whole: it stands in the header's row. */
export const ofRoadmap = (rule: Rule, given?: Given): Problem => ({
  part: 'roadmap',
  line: 1,
  rule,
  severity: 'warning',
  ...(given && { given }),
});

/** A problem of what the roadmap says of itself. */
export const ofPassport = (
  { passportLines }: RoadmapSubject,
  parameter: PassportParameter,
  rule: Rule,
  severity: Problem['severity'],
  given?: Given,
): Problem => ({
  part: 'passport',
  line: passportLines[parameter] ?? 1,
  column: 'value',
  rule,
  severity,
  ...(given && { given }),
});

/** So many rows with one trouble are told one by one; more of them at once. */
const ONE_BY_ONE = 4;
const LINES_NAMED = 20;

/** A trouble of rows: each told on its own, or once with the lines of all when they are so many that they hide the rest. */
export function gathered(
  rows: readonly UnderstoodItem[],
  column: string,
  rule: Rule,
  severity: Problem['severity'],
): readonly Problem[] {
  const [first] = rows;
  if (!first || rows.length <= ONE_BY_ONE) return rows.map((row) => ofRow(row, column, rule, severity));
  const lines = rows.slice(0, LINES_NAMED).map(({ item }) => item.line);
  return [ofRow(first, column, rule, severity, { count: rows.length, lines: lines.join(', ') })];
}

/** What a row says is done. */
export const doingOf = ({ item }: Pick<UnderstoodItem, 'item'>): string =>
  plain(`${item.activity ?? ''} ${item.content ?? ''}`);

export const resultOf = ({ item }: Pick<UnderstoodItem, 'item'>): string =>
  plain(`${item.expectedResult ?? ''} ${item.indicator ?? ''}`);

/** The single deadlines that a phrase is made of. */
export const leavesOf = (deadline: Deadline): readonly Deadline[] =>
  (deadline.parts ?? []).length === 0 ? [deadline] : (deadline.parts ?? []).flatMap(leavesOf);
