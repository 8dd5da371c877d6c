import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { LONGEST_TEXT } from '../../../tables/column';
import { words } from '../words';
import { SAFE_HEADERS } from './guard';

/** Bytes of a request's body. */
const LIMIT = 20 * 1024 * 1024;
/** Of the answers to a questionnaire: sixteen texts as long as a cell holds, in Russian letters, each of which takes six. */
const FIELDS_LIMIT = 16 * 6 * LONGEST_TEXT;

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
  status = 200,
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  response.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': type, 'Content-Length': bytes.length, ...headers });
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
  const text = await readText(request, LIMIT);
  try {
    return JSON.parse(text);
  } catch {
    throw new Turned(400, words.notJson);
  }
}

/** The fields that a page without a script sends. @throws Turned when there are none, or too much is in them. */
export async function readFields(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new Turned(415, words.notFields);
  return new URLSearchParams(await readText(request, FIELDS_LIMIT));
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const pieces: Buffer[] = [];
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Turned(413, words.tooMuch);
  let length = 0;
  // The connection must outlive the loop: the answer goes over it.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > limit) throw new Turned(413, words.tooMuch);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
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
