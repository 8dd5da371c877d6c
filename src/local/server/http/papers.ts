import type { ServerResponse } from 'node:http';
import { GOOGLE_DOCUMENT, GOOGLE_SPREADSHEET } from '../../file-link';
import { safeFileName } from '../../folder/file-names';
import { reviewPage } from '../../review-page';
import type { DriveFile } from '../../state';
import type { Store } from '../keeping/store';
import type { Room } from '../room';
import { documentViews } from '../views/book-view';
import { words } from '../words';
import { attachment, HTML, send, Turned } from './exchange';
import { framePage } from './frame-page';
import { FRAME_POLICY, READING_POLICY } from './guard';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function lost(message: string): never {
  throw new Turned(404, message);
}

/** A page of the add-in that is open in a window. */
export function sendFrame(
  { desks }: Pick<Room, 'desks'>,
  bridge: string,
  functions: readonly string[],
  id: string,
  response: ServerResponse,
): void {
  const { html } = desks.frame(id) ?? lost(words.frameGone);
  send(response, HTML, framePage(html, bridge, functions), { 'Content-Security-Policy': FRAME_POLICY });
}

/** A document to save, as it is in the folder of documents. */
export function sendDocument(store: Store, id: string, response: ServerResponse): void {
  const { name, content } = fileOf(store, id, GOOGLE_DOCUMENT);
  const headers = { 'Content-Disposition': attachment(safeFileName(name), '.docx') };
  send(response, DOCX, Buffer.from(content, 'base64'), headers);
}

/** A shared review to read; its links lead to the documents here. */
export function sendReview(store: Store, id: string, response: ServerResponse): void {
  const { content } = fileOf(store, id, GOOGLE_SPREADSHEET);
  const addresses = new Map(documentViews(store.files()).map(({ link, address }) => [link, address]));
  const page = reviewPage(JSON.parse(content), (link) => addresses.get(link) ?? link);
  send(response, HTML, page, { 'Content-Security-Policy': READING_POLICY });
}

function fileOf(store: Store, id: string, mimeType: string): DriveFile {
  const file = store.files().find((each) => each.id === id && each.mimeType === mimeType && !each.trashed);
  return file ?? lost(words.noDocument);
}
