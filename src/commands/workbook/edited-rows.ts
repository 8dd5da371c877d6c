/** The rows of a tab that a person has just typed into or pasted. */
export interface EditedRows {
  readonly sheet: number;
  readonly from: number;
  readonly to: number;
}

/** Our tabs in which nothing is checked at an edit. */
const UNCHECKED: readonly string[] = [
  'tab.roles',
  'tab.indicators',
  'tab.questionnaires',
  'tab.disputes',
  'tab.responses',
];

/**
 * Whether an edit is in one of the tabs that are checked, below its header. Asked at every edit of the spreadsheet, before
 * anything is read, locked or even evaluated: so this knows only how the tabs are remembered, and imports nothing.
 */
export function concernsUs(memory: Readonly<Record<string, string>>, { sheet, to }: EditedRows): boolean {
  return (
    to > 1 &&
    Object.entries(memory).some(
      ([key, value]) => key.startsWith('tab.') && !UNCHECKED.includes(key) && value.split('\n')[0] === String(sheet),
    )
  );
}
