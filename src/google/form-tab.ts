import { forms } from '../texts/forms';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Signs that the name of a tab holds. */
const LONGEST = 100;

/** How often to look for a tab that Google is still making, and milliseconds between two looks. */
const LOOKS = 6;
const PAUSE = 2_000;

/**
 * The tabs in which forms leave their answers, by the address of the form, which holds its id.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getformurl
 */
export function linkedTabs(): readonly { readonly url: string; readonly sheet: Sheet }[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) => {
      const url = sheet.getFormUrl();
      return url === null ? [] : [{ url, sheet }];
    });
}

/** Has a form leave its answers in a tab of this workbook, unless it does, and gives that tab its name; answers its id. */
export function linkTab(form: Form, title: string): number {
  const sheet = tabOf(form) ?? link(form);
  const id = sheet.getSheetId();
  const beginning = forms.tab('');
  if (!sheet.getName().startsWith(beginning)) sheet.setName(freeName(forms.tab(title)));
  return id;
}

const tabOf = (form: Form): Sheet | undefined => {
  const id = form.getId();
  return linkedTabs().find(({ url }) => url.includes(id))?.sheet;
};

/**
 * Google makes the tab by itself and calls it as the account's language has it; it may take a moment to be seen.
 * https://developers.google.com/apps-script/reference/forms/form#setdestinationtype,-id
 */
function link(form: Form): Sheet {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  for (let look = 1; look <= LOOKS; look++) {
    SpreadsheetApp.flush();
    const sheet = tabOf(form);
    if (sheet) return sheet;
    Utilities.sleep(PAUSE);
  }
  throw new Error('The tab of a new form has not appeared.');
}

/** The name, with a number where another tab has it. */
function freeName(wanted: string): string {
  const taken = new Set(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName().toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
