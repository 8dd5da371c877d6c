import type { FrameCall, FrameReply, FrameWish } from '../server/frame-messages';
import { formPath } from './form-path';

/**
 * `google.script` of a page of the add-in, put in front of the page by the server: what the page asks goes to the window
 * around it. The rules are those of Google: https://developers.google.com/apps-script/guides/html/communication
 */

/** Calls that run at a time; the others wait. */
const CONCURRENT = 10;

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** The functions of the script that a page may call, told by the server. */
declare const nastavnikFunctions: readonly string[];

const waiting: { readonly call: FrameCall; readonly handlers: Handlers }[] = [];
const running = new Map<number, Handlers>();
let count = 0;

function tell(message: FrameCall | FrameWish): void {
  window.parent.postMessage(message, location.origin);
}

function next(): void {
  while (running.size < CONCURRENT) {
    const first = waiting.shift();
    if (first === undefined) return;
    running.set(first.call.id, first.handlers);
    tell(first.call);
  }
}

function start(name: string, given: readonly unknown[], handlers: Handlers): void {
  const json = JSON.stringify(given.map((value, index) => legal(value, String(index))));
  count += 1;
  waiting.push({ call: { nastavnik: 'run', id: count, name, json }, handlers });
  next();
}

/** The value as it may go to the server. @throws what Google's page throws for dates, functions, elements and the like. */
function legal(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((member, index) => legal(member, String(index)));
  if (typeof value !== 'object' || Object.prototype.toString.call(value) !== '[object Object]') {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, legal(member, key)]));
}

function runner(handlers: Handlers): object {
  const calls = nastavnikFunctions.map((name) => {
    return [name, (...given: unknown[]) => start(name, given, handlers)] as const;
  });
  return {
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function ended(reply: FrameReply): void {
  const handlers = running.get(reply.id);
  if (handlers === undefined) return;
  running.delete(reply.id);
  next();
  const { success, failure, userObject } = handlers;
  const user = 'userObject' in handlers ? [userObject] : [];
  if (reply.ok) success?.(JSON.parse(reply.json), ...user);
  else if (failure) failure(new Error(reply.message), ...user);
  else console.error(reply.message);
}

window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply | undefined>) => {
  if (source === window.parent && data?.nastavnik === 'done') ended(data);
});

/** Links to the add-in's own files are no addresses here, and those to its questionnaires may be old: the window knows. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]')?.getAttribute('href') : undefined;
  if (!link || (/^(?:https?:|mailto:|tel:|blob:|data:|#)/i.test(link) && formPath(link) === undefined)) return;
  event.preventDefault();
  tell({ nastavnik: 'open', link });
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ nastavnik: 'escape' });
});

const host = {
  origin: location.origin,
  close: () => tell({ nastavnik: 'close' }),
  setWidth: (width: number) => tell({ nastavnik: 'resize', width }),
  setHeight: (height: number) => tell({ nastavnik: 'resize', height }),
  editor: { focus: () => tell({ nastavnik: 'focus' }) },
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
