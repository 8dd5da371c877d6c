import { concernsUs } from '../commands/workbook/edited-rows';
import { MENU, MENU_TITLE } from '../menu';

/** The build puts the add-in beside this, to be evaluated only when there is something to do. */
declare function tellOfCopy_(): void;
declare function checkEdited_(rows: { readonly sheet: number; readonly from: number; readonly to: number }): void;

/** Builds the menu. Runs in limited mode: https://developers.google.com/apps-script/guides/triggers#restrictions */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  MENU.forEach((group, at) => {
    if (at > 0) menu.addSeparator();
    for (const [handler, title] of Object.entries(group)) menu.addItem(title, handler);
  });
  menu.addToUi();
  tellOfCopy_();
}

/** Called at every edit of the spreadsheet, anywhere; a simple trigger has 30 seconds. */
export function onEdit({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const rows = { sheet: range.getSheet().getSheetId(), from: range.getRow(), to: range.getLastRow() };
  if (concernsUs(PropertiesService.getDocumentProperties().getProperties(), rows)) checkEdited_(rows);
}
