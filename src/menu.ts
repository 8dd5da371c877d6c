import { menu } from './text';

/** The menu «Наставничество» as data; a key is the global function that Google calls. */
export const MENU: Readonly<Record<string, string>> = {
  setUp_: menu.setUp,
  checkBases_: menu.checkBases,
  fillIndicators_: menu.fillIndicators,
  issuePairOrder_: menu.issuePairOrder,
};

export const MENU_TITLE = menu.title;
