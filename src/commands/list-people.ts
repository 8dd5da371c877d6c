import * as z from 'zod/mini';
import { settings } from '../tables/settings';
import type { DataMode } from '../tables/words';
import { command } from './command';
import { baseInput, openBase } from './people/people';
import { decisions, enteredSettings } from './workbook/read-school';
import { opener } from './workbook/workbook';

export interface ListedPeople {
  readonly dataMode: DataMode;
  readonly people: readonly {
    readonly code: string;
    readonly row: number;
    /** The code and what tells a person from others: her name where the base holds names, her class or post. */
    readonly label: string;
  }[];
}

/** The people of a base who have a code, in the order of the tab. */
export const listPeople = command({
  input: z.strictObject({ base: baseInput }),
  readOnly: true,
  run(office, { base }): ListedPeople {
    const open = opener(office);
    const { dataMode } = decisions(enteredSettings(open(settings).reading.rows), office.today).settings;
    const people = openBase(open, base).reading.rows.flatMap(({ code, line, fullName, schoolClass, post }) => {
      if (code === undefined) return [];
      const parts = [code, dataMode === 'names' ? fullName : undefined, schoolClass ?? post];
      return [{ code, row: line, label: parts.filter((part) => part !== undefined).join(', ') }];
    });
    return { dataMode, people };
  },
});
