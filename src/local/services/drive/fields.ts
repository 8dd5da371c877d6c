import type { DriveFile } from '../../state';
import { apiError } from './errors';

export const GOOGLE_DOCUMENT = 'application/vnd.google-apps.document';

/** The answer about a file as far as the local office keeps it. */
const FIELDS: Readonly<Record<string, (file: DriveFile, folder: string | undefined) => unknown>> = {
  kind: () => 'drive#file',
  id: ({ id }) => id,
  name: ({ name }) => name,
  mimeType: ({ mimeType }) => mimeType,
  appProperties: ({ appProperties }) => ({ ...appProperties }),
  trashed: ({ trashed }) => trashed,
  webViewLink: ({ id, name, mimeType }, folder) => {
    if (mimeType !== GOOGLE_DOCUMENT) return `https://drive.google.com/file/d/${id}/view`;
    return folder === undefined ? `https://docs.google.com/document/d/${id}/edit` : `${folder}/${name}.docx`;
  },
};

const USUAL = 'kind,id,name,mimeType';

/** Only the fields asked for. https://developers.google.com/workspace/drive/api/guides/fields-parameter */
export function answer(
  file: DriveFile,
  fields: string | undefined,
  method: string,
  folder: string | undefined,
): Record<string, unknown> {
  const wanted = fields === '*' ? Object.keys(FIELDS) : (fields ?? USUAL).split(',').map((field) => field.trim());
  const result: Record<string, unknown> = {};
  for (const field of wanted) {
    const read = FIELDS[field];
    if (read === undefined) throw apiError(method, 400, `Invalid field selection ${field}`);
    const value = read(file, folder);
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (!isEmpty) result[field] = value;
  }
  return result;
}

/** `files(id,name),nextPageToken` → what is asked of each file, and whether the token is. */
export function listFields(fields = `kind,incompleteSearch,nextPageToken,files(${USUAL})`) {
  const files = /(?:^|,)\s*files\(([^)]*)\)/.exec(fields)?.[1];
  const rest = fields.replace(/(^|,)\s*files\([^)]*\)/, '$1');
  const isWhole = fields === '*' || /(^|,)\s*files\s*(,|$)/.test(rest);
  return {
    files: files ?? (isWhole ? '*' : undefined),
    token: fields === '*' || /(^|,)\s*nextPageToken\s*(,|$)/.test(rest),
  };
}
