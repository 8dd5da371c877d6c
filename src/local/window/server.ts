import type { BookView, GridView, OfficeEvent, RequestName, Requests } from '../server/api';
import { words } from './words';

/** The local office as this window reaches it. */
export interface Server {
  book(): Promise<BookView>;
  sheet(id: number): Promise<GridView>;
  /** Never rejects: an office that does not answer is a refusal. */
  ask<Name extends RequestName>(name: Name, input: Requests[Name]['input']): Promise<Requests[Name]['answer']>;
  /** Tells what happens, and whether the office is there. Begins when it is called. */
  listen(tell: (event: OfficeEvent) => void, connected: (isThere: boolean) => void): void;
}

/** Milliseconds that the office may be silent before the person is told: a reload of it passes unseen. */
const PATIENCE = 1500;

export function connect(): Server {
  const window = crypto.randomUUID();
  return {
    book: () => read('/api/book'),
    sheet: (id) => read(`/api/sheets/${id}`),
    ask: (name, input) => ask(name, { window, ...input }),
    listen: (tell, connected) => listen(`/api/events?window=${window}`, tell, connected),
  };
}

async function read<View>(address: string): Promise<View> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The office answered ${response.status} to ${address}`);
  return response.json();
}

async function ask<Name extends RequestName>(name: Name, input: object): Promise<Requests[Name]['answer']> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    return await response.json();
  } catch {
    return { ok: false, message: words.office.silent };
  }
}

function listen(address: string, tell: (event: OfficeEvent) => void, connected: (isThere: boolean) => void): void {
  const events = new EventSource(address);
  let lost: ReturnType<typeof setTimeout> | undefined;
  events.addEventListener('open', () => {
    clearTimeout(lost);
    lost = undefined;
    connected(true);
  });
  events.addEventListener('error', () => {
    lost ??= setTimeout(() => connected(false), PATIENCE);
    // After an answer that is no stream the browser gives up; another program may have the port.
    if (events.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen(address, tell, connected), PATIENCE);
  });
  events.addEventListener('message', ({ data }: MessageEvent<string>) => tell(JSON.parse(data)));
}
