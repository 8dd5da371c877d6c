import type { Document } from '../documents/document';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The .docx of a document as bytes from 0 to 255. The build puts it beside the bundle, to be evaluated only here. */
declare function docxOf_(json: string): number[];

/**
 * Uploads a document as a Google Doc, one call whole or nothing: with the media of a .docx and the type of a Google
 * Doc, Drive converts it; an update with a .docx replaces the text and keeps the link.
 * https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs
 */
export function putDocument(document: Document, operation: string): string {
  if (!Drive) throw new Error('The manifest does not enable the advanced Drive service.');
  const q = `appProperties has { key='operation' and value='${operation}' } and trashed=false`;
  const known = Drive.Files.list({ q, fields: 'files(id)', pageSize: 1 }).files?.[0]?.id;
  // Bytes are signed in Apps Script: https://developers.google.com/apps-script/reference/utilities/utilities#newBlob(Byte)
  const bytes = docxOf_(JSON.stringify(document)).map((byte) => (byte > 127 ? byte - 256 : byte));
  const blob = Utilities.newBlob(bytes, DOCX, `${document.title}.docx`);
  const fields = { fields: 'id,webViewLink' };
  const stored =
    known === undefined
      ? Drive.Files.create({ name: document.title, mimeType: GOOGLE_DOC, appProperties: { operation } }, blob, fields)
      : Drive.Files.update({ name: document.title }, known, blob, fields);
  return stored.webViewLink ?? `https://docs.google.com/document/d/${stored.id}/edit`;
}
