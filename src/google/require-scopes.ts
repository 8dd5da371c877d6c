import type { Commands } from '../commands/index';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What a command needs beyond the spreadsheet itself; a person may have refused any part of what the manifest asks for. */
const SCOPES: ReadonlyMap<string, readonly string[]> = new Map<keyof Commands, readonly string[]>([
  ['openSidebar', ['script.container.ui']],
  ['issueOrder', ['drive.file']],
  ['publishReview', ['drive.file']],
  // The trigger takes answers and refreshes the review too, and at six in the morning nobody is there to be asked.
  ['dailyCheck', ['script.scriptapp', 'drive.file', 'forms']],
  ['createQuestionnaires', ['forms', 'script.scriptapp', 'drive.file']],
  // Whether a form is in the bin is known to Drive alone.
  ['surveyQuestionnaires', ['forms', 'script.scriptapp', 'drive.file']],
  ['setQuestionnaireOpen', ['forms', 'drive.file']],
  ['takeResponses', ['forms', 'drive.file']],
  ['decideDispute', ['forms', 'drive.file']],
  ['mapQuestion', ['forms', 'drive.file']],
  ['mapChoice', ['forms', 'drive.file']],
  ['listLinks', ['forms', 'drive.file']],
  ['printLinks', ['forms', 'drive.file']],
  ['printConsents', ['drive.file']],
  ['printDataDictionary', ['drive.file']],
  ['printDestructionAct', ['drive.file']],
  ['archiveYear', ['drive.file']],
  ['removePeople', ['forms', 'drive.file']],
  ['remindResponsibles', ['script.send_mail']],
]);

/** Commands that need it only when asked for a certain thing: the part of the input that asks. */
const ONLY_FOR: ReadonlyMap<string, string> = new Map<keyof Commands, string>([['remindResponsibles', 'send']]);

/**
 * Ends the execution before commands write anything when a person has not given what they need. From the menu Google then
 * asks for it; a page of a sidebar only learns that it was refused, so the items that open such a page ask first.
 * https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)
 */
export function requireScopes(...names: readonly string[]): void {
  const scopes = names.flatMap((name) => SCOPES.get(name) ?? []);
  if (scopes.length > 0)
    ScriptApp.requireScopes(
      ScriptApp.AuthMode.FULL,
      scopes.map((scope) => SCOPE + scope),
    );
}

/** The same for a command with its input, which is JSON: who only looks at letters is not asked for leave to send them. */
export function requireScopesFor(name: string, json: string): void {
  const part = ONLY_FOR.get(name);
  if (part === undefined || json.includes(`"${part}"`)) requireScopes(name);
}
