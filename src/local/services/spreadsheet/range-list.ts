import type { Rectangle } from '../../book';
import { checkProtections } from '../cells/check-protection';
import { checkedColour } from '../cells/colour';
import { writeParts } from '../cells/write-values';
import type { Execution } from '../execution';
import { describe, open, ServiceObject } from '../guard';
import { sheetById } from './sheets';

type Face = GoogleAppsScript.Spreadsheet.RangeList;

const MEMBERS = {
  setBackground: 'write (string?)',
} as const satisfies Partial<Record<keyof Face, string>>;

/** Ranges of one tab that are changed alike: https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class RangeList extends ServiceObject implements Pick<Face, keyof typeof MEMBERS> {
  constructor(
    execution: Execution,
    private readonly sheetId: number,
    private readonly blocks: readonly Rectangle[],
  ) {
    super(execution);
  }

  override cells(): number {
    return this.blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  setBackground(colour: string | null): Face {
    const checked = checkedColour(colour);
    this.execution.pending.add(() => {
      const sheet = sheetById(this.execution.state.book, this.sheetId);
      for (const block of this.blocks) {
        if (this.execution.options.notOwner) checkProtections(sheet, block);
        writeParts(sheet, block, 'background', () => checked);
      }
    });
    return open(this);
  }
}
describe(RangeList, 'SpreadsheetApp.RangeList', MEMBERS);
