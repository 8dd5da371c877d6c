import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { words } from '../words';
import { SAFE_HEADERS } from './guard';

/** Bytes of a request's body. */
const LIMIT = 20 * 1024 * 1024;

export const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer that ends the request with a status and one sentence. */
export class Turned extends Error {
  override readonly name = 'Turned';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function send(
  response: ServerResponse,
  type: string,
  content: string | Uint8Array,
  headers: OutgoingHttpHeaders = {},
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': type, 'Content-Length': bytes.length, ...headers });
  response.end(bytes);
}

/** Says in one sentence why there is no answer. What is left of the request is not read. */
export function turnAway(response: ServerResponse, { status, message }: Turned): void {
  if (response.headersSent) return void response.destroy();
  const text = JSON.stringify({ ok: false, message });
  response.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': JSON_TYPE, Connection: 'close' });
  response.end(text);
}

/** The JSON that a request carries. @throws Turned when it carries none, or too much of it. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new Turned(415, words.notJson);
  const pieces: Buffer[] = [];
  if (Number(request.headers['content-length'] ?? 0) > LIMIT) throw new Turned(413, words.tooMuch);
  let length = 0;
  // The connection must outlive the loop: the answer goes over it.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > LIMIT) throw new Turned(413, words.tooMuch);
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString());
  } catch {
    throw new Turned(400, words.notJson);
  }
}

/**
 * Tells the browser to save what it gets under a Russian name.
 * https://www.rfc-editor.org/rfc/rfc5987
 */
export function attachment(name: string, extension: string): string {
  const encoded = encodeURIComponent(`${name}${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="document${extension}"; filename*=UTF-8''${encoded}`;
}
