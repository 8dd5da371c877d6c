import type { Analysis } from '../../domain/answers/analysis';
import { type Answered, type AskedQuestion, answersTo, givenBy } from '../../domain/answers/answered';
import { satisfactionAt } from '../../domain/answers/answered-indicators';
import { compare, compareAll } from '../../domain/answers/comparison';
import { feedbackOf } from '../../domain/answers/feedback';
import { active } from '../../domain/answers/participants';
import { matchPreferences } from '../../domain/answers/preferences';
import { weighRequests } from '../../domain/answers/requests';
import { selfChecksOf } from '../../domain/answers/self-check';
import { swotOf } from '../../domain/answers/swot';
import { dayWithin } from '../../domain/calendar';
import type { School } from '../../domain/school';
import type { Office } from '../../office';
import { type Question, questionsOf } from '../../questionnaires/questionnaire';
import { TOPICS } from '../../questionnaires/topics';
import type { responses } from '../../tables/responses';
import type { Row } from '../../tables/table';
import {
  MEETING_KINDS,
  MENTORING_FORMS,
  type MeetingKind,
  type MentoringForm,
  type QuestionnaireKey,
} from '../../tables/words';
import { readAnswered } from './read-answered';

/** Diagnostics in two waves with the same questions. */
const WAVES = {
  pupil: ['diagnosticsPupilStart', 'diagnosticsPupilEnd'],
  teacher: ['diagnosticsTeacherStart', 'diagnosticsTeacherEnd'],
} as const;

/** The questionnaires whose answers are counted; those that fill the bases are not among them. */
const COUNTED: readonly QuestionnaireKey[] = [
  'menteePreferences',
  'mentorPreferences',
  'meetingFeedback',
  ...Object.values(WAVES).flat(),
  'menteeSatisfaction',
  'mentorSatisfaction',
  'curatorSelfCheck',
  'swot',
];

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[];
const FORMS: readonly MentoringForm[] = keysOf(MENTORING_FORMS);
const KINDS: readonly MeetingKind[] = keysOf(MEETING_KINDS);

/** What the answers of the school year come to by today, or by the end of a year that is over. */
export function analysisOf(office: Office, school: School, rows: readonly Row<typeof responses>[]): Analysis {
  const { schoolYear, dataMode, capacity, satisfactionMethod, satisfiedFrom } = school.settings;
  const day = dayWithin(schoolYear, office.today);
  const all = givenBy(readAnswered(office, rows, dataMode, COUNTED), day, schoolYear);
  const to = (key: QuestionnaireKey): readonly Answered[] => answersTo(all, key);
  const asked = questionsAsked(office, school, all);
  const [mentees, mentors] = [active(school.mentees, day), active(school.mentors, day)];
  const topics = TOPICS.map(({ title }) => title);
  return {
    asOf: day,
    requests: weighRequests(school.mentees, school.mentors, topics, capacity, day),
    preferences: matchPreferences(
      to('menteePreferences'),
      to('mentorPreferences'),
      new Set(mentees.keys()),
      new Set(mentors.keys()),
    ),
    diagnostics: diagnosticsOf(to, asked),
    satisfaction: {
      method: satisfactionMethod,
      from: satisfiedFrom,
      mentees: satisfactionAt(school, 'mentees', all, day),
      mentors: satisfactionAt(school, 'mentors', all, day),
    },
    selfCheck: selfChecksOf(to('curatorSelfCheck'), asked('curatorSelfCheck', 'one')),
    swot: swotOf(to('swot'), asked('swot', 'one', 'scale'), FORMS),
    feedback: feedbackOf(to('meetingFeedback'), asked('meetingFeedback', 'scale'), KINDS, school.pairs, day),
  };
}

type Asked = (
  key: QuestionnaireKey,
  ...kinds: readonly Question['kind'][]
) => readonly (AskedQuestion & {
  readonly isScale: boolean;
})[];

/** Questions of some kinds, of a questionnaire that somebody has answered: the wording is loaded for no other. */
function questionsAsked(office: Office, { settings }: School, all: readonly Answered[]): Asked {
  return (key, ...kinds) => {
    if (answersTo(all, key).length === 0) return [];
    const own = questionsOf(office.questionnaire(key, settings.dataMode)).filter(({ kind }) => kinds.includes(kind));
    return own.map(({ key: name, label, kind }) => ({ key: name, label, isScale: kind === 'scale' }));
  };
}

function diagnosticsOf(to: (key: QuestionnaireKey) => readonly Answered[], asked: Asked): Analysis['diagnostics'] {
  const families = keysOf(WAVES).flatMap((family) => {
    const [start, end] = WAVES[family];
    const [starts, ends] = [to(start), to(end)];
    if (starts.length + ends.length === 0) return [];
    return [{ family, starts, ends, questions: asked(starts.length > 0 ? start : end, 'scale', 'whole') }];
  });
  return {
    families: families.map(({ family, starts, ends, questions }) => ({ family, ...compare(starts, ends, questions) })),
    overall: compareAll(families),
  };
}
