import { checkBases } from './check-bases';
import { checkPerson } from './check-person';
import { countTargets } from './count-targets';
import { dailyCheck } from './daily-check';
import { exportCalendar } from './export-calendar';
import { fillIndicators } from './fill-indicators';
import { importRoadmap } from './import-roadmap';
import { issueOrder } from './issue-order';
import { listFindings } from './list-findings';
import { listPeople } from './list-people';
import { mendRoadmap } from './mend-roadmap';
import { openCell } from './open-cell';
import { openSidebar } from './open-sidebar';
import { previewOrder } from './preview-order';
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
import { renewRoadmap } from './renew-roadmap';
import { savePerson } from './save-person';
import { setUp } from './set-up';
import { startRoadmap } from './start-roadmap';
import { surveyRoadmap } from './survey-roadmap';
import { surveyYear } from './survey-year';
import { undoImport } from './undo-import';

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
  importRoadmap,
  issueOrder,
  openSidebar,
  checkPerson,
  exportCalendar,
  listPeople,
  mendRoadmap,
  previewOrder,
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
  surveyRoadmap,
  undoImport,
};

export type Commands = typeof commands;
