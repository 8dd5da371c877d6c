import { firstYear } from '../../calendar';
import { plain } from '../../roadmap/import/plain';
import { STAGES } from '../../roadmap/stages';
import type { UnderstoodItem } from '../../roadmap/understood';
import { writtenYears } from '../../roadmap/written-years';
import type { Problem } from '../../school';
import { milestonesOf } from './milestones';
import { periodOf, saidPeriod } from './period';
import { doingOf, leavesOf, ofPassport, ofRoadmap, type RoadmapSubject, resultOf } from './subject';
import { hasPlaceholder, unexplained, WORDS } from './words';

/** What is wrong with a roadmap as a whole: its period, its approval, its title, its stages. */
export function checkPassport(subject: RoadmapSubject): readonly Problem[] {
  if (subject.items.length === 0) return [];
  return [
    ...period(subject),
    ...approval(subject),
    ...scope(subject),
    ...wording(subject),
    ...halfEmpty(subject),
    ...abbreviations(subject),
    ...stages(subject),
  ];
}

/** Whether the passport is filled in at all: a plan typed by hand needs none. */
const isImported = ({ passport: { title, headers } }: RoadmapSubject): boolean =>
  title.length > 0 || headers.length > 0;

function period(subject: RoadmapSubject): readonly Problem[] {
  const { items, settings } = subject;
  const said = saidPeriod(subject.passport);
  if (!said) {
    const lost = items.filter(lacksPeriod);
    if (lost.length > 0) return [ofPassport(subject, 'begins', 'periodUndefined', 'error', { count: lost.length })];
    const dateless = isImported(subject) ? items.filter(needsYear) : [];
    return dateless.length === 0
      ? []
      : [ofPassport(subject, 'begins', 'periodUndefined', 'warning', { count: dateless.length })];
  }
  const year = firstYear(settings.schoolYear);
  if (year === undefined || (said.start < `${year + 1}-09-01` && said.end > `${year}-08-31`)) return [];
  return [ofPassport(subject, 'period', 'roadmapOfOtherYear', 'warning', { from: said.start, to: said.end })];
}

/** «Весь период реализации» of a roadmap that does not say its period. */
export const lacksPeriod = ({ deadline }: UnderstoodItem): boolean =>
  [deadline, ...leavesOf(deadline)].some(({ issues }) => issues.includes('periodUndefined'));

const needsYear = ({ item, deadline }: UnderstoodItem): boolean =>
  !/20\d\d|\.\d\d(?!\d)/.test(item.deadline ?? '') &&
  leavesOf(deadline).some(({ kind, end }) => end !== undefined && kind !== 'recurring');

function approval(subject: RoadmapSubject): readonly Problem[] {
  const { mode, raw, date, number } = subject.passport.approval;
  // A table of what has been done, with a date of its own, is a report: nobody approves it.
  const isReport = mode === 'none' && subject.layout === 'D' && date !== undefined;
  if (!isImported(subject) || isReport) return [];
  if (mode === 'none') return [ofPassport(subject, 'approval', 'approvalMissing', 'warning')];
  if (mode === 'mixed') return [ofPassport(subject, 'approval', 'approvalFormMixed', 'warning')];
  if (raw.some((line) => hasPlaceholder(line) && !WORDS.signatureLine.test(line)) && date === undefined)
    return [ofPassport(subject, 'approval', 'approvalIncomplete', 'warning')];
  const isPartial = mode === 'byOrder' && (date === undefined || number === undefined);
  return isPartial ? [ofPassport(subject, 'approval', 'approvalIncomplete', 'warning')] : [];
}

/** The title speaks of pupils, the bases of teachers too; or the title of teachers, rows of pupils. */
function scope(subject: RoadmapSubject): readonly Problem[] {
  const { passport, items } = subject;
  const bases = items.filter((row) => milestonesOf(row).includes('base'));
  const strays =
    passport.scope === 'pupils'
      ? bases.filter(
          (row) => WORDS.teachers.test(doingOf(row)) && WORDS.titleOfPupils.test(plain(passport.title.join(' '))),
        )
      : passport.scope === 'teachers'
        ? items.filter((row) => WORDS.pupils.test(doingOf(row)) || WORDS.titleOfPupils.test(resultOf(row)))
        : [];
  if (strays.length === 0 || passport.title.length === 0) return [];
  const lines = strays.slice(0, 20).map(({ item }) => item.line);
  const given = { scope: passport.scope, count: strays.length, lines: lines.join(', ') };
  return [ofPassport(subject, 'title', 'titleScopeMismatch', 'warning', given)];
}

/** One period called in several ways: «2023 - 2024 год» and «2023-2024 учебный год»; three names of «весь период». */
function wording(subject: RoadmapSubject): readonly Problem[] {
  const { passport, items } = subject;
  const own = periodOf(subject);
  const cells = items.flatMap(({ item }) => [item.deadline, item.activity, item.content, item.expectedResult]);
  const texts = [passport.period.raw, ...cells].map((text) => text ?? '');
  const ways = new Set<string>();
  for (const text of texts) {
    for (const { from, to, at, length } of writtenYears(text)) {
      const isOwn = own !== undefined && to === from + 1 && from === Number(own.start.slice(0, 4));
      const after = plain(text.slice(at + length)).padStart(1);
      if (isOwn && WORDS.schoolYearWord.test(after)) ways.add('school');
      else if (isOwn && (WORDS.yearWord.test(after) || after.trim() === '')) ways.add('calendar');
    }
  }
  const periods = new Set(
    items.flatMap(
      ({ item }) =>
        WORDS.wholePeriod
          .exec(plain(item.deadline ?? ''))
          ?.slice(1, 3)
          .join(' ') ?? [],
    ),
  );
  const named = new Set([...periods].map((each) => each.trim()).filter((each) => each.includes(' ')));
  return ways.size > 1 || named.size > 1 ? [ofPassport(subject, 'period', 'periodWordingMixed', 'warning')] : [];
}

const ENOUGH_DATED = 8;

/** Nearly all deadlines lie in the first half of the period. */
function halfEmpty(subject: RoadmapSubject): readonly Problem[] {
  const said = saidPeriod(subject.passport);
  if (!said) return [];
  const [start, end] = [Date.parse(said.start), Date.parse(said.end)];
  const dated = subject.items.flatMap(({ deadline }) =>
    (deadline.kind === 'window' || deadline.kind === 'deadline') && deadline.end !== undefined ? [deadline.end] : [],
  );
  const late = dated.filter((day) => Date.parse(day) > (start + end) / 2);
  if (dated.length < ENOUGH_DATED || late.length * 10 > dated.length) return [];
  const early = dated.filter((day) => !late.includes(day)).sort();
  return [ofRoadmap('periodHalfEmpty', { day: early[early.length - 1] ?? said.start, count: late.length })];
}

function abbreviations({ passport, items }: RoadmapSubject): readonly Problem[] {
  const cells = items.flatMap(({ item }) => [
    item.section,
    item.activity,
    item.content,
    item.deadline,
    item.expectedResult,
    item.indicator,
    item.responsible,
  ]);
  const texts = [...passport.title, ...cells.map((text) => text ?? '')];
  const names = unexplained([...new Set(texts)], Object.keys(passport.abbreviations));
  return names.length === 0 ? [] : [ofRoadmap('abbreviationUndefined', { names: names.join(', ') })];
}

/** Of the stages of Р-145, for a plan that goes by them; the system of teachers' mentoring has its own. */
function stages({ items }: RoadmapSubject): readonly Problem[] {
  const sections = items.flatMap(({ item }) => (item.section === undefined ? [] : [plain(item.section)]));
  if (sections.some((section) => WORDS.teachersSystem.test(section))) return [];
  const there = new Set(items.flatMap(({ stage }) => stage ?? []));
  const missing = STAGES.filter((stage) => !there.has(stage));
  if (there.size < 5 || missing.length === 0) return [];
  return [ofRoadmap('stageMissing', { numbers: missing.join(', '), count: missing.length })];
}
