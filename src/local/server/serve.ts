import { realpath } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type BuiltBundle, type BuiltWindow, readBundle, readWindow } from '../bundle';
import { formsAddress, USUAL_PORT } from '../forms-address';
import { clockOf } from '../run-command';
import { Trouble } from '../trouble';
import { createDesks } from './desks';
import { type Budgets, createExecutor, GOOGLE_BUDGETS } from './execution/executor';
import { createPool } from './execution/pool';
import { callableFunctions } from './http/frame-page';
import { createOfficeServer, createRoutes } from './http/routes';
import { startKeeper } from './keeping/keeper';
import { createSaving } from './keeping/saving';
import { createStore } from './keeping/store';
import { groundOf, type Room, runDue, welcome } from './room';
import { createWindows } from './windows';
import { words } from './words';

export interface ServeOptions {
  /** Path of the .xlsx. */
  readonly book: string;
  /** 0: any that is free. Absent: 8787, or the next free one. */
  readonly port?: number | undefined;
  /** The day on which the clock of the office stands, `2026-09-15`; real time when absent. */
  readonly today?: string | undefined;
  readonly bundle?: BuiltBundle;
  readonly window?: BuiltWindow;
  readonly budgets?: Budgets;
  /** Takes lines for developers; they hold nothing that people have entered. */
  readonly log?: (line: string) => void;
}

export interface Served {
  /** `http://localhost:8787/` */
  readonly address: string;
  readonly port: number;
  /** What was not as it was left: sentences for the person. */
  readonly warnings: readonly string[];
  /**
   * Saves, closes every window and lets the book go.
   * @returns A sentence for the person when not everything is in the book.
   */
  close(): Promise<string | undefined>;
}

/** How many ports above the usual one are tried. */
const TRIES = 20;
const MINUTE = 60_000;
/** Milliseconds that an execution has to end when the office is closed. */
const PATIENCE = 5_000;

/**
 * Opens a book in the local office and serves its window on this machine alone, until it is closed.
 * @throws Trouble when the book or the port cannot be had.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const bundle = options.bundle ?? (await readBundle());
  const built = options.window ?? (await readWindow());
  let port = USUAL_PORT;
  const { room, warnings } = await openRoom(options, bundle, built.worker, () => formsAddress(port));
  try {
    const server = createOfficeServer(createRoutes(room, built, callableFunctions(bundle.code)), room.log);
    // Whatever runs from now on knows where questionnaires are answered.
    port = await listenOn(server, options.port);
    await welcome(room);
    const minutes = setInterval(() => {
      room.saving.retry();
      void runDue(room);
    }, MINUTE);
    void runDue(room);
    const close = async () => {
      clearInterval(minutes);
      server.close();
      const parting = await closeRoom(room);
      server.closeAllConnections();
      return parting;
    };
    return { address: `http://localhost:${port}/`, port, warnings, close };
  } catch (error) {
    await closeRoom(room);
    throw error;
  }
}

async function openRoom(
  { book, today, budgets = GOOGLE_BUDGETS, log = () => {} }: ServeOptions,
  bundle: BuiltBundle,
  worker: string,
  address: () => string,
): Promise<{ readonly room: Room; readonly warnings: readonly string[] }> {
  const { now } = clockOf(today);
  const file = await realpath(book).catch(() => resolve(book));
  const keeper = startKeeper(worker, file);
  const read = await keeper.order({ kind: 'open' });
  if (!read.ok || read.opened === undefined) {
    await keeper.end();
    throw new Trouble(read.ok ? words.notSaved : read.message);
  }
  const { state, warnings } = read.opened;
  const store = createStore(state);
  const windows = createWindows((id) => desks.clear(id));
  const desks = createDesks(windows.isOpen, windows.tell);
  const saving = createSaving({
    book: file,
    keeper,
    stamp: read.stamp,
    state: store.text,
    tell: (view) => windows.tellAll({ kind: 'saving', saving: view }),
  });
  const pool = createPool(worker, () => ({ ...bundle, now, formsAddress: address() }));
  const executor = createExecutor(
    pool,
    groundOf(() => room),
    budgets,
  );
  const clock = () => (now === undefined ? Date.now() : Date.parse(now));
  const room: Room = {
    store,
    saving,
    windows,
    desks,
    executor,
    menus: new Map(),
    greetings: [],
    file,
    now: clock,
    log,
  };
  return { room, warnings };
}

async function closeRoom({ windows, executor, saving }: Room): Promise<string | undefined> {
  windows.closeAll();
  await executor.close(PATIENCE);
  return saving.close();
}

async function listenOn(server: Server, wanted: number | undefined): Promise<number> {
  const ports = wanted === undefined ? Array.from({ length: TRIES }, (_, at) => USUAL_PORT + at) : [wanted];
  for (const port of ports) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Trouble(words.portTaken(wanted ?? USUAL_PORT));
}

/** Only programs of this machine reach 127.0.0.1. False when the port is another program's. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) done(false);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done(true);
    });
  });
}
