import { linkOf } from '../../file-link';
import type { DriveFile } from '../../state';
import { apiError } from './errors';
import { leavesOf, partial } from './mask';

const FILE: readonly string[] = ['kind', 'id', 'name', 'mimeType', 'appProperties', 'trashed', 'webViewLink'];
const USUAL = 'kind,id,name,mimeType';
const LIST: readonly string[] = ['kind', 'incompleteSearch', 'nextPageToken', ...FILE.map((field) => `files.${field}`)];

/** Throws the API's error for a field that the local office does not keep. */
export function unknownField(method: string): (field: string) => never {
  return (field) => {
    throw apiError(method, 400, `Invalid field selection ${field}`);
  };
}

/** A file as the API tells of it, in the fields asked for. */
export function fileAnswer(file: DriveFile, folder: string | undefined, fields = USUAL, method = ''): object {
  return partial(whole(file, folder), leavesOf(fields, FILE, unknownField(method)));
}

/** A page of files in the fields asked for, with the token of the next page if there is one. */
export function listAnswer(
  files: readonly DriveFile[],
  nextPageToken: string | undefined,
  folder: string | undefined,
  fields = `kind,incompleteSearch,nextPageToken,files(${USUAL})`,
): object {
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    nextPageToken,
    files: files.map((file) => whole(file, folder)),
  };
  return partial(answer, leavesOf(fields, LIST, unknownField('drive.files.list')));
}

function whole(file: DriveFile, folder: string | undefined): object {
  const { id, name, mimeType, trashed } = file;
  const appProperties =
    Object.keys(file.appProperties).length === 0 ? {} : { appProperties: { ...file.appProperties } };
  return { kind: 'drive#file', id, name, mimeType, trashed, ...appProperties, webViewLink: linkOf(file, folder) };
}
