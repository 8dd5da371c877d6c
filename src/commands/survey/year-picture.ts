import type { Noted, Picture, Place } from '../../domain/agenda/task';
import { leftAfterWithdrawals } from '../../domain/consents/left-after-withdrawals';
import type { Rule } from '../../domain/school';
import type { Office } from '../../office';
import { calendarDate, sameWords } from '../../tables/cell';
import { disputes } from '../../tables/disputes';
import type { Finding } from '../../tables/finding';
import { indicators } from '../../tables/indicators';
import { responses } from '../../tables/responses';
import { CURATOR, DIRECTOR, roles } from '../../tables/roles';
import { rememberedReview } from '../review/remembered-review';
import { type ExaminedTabs, examine } from '../workbook/examine';
import type { OpenTab } from '../workbook/workbook';

/** Every tab that the survey of the year looks at. */
export type AgendaTabs = Readonly<Record<Place['part'], OpenTab>>;

/** Findings that are a matter of their own for the agenda. */
const CONCERNS: Readonly<Partial<Record<Rule, Noted['concern']>>> = {
  schoolYearMissing: 'yearMissing',
  schoolYearMalformed: 'yearMissing',
  schoolYearOver: 'yearOver',
  consentMissing: 'consent',
  consentSigner: 'consent',
  pairWithoutOrder: 'unordered',
  changedAfterOrder: 'changedPairs',
  stoppedAfterOrder: 'changedPairs',
};

/** Reads all that the agenda is drawn from; writes nothing. */
export function pictureOf(office: Office, copied: boolean): { readonly picture: Picture; readonly tabs: AgendaTabs } {
  const { school, tabs: schoolTabs, roadmap, entered, open, day, findings } = examine(office);
  const [officials, report, answered, disputed] = [open(roles), open(indicators), open(responses), open(disputes)];
  const tabs: AgendaTabs = {
    ...schoolTabs,
    roles: officials,
    indicators: report,
    responses: answered,
    disputes: disputed,
  };
  const parts = new Map(Object.entries(tabs).map(([part, { table }]) => [table.tab, part as Place['part']]));
  const picture: Picture = {
    school,
    today: office.today,
    day,
    findings: findings.flatMap((finding) => notedOf(finding, parts, tabs)),
    roadmap: roadmap.items,
    roadmapDay: roadmap.day,
    indicators: report.reading.rows,
    missing: [...missingName(entered.schoolName, schoolTabs), ...missingOfficials(officials)],
    responses: responsesIn(answered, disputed),
    withdrawn: leftAfterWithdrawals(school, answered.reading.rows, office.today),
    copied,
    reviewed: calendarDate(rememberedReview(office.memory()).refreshed ?? ''),
  };
  return { picture, tabs };
}

/** Responses that have been taken, and rows of «Разбор» in which nothing has been decided yet. */
function responsesIn(answered: OpenTab<typeof responses>, disputed: OpenTab<typeof disputes>): Picture['responses'] {
  const waiting = disputed.reading.rows.filter(({ decided }) => decided === undefined);
  return {
    taken: answered.reading.rows.filter(({ state }) => state === 'taken').length,
    disputed: waiting.map(({ line, response = '' }) => ({
      part: 'disputes',
      line,
      code: response,
      column: 'decision',
    })),
  };
}

function notedOf(
  { tab, row, code, column, rule, severity }: Finding,
  parts: ReadonlyMap<string, Place['part']>,
  tabs: AgendaTabs,
): readonly Noted[] {
  const part = parts.get(tab);
  if (part === undefined) return [];
  const key = Object.entries(tabs[part].table.columns).find(([, { header }]) => header === column)?.[0];
  const place: Place = { part, line: row, code, ...(key === undefined ? {} : { column: key }) };
  return [{ place, severity, concern: CONCERNS[rule as Rule] ?? 'other' }];
}

type Missing = Picture['missing'];

function missingName(
  entered: { readonly text: string; readonly line: number } | undefined,
  { settings }: ExaminedTabs,
): Missing {
  if (entered !== undefined && entered.text !== '') return [];
  const line = entered?.line ?? settings.reading.rows[0]?.line ?? 1;
  return [{ what: 'schoolName', place: { part: 'settings', line, code: '', column: 'value' } }];
}

/** Officials without whom no order can be signed and nobody is in charge. */
function missingOfficials({ reading }: OpenTab<typeof roles>): Missing {
  const wanted = [
    ['director', DIRECTOR],
    ['curator', CURATOR],
  ] as const;
  return wanted.flatMap(([what, title]) => {
    const own = reading.rows.filter(({ role }) => sameWords(role ?? '') === sameWords(title));
    if (own.some(({ fullName }) => fullName !== undefined)) return [];
    return [{ what, place: { part: 'roles', line: own[0]?.line ?? 1, code: '', column: 'fullName' } }];
  });
}
