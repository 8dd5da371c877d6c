import { checkBases } from './check-bases';
import { fillIndicators } from './fill-indicators';
import { issueOrder } from './issue-order';
import { setUp } from './set-up';

/** Every action of the add-in. The menu, the sidebars and the command line all use this list. */
export const commands = { setUp, checkBases, fillIndicators, issueOrder };

export type Commands = typeof commands;
