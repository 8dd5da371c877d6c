import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../../../build/bundle';
import type { BookSheet } from '../../../src/local/book';
import { closeOffice, createOffice, saveOffice } from '../../../src/local/folder/office-folder';
import type { BookView, GridView, OfficeEvent, RequestName, Requests, SavingView } from '../../../src/local/server/api';
import { type Served, type ServeOptions, serve } from '../../../src/local/server/serve';
import type { OfficeState } from '../../../src/local/state';
import { readWorkbook } from '../../../src/local/workbook-file';
import { servicesCode } from '../services-code';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
/** Path of the program of the threads. */
export const worker = join(folder, 'worker.mjs');
writeFileSync(worker, await program('worker'));

let count = 0;

/** A book on disk with one tab, as a test wants it. */
export async function makeBook(change: (state: OfficeState) => void = () => {}): Promise<string> {
  count += 1;
  const path = join(mkdtempSync(join(folder, 'book-')), `Школа ${count}.xlsx`);
  const { state } = await createOffice(path);
  change(state);
  await saveOffice(path, state);
  await closeOffice(path);
  return path;
}

/** Serves a book with a script in place of the add-in. */
export const open = (book: string, code: string, options: Partial<ServeOptions> = {}): Promise<Served> =>
  serve({
    book,
    port: 0,
    bundle: { code, services: servicesCode, pages: {} },
    window: { worker, script: '/* script */', style: '/* style */', bridge: '/* bridge */' },
    ...options,
  });

export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** Sends a request as it stands: nothing of the address is tidied up. A header that is undefined is left out. */
export function send(port: number, method: string, path: string, headers: Headers = {}, body = ''): Promise<Reply> {
  const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: Object.fromEntries(given) }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const own = (port: number): Headers => ({
  host: `localhost:${port}`,
  origin: `http://localhost:${port}`,
  'content-type': 'application/json',
});

/** A window of the office: what it is told, and what it asks for. */
export interface Window {
  readonly told: OfficeEvent[];
  /** The next event of a kind that has not been waited for yet. */
  event<Kind extends OfficeEvent['kind']>(kind: Kind): Promise<Extract<OfficeEvent, { kind: Kind }>>;
  post<Name extends RequestName>(name: Name, input: Requests[Name]['input']): Promise<Requests[Name]['answer']>;
  book(): Promise<BookView>;
  grid(sheet?: number): Promise<GridView>;
  /** The texts of a tab. */
  texts(sheet?: number): Promise<GridView['texts']>;
  /** Waits until the triggers of earlier edits have run. */
  settled(): Promise<void>;
  /** Waits for that, and until all is saved or has failed to be. */
  saved(): Promise<SavingView>;
  close(): void;
}

/** Opens a window and waits until it hears what happens. */
export async function openWindow(port: number, id: string, headers: Record<string, string> = {}): Promise<Window> {
  const told: OfficeEvent[] = [];
  const left: OfficeEvent[] = [];
  let heard = () => {};
  const stream = await listen(port, id, headers, (event) => {
    told.push(event);
    left.push(event);
    heard();
  });
  const get = async (path: string) => JSON.parse((await send(port, 'GET', path, { host: `localhost:${port}` })).text);
  const window: Window = {
    told,
    async event(kind) {
      for (;;) {
        const at = left.findIndex((event) => event.kind === kind);
        if (at >= 0) return left.splice(at, 1)[0] as never;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
    async post(name, input) {
      const body = JSON.stringify({ window: id, ...input });
      return JSON.parse((await send(port, 'POST', `/api/${name}`, own(port), body)).text);
    },
    book: () => get('/api/book'),
    grid: (sheet = 0) => get(`/api/sheets/${sheet}`),
    texts: async (sheet) => (await window.grid(sheet)).texts,
    async settled() {
      await window.post('tab', { sheet: 0, act: 'show' });
    },
    async saved() {
      await window.settled();
      for (;;) {
        const { saving } = await window.book();
        if (saving.state !== 'saving') return saving;
        await window.event('saving');
      }
    },
    close: stream,
  };
  return window;
}

/** Answers how to stop. */
function listen(
  port: number,
  id: string,
  headers: Record<string, string>,
  hear: (event: OfficeEvent) => void,
): Promise<() => void> {
  return new Promise((resolve) => {
    const path = `/api/events?window=${id}`;
    const asked = { host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } };
    const stream = request(asked, (response) => {
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        const pieces = `${rest}${piece}`.split('\n\n');
        rest = pieces.pop() ?? '';
        for (const each of pieces) {
          const data = /^data: (.*)$/m.exec(each)?.[1];
          if (data !== undefined) hear(JSON.parse(data));
        }
      });
      response.on('error', () => {});
      resolve(() => stream.destroy());
    });
    stream.on('error', () => {});
    stream.end();
  });
}

/** What the file of a book holds now. */
export const sheetsIn = async (book: string): Promise<readonly BookSheet[]> =>
  (await readWorkbook(await readFile(book))).sheets;
