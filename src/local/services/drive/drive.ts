import type { DriveFile } from '../../state';
import { Blob } from '../base/blob';
import { base64Encode } from '../base/bytes';
import { checkConsent } from '../base/script';
import type { Execution } from '../execution';
import { behind, constants, describe, open, ServiceObject } from '../guard';
import { apiError } from './errors';
import { answer, GOOGLE_DOCUMENT, listFields } from './fields';
import { search } from './query';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SCOPE = 'https://www.googleapis.com/auth/drive.file';
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
    const { fields } = this.checked('create', parameters, ['fields']);
    const metadata = checkedMetadata('create', resource);
    const blob = behind(media, Blob);
    const mimeType = metadata.mimeType ?? blob?.contentType ?? 'application/octet-stream';
    checkConversion('create', mimeType, blob);
    const { files } = this.execution.state;
    const file: DriveFile = {
      id: newId(files, this.execution.random),
      name: metadata.name ?? blob?.name ?? 'Untitled',
      mimeType,
      appProperties: {},
      trashed: metadata.trashed ?? false,
      content: blob === undefined ? '' : base64Encode(blob.bytes),
      version: 1,
    };
    setProperties(file, metadata);
    files.push(file);
    return answer(file, text(fields), 'create', this.execution.options.documentsFolder);
  }

  update(resource: object, id: string, media?: unknown, parameters: object = {}): object {
    const { fields } = this.checked('update', parameters, ['fields']);
    const metadata = checkedMetadata('update', resource);
    const file = this.file('update', id);
    const blob = behind(media, Blob);
    if (blob !== undefined) {
      checkConversion('update', file.mimeType, blob);
      file.content = base64Encode(blob.bytes);
      file.version++;
      if (file.mimeType !== GOOGLE_DOCUMENT) file.mimeType = metadata.mimeType ?? blob.contentType ?? file.mimeType;
    }
    file.name = metadata.name ?? file.name;
    file.trashed = metadata.trashed ?? file.trashed;
    setProperties(file, metadata);
    return answer(file, text(fields), 'update', this.execution.options.documentsFolder);
  }

  list(parameters: object = {}): object {
    const { q, fields, pageSize, pageToken } = this.checked('list', parameters, [
      'q',
      'fields',
      'pageSize',
      'pageToken',
      'spaces',
    ]);
    const found = search(this.execution.state.files, text(q) ?? '');
    const start = Number(pageToken ?? 0);
    const end = start + Number(pageSize ?? 100);
    const wanted = listFields(text(fields));
    const page = found
      .slice(start, end)
      .map((file) => answer(file, wanted.files, 'list', this.execution.options.documentsFolder));
    return {
      ...(wanted.files === undefined ? {} : { files: page }),
      ...(wanted.token && end < found.length ? { nextPageToken: String(end) } : {}),
    };
  }

  get(id: string, parameters: object = {}): object {
    const { fields } = this.checked('get', parameters, ['fields']);
    return answer(this.file('get', id), text(fields), 'get', this.execution.options.documentsFolder);
  }

  private file(method: string, id: string): DriveFile {
    const file = this.execution.state.files.find((candidate) => candidate.id === id);
    if (file === undefined) throw apiError(method, 404, `File not found: ${id}.`);
    return file;
  }

  private checked(method: string, parameters: object, known: readonly string[]): Record<string, unknown> {
    checkConsent(this.execution, `drive.files.${method}`, [SCOPE]);
    checkKeys(method, parameters, known);
    return { ...parameters };
  }
}
describe(Files, 'Drive.Files', MEMBERS);

function checkKeys(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`"${unknown}" of Drive.Files.${method} is not part of the local office.`);
}

function checkedMetadata(method: string, resource: object): Metadata {
  checkKeys(method, resource, METADATA);
  return resource;
}

/** A document of Google's is made of a .docx only; nothing else of its own kinds is made here. */
function checkConversion(method: string, mimeType: string, blob: Blob | undefined): void {
  if (!mimeType.startsWith('application/vnd.google-apps.')) return;
  if (mimeType !== GOOGLE_DOCUMENT) throw new Error(`Files of ${mimeType} are not part of the local office.`);
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

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** The advanced Drive service, version 3, over the files that the script itself made (`drive.file`). */
export function drive(execution: Execution): object {
  return constants('Drive', { Files: open(new Files(execution)) });
}
