import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTML, send } from '../http/exchange';
import { FORM_POLICY } from './form-style';
import { saidPage } from './said-page';
import { words } from './words';

/** A visit to a page of a questionnaire. */
export interface FormVisit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Id of the form. */
  readonly hole: string;
  readonly query: URLSearchParams;
}

/** A page with its status, or the address of the page that follows. */
export type Shown = { readonly status: number; readonly html: string } | { readonly next: string };

export function put(response: ServerResponse, page: Shown, policy = FORM_POLICY): void {
  // Without a referrer the browser would not tell whose page it is that sends the answers.
  const headers = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'same-origin' };
  if ('next' in page) send(response, HTML, '', { ...headers, Location: page.next }, 303);
  else
    send(response, HTML, page.html, { ...headers, ...(page.status === 413 && { Connection: 'close' }) }, page.status);
}

export const gone: Shown = { status: 404, html: saidPage(words.goneTitle, words.gone) };
