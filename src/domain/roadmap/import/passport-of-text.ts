import type { Approval, Footnote, Passport } from '../record';
import { approvalOf, beginsApproval, belongsToApproval } from './approval';
import { dayIn, periodIn } from './period';
import { plain } from './plain';

/** Lines around the table; `''` where a paragraph ends. */
export type Lines = readonly string[];

export type Heading = Pick<
  Passport,
  'organisation' | 'title' | 'period' | 'approval' | 'level' | 'scope' | 'footnotes'
> & {
  /** Lines that are none of these. */
  readonly rest: Lines;
};

const TITLE =
  /^[«"*_\s]*(?:проект\s+)?(?:(?:примерн|годов|перспективн|комплексн|календарн|школьн|муниципальн|единый|сводн|типов)\S*\s+){0,2}(?:план(?:\s|$|-)|дорожн|программ[аы]\s|график|мероприяти[яй]\s|информационно ?-? ?аналитическ|аналитическ|справк|отчет|перечень мероприятий|циклограмм|система (?:мероприятий|работы))/;
const ORGANISATION =
  /образоват|школ|лице[йя]|гимнази|учрежд|управлени|комитет|администрац|министерств|департамент|отдел|центр|\S*оу(?:\s|$)|сош|оош|город|район|област|кра[йя]|республик|^["«(]/;
/** What begins an explanation between the title and the table. */
const PROSE =
  /^(?:цел[ьи]|задач[аи]|пояснительн|введение|общие положения|основани|нормативн|ожидаемые результаты|актуальность)(?![а-я])/;
const FOOTNOTE = /^(\*{1,5}|\[\d{1,2}\]|[¹²³⁴⁵])\s*(\S.*)$/;

/** Whether a line begins the title of a roadmap or of another paper with a table. */
export const beginsTitle = (line: string): boolean => TITLE.test(plain(line));

/** Whether a line is the title of a roadmap of its own. */
export const isRoadmapTitle = (line: string): boolean =>
  /^[«"*_\s]*(?:(?:примерн|годов|муниципальн|школьн)\S*\s+)?(?:дорожн\S* карт|план мероприятий \(?["«]?дорожн)/.test(
    plain(line),
  );

export function footnoteOf(line: string): Footnote | undefined {
  const [, mark, text] = FOOTNOTE.exec(line) ?? [];
  return mark !== undefined && text !== undefined ? { mark, text } : undefined;
}

const isDate = (line: string): boolean =>
  dayIn(line) !== undefined &&
  /^(?:от\s)?["«\d][^\p{L}]*(?:\p{L}{3,8}\s+20\d\d)?[^\p{L}]*(?:г(?:ода)?\.?)?$/u.test(line.trim());

/** Where the title begins: the nearest title above the table, and what stands with it. */
function titleStart(lines: Lines): number {
  const starts = lines.flatMap((line, at) => (beginsTitle(line) ? [at] : []));
  const near = starts.filter((at) => lines.slice(at).join(' ').length <= 900);
  const start = near[0] ?? starts[starts.length - 1];
  if (start !== undefined) return start;
  const isSpoken = (line: string) => line !== '' && !beginsApproval(line) && line.length <= 250;
  const last = lines.map(isSpoken).lastIndexOf(true);
  return last < 0 ? lines.length : lines.lastIndexOf('', last) + 1;
}

const REQUISITES = /^(?:от\s|№|["«„]\s?[\d_]|\d{1,2}[. ])/;

/** Whether a stamp goes on to its date or number: «администрации / Сосновского округа / от 14.02.2025 № 87». */
function leadsToRequisites(lines: Lines, at: number): boolean {
  const next = lines.slice(at).filter((line) => line !== '');
  const end = next
    .slice(0, 3)
    .findIndex((line) => REQUISITES.test(line) && (dayIn(line) !== undefined || /№|__/.test(line)));
  return end > 0 && next.slice(0, end).every((line) => line.length <= 120 && !beginsTitle(line));
}

/** Sorts the lines above a table: approval stamp, organisation, title, footnotes, date of a report, and the rest. */
function sorted(before: Lines) {
  const sort = {
    approval: [] as string[],
    organisation: [] as string[],
    title: [] as string[],
    rest: [] as string[],
    dates: [] as string[],
  };
  const footnotes: Footnote[] = [];
  const start = titleStart(before);
  let inStamp = 0;
  let isTold = false;
  before.forEach((line, at) => {
    const footnote = footnoteOf(line);
    if (line === '') {
      if (inStamp > 8) inStamp = 0;
    } else if (footnote) footnotes.push(footnote);
    else if (
      beginsApproval(line) ||
      (inStamp > 0 && inStamp < 9 && !beginsTitle(line) && (belongsToApproval(line) || leadsToRequisites(before, at)))
    ) {
      inStamp += 1;
      sort.approval.push(line);
    } else {
      inStamp = 0;
      isTold = isTold || (at > start && PROSE.test(plain(line)));
      if (isTold) sort.rest.push(line);
      else if (isDate(line)) sort.dates.push(line);
      else if (at >= start && line.length <= 400) sort.title.push(line);
      else if (at < start && line.length <= 250 && ORGANISATION.test(plain(line))) sort.organisation.push(line);
      else sort.rest.push(line);
    }
  });
  return { ...sort, footnotes };
}

/** The school or office: the lines of its own and of its title, in small letters. */
function levelOf(lines: Lines, responsibles: readonly string[]): Passport['level'] {
  const words = plain(lines.join(' '));
  if (
    /(?<![а-я])(?:[мгкч]?[бак]?н?оу|сош|оош|нош|школ[аы]|лице[йя]|гимнази[яи]|общеобразовательное учреждение)(?![а-я])/.test(
      words,
    )
  )
    return 'school';
  if (/город|муниципал|район|округ|управлени\S* образован|отдел\S* образован/.test(words)) return 'municipality';
  if (/област|кра[йяе](?:\s|$)|республик|регион|министерств/.test(words)) return 'region';
  const units = responsibles.filter((text) =>
    /(?:^|[\s,])уо(?:$|[\s,])|^отдел|управлени\S* образован|муниципальн/.test(plain(text)),
  );
  return units.length > 0 && units.length >= responsibles.length * 0.2 ? 'municipality' : 'school';
}

function scopeOf(title: Lines): Passport['scope'] {
  const words = plain(title.join(' '));
  const hasTeachers = /педагог(?!ическ\S* совет)|учител|молод\S* специалист/.test(words);
  const hasPupils = /обучающ|ученик|учащ|школьник|воспитанник|детей|подростк/.test(words);
  if (hasTeachers === hasPupils) return 'all';
  return hasTeachers ? 'teachers' : 'pupils';
}

/** A report has a date of its own and no stamp. */
function withDate(approval: Approval, dates: Lines): Approval {
  const date = dates.map(dayIn).find((day) => day !== undefined);
  if (dates.length === 0) return approval;
  const raw = [...approval.raw, ...dates];
  return approval.date === undefined && date !== undefined ? { ...approval, raw, date } : { ...approval, raw };
}

/** What the lines above the table say of the roadmap. */
export function headingOf(before: Lines, responsibles: readonly string[]): Heading {
  const { approval, organisation, title, rest, dates, footnotes } = sorted(before);
  const stamped = approvalOf(approval);
  const isReport = approval.length === 0;
  return {
    organisation,
    title,
    period: periodIn(title.join(' ')),
    approval: isReport ? withDate(stamped, dates) : stamped,
    level: levelOf([...organisation, ...title], responsibles),
    scope: scopeOf(title),
    footnotes,
    rest: isReport ? rest : [...dates, ...rest],
  };
}
