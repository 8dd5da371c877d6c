import { questionnaireBeginnings, questionnaireGroups } from '../../texts/questionnaires-sidebar';
import type { Output } from '../parts/call';

export type Survey = Output<'surveyQuestionnaires'>;
export type Surveyed = Survey['questionnaires'][number];
export type Key = Surveyed['key'];

/** Whether a questionnaire has a form, or had one. */
export const isCreated = ({ state }: Surveyed): boolean => state !== 'none';

type Group = keyof typeof questionnaireGroups;

function groupOf({ purpose, base }: Surveyed): Group {
  if (purpose === 'intake') return base === 'mentors' ? 'mentors' : 'mentees';
  return purpose === 'selfCheck' || purpose === 'swot' ? 'own' : purpose;
}

/** Questionnaires under their headings, in the order in which a year needs them. */
export function grouped(
  all: readonly Surveyed[],
): readonly { readonly title: string; readonly own: readonly Surveyed[] }[] {
  return (Object.keys(questionnaireGroups) as readonly Group[])
    .map((group) => ({ title: questionnaireGroups[group], own: all.filter((each) => groupOf(each) === group) }))
    .filter(({ own }) => own.length > 0);
}

/** What tells a questionnaire from its neighbours: the heading over it is not said again. */
export function nameOf({ title }: Surveyed): string {
  const name = title.replace(questionnaireBeginnings, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
