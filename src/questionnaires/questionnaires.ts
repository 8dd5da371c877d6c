import type { DataMode, QuestionnaireKey } from '../tables/words';
import { curatorSelfCheck } from './curator-self-check';
import { diagnosticsPupilEnd, diagnosticsPupilStart } from './diagnostics/pupil';
import { diagnosticsTeacherEnd, diagnosticsTeacherStart } from './diagnostics/teacher';
import { menteeGraduate, mentorGraduate } from './intake/graduate';
import { menteeParent, mentorParent } from './intake/parent';
import { menteePartner, mentorPartner } from './intake/partner';
import { menteePupil, mentorPupil } from './intake/pupil';
import { menteeTeacher, mentorTeacher } from './intake/teacher';
import { meetingFeedback } from './meeting-feedback';
import { menteePreferences, mentorPreferences } from './preferences';
import type { Questionnaire } from './questionnaire';
import { menteeSatisfaction } from './satisfaction/mentees';
import { mentorSatisfaction } from './satisfaction/mentors';
import { swot } from './swot';

const ALL: Readonly<Record<QuestionnaireKey, (mode: DataMode) => Questionnaire>> = {
  menteePupil,
  menteeTeacher,
  menteeParent,
  menteeGraduate,
  menteePartner,
  mentorPupil,
  mentorTeacher,
  mentorParent,
  mentorGraduate,
  mentorPartner,
  menteePreferences,
  mentorPreferences,
  meetingFeedback,
  diagnosticsPupilStart,
  diagnosticsPupilEnd,
  diagnosticsTeacherStart,
  diagnosticsTeacherEnd,
  menteeSatisfaction,
  mentorSatisfaction,
  curatorSelfCheck,
  swot,
};

/** The wording of a questionnaire, for a school that works by codes or with names. */
export const questionnaireOf = (key: QuestionnaireKey, mode: DataMode): Questionnaire => ALL[key](mode);
