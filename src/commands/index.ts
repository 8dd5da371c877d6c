import { analyseAnswers } from './analyse-answers';
import { archiveYear } from './archive-year';
import { checkBases } from './check-bases';
import { checkPerson } from './check-person';
import { chooseDataMode } from './choose-data-mode';
import { countTargets } from './count-targets';
import { createQuestionnaires } from './create-questionnaires';
import { dailyCheck } from './daily-check';
import { decideDispute } from './decide-dispute';
import { exportCalendar } from './export-calendar';
import { fillIndicators } from './fill-indicators';
import { findPersonalData } from './find-personal-data';
import { importPeople } from './import-people';
import { importRoadmap } from './import-roadmap';
import { issueCodes } from './issue-codes';
import { issueOrder } from './issue-order';
import { listDisputes } from './list-disputes';
import { listFindings } from './list-findings';
import { listLinks } from './list-links';
import { listPeople } from './list-people';
import { mapChoice } from './map-choice';
import { mapQuestion } from './map-question';
import { mendRoadmap } from './mend-roadmap';
import { openCell } from './open-cell';
import { openSidebar } from './open-sidebar';
import { previewOrder } from './preview-order';
import { printAnalysis } from './print-analysis';
import { printConsents } from './print-consents';
import { printDataDictionary } from './print-data-dictionary';
import { printDestructionAct } from './print-destruction-act';
import { printLinks } from './print-links';
import { printRoadmap } from './print-roadmap';
import { publishReview } from './publish-review';
import { readDeadline } from './read-deadline';
import { readPerson } from './read-person';
import { readReference } from './read-reference';
import { readResponsibles } from './read-responsibles';
import { readReview } from './read-review';
import { readTarget } from './read-target';
import { recordConsent } from './record-consent';
import { remindResponsibles } from './remind-responsibles';
import { removePeople } from './remove-people';
import { renewRoadmap } from './renew-roadmap';
import { savePerson } from './save-person';
import { setQuestionnaireOpen } from './set-questionnaire-open';
import { setUp } from './set-up';
import { startRoadmap } from './start-roadmap';
import { surveyConsents } from './survey-consents';
import { surveyQuestionnaires } from './survey-questionnaires';
import { surveyRoadmap } from './survey-roadmap';
import { surveyYear } from './survey-year';
import { takeResponses } from './take-responses';
import { undoImport } from './undo-import';
import { undoPeopleImport } from './undo-people-import';
import { withdrawConsent } from './withdraw-consent';

/** Every action of the add-in. The menu, the sidebars and the command line all use this list. */
export const commands = {
  setUp,
  checkBases,
  dailyCheck,
  startRoadmap,
  surveyYear,
  openCell,
  listFindings,
  fillIndicators,
  countTargets,
  importPeople,
  importRoadmap,
  issueOrder,
  openSidebar,
  checkPerson,
  createQuestionnaires,
  exportCalendar,
  issueCodes,
  listLinks,
  listPeople,
  mapChoice,
  mapQuestion,
  mendRoadmap,
  previewOrder,
  printLinks,
  printConsents,
  printRoadmap,
  publishReview,
  readDeadline,
  readPerson,
  readReference,
  readResponsibles,
  readReview,
  readTarget,
  recordConsent,
  remindResponsibles,
  renewRoadmap,
  savePerson,
  setQuestionnaireOpen,
  surveyQuestionnaires,
  surveyConsents,
  surveyRoadmap,
  analyseAnswers,
  archiveYear,
  chooseDataMode,
  findPersonalData,
  printAnalysis,
  printDataDictionary,
  printDestructionAct,
  removePeople,
  takeResponses,
  listDisputes,
  decideDispute,
  undoImport,
  withdrawConsent,
  undoPeopleImport,
};

export type Commands = typeof commands;
