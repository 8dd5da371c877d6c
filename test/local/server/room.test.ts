import { expect, test } from 'vitest';
import { blankBook } from '../../../src/local/blank-book';
import { createDesks } from '../../../src/local/server/desks';
import { createTurns } from '../../../src/local/server/execution/turns';
import { textOf } from '../../../src/local/server/keeping/state-text';
import { createStore } from '../../../src/local/server/keeping/store';
import { type Room, runDue } from '../../../src/local/server/room';
import { createWindows } from '../../../src/local/server/windows';

/** A room in which a daily trigger is due; `done` tells what happens in it. */
function roomAt(now: string): { readonly room: Room; readonly done: string[] } {
  const done: string[] = [];
  const triggers = [{ id: 't', handler: 'daily_', owner: 'owner', hour: 6, days: 1 }];
  const store = createStore(textOf({ book: blankBook('Школа', 'id'), files: [], triggers }));
  const windows = createWindows(() => {});
  const turns = createTurns();
  const room: Room = {
    store,
    windows,
    desks: createDesks(windows.isOpen, windows.tell),
    saving: {
      view: () => ({ state: 'saved' }),
      changed: () => void done.push(`saved ${Object(store.triggers()[0]).lastFired}`),
      retry() {},
      foreign: async () => undefined,
      reread: async () => store.text(),
      close: async () => undefined,
    },
    executor: {
      async perform(work) {
        const end = await turns.take();
        done.push(work.kind);
        end();
        return undefined;
      },
      async between(work) {
        const end = await turns.take();
        return work().finally(end);
      },
      close: () => turns.close(),
    },
    menus: new Map(),
    greetings: [],
    file: 'Школа.xlsx',
    now: () => Date.parse(now),
    log: (line) => void done.push(line),
  };
  return { room, done };
}

test('a trigger that was looked for twice while something long was running fires once, and its mark is saved first', async () => {
  const { room, done } = roomAt('2026-09-15T06:00:00.000Z');
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const long = room.executor.between(() => ended);
  const looks = [runDue(room), runDue(room)];
  end();
  await Promise.all([long, ...looks]);
  expect(done).toEqual(['saved 2026-09-15T06:00:00.000Z', 'trigger']);
});
