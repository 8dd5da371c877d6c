import { checkBases } from './check-bases';
import { checkPerson } from './check-person';
import { dailyCheck } from './daily-check';
import { fillIndicators } from './fill-indicators';
import { issueOrder } from './issue-order';
import { listFindings } from './list-findings';
import { listPeople } from './list-people';
import { openCell } from './open-cell';
import { openSidebar } from './open-sidebar';
import { previewOrder } from './preview-order';
import { publishReview } from './publish-review';
import { readPerson } from './read-person';
import { readReview } from './read-review';
import { recordConsent } from './record-consent';
import { savePerson } from './save-person';
import { setUp } from './set-up';
import { surveyYear } from './survey-year';

/** Every action of the add-in. The menu, the sidebars and the command line all use this list. */
export const commands = {
  setUp,
  checkBases,
  dailyCheck,
  surveyYear,
  openCell,
  listFindings,
  fillIndicators,
  issueOrder,
  openSidebar,
  checkPerson,
  listPeople,
  previewOrder,
  publishReview,
  readPerson,
  readReview,
  recordConsent,
  savePerson,
};

export type Commands = typeof commands;
