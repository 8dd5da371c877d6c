import type { DriveFile, FilePermission } from '../../state';
import { userOf } from '../base/triggers';
import type { Execution } from '../execution';
import { describe, ServiceObject } from '../guard';
import { apiError } from './errors';
import { unknownField } from './fields';
import { checkedParameters, checkKeys, fileById, textOf } from './files';
import { leavesOf, partial } from './mask';

const MEMBERS = {
  list: 'drive (string) (string,object)',
  create: 'drive (object,string) (object,string,object)',
  remove: 'drive (string,string)',
} as const;

const FIELDS: readonly string[] = ['kind', 'id', 'type', 'role', 'emailAddress', 'view'];
const USUAL = 'kind,id,type,role';
const LIST: readonly string[] = ['kind', 'nextPageToken', ...FIELDS.map((field) => `permissions.${field}`)];

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export class Permissions extends ServiceObject {
  list(fileId: string, parameters: object = {}): object {
    const method = 'drive.permissions.list';
    const known = ['fields', 'includePermissionsForView'];
    const { fields, includePermissionsForView } = checkedParameters(this.execution, method, parameters, known);
    const asked = leavesOf(textOf(fields) ?? `kind,permissions(${USUAL})`, LIST, unknownField(method));
    const all = permissionsOf(this.execution, fileById(this.execution, fileId, method));
    const permissions = all.filter(({ view }) => view === undefined || view === includePermissionsForView).map(whole);
    return partial({ kind: 'drive#permissionList', permissions }, asked);
  }

  /** Somebody who may read it already stays as she is. */
  create(resource: object, fileId: string, parameters: object = {}): object {
    const method = 'drive.permissions.create';
    const { fields } = checkedParameters(this.execution, method, parameters, ['fields', 'sendNotificationEmail']);
    const file = fileById(this.execution, fileId, method);
    const added = checkedPermission(resource, method);
    const known = permissionsOf(this.execution, file);
    const same = known.find(({ id }) => id === added.id);
    file.permissions = same === undefined ? [...known, added] : known;
    return partial(whole(same ?? added), leavesOf(textOf(fields) ?? USUAL, FIELDS, unknownField(method)));
  }

  remove(fileId: string, permissionId: string): void {
    const method = 'drive.permissions.delete';
    checkedParameters(this.execution, method, {}, []);
    const file = fileById(this.execution, fileId, method);
    const known = permissionsOf(this.execution, file);
    const gone = known.find(({ id }) => id === permissionId);
    if (gone === undefined) throw apiError(method, 404, `Permission not found: ${permissionId}.`);
    if (gone.role === 'owner') throw apiError(method, 403, 'The owner of a file cannot be removed.');
    file.permissions = known.filter(({ id }) => id !== permissionId);
  }
}
describe(Permissions, 'Drive.Permissions', MEMBERS);

/** All of them, the owner's first. */
function permissionsOf(execution: Execution, { permissions }: DriveFile): FilePermission[] {
  return permissions ?? [ownerOf(execution)];
}

/** The permission that whoever makes a file has. */
export function ownerOf(execution: Execution): FilePermission {
  const owner = userOf(execution);
  return { id: idOf(owner), type: 'user', role: 'owner', emailAddress: owner };
}

function checkedPermission(resource: object, method: string): FilePermission {
  checkKeys(method, resource, ['type', 'role', 'emailAddress', 'view']);
  const { type, role, emailAddress, view }: Partial<Record<keyof FilePermission, unknown>> = resource;
  if (view !== undefined && (view !== 'published' || type !== 'anyone')) {
    throw new Error(`The view "${view}" of ${method} is not part of the local office.`);
  }
  if (role !== 'reader') throw new Error(`The role "${role}" of ${method} is not part of the local office.`);
  if (type === 'anyone' && emailAddress === undefined) {
    return view === undefined
      ? { id: 'anyoneWithLink', type, role }
      : { id: 'anyoneWithLinkPublished', type, role, view: 'published' };
  }
  if (type !== 'user' || typeof emailAddress !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(emailAddress)) {
    const text = 'The specified emailAddress is invalid or not applicable for the given permission type.';
    throw apiError(method, 400, text);
  }
  return { id: idOf(emailAddress.toLowerCase()), type, role, emailAddress };
}

/** Google gives a person the same number on every file. */
function idOf(person: string): string {
  let id = 0n;
  for (const letter of person) id = (id * 1_000_003n + BigInt(letter.codePointAt(0) ?? 0)) % 10n ** 20n;
  return String(id).padStart(20, '0');
}

const whole = (permission: FilePermission): object => ({ kind: 'drive#permission', ...permission });
