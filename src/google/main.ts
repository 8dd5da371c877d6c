import * as z from 'zod/mini';
import { checkEdit, concernsUs } from '../commands/check-edit';
import type { Command } from '../commands/command';
import { type Commands, commands } from '../commands/index';
import { MENU, MENU_TITLE } from '../menu';
import { Refusal } from '../tables/finding';
import * as text from '../text';
import { googleOffice } from './office';
import { showFilledIndicators, showFindings, showIssuedOrder, showPrepared } from './show';

/** What every call from outside is answered with. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

type Output<Name extends keyof Commands> = ReturnType<Commands[Name]['run']>;

/** How long to wait for another execution to finish, in milliseconds. */
const PATIENCE = 20_000;

/** The same for an edit: all of it has thirty seconds. */
const EDIT_PATIENCE = 3_000;

const SCOPE = 'https://www.googleapis.com/auth/';

/** Builds the menu. Runs in limited mode, so it touches nothing but the menu. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const [handler, title] of Object.entries(MENU)) menu.addItem(title, handler);
  menu.addToUi();
}

/** Checks what was just typed or pasted; a simple trigger has 30 seconds and must stay silent. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const rows = { sheet: range.getSheet().getSheetId(), from: range.getRow(), to: range.getLastRow() };
  guarded(() => {
    const office = googleOffice();
    if (concernsUs(office.memory(), rows)) locked(() => checkEdit(office, rows), EDIT_PATIENCE);
  });
}

/** The one function that sidebars call: name of a command and its input as JSON, the reply as JSON. */
export function call(name: string, json: string): string {
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
    return locked(() => known.run(googleOffice(), input.data));
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(text.refusals.badInput);
  }
}

/** Turns trouble into a reply. Only a Refusal speaks to the user; of anything else the log gets the kind, never the text. */
function guarded<Value>(run: () => Value): Reply<Value> {
  try {
    return { ok: true, value: run() };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { ok: false, message: trouble.message };
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
  const result = reply(name, JSON.stringify(input)) as Reply<Output<Name>>;
  if (result.ok) show(result.value);
  else SpreadsheetApp.getUi().alert(text.menu.title, result.message, SpreadsheetApp.getUi().ButtonSet.OK);
}

export function setUp_(): void {
  fromMenu('setUp', {}, (value) => {
    const mend = showPrepared(value);
    if (mend.length > 0) fromMenu('setUp', { mend }, showPrepared);
  });
}

export function checkBases_(): void {
  fromMenu('checkBases', {}, showFindings);
}

export function fillIndicators_(): void {
  fromMenu('fillIndicators', {}, showFilledIndicators);
}

/**
 * Asks for the one scope that reaches Drive before anything is written.
 * https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)
 */
export function issuePairOrder_(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [`${SCOPE}drive.file`]);
  fromMenu('issueOrder', { kind: 'pairs' }, showIssuedOrder);
}
