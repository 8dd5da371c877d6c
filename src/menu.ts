import { menu, sidebars } from './text';

/**
 * The menu «Наставничество» as data: groups with a line between them; a key is the global function that Google calls.
 */
export const MENU: readonly Readonly<Record<string, string>>[] = [
  {
    openPanel_: sidebars.panel,
    checkBases_: menu.checkBases,
    fillIndicators_: menu.fillIndicators,
    openOrder_: menu.openOrder,
    openRoadmap_: sidebars.roadmap,
    remind_: menu.remind,
    openReview_: sidebars.review,
  },
  {
    openQuestionnaires_: sidebars.questionnaires,
    openPerson_: sidebars.person,
    openBases_: sidebars.bases,
    openConsents_: sidebars.consents,
    openAnalysis_: sidebars.analysis,
    openPrivacy_: sidebars.privacy,
  },
  {
    setUp_: menu.setUp,
    dailyCheck_: menu.dailyCheck,
    openGuide_: sidebars.guide,
  },
];

export const MENU_TITLE = menu.title;

/** The sidebars: name of the page → title over it. */
export const SIDEBARS = sidebars;

export type SidebarName = keyof typeof SIDEBARS;
