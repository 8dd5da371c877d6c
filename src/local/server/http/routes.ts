import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltWindow } from '../../bundle';
import { createEditor } from '../forms/editor/editor';
import { createForms } from '../forms/forms';
import { answerRequest, isRequest, isWindowId } from '../requests';
import { createGrids, type Room, traceOf, viewBook } from '../room';
import { words } from '../words';
import { HTML, JSON_TYPE, readJson, send, Turned, turnAway } from './exchange';
import { isOwn, SAFE_HEADERS, WINDOW_POLICY } from './guard';
import { lost, sendDocument, sendFrame, sendReview } from './papers';
import { windowPage } from './window-page';

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What stands in the hole of the address. */
  readonly hole: string;
  readonly query: URLSearchParams;
}

interface Route {
  readonly method: 'GET' | 'POST';
  /** Matches an address whole and as it comes: no address is ever taken for a path. */
  readonly address: RegExp;
  readonly visit: (visit: Visit) => void | Promise<void>;
}

const get = (address: RegExp, visit: Route['visit']): Route => ({ method: 'GET', address, visit });

const FORM = /^\/forms\/([\w-]{1,64})$/;
const EDITOR = /^\/forms\/([\w-]{1,64})\/edit$/;

/** Everything that the office answers. @param functions What pages of the add-in may call. */
export function createRoutes(room: Room, built: BuiltWindow, functions: readonly string[]): readonly Route[] {
  const grid = createGrids(room.store);
  const forms = createForms(room);
  const editor = createEditor(room);
  const page = { 'Content-Security-Policy': WINDOW_POLICY };
  return [
    get(/^\/$/, ({ response }) => send(response, HTML, windowPage, page)),
    get(/^\/window\.js$/, ({ response }) => send(response, 'text/javascript; charset=utf-8', built.script)),
    get(/^\/window\.css$/, ({ response }) => send(response, 'text/css; charset=utf-8', built.style)),
    get(/^\/favicon\.ico$/, ({ response }) => void response.writeHead(204, SAFE_HEADERS).end()),
    get(/^\/api\/book$/, ({ response }) => send(response, JSON_TYPE, JSON.stringify(viewBook(room)))),
    get(/^\/api\/sheets\/(\d{1,12})$/, ({ response, hole }) =>
      send(response, JSON_TYPE, grid(Number(hole)) ?? lost(words.noSheet)),
    ),
    get(/^\/api\/events$/, (visit) => listen(room, visit)),
    { method: 'POST', address: /^\/api\/([a-z]{1,12})$/, visit: (visit) => answer(room, visit) },
    get(/^\/frames\/([\w-]{1,64})$/, ({ response, hole }) => sendFrame(room, built.bridge, functions, hole, response)),
    get(/^\/files\/([\w-]{1,64})$/, ({ response, hole }) => sendDocument(room.store, hole, response)),
    get(FORM, forms.show),
    { method: 'POST', address: FORM, visit: forms.take },
    get(EDITOR, editor.show),
    { method: 'POST', address: EDITOR, visit: editor.take },
    get(/^\/reviews\/([\w-]{1,64})$/, ({ response, hole }) => sendReview(room.store, hole, response)),
  ];
}

export function createOfficeServer(routes: readonly Route[], log: (line: string) => void): Server {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    visit(routes, port, request, response).catch((error: unknown) => {
      if (error instanceof Turned) return turnAway(response, error);
      if (!request.destroyed) log(traceOf(error));
      turnAway(response, new Turned(500, words.broken));
    });
  });
  return server;
}

async function visit(
  routes: readonly Route[],
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwn(request, port)) throw new Turned(403, words.notOurs);
  const [path = '', query] = (request.url ?? '').split('?');
  const known = routes.filter(({ address }) => address.test(path));
  if (known.length === 0) throw new Turned(404, words.noAddress);
  const route = known.find(({ method }) => method === request.method);
  if (route === undefined) throw new Turned(405, words.wrongMethod);
  const hole = route.address.exec(path)?.[1] ?? '';
  await route.visit({ request, response, hole, query: new URLSearchParams(query) });
}

function listen({ windows, greetings, store, saving }: Room, { request, response, query }: Visit): void {
  const id = query.get('window');
  if (!isWindowId(id)) throw new Turned(400, words.noAddress);
  response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
  const all = { kind: 'changed', sheets: store.text().sheets.map((sheet) => sheet.id), book: true } as const;
  // A browser that has heard anything says so when it comes back after a break.
  const isBack = request.headers['last-event-id'] !== undefined;
  const now = { kind: 'saving', saving: saving.view() } as const;
  windows.open(id, response, isBack ? [now, all] : [now, ...greetings]);
}

async function answer(room: Room, { request, response, hole }: Visit): Promise<void> {
  if (!isRequest(hole)) throw new Turned(404, words.noAddress);
  const answered = await answerRequest(room, hole, await readJson(request));
  if (answered === undefined) throw new Turned(400, words.notJson);
  send(response, JSON_TYPE, JSON.stringify(answered));
}
