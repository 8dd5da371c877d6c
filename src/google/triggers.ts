import type { Office } from '../office';

/**
 * Installable triggers of the person who acts: nobody sees those of another.
 * https://developers.google.com/apps-script/guides/triggers/installable
 *
 * @param clock Time zone of the school, an IANA name: without it the hour would be one of the script's time zone.
 */
export function ownTriggers(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  clock: string,
): Pick<Office, 'triggers' | 'addDailyTrigger' | 'addSubmitTrigger' | 'removeTrigger'> {
  const all = () => ScriptApp.getProjectTriggers();
  return {
    triggers: (handler) =>
      all()
        .filter((trigger) => trigger.getHandlerFunction() === handler)
        .map((trigger) => trigger.getUniqueId()),
    // https://developers.google.com/apps-script/reference/script/clock-trigger-builder#atHour(Integer)
    addDailyTrigger: (handler, hour) =>
      ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(clock).create().getUniqueId(),
    // One for all forms that are linked to the workbook: https://developers.google.com/apps-script/guides/triggers/events#form-submit
    addSubmitTrigger: (handler) =>
      ScriptApp.newTrigger(handler).forSpreadsheet(book).onFormSubmit().create().getUniqueId(),
    removeTrigger(id) {
      const trigger = all().find((each) => each.getUniqueId() === id);
      if (trigger) ScriptApp.deleteTrigger(trigger);
    },
  };
}
