import type { Execution } from '../execution';
import { behind, describe, open, ServiceObject } from '../guard';

type Face = GoogleAppsScript.Base.Menu;

const MEMBERS = {
  addItem: 'other (string,string)',
  addSeparator: 'other ()',
  addSubMenu: 'other (Menu)',
  addToUi: 'ui ()',
} as const satisfies Partial<Record<keyof Face, string>>;

type Entry = { caption: string; function: string } | { separator: true } | { caption: string; items: Entry[] };

/** Shown as JSON: an array of `{caption, function}`, `{separator}` and `{caption, items}`.
 * https://developers.google.com/apps-script/reference/base/menu */
export class Menu extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  readonly items: Entry[] = [];

  constructor(
    execution: Execution,
    readonly caption: string,
  ) {
    super(execution);
  }

  addItem(caption: string, functionName: string): Face {
    this.items.push({ caption, function: functionName });
    return open(this);
  }

  addSeparator(): Face {
    this.items.push({ separator: true });
    return open(this);
  }

  addSubMenu(face: unknown): Face {
    const menu = behind(face, Menu);
    if (menu !== undefined) this.items.push({ caption: menu.caption, items: menu.items });
    return open(this);
  }

  addToUi(): void {
    this.execution.shown.push({ kind: 'menu', title: this.caption, content: JSON.stringify(this.items) });
  }
}
describe(Menu, 'Menu', MEMBERS);
