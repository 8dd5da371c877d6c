import { type HTMLElement, Window } from 'happy-dom';
import { page } from '../../build/pages';
import type { SidebarName } from '../../src/menu';

const built = new Map<SidebarName, Promise<string>>();

/** What a stub of `google.script.run` answers with: a value, what comes of the input, or trouble. */
// biome-ignore lint/suspicious/noExplicitAny: an answer stands for any command's
type Answer = any;

export const LOST = Symbol('the reply is null');
export const BROKEN = Symbol('the failure handler is called');

export interface OpenedPage {
  readonly document: Window['document'];
  /** Commands called, with what they were given. */
  readonly called: { readonly name: string; readonly input: Answer }[];
  /** The text of the page, spaces squeezed. */
  text(selector?: string): string;
  button(label: string): HTMLElement;
  labels(selector?: string): string[];
  /** Presses a button and waits for whatever follows. */
  press(label: string): Promise<void>;
  key(key: string): Promise<void>;
  /** Clicks what has an id. */
  click(id: string): void;
  /** Puts words into a field. */
  type(id: string, words: string): void;
  /** Fills in a field, or chooses in it, and goes on to the next. */
  fill(id: string, words: string): void;
  /** Lets something happen to what has an id: a paste, a chosen file. */
  happen(id: string, event: string, given?: object): Promise<void>;
  /** What a field holds. */
  value(id: string): string;
  /** The person rests for a moment: what waited for that happens. */
  rest(): Promise<void>;
  /** The minute goes by. */
  minute(): Promise<void>;
  /** The mouse comes back to the page from the sheet, after some seconds. */
  pointed(): Promise<void>;
  /** The person comes back to the page from the sheet, after some seconds. */
  back(): Promise<void>;
  settle(): Promise<void>;
  /** Whether the keyboard was given to the sheet. */
  readonly isInSheet: () => boolean;
}

const squeezed = (text: string | null): string => (text ?? '').replace(/[\s\u00A0]+/g, ' ').trim();

/** Opens the page of a sidebar as it is built, over a stub of Google's. */
export async function openPage(name: SidebarName, answers: Readonly<Record<string, Answer>> = {}): Promise<OpenedPage> {
  const html = built.get(name) ?? page(name);
  built.set(name, html);
  return openScript(/<script>([\s\S]*)<\/script>/.exec(await html)?.[1] ?? '', answers);
}

/** Runs the script of a page in a window of its own. */
export async function openScript(script: string, answers: Readonly<Record<string, Answer>> = {}): Promise<OpenedPage> {
  const window = new Window();
  const { document } = window;
  const called: { name: string; input: Answer }[] = [];
  const everyMinute: (() => void)[] = [];
  const waiting = new Map<number, () => void>();
  let timers = 0;
  const wait = (run: () => void): number => {
    timers += 1;
    waiting.set(timers, run);
    return timers;
  };
  let inSheet = false;
  let now = Date.parse('2026-10-15T09:00:00+03:00');
  class Clock extends Date {
    constructor(...given: readonly [] | readonly [number | string]) {
      super(given[0] ?? now);
    }
    static override now = (): number => now;
  }
  const google = {
    script: {
      get run() {
        return runner(called, answers);
      },
      host: {
        editor: {
          focus() {
            inSheet = true;
          },
        },
      },
    },
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const given = {
    window,
    document,
    google,
    HTMLElement: window.HTMLElement,
    setInterval: (run: () => void) => everyMinute.push(run),
    setTimeout: wait,
    clearTimeout: (timer: number) => waiting.delete(timer),
    Date: Clock,
  };
  new Function(...Object.keys(given), script)(...Object.values(given));
  await settle();
  const labels = (selector = 'button'): string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
  const button = (label: string): HTMLElement => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => squeezed(textContent) === label);
    if (!found) throw new Error(`No button says ${label}: ${labels().join(' | ')}`);
    return found;
  };
  const elementOf = (id: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`#${id}`);
    if (!found) throw new Error(`Nothing has the id ${id}.`);
    return found;
  };
  return {
    document,
    called,
    text: (selector = 'main') => squeezed(document.querySelector(selector)?.textContent ?? null),
    button,
    labels,
    async press(label) {
      const pressed = button(label);
      pressed.focus();
      pressed.click();
      await settle();
    },
    async key(key) {
      document.dispatchEvent(new window.KeyboardEvent('keydown', { key }));
      await settle();
    },
    click: (id) => elementOf(id).click(),
    type(id, words) {
      const field = elementOf(id);
      field.setAttribute('value', words);
      field.dispatchEvent(new window.Event('input'));
    },
    fill(id, words) {
      const field = elementOf(id);
      Object.assign(field, { value: words });
      for (const event of ['input', 'change']) field.dispatchEvent(new window.Event(event));
    },
    async happen(id, event, given = {}) {
      elementOf(id).dispatchEvent(Object.assign(new window.Event(event, { cancelable: true }), given));
      await settle();
    },
    value: (id) => (elementOf(id) as HTMLElement & { readonly value: string }).value,
    async rest() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
      await settle();
    },
    async pointed() {
      now += 10_000;
      window.document.documentElement.dispatchEvent(new window.Event('pointerenter'));
      await settle();
    },
    async minute() {
      now += 60_000;
      for (const run of everyMinute) run();
      await settle();
    },
    async back() {
      now += 10_000;
      window.dispatchEvent(new window.Event('focus'));
      await settle();
    },
    settle,
    isInSheet: () => inSheet,
  };
}

/** One `google.script.run`; an answer that is a promise comes when it is kept. */
function runner(called: { name: string; input: Answer }[], answers: Readonly<Record<string, Answer>>): unknown {
  let succeed: (reply: unknown) => void = () => {};
  let fail: (trouble: Error) => void = () => {};
  const self = {
    withSuccessHandler(handler: typeof succeed) {
      succeed = handler;
      return self;
    },
    withFailureHandler(handler: typeof fail) {
      fail = handler;
      return self;
    },
    async call(name: string, json: string) {
      const input = JSON.parse(json);
      called.push({ name, input });
      const answer = await (typeof answers[name] === 'function' ? answers[name](input) : answers[name]);
      if (answer === LOST) succeed(null);
      else if (answer === BROKEN) fail(new Error('ScriptError: TypeError at line 3'));
      else if (answer instanceof Error) fail(answer);
      else if (typeof answer === 'string') succeed(answer);
      else succeed(JSON.stringify({ ok: true, value: answer ?? {} }));
    },
  };
  return self;
}

/** What a command answers when it refuses. */
export const refused = (message: string): string => JSON.stringify({ ok: false, message });
