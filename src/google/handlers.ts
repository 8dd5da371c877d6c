import * as z from 'zod/mini';
import type { Command, Reply } from '../commands/command';
import { type Commands, commands } from '../commands/index';
import { checkEdit } from '../commands/workbook/check-edit';
import { isCopy } from '../commands/workbook/copy';
import type { EditedRows } from '../commands/workbook/edited-rows';
import type { SidebarName } from '../menu';
import { Refusal } from '../tables/finding';
import { parameterName } from '../tables/settings';
import * as text from '../text';
import { askDaily, runDaily, tellDaily } from './daily';
import { googleOffice } from './office';
import { askReminders, tellReminders } from './remind';
import { requireScopes, requireScopesFor } from './require-scopes';
import { isSharingTrouble } from './review';
import { showFilledIndicators, showPrepared } from './show';
import { questionnaireIn } from './submitted';

type Output<Name extends keyof Commands> = ReturnType<Commands[Name]['run']>;

/** How long to wait for another execution to finish, in milliseconds. */
const PATIENCE = 20_000;

/** The same for an edit: all of it has thirty seconds. */
const EDIT_PATIENCE = 3_000;

/** How long a toast stays that must be read, in seconds. */
const LONG = 20;

/** Tells whoever opens a copy what to do first; runs in limited mode. */
export function tellOfCopy_(): void {
  guarded(() => {
    if (isCopy(googleOffice())) SpreadsheetApp.getActiveSpreadsheet().toast(text.menu.copy, text.menu.title, LONG);
  });
}

/** Checks rows that were just typed or pasted; runs in limited mode and must stay silent. */
export function checkEdited_(rows: EditedRows): void {
  guarded(() => locked(() => checkEdit(googleOffice(), rows), EDIT_PATIENCE));
}

/** The one function that sidebars call: name of a command and its input as JSON, the reply as JSON. */
export function call(name: string, json: string): string {
  requireScopesFor(name, json);
  return JSON.stringify(reply(name, json));
}

function reply(name: string, json: string): Reply<unknown> {
  return guarded(() => {
    const known = Object.entries(commands).find(([each]) => each === name)?.[1] as
      | Command<unknown, unknown>
      | undefined;
    if (!known) throw new Refusal(text.refusals.unknownCommand(Object.keys(commands)));
    const input = z.safeParse(known.input, parsed(json));
    if (!input.success) throw new Refusal(text.refusals.badInput);
    const run = () => known.run(googleOffice(), input.data);
    return known.readOnly ? run() : locked(run);
  }, NOT_SHARED.get(name));
}

/** What a command that opens files to others says when Drive refuses; the director's review is what the others open. */
const NOT_SHARED: ReadonlyMap<string, string> = new Map<keyof Commands, string>([
  ['createQuestionnaires', text.refusals.formNotShared],
]);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(text.refusals.badInput);
  }
}

/**
 * Turns trouble into a reply. Only a Refusal speaks to the user; of anything else the log gets the kind, never the text.
 *
 * @param notShared What to say when Drive does not let in whoever is to be let in.
 */
function guarded<Value>(
  run: () => Value,
  notShared = text.refusals.reviewNotShared(parameterName('reviewReaders')),
): Reply<Value> {
  try {
    return { ok: true, value: run() };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { ok: false, message: trouble.message };
    if (isSharingTrouble(trouble)) return { ok: false, message: notShared };
    console.error(trouble instanceof Error ? `${trouble.name} ${whereOf(trouble)}` : 'unknown trouble');
    return { ok: false, message: text.failure };
  }
}

/** Functions and lines of the bundle that an error passed through. */
function whereOf({ stack }: Error): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('');
}

/**
 * Holds the document lock while something runs; what was written reaches the file before the lock is let go.
 * https://developers.google.com/apps-script/reference/lock/lock#releaseLock()
 */
function locked<Value>(run: () => Value, patience = PATIENCE): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Refusal(text.refusals.busy);
  try {
    const value = run();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}

/** Runs a command from the menu and shows what came of it, after the lock is let go: a dialog would lose it. */
function fromMenu<Name extends keyof Commands>(name: Name, input: unknown, show: (value: Output<Name>) => void): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text.menu.running, text.menu.title);
  answer(name, input, show);
}

/** Opens a sidebar once the person has given what it takes, with what the commands on its page need. */
function open(name: SidebarName, ...needing: readonly (keyof Commands)[]): void {
  requireScopes('openSidebar', ...needing);
  answer('openSidebar', { name }, () => {});
}

function answer<Name extends keyof Commands>(name: Name, input: unknown, show: (value: Output<Name>) => void): void {
  const result = reply(name, JSON.stringify(input)) as Reply<Output<Name>>;
  if (result.ok) show(result.value);
  else SpreadsheetApp.getUi().alert(text.menu.title, result.message, SpreadsheetApp.getUi().ButtonSet.OK);
}

export function openPanel_(): void {
  open('panel');
}

export function openPerson_(): void {
  open('person');
}

export function openBases_(): void {
  open('bases');
}

export function openQuestionnaires_(): void {
  open('questionnaires', 'createQuestionnaires', 'printLinks');
}

export function checkBases_(): void {
  requireScopes('openSidebar');
  fromMenu('checkBases', {}, () => open('findings'));
}

export function fillIndicators_(): void {
  // The dialog that tells what was filled in needs the same as a sidebar.
  requireScopes('openSidebar');
  fromMenu('fillIndicators', {}, showFilledIndicators);
}

export function openOrder_(): void {
  open('order', 'issueOrder');
}

export function openRoadmap_(): void {
  open('roadmap');
}

export function remind_(): void {
  requireScopes('remindResponsibles');
  answer('remindResponsibles', {}, (value) => {
    const send = askReminders(value);
    if (send.length > 0) answer('remindResponsibles', { send }, tellReminders);
  });
}

export function openConsents_(): void {
  open('consents', 'printConsents');
}

export function openReview_(): void {
  open('review', 'publishReview');
}

export function setUp_(): void {
  fromMenu('setUp', {}, (value) => {
    const mend = showPrepared(value);
    if (mend.length > 0) fromMenu('setUp', { mend }, showPrepared);
  });
}

export function dailyCheck_(): void {
  requireScopes('dailyCheck');
  answer('dailyCheck', {}, (value) => {
    const turn = askDaily(value);
    if (turn !== undefined) answer('dailyCheck', { turn }, tellDaily);
  });
}

/** Called by the daily trigger; the ending of a name hides it from pages, not from menus and triggers. */
export function checkDaily_(): void {
  guarded(() => runDaily(googleOffice(), (name) => reply(name, '{}') as Reply<Output<typeof name>>, guarded));
}

/**
 * Called whenever a form that is linked to the workbook is answered. The event is but a nudge: it may be blank, come twice
 * or not at all, so what was answered is asked of the form.
 * https://developers.google.com/apps-script/guides/triggers/events#form-submit
 */
export function takeSubmitted_({ range }: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  guarded(() => {
    const questionnaire = questionnaireIn(googleOffice().memory(), range.getSheet());
    if (questionnaire !== undefined) reply('takeResponses', JSON.stringify({ questionnaire }));
  });
}

export function openAnalysis_(): void {
  open('analysis', 'printAnalysis');
}

export function openPrivacy_(): void {
  open('privacy', 'printDataDictionary', 'removePeople');
}

export function openGuide_(): void {
  open('guide');
}
