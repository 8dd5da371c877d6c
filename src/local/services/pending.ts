/**
 * Writes to cells that the script has made and the file has not seen yet. They are applied in order, all at once, before
 * the next read of cells, at `SpreadsheetApp.flush()` and at the end of the execution; that is also where their errors surface.
 * When one fails, it and all that was queued after it is dropped.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush
 */
export interface Pending {
  add(write: () => void): void;
  apply(): void;
  drop(): void;
}

export function createPending(): Pending {
  let queue: (() => void)[] = [];
  return {
    add(write) {
      queue.push(write);
    },
    apply() {
      const writes = queue;
      queue = [];
      for (const write of writes) write();
    },
    drop() {
      queue = [];
    },
  };
}
