import type { ServerResponse } from 'node:http';
import type { OfficeEvent } from './api';

/** The windows that are open now: each listens to a stream of events under an id of its own. */
export interface Windows {
  /** Begins the stream of a window; a stream that it had before ends. */
  open(id: string, response: ServerResponse, first: readonly OfficeEvent[]): void;
  isOpen(id: string): boolean;
  tell(id: string, event: OfficeEvent): void;
  tellAll(event: OfficeEvent): void;
  closeAll(): void;
}

/** @param closed Is told when a window has been closed. */
export function createWindows(closed: (id: string) => void): Windows {
  const streams = new Map<string, ServerResponse>();
  let count = 0;
  const write = (response: ServerResponse, event: OfficeEvent) => {
    count += 1;
    response.write(`id: ${count}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  return {
    open(id, response, first) {
      const former = streams.get(id);
      streams.set(id, response);
      former?.end();
      response.on('close', () => {
        if (streams.get(id) !== response) return;
        streams.delete(id);
        closed(id);
      });
      response.write('retry: 1000\n\n');
      for (const event of first) write(response, event);
    },
    isOpen: (id) => streams.has(id),
    tell(id, event) {
      const response = streams.get(id);
      if (response !== undefined) write(response, event);
    },
    tellAll(event) {
      for (const response of streams.values()) write(response, event);
    },
    closeAll() {
      for (const response of streams.values()) response.end();
    },
  };
}
