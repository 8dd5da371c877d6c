import * as z from 'zod/mini';
import type { Gesture } from '../services/options';
import { Trouble } from '../trouble';
import type { Done, Refused, RequestName, Requests, Selection } from './api';
import type { Actor } from './execution/executor';
import { refused, refusedGesture } from './refused';
import { adopt, perform, type Room } from './room';
import type { Ended } from './thread/work';
import { handlersOf } from './views/book-view';
import { words } from './words';

const windowId = z.string().check(z.regex(/^[\w-]{1,64}$/));

export const isWindowId = (text: string | null): text is string => z.safeParse(windowId, text).success;

const text = z.string();
const place = { sheet: z.int(), row: z.int(), column: z.int() };
const selection = z.optional(z.object({ ...place, rows: z.int(), columns: z.int() }));
const line = z.array(text).check(z.minLength(1));

/** What a window may send. */
const inputs = {
  type: z.object({ ...place, texts: z.array(line).check(z.minLength(1)), agreed: z.optional(z.boolean()) }),
  rows: z.object({
    sheet: z.int(),
    act: z.enum(['insert', 'delete', 'append']),
    row: z.int(),
    count: z.int(),
    agreed: z.optional(z.boolean()),
  }),
  tab: z.object({ sheet: z.int(), act: z.enum(['rename', 'hide', 'show']), name: z.optional(text) }),
  press: z.object({ handler: text, selection }),
  run: z.object({ frame: text, name: text, json: text, selection }),
  answer: z.object({ ask: text, button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text: z.optional(text) }),
  reload: z.object({}),
} as const satisfies Record<RequestName, unknown>;

type Input<Name extends RequestName> = z.output<(typeof inputs)[Name]>;
type Answer<Name extends RequestName> = Requests[Name]['answer'];
type Handler<Name extends RequestName> = (room: Room, window: string, input: Input<Name>) => Promise<Answer<Name>>;

const handlers: { readonly [Name in RequestName]: Handler<Name> } = {
  type: (room, window, { sheet, row, column, texts, agreed }) =>
    act(room, window, { kind: 'type', sheetId: sheet, row, column, texts, ...(agreed && { agreed }) }),
  rows: (room, window, input) => act(room, window, rowGesture(input)),
  tab: (room, window, { sheet, act: kind, name = '' }) => act(room, window, tabGesture(sheet, kind, name)),
  async press(room, window, input) {
    const known = [...room.menus.values()].flatMap(({ items }) => handlersOf(items));
    if (!known.includes(input.handler)) return refused(words.notInMenu);
    const work = { kind: 'press', handler: input.handler, selection: selected(input.selection) } as const;
    return done(await perform(room, work, actorIn(room, window)));
  },
  async run(room, window, { frame, name, json, selection: cells }) {
    if (room.desks.frame(frame)?.window !== window) return refused(words.frameGone);
    const work = { kind: 'run', name, json, selection: selected(cells) } as const;
    const ended = await perform(room, work, actorIn(room, window));
    const answer = done(ended);
    return answer.ok ? { ok: true, json: jsonOf(ended) } : answer;
  },
  async answer(room, window, { ask, ...answer }) {
    const { button, text: typed } = answer;
    const isTaken = room.desks.answer(window, ask, { button, ...(typed !== undefined && { text: typed }) });
    return isTaken ? { ok: true } : refused(words.askGone);
  },
  async reload(room) {
    await room.executor.between(async () => adopt(room, await room.saving.reread()));
    return { ok: true };
  },
};

export const isRequest = (name: string): name is RequestName => Object.hasOwn(handlers, name);

/**
 * Carries out what a window asks for.
 * @returns undefined when the input is not what the request takes.
 */
export async function answerRequest(room: Room, name: RequestName, body: unknown): Promise<object | undefined> {
  const sender = z.safeParse(z.object({ window: windowId }), body);
  const input = z.safeParse(inputs[name], body);
  if (!sender.success || !input.success) return undefined;
  const handler = handlers[name] as Handler<RequestName>;
  try {
    return await handler(room, sender.data.window, input.data as Input<RequestName>);
  } catch (error) {
    if (error instanceof Trouble) return refused(error.message);
    throw error;
  }
}

function actorIn({ desks }: Room, window: string): Actor {
  return { show: (shown) => desks.show(window, shown), ask: (question) => desks.ask(window, question) };
}

/** Answers as soon as the gesture is carried out; a trigger that it fires goes on by itself. */
function act(room: Room, window: string, gesture: Gesture): Promise<Done> {
  return new Promise((resolve, reject) => {
    const actor = { ...actorIn(room, window), acted: () => resolve({ ok: true }) };
    perform(room, { kind: 'act', gesture }, actor).then((ended) => resolve(done(ended)), reject);
  });
}

function rowGesture({ sheet, act: kind, row, count, agreed }: Input<'rows'>): Gesture {
  if (kind === 'append') return { kind: 'appendRows', sheetId: sheet, count };
  return {
    kind: kind === 'insert' ? 'insertRows' : 'deleteRows',
    sheetId: sheet,
    row,
    count,
    ...(agreed && { agreed }),
  };
}

function tabGesture(sheetId: number, kind: Input<'tab'>['act'], name: string): Gesture {
  if (kind === 'rename') return { kind: 'renameSheet', sheetId, name };
  return { kind: kind === 'hide' ? 'hideSheet' : 'showSheet', sheetId };
}

function selected(cells: Selection | undefined) {
  if (cells === undefined) return undefined;
  const { sheet, row, column, rows, columns } = cells;
  return { sheetId: sheet, row, column, rows, columns };
}

function done(ended: Ended | undefined): { readonly ok: true } | Refused {
  const outcome = ended?.outcome;
  if (outcome?.kind === 'failed') return refused(outcome.message);
  return outcome?.kind === 'refused' ? refusedGesture(outcome.refusal) : { ok: true };
}

function jsonOf(ended: Ended | undefined): string {
  return ended?.outcome.kind === 'done' ? (ended.outcome.json ?? 'null') : 'null';
}
