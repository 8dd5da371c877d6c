import vm from 'node:vm';
import type { Office } from './services';
import type { EditOutcome, FormEdit } from './services/form-edit';
import type {
  ActOutcome,
  Edit,
  Gesture,
  Host,
  Outside,
  Saved,
  ServiceOptions,
  Submission,
  SubmitEvent,
  SubmitOutcome,
} from './services/options';
import type { OfficeState } from './state';

/** Dates that a script makes itself live in the time zone of the process, which stands for the manifest's `timeZone`. */
process.env.TZ ??= 'Europe/Moscow';

/** https://developers.google.com/apps-script/guides/services/quotas */
const TIME_BUDGET = 6 * 60 * 1000;

/** The text of Google's error when the budget is spent. */
const OUT_OF_TIME = 'Exceeded maximum execution time';

export interface RealmOptions extends ServiceOptions {
  state: OfficeState;
  /** The bundled services, a script whose value is their `start`. */
  servicesCode: string;
  /** The source texts of the project, in order. */
  scripts: readonly string[];
  /** Milliseconds for one call; Apps Script's six minutes when absent. */
  timeout?: number;
  /** The HTML files of the project by their names without ending. */
  pages?: Readonly<Record<string, string>>;
  /** The window in which the person acts, if there is one. */
  host?: Host;
  /** A realm to run in, with the scripts loaded; a fresh one when absent. */
  ground?: Ground;
}

/** One sealed execution: only ECMAScript and Apps Script's services inside, only strings and numbers across. */
export interface Realm {
  /** Calls a global function. Whatever is thrown inside comes out as a plain Error with its message. */
  call(functionName: string, ...given: string[]): string | undefined;
  /**
   * Calls a function as `google.script.run` of a page does: the arguments are a JSON array, the answer is JSON of what
   * would arrive at the page. Throws for a name that ends in `_` and for what is no function declared at the top.
   * https://developers.google.com/apps-script/guides/html/communication
   */
  run(functionName: string, argumentsJson: string): string;
  /** Does what a person does by hand; nothing is called for it: the edit is told by `fireEdit`, the form by `submit`. */
  act(gesture: Gesture): ActOutcome;
  act(submission: Submission): SubmitOutcome;
  act(edit: FormEdit): EditOutcome;
  /** Calls the global `onEdit`, if there is one, for an edit that the book already holds. */
  fireEdit(
    sheetId: number,
    row: number,
    column: number,
    rows: number,
    columns: number,
    value?: string,
    oldValue?: string,
  ): void;
  /**
   * Calls the function of a trigger for submitted forms, for a response that the book already holds. The execution is that
   * of the trigger's owner, and nobody looks on: `user` and `headless` of the options.
   */
  submit(event: SubmitEvent): void;
  /** Ends the execution; nothing can be called afterwards. */
  close(): Saved;
}

/**
 * Opens a fresh realm over a copy of the state and loads the scripts in it. A realm keeps honest code honest: it shows a
 * bundle what Apps Script would show it, but it is no wall against hostile code.
 */
export function openRealm(given: RealmOptions): Realm {
  const { state, servicesCode, scripts, timeout = TIME_BUDGET, pages = {}, host = {}, ground, ...options } = given;
  const { context, start } = ground ?? newGround(servicesCode);
  const outside: Outside = { ...bound(host), page: (name) => (Object.hasOwn(pages, name) ? pages[name] : undefined) };
  const office: Office = relayed(() => start(JSON.stringify(state), JSON.stringify(options), outside));
  const limited = (script: vm.Script) => {
    try {
      script.runInContext(context, { timeout });
    } catch (error) {
      if (!isTimeout(error)) throw plainError(error);
      office.kill();
      throw new Error(OUT_OF_TIME);
    }
  };
  const run = (method: 'call' | 'run' | 'edit' | 'submit', ...given: string[]) => {
    context[HANDLE] = office;
    limited(
      new vm.Script(`{ const office = ${HANDLE}; delete globalThis.${HANDLE}; office.${method}(${literals(given)}); }`),
    );
    return relayed(() => office.outcome());
  };
  if (ground === undefined) for (const script of scripts) limited(compiled(script));
  return {
    call: (functionName, ...given) => run('call', functionName, JSON.stringify(given)),
    run: (functionName, argumentsJson) => run('run', functionName, argumentsJson) ?? 'null',
    act: (gesture: Gesture | Submission | FormEdit) => JSON.parse(relayed(() => office.act(JSON.stringify(gesture)))),
    fireEdit(sheetId, row, column, rows, columns, value, oldValue) {
      const edit: Edit = { sheetId, row, column, rows, columns };
      if (value !== undefined) edit.value = value;
      if (oldValue !== undefined) edit.oldValue = oldValue;
      run('edit', JSON.stringify(edit));
    },
    submit: (event) => void run('submit', JSON.stringify(event)),
    close: () => JSON.parse(relayed(() => office.save())),
  };
}

/** Where executions run: a realm with the project loaded. */
export interface Ground {
  readonly context: vm.Context;
  readonly start: Start;
}

/**
 * A realm for many executions, one after another: the services are put on its globals anew for each, and what the project
 * has left on them stays. Faster than a realm each, for what the engine has learned of the code is kept; for tests that
 * try what a project does, not what it can reach.
 */
export function groundFor(servicesCode: string, scripts: readonly string[]): Ground {
  const ground = newGround(servicesCode);
  for (const script of scripts) compiled(script).runInContext(ground.context);
  return ground;
}

function newGround(servicesCode: string): Ground {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  return { context, start: compiled(servicesCode).runInContext(context) };
}

type Start = (stateJson: string, optionsJson: string, outside: Outside) => Office;

function bound(host: Partial<Host>): Partial<Host> {
  const { show, ask } = host;
  return { ...(show && { show: show.bind(host) }), ...(ask && { ask: ask.bind(host) }) };
}

/** Holds the realm's own handle for the moment between a call from outside and the first line inside. */
const HANDLE = '__office';

function literals(given: readonly string[]): string {
  return given.map((text) => JSON.stringify(text)).join(', ');
}

const scripts = new Map<string, vm.Script>();

/**
 * Compiled once a process: the bundle is opened afresh for every command. `import()` would answer with an object of
 * Node's and so open a way out.
 */
function compiled(source: string): vm.Script {
  const known = scripts.get(source);
  if (known !== undefined) return known;
  if (/\bimport\s*\(/.test(source)) throw new Error('The script uses import(), which Apps Script does not have.');
  const script = new vm.Script(source);
  if (scripts.size >= 16) scripts.clear();
  scripts.set(source, script);
  return script;
}

function relayed<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw plainError(error);
  }
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** An error of this realm with the text of one from inside. */
function plainError(error: unknown): Error {
  if (typeof error !== 'object' || error === null) return new Error(String(error));
  const { message, stack } = error as { message?: unknown; stack?: unknown };
  const plain = new Error(String(message));
  if (typeof stack === 'string') plain.stack = stack;
  return plain;
}
