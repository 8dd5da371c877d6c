import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Headers of every answer. No page of another origin may read, embed or script what the office answers. */
export const SAFE_HEADERS: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** The window's own page. The grid and docx-preview set styles, docx-preview shows pictures and fonts as data. */
export const WINDOW_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Pages of the add-in: they run scripts but have no origin, so that they reach neither the office nor the network and
 * talk to the window alone. Stricter than Google, which lets them keep an origin.
 * https://developers.google.com/apps-script/guides/html/restrictions
 */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** Pages to read: no scripts, nothing from elsewhere. */
export const READING_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** The page of the window, and pages on which questionnaires are answered; where they are changed is the window's. */
const PUBLIC = /^\/(?:forms\/[\w-]{1,64}(?:\?|$)|$)/;

/**
 * Whether a request comes from the office's own window, or from a person who has typed the address. A foreign page gives
 * itself away by `Origin` or `Sec-Fetch-Site`, one that has rebound its name to this machine by `Host`. Another port is
 * another origin, though of the same site.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function isOwn({ headers, method, url }: IncomingMessage, port: number): boolean {
  const { host = '', origin } = headers;
  if (host !== `localhost:${port}` && host !== `127.0.0.1:${port}`) return false;
  if (method === 'POST' && origin === undefined) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  // Links and bookmarks lead here from anywhere; no page from elsewhere can read what it gets.
  if (method === 'GET' && PUBLIC.test(url ?? '')) return true;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
