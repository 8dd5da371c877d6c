import type { DriveFile } from './state';

export const GOOGLE_DOCUMENT = 'application/vnd.google-apps.document';
export const GOOGLE_FORM = 'application/vnd.google-apps.form';
export const GOOGLE_SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Where a file is opened: at Google, or beside the book when there is a folder of documents. */
export function linkOf({ id, name, mimeType }: DriveFile, folder: string | undefined): string {
  if (mimeType === GOOGLE_DOCUMENT) {
    return folder === undefined ? `https://docs.google.com/document/d/${id}/edit` : `${folder}/${name}.docx`;
  }
  if (mimeType === GOOGLE_SPREADSHEET) {
    return folder === undefined ? `https://docs.google.com/spreadsheets/d/${id}/edit` : `${folder}/${name}.html`;
  }
  if (mimeType === GOOGLE_FORM) return `https://docs.google.com/forms/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}
