import type { Questionnaire } from '../questionnaires/questionnaire';
import type { DataMode, QuestionnaireKey } from '../tables/words';

/** The build puts the questionnaires beside the bundle, to be evaluated only here. */
declare function makeQuestionnaire_(key: QuestionnaireKey, mode: DataMode): Questionnaire;

export function builtInQuestionnaire(key: QuestionnaireKey, mode: DataMode): Questionnaire {
  return makeQuestionnaire_(key, mode);
}
