import type { Review } from '../documents/review/review';
import type { ReviewAccess, StoredReview } from '../office';
import { drive } from './drive';
import { sheetRequests } from './review-sheet';

const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
const FILE = 'id,trashed,webViewLink';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

function spreadsheets() {
  if (!Sheets) throw new Error('The manifest does not enable the advanced Sheets service.');
  return Sheets.Spreadsheets;
}

/**
 * Finds the review by the operation kept with its file, so that a run that died right after making it leaves no orphan.
 * One that a person has put in the bin stays there, and another takes its place. `drive.file` shows only what the script
 * made itself: https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 */
export function findReview(
  title: string,
  recent: string | undefined,
  mayMake: boolean,
  bookId: string,
): StoredReview | undefined {
  const { Files } = drive();
  const operation = operationOf(bookId);
  const found = Files.list({ q: madeFor(bookId), fields: `files(${FILE})` }).files ?? [];
  const standing = found.find(({ trashed }) => trashed !== true);
  if (standing) return stored(standing);
  const unlisted = found.length === 0 && recent !== undefined ? Files.get(recent, { fields: FILE }) : undefined;
  if (unlisted && unlisted.trashed !== true) return stored(unlisted);
  if (found.length === 0 && !mayMake) return undefined;
  const { id = '' } = Files.create({ name: title, mimeType: GOOGLE_SHEET, appProperties: { operation } });
  return stored(Files.get(id, { fields: FILE }));
}

/**
 * Where the review of a workbook is for the person who acts: another's is nowhere.
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 */
export function ownReview(bookId: string): 'standing' | 'binned' | 'nowhere' {
  const { files = [] } = drive().Files.list({ q: madeFor(bookId), fields: 'files(trashed)' });
  if (files.length === 0) return 'nowhere';
  return files.some(({ trashed }) => trashed !== true) ? 'standing' : 'binned';
}

const operationOf = (bookId: string): string => `${bookId}:review`;

const madeFor = (bookId: string): string => `appProperties has { key='operation' and value='${operationOf(bookId)}' }`;

const stored = ({ id = '', webViewLink }: File): StoredReview => ({
  id,
  link: webViewLink ?? `https://docs.google.com/spreadsheets/d/${id}/edit`,
});

/**
 * Makes the accounts that may read a file the ones named, and no others: whoever is not named any more loses it first,
 * be it that somebody else gave it by hand, for the list in «Настройки» is what a curator goes by. What the add-in never
 * gives it does not take: the owner, editors, commentators, a whole domain. No letters are sent: Google would send them
 * in the curator's name to whatever address was typed, and an address without an account would be let in by an invitation
 * instead of being refused.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create
 */
export function shareReview(id: string, { readers, byLink }: ReviewAccess): boolean {
  const { Permissions } = drive();
  const held = Permissions.list(id, { fields: 'permissions(id,type,role,emailAddress)' }).permissions ?? [];
  const isOpen = held.some(({ type }) => type === 'anyone');
  for (const permission of held) {
    const isGone = permission.type === 'anyone' ? byLink === false : isReader(permission, readers) === false;
    if (isGone) Permissions.remove(id, permission.id ?? '');
  }
  for (const emailAddress of readers) {
    if (held.some((permission) => addressOf(permission) === emailAddress)) continue;
    Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { sendNotificationEmail: false });
  }
  // Nobody finds it by searching: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions#Permission
  if (byLink === true && !isOpen) Permissions.create({ type: 'anyone', role: 'reader' }, id);
  return byLink ?? isOpen;
}

const addressOf = ({ emailAddress = '' }: Permission): string => emailAddress.toLowerCase();

/** Whether one who may only read is named; undefined for all others. */
function isReader(permission: Permission, readers: readonly string[]): boolean | undefined {
  const { type, role } = permission;
  if (role !== 'reader' || (type !== 'user' && type !== 'group')) return undefined;
  return readers.includes(addressOf(permission));
}

/**
 * Whether trouble is Drive's refusal to change who may read a file: no such account, or the organisation forbids it. The
 * words around the method may be in the language of the account, as those of other Google services are:
 * https://developers.google.com/apps-script/api/reference/rest/v1/LocalizedMessage
 */
export function isSharingTrouble(trouble: unknown): boolean {
  return trouble instanceof Error && /\bdrive\.permissions\.\w/.test(trouble.message);
}

/**
 * Rewrites the first tab in one call, whole or nothing; the scope `drive.file` is enough for a spreadsheet that the script
 * made. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate#authorization-scopes
 */
export function writeReview(id: string, review: Review): void {
  const { sheets = [] } = spreadsheets().get(id, { fields: 'sheets.properties.sheetId' });
  // The tab that a new spreadsheet has is known by 0, wherever a person may have moved it.
  const ids = sheets.map(({ properties }) => properties?.sheetId ?? 0);
  const sheetId = ids.includes(0) ? 0 : (ids[0] ?? 0);
  spreadsheets().batchUpdate({ requests: sheetRequests(review, sheetId) }, id);
}
