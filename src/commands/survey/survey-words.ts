import type { Picture, Place, Task, TaskKind } from '../../domain/agenda/task';
import type { StageNumber, StageStanding, YearFacts } from '../../domain/roadmap/stages';
import * as words from '../../texts/agenda';
import { inPercent } from '../../texts/percent';
import type { SurveyFigure, SurveyTask } from '../survey-year';

type Kind = TaskKind | 'unprepared';

/** The sentence of a task. */
export function wordsOf(
  kind: Kind,
  count: number,
  given: Readonly<Record<string, number | string>> = {},
): Pick<SurveyTask, 'message'> {
  const sentence: (count: number, given: Readonly<Record<string, number | string>>) => string = words.tasks[kind];
  return { message: sentence(count, given) };
}

const toFindings = { action: { sidebar: 'findings' }, label: words.buttons.findings } as const;
const toOrder = { action: { sidebar: 'order' }, label: words.buttons.order } as const;
const toConsents = { action: { sidebar: 'consents' }, label: words.buttons.consents } as const;
const toDisputes = { action: { sidebar: 'questionnaires' }, label: words.buttons.questionnaires } as const;
const toReview = { action: { sidebar: 'review' }, label: words.buttons.review } as const;
const toSetUp = { action: { command: 'setUp' }, label: words.buttons.setUp } as const;
const toRoadmap = { action: { sidebar: 'roadmap' }, label: words.buttons.roadmap } as const;
const toNewPerson = { action: { sidebar: 'person' }, label: words.buttons.addPerson } as const;

/** What a button can do about a task; the others are done in the rows themselves. */
const ACTIONS: Readonly<Partial<Record<Kind, Pick<SurveyTask, 'action' | 'label'>>>> = {
  unprepared: toSetUp,
  copied: toSetUp,
  errors: toFindings,
  warnings: toFindings,
  consents: toConsents,
  withdrawn: toConsents,
  disputed: toDisputes,
  overdue: toRoadmap,
  due: toRoadmap,
  noRoadmap: toRoadmap,
  unknownDeadlines: toRoadmap,
  noDeadlines: toRoadmap,
  noMentees: toNewPerson,
  noMentors: toNewPerson,
  unordered: toOrder,
  changedPairs: toOrder,
  uncounted: { action: { command: 'fillIndicators' }, label: words.buttons.fillIndicators },
  reviewNever: toReview,
  reviewOld: toReview,
};

export const actionOf = (kind: Kind): Pick<SurveyTask, 'action' | 'label'> => ACTIONS[kind] ?? {};

export const titleOf = (stage: StageNumber): string => words.stageTitles[stage - 1] ?? '';

/** What the tabs say of a stage, in a few words; the roadmap's own activities come after. */
const NOTES: Readonly<Record<StageNumber, (facts: YearFacts) => readonly string[]>> = {
  1: ({ missing }) => [
    missing.length === 0
      ? words.stageNotes.settled
      : words.stageNotes.missing(missing.map((what) => words.missing[what])),
  ],
  2: ({ mentees }) => baseNote(mentees, words.stageNotes.mentees),
  3: ({ mentors }) => baseNote(mentors, words.stageNotes.mentors),
  4: () => [],
  5: ({ groups }) => [groupsNote(groups)],
  6: ({ held, groupsMet, groups }) => [
    held === 0 ? words.stageNotes.noMeetings : words.stageNotes.meetings(held, groupsMet, groups.all),
  ],
  7: ({ completed: { done, total } }) => [words.stageNotes.completed(done, total)],
};

export function noteOf({ number, items }: StageStanding, facts: YearFacts): string {
  const { stageNotes } = words;
  const ofRoadmap = items.total > 0 ? [stageNotes.items(items.done, items.total)] : [];
  const parts = [...NOTES[number](facts), ...ofRoadmap];
  const note = parts.length === 0 ? stageNotes.noItems : parts.join('; ');
  return note.charAt(0).toUpperCase() + note.slice(1);
}

function baseNote(
  { people, removed, errors, withoutConsent }: YearFacts['mentees'],
  counted: (count: number) => string,
): readonly string[] {
  if (people === 0) return [removed === 0 ? words.stageNotes.emptyBase : words.stageNotes.allRemoved(removed)];
  return [
    counted(people),
    withoutConsent === 0 ? words.stageNotes.consented : words.stageNotes.withoutConsent(withoutConsent),
    ...(errors === 0 ? [] : [words.stageNotes.errors(errors)]),
  ];
}

function groupsNote({ all, ordered }: YearFacts['groups']): string {
  if (all === 0) return words.stageNotes.noGroups;
  return ordered === all ? words.stageNotes.allOrdered(all) : words.stageNotes.ordered(all, ordered);
}

type Figure = Omit<SurveyFigure, 'place'> & { readonly part: Place['part'] };

/** A few figures, each with the tab it comes from. */
export function figuresOf(
  facts: YearFacts,
  { findings, responses }: Picture,
  tasks: readonly Task[],
): readonly Figure[] {
  const { figures } = words;
  const { mentees, mentors, consents, groups, held, groupsMet, allItems } = facts;
  const overdue = tasks.find(({ kind }) => kind === 'overdue')?.count ?? 0;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    { label: figures.mentees, value: String(mentees.people), part: 'mentees' },
    { label: figures.mentors, value: String(mentors.people), part: 'mentors' },
    {
      label: figures.groups,
      value: String(groups.all),
      detail: figures.groupsDetail(groups.ofTwo, groups.all - groups.ofTwo),
      part: 'pairs',
    },
    {
      label: figures.consents,
      value: inPercent(consents.given, consents.people),
      detail: figures.outOf(consents.given, consents.people),
      part: 'consents',
    },
    { label: figures.ordered, value: figures.outOf(groups.ordered, groups.all), part: 'pairs' },
    {
      label: figures.meetings,
      value: String(held),
      detail: figures.meetingsDetail(groupsMet, groups.all),
      part: 'meetings',
    },
    {
      label: figures.roadmap,
      value: figures.outOf(allItems.done, allItems.total),
      ...(overdue === 0 ? {} : { detail: figures.overdue(overdue) }),
      part: 'roadmap',
    },
    ...(responses.taken + responses.disputed.length === 0
      ? []
      : [
          {
            label: figures.responses,
            value: String(responses.taken),
            detail: figures.responsesDetail(responses.disputed.length),
            part: 'responses',
          } as const,
        ]),
    {
      label: figures.findings,
      value: String(findings.length),
      detail: figures.findingsDetail(errors, findings.length - errors),
      part: findings[0]?.place.part ?? 'mentees',
    },
  ];
}
