import * as z from 'zod/mini';
import { SIDEBARS, type SidebarName } from '../menu';
import { command } from './command';

/** Shows a sidebar in place of the one that is open. */
export const openSidebar = command({
  readOnly: true,
  input: z.strictObject({ name: z.enum(Object.keys(SIDEBARS) as [SidebarName, ...SidebarName[]]) }),
  run(office, { name }) {
    office.showSidebar(name);
    return {};
  },
});
