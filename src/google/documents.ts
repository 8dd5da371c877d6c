import type { Paper } from '../documents/papers';
import type { PaperText, StoredDocument } from '../office';
import { drive } from './drive';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Title and .docx of a paper, bytes from 0 to 255. The build puts it beside the bundle, to be evaluated only here. */
declare function writePaper_(paper: Paper): { readonly title: string; readonly bytes: readonly number[] };

/** The same paper as it reads, from the same place. */
declare function readPaper_(paper: Paper): PaperText;

export function previewPaper(paper: Paper): PaperText {
  return readPaper_(paper);
}

/**
 * Uploads a document as a Google Doc, one call whole or nothing: with the media of a .docx and the type of a Google
 * Doc, Drive converts it; an update with a .docx replaces the text and keeps the link.
 * https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs
 */
export function putDocument(paper: Paper, code: string, bookId: string): StoredDocument {
  const operation = `${bookId}:${code}`;
  const { Files } = drive();
  const q = `appProperties has { key='operation' and value='${operation}' } and trashed=false`;
  const known = Files.list({ q, fields: 'files(id)', pageSize: 1 }).files?.[0]?.id;
  // Bytes are signed in Apps Script: https://developers.google.com/apps-script/reference/utilities/utilities#newBlob(Byte)
  const { title, bytes } = writePaper_(paper);
  const name = `${code} ${title}`;
  const signed = bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
  const blob = Utilities.newBlob(signed, DOCX, `${name}.docx`);
  const fields = { fields: 'id,webViewLink' };
  const stored =
    known === undefined
      ? Files.create({ name, mimeType: GOOGLE_DOC, appProperties: { operation } }, blob, fields)
      : Files.update({ name }, known, blob, fields);
  return { title, link: stored.webViewLink ?? `https://docs.google.com/document/d/${stored.id}/edit` };
}
