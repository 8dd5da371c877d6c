import type { Coverage, MeetingsReview, PeopleReview } from '../../domain/review/review';
import type { ConsentShare } from '../../domain/review/reviewed-consents';
import type { ReviewedPaper } from '../../domain/review/reviewed-papers';
import type { Breakdown } from '../../domain/review/small-numbers';
import type { RoadmapProgress, StageProgress } from '../../domain/roadmap/roadmap-progress';
import type { AgeRange } from '../../domain/school';
import { dayMonthYear } from '../../tables/cell';
import { CONSENT_KINDS, DOCUMENT_KINDS, DOCUMENT_STATUSES, MEETING_KINDS } from '../../tables/words';
import type { Review, ReviewRow, ReviewSection } from './review';
import {
  CATEGORY_WORDS,
  consentWords,
  countWords,
  coverageWords,
  FORM_WORDS,
  HEADINGS,
  partWords,
  phrases,
  shareWords,
  TITLE,
  totalWords,
} from './words';

/** What the review is made of: codes, words of drop-downs, dates and numbers that may be shown, and the school's name. */
export interface ReviewFacts {
  readonly school: string | undefined;
  readonly schoolYear: string | undefined;
  /** The day as of which everything was counted. */
  readonly day: string;
  readonly refreshed: { readonly day: string; readonly time: string };
  /** Findings that stand in the tabs. */
  readonly errors: number;
  readonly warnings: number;
  readonly ages: { readonly mentees: AgeRange; readonly mentors: AgeRange };
  readonly people: PeopleReview;
  readonly papers: readonly ReviewedPaper[];
  readonly roadmap: RoadmapProgress;
}

/** Overdue activities told one by one; of the others only their number. */
const TOLD = 10;

export function directorsReview(facts: ReviewFacts): Review {
  const { people, papers, roadmap } = facts;
  const sections: readonly ReviewSection[] = [
    { rows: freshness(facts) },
    section('awaiting', awaiting(facts), phrases.nothingAwaited),
    section('roadmap', roadmapRows(roadmap), phrases.noRoadmap),
    section('forms', broken(people.forms, FORM_WORDS), phrases.noPairs),
    section('mentees', broken(people.mentees, CATEGORY_WORDS), phrases.nobody),
    section('mentors', broken(people.mentors, CATEGORY_WORDS), phrases.nobody),
    section('coverage', coverageRows(people.coverage, facts.ages)),
    section('consents', people.consents.map(consentRow), phrases.nobody),
    section('meetings', meetingRows(people.meetings), phrases.noMeetings),
    section('documents', papers.map(paperRow), phrases.noDocuments),
  ];
  return { title: TITLE, sections: sections.filter(({ rows }) => rows.length > 0) };
}

function section(heading: keyof typeof HEADINGS, rows: readonly ReviewRow[], none?: string): ReviewSection {
  const said = rows.length === 0 && none !== undefined ? [{ kind: 'sentence' as const, text: none }] : rows;
  return { heading: HEADINGS[heading], rows: said };
}

function freshness({ school, schoolYear, day, refreshed, errors, warnings }: ReviewFacts): readonly ReviewRow[] {
  return [
    { kind: 'sentence', text: phrases.year(school, schoolYear) },
    { kind: 'line', label: phrases.asOf, value: dayMonthYear(day) },
    { kind: 'line', label: phrases.refreshed, value: dayMonthYear(refreshed.day), remark: phrases.at(refreshed.time) },
    ...(errors + warnings === 0
      ? []
      : [{ kind: 'sentence' as const, text: phrases.unmended(errors, warnings), tone: 'alarm' as const }]),
    { kind: 'sentence', text: phrases.noNames, tone: 'quiet' },
  ];
}

function awaiting({ papers, people, roadmap }: ReviewFacts): readonly ReviewRow[] {
  const { withoutOrder, withoutConsent } = people;
  const told = roadmap.overdue.slice(0, TOLD);
  const alarm = (label: string, value: string | number): ReviewRow => ({ kind: 'line', label, value, tone: 'alarm' });
  return [
    ...papers.filter(({ awaits }) => awaits.length > 0).map((paper) => ({ ...paperRow(paper), ...toSign(paper) })),
    ...(withoutOrder === 0 ? [] : [alarm(phrases.withoutOrder, partWords(withoutOrder))]),
    ...(withoutConsent === 0 ? [] : [alarm(phrases.withoutConsent, partWords(withoutConsent))]),
    ...told.map(({ code, line, stage, end }) => ({
      ...alarm(phrases.coded(code, line, phrases.stage(stage)), dayMonthYear(end)),
      remark: phrases.overdue,
    })),
    ...(roadmap.overdue.length > TOLD ? [alarm(phrases.moreOverdue, roadmap.overdue.length - TOLD)] : []),
  ];
}

const toSign = ({ status, awaits }: ReviewedPaper) => ({
  value: status === undefined ? phrases.unsigned : DOCUMENT_STATUSES[status],
  remark: phrases.needed(awaits),
  tone: 'alarm' as const,
});

function roadmapRows({ stages, year }: RoadmapProgress): readonly ReviewRow[] {
  if (stages.length === 0) return [];
  const sum = (count: (stage: StageProgress) => number) => stages.reduce((all, stage) => all + count(stage), 0);
  const all = {
    total: sum(({ total }) => total),
    done: sum(({ done }) => done),
    inProgress: sum(({ inProgress }) => inProgress),
    notDone: sum(({ notDone }) => notDone),
    overdue: sum(({ overdue }) => overdue),
    undated: sum(({ undated }) => undated),
  };
  return [
    { kind: 'sentence', text: phrases.roadmapMeaning, tone: 'quiet' },
    ...stages.map(({ stage, ...progress }) => progressRow(phrases.stageTitle(stage), progress)),
    { ...progressRow(phrases.total, all), tone: 'total' },
    ...onTimeRows(year),
  ];
}

/** «100 % позиций» and «в установленные сроки» are two numbers; the second is told once somebody has entered when. */
function onTimeRows({ due, onTime, late, untold }: RoadmapProgress['year']): readonly ReviewRow[] {
  if (onTime + late === 0) return [];
  const parts = [...(late > 0 ? [phrases.late(late)] : []), ...(untold > 0 ? [phrases.untold(untold)] : [])];
  return [{ kind: 'line', label: phrases.onTime, value: phrases.outOf(onTime, due), remark: parts.join(', ') }];
}

function progressRow(label: string, progress: Omit<StageProgress, 'stage'>): ReviewRow & { readonly kind: 'line' } {
  const { total, done, inProgress, notDone, overdue, undated } = progress;
  const parts = [
    ...(inProgress > 0 ? [phrases.inProgress(inProgress)] : []),
    ...(notDone > 0 ? [phrases.notDone(notDone)] : []),
    ...(overdue > 0 ? [phrases.overdueCount(overdue)] : []),
    ...(undated > 0 ? [phrases.undated(undated)] : []),
  ];
  return { kind: 'line', label, value: phrases.outOf(done, total), remark: parts.join(', ') };
}

function broken<Key extends string>(
  { parts, total }: Breakdown<Key>,
  words: Readonly<Record<Key, string>>,
): readonly ReviewRow[] {
  if (parts.length === 0) return [];
  const remark = typeof total === 'object' ? phrases.smallGroups : '';
  return [
    ...parts.map(({ key, count }) => ({ kind: 'line' as const, label: words[key], value: countWords(count) })),
    { kind: 'line', label: phrases.total, value: totalWords(total), remark, tone: 'total' },
  ];
}

function coverageRows(coverage: readonly Coverage[], ages: ReviewFacts['ages']): readonly ReviewRow[] {
  return coverage.map(({ of, whole, share }) => {
    const { label, outOf } = coverageWords[of];
    const { from, to } = of === 'mentorAgePupils' ? ages.mentors : ages.mentees;
    const [value, remark] = shareWords(share);
    return { kind: 'line', label: label(from, to), value, remark: remark === '' ? outOf(whole) : remark };
  });
}

function consentRow({ kind, ...share }: ConsentShare): ReviewRow {
  const [value, remark] = consentWords(share);
  return { kind: 'line', label: capital(CONSENT_KINDS[kind]), value, remark };
}

function meetingRows({ held, withoutAny }: MeetingsReview): readonly ReviewRow[] {
  if (held.every(({ count }) => count === 0)) return [];
  return [
    ...held.map(({ kind, count }) => ({
      kind: 'line' as const,
      label: capital(MEETING_KINDS[kind]),
      value: partWords(count),
    })),
    { kind: 'line', label: phrases.withoutMeetings, value: partWords(withoutAny) },
  ];
}

function paperRow({ code, line, kind, number, date, status, link }: ReviewedPaper): ReviewRow & { kind: 'line' } {
  const shown = typeof number === 'object' ? phrases.number(number.text) : phrases.numberThere;
  const said = [
    ...(date === undefined ? [] : [dayMonthYear(date)]),
    ...(status === undefined ? [] : [DOCUMENT_STATUSES[status]]),
  ];
  return {
    kind: 'line',
    label: phrases.coded(code, line, kind === undefined ? phrases.anyDocument : DOCUMENT_KINDS[kind]),
    value: number === undefined ? phrases.noNumber : shown,
    remark: said.join(', '),
    link,
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
