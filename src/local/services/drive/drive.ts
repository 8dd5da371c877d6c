import { GOOGLE_DOCUMENT, GOOGLE_FORM, GOOGLE_SPREADSHEET } from '../../file-link';
import type { DriveFile } from '../../state';
import { Blob } from '../base/blob';
import { base64Encode } from '../base/bytes';
import type { Execution } from '../execution';
import { emptyForm } from '../forms/forms';
import { behind, constants, describe, open, ServiceObject } from '../guard';
import { apiError } from './errors';
import { fileAnswer, listAnswer } from './fields';
import { checkedParameters, checkKeys, fileById, textOf } from './files';
import { ownerOf, Permissions } from './permissions';
import { search } from './query';
import { emptySpreadsheet, retitle } from './spreadsheet-content';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CREATE = 'drive.files.create';
const UPDATE = 'drive.files.update';
const LIST = 'drive.files.list';
const GET = 'drive.files.get';
const METADATA: readonly string[] = ['name', 'mimeType', 'appProperties', 'trashed'];

const MEMBERS = {
  create: 'drive (object) (object,Blob?) (object,Blob?,object)',
  update: 'drive (object,string) (object,string,Blob?) (object,string,Blob?,object)',
  list: 'drive () (object)',
  get: 'drive (string) (string,object)',
} as const;

interface Metadata {
  name?: string;
  mimeType?: string;
  /** A null takes the property away. */
  appProperties?: Record<string, string | null>;
  trashed?: boolean;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
class Files extends ServiceObject {
  create(resource: object, media?: unknown, parameters: object = {}): object {
    const { fields } = checkedParameters(this.execution, CREATE, parameters, ['fields']);
    const metadata = checkedMetadata(CREATE, resource);
    const blob = behind(media, Blob);
    const mimeType = metadata.mimeType ?? blob?.contentType ?? 'application/octet-stream';
    checkConversion(CREATE, mimeType, blob);
    const { files } = this.execution.state;
    const name = metadata.name ?? blob?.name ?? 'Untitled';
    const file: DriveFile = {
      id: newId(files, this.execution.random),
      name,
      mimeType,
      appProperties: {},
      trashed: metadata.trashed ?? false,
      content: mimeType === GOOGLE_SPREADSHEET ? emptySpreadsheet(name) : base64Encode(blob?.bytes ?? []),
      version: 1,
      ...(mimeType === GOOGLE_SPREADSHEET && { permissions: [ownerOf(this.execution)] }),
    };
    setProperties(file, metadata);
    files.push(file);
    if (mimeType === GOOGLE_FORM)
      this.execution.state.forms = [...(this.execution.state.forms ?? []), emptyForm(file.id)];
    return this.answer(file, fields, CREATE);
  }

  update(resource: object, id: string, media?: unknown, parameters: object = {}): object {
    const { fields } = checkedParameters(this.execution, UPDATE, parameters, ['fields']);
    const metadata = checkedMetadata(UPDATE, resource);
    const file = fileById(this.execution, id, UPDATE);
    const blob = behind(media, Blob);
    if (blob !== undefined) {
      checkConversion(UPDATE, file.mimeType, blob);
      file.content = base64Encode(blob.bytes);
      file.version++;
      if (file.mimeType !== GOOGLE_DOCUMENT) file.mimeType = metadata.mimeType ?? blob.contentType ?? file.mimeType;
    }
    file.name = metadata.name ?? file.name;
    file.trashed = metadata.trashed ?? file.trashed;
    setProperties(file, metadata);
    retitle(file);
    return this.answer(file, fields, UPDATE);
  }

  list(parameters: object = {}): object {
    const { q, fields, pageSize, pageToken } = checkedParameters(this.execution, LIST, parameters, [
      'q',
      'fields',
      'pageSize',
      'pageToken',
      'spaces',
    ]);
    const found = search(this.execution.state.files, textOf(q) ?? '');
    const start = Number(pageToken ?? 0);
    const end = start + Number(pageSize ?? 100);
    const token = end < found.length ? String(end) : undefined;
    return listAnswer(found.slice(start, end), token, this.execution.options.documentsFolder, textOf(fields));
  }

  get(id: string, parameters: object = {}): object {
    const { fields } = checkedParameters(this.execution, GET, parameters, ['fields']);
    return this.answer(fileById(this.execution, id, GET), fields, GET);
  }

  private answer(file: DriveFile, fields: unknown, method: string): object {
    return fileAnswer(file, this.execution.options.documentsFolder, textOf(fields), method);
  }
}
describe(Files, 'Drive.Files', MEMBERS);

function checkedMetadata(method: string, resource: object): Metadata {
  checkKeys(method, resource, METADATA);
  return resource;
}

/** A document of Google's is made of a .docx only, a spreadsheet or a form of nothing; no other kind of its own is made here. */
function checkConversion(method: string, mimeType: string, blob: Blob | undefined): void {
  if (!mimeType.startsWith('application/vnd.google-apps.')) return;
  const isMadeOfNothing = mimeType === GOOGLE_SPREADSHEET || mimeType === GOOGLE_FORM;
  if (mimeType !== GOOGLE_DOCUMENT && (!isMadeOfNothing || blob !== undefined)) {
    throw new Error(`Files of ${mimeType}${blob ? ' with media' : ''} are not part of the local office.`);
  }
  if (blob !== undefined && blob.contentType !== DOCX) throw apiError(method, 400, 'Bad Request');
}

function setProperties(file: DriveFile, { appProperties = {} }: Metadata): void {
  for (const [key, value] of Object.entries(appProperties)) {
    if (value === null) delete file.appProperties[key];
    else file.appProperties[key] = String(value);
  }
}

function newId(files: readonly DriveFile[], random: () => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
  const id = Array.from({ length: 43 }, () => letters[Math.floor(random() * 64)]).join('');
  return files.some((file) => file.id === `1${id}`) ? newId(files, random) : `1${id}`;
}

/** The advanced Drive service, version 3, over the files that the script itself made (`drive.file`). */
export function drive(execution: Execution): object {
  return constants('Drive', { Files: open(new Files(execution)), Permissions: open(new Permissions(execution)) });
}
