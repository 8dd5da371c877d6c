import type { OfficeState } from '../state';
import { act } from './act/act';
import { editForm } from './act/edit-form';
import { submit } from './act/submit';
import { htmlService } from './base/html';
import { lockService } from './base/lock';
import { createConsole } from './base/log';
import { mailApp } from './base/mail';
import { propertiesService } from './base/properties';
import { scriptApp } from './base/script';
import { session } from './base/session';
import { triggerById } from './base/triggers';
import { Ui } from './base/ui';
import { utilities } from './base/utilities';
import { createClock, installClock } from './clock';
import { declaredFunction } from './declared';
import { drive } from './drive/drive';
import { editEvent } from './edit-event';
import type { Execution } from './execution';
import type { FormEdit } from './form-edit';
import { formApp } from './forms/form-app';
import { submitEvent } from './forms/submit-event';
import { createGate } from './gate';
import type { Edit, Gesture, Outside, Saved, ServiceOptions, Submission, SubmitEvent } from './options';
import { createOutcome } from './outcome';
import { createPending } from './pending';
import { createRandom } from './random';
import { sheets } from './sheets/sheets';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { transferred } from './transfer';

/** The handle that the shell keeps; the script never sees it. Strings go in and come out. */
export interface Office {
  /** Calls a global function of the script with strings. */
  call(functionName: string, argumentsJson: string): void;
  /** The same as `google.script.run` calls it, with its rules for names and values; the outcome is JSON. */
  run(functionName: string, argumentsJson: string): void;
  /** Does a `Gesture`, a `Submission` or a `FormEdit`; JSON of an `ActOutcome`, a `SubmitOutcome` or an `EditOutcome`. */
  act(gestureJson: string): string;
  /** Calls the global `onEdit`, if the script has one. */
  edit(editJson: string): void;
  /** Calls what a trigger for submitted forms calls, for a `SubmitEvent`. */
  submit(eventJson: string): void;
  /**
   * What the last call answered, as text; asked once the microtasks have run, so that a promise has settled. Throws what
   * the call threw, or what its pending writes throw now that the execution ends.
   */
  outcome(): string | undefined;
  /** Ends the execution at once, as an exhausted time budget does. */
  kill(): void;
  /** Applies what is pending, unless it died with the execution. JSON of `Saved`. */
  save(): string;
}

/** Puts Apps Script's services over the state on the globals of this realm, and takes away what Apps Script lacks. */
export function start(stateJson: string, optionsJson: string, outside: Outside): Office {
  const state: OfficeState = JSON.parse(stateJson);
  const options: ServiceOptions = JSON.parse(optionsJson);
  const pending = createPending();
  const onKill = () => {
    if (options.fault?.pendingWritesLost) pending.drop();
  };
  const gate = createGate(options.fault, onKill, () => noteDeath(execution));
  const clock = createClock(options.now);
  const execution: Execution = {
    state,
    deaths: [],
    options,
    outside,
    gate,
    pending,
    clock,
    random: createRandom(options.seed),
    shown: [],
    logs: [],
    lock: { held: false },
    selection: options.selection,
  };
  installGlobals(execution);
  installClock(clock);
  return handle(execution);
}

function installGlobals(execution: Execution): void {
  const globals: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp(execution, new Ui(execution)),
    Drive: drive(execution),
    Sheets: sheets(execution),
    FormApp: formApp(execution),
    PropertiesService: propertiesService(execution),
    LockService: lockService(execution),
    MailApp: mailApp(execution),
    Utilities: utilities(execution),
    Session: session(execution),
    ScriptApp: scriptApp(execution),
    HtmlService: htmlService(execution),
    console: createConsole(execution.logs),
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
  }
  Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
  Reflect.deleteProperty(globalThis, 'Atomics');
}

function handle(execution: Execution): Office {
  const { gate, pending, shown, logs } = execution;
  const last = createOutcome();
  return {
    call(functionName, argumentsJson) {
      const called: unknown = Reflect.get(globalThis, functionName);
      if (typeof called !== 'function') throw new Error(`Script function not found: ${functionName}`);
      last.of(() => Reflect.apply(called, undefined, JSON.parse(argumentsJson)));
    },
    run(functionName, argumentsJson) {
      const called = declaredFunction(functionName);
      last.of(() => Reflect.apply(called, undefined, JSON.parse(argumentsJson)), transferred);
    },
    act(gestureJson) {
      const gesture: Gesture | Submission | FormEdit = JSON.parse(gestureJson);
      if (gesture.kind === 'submit') return JSON.stringify(submit(execution, gesture));
      return JSON.stringify(gesture.kind === 'editForm' ? editForm(execution, gesture) : act(execution, gesture));
    },
    edit(editJson) {
      const called: unknown = Reflect.get(globalThis, 'onEdit');
      const edit: Edit = JSON.parse(editJson);
      last.of(() =>
        typeof called === 'function' ? Reflect.apply(called, undefined, [editEvent(execution, edit)]) : null,
      );
    },
    submit(eventJson) {
      const event: SubmitEvent = JSON.parse(eventJson);
      const { handler } = triggerById(execution, event.trigger);
      const called: unknown = Reflect.get(globalThis, handler);
      if (typeof called !== 'function') throw new Error(`Script function not found: ${handler}`);
      last.of(() => Reflect.apply(called, undefined, [submitEvent(execution, event)]));
    },
    outcome() {
      try {
        const result = last.settled();
        if (!gate.killed()) pending.apply();
        return result === undefined || result === null ? undefined : String(result);
      } finally {
        if (!gate.killed()) applyQuietly(execution);
      }
    },
    kill: gate.kill,
    save() {
      applyQuietly(execution);
      const { state, deaths } = execution;
      const saved: Saved = { state, calls: gate.calls, shown, logs, ...(deaths.length > 0 ? { deaths } : {}) };
      return JSON.stringify(saved);
    },
  };
}

/** What a death at this very call would leave behind; a call that changes nothing leaves what the one before it left. */
function noteDeath(execution: Execution): void {
  const { options, deaths } = execution;
  if (options.deaths === undefined) return;
  if (options.deaths === 'kept') applyQuietly(execution);
  const left = JSON.stringify(execution.state);
  if (left !== deaths[deaths.length - 1]) deaths.push(left);
}

/** Writes that a failed execution leaves behind are made all the same; there is nobody left to be told of their error. */
function applyQuietly({ pending, logs }: Execution): void {
  try {
    pending.apply();
  } catch (error) {
    logs.push(`Pending writes failed: ${String(error)}`);
  }
}
