import type { DriveSheet } from '../../drive-sheet';
import { GOOGLE_SPREADSHEET, linkOf } from '../../file-link';
import type { DriveFile } from '../../state';
import { apiError } from '../drive/errors';
import { checkedParameters, checkKeys, textOf } from '../drive/files';
import { leavesOf, partial } from '../drive/mask';
import { contentOf, putContent } from '../drive/spreadsheet-content';
import type { Execution } from '../execution';
import { constants, describe, open, ServiceObject } from '../guard';
import { applied } from './requests';
import { LEAVES, resourceOf } from './resource';
import { unsupported } from './trouble';

const GET = 'sheets.spreadsheets.get';
const UPDATE = 'sheets.spreadsheets.batchUpdate';

const MEMBERS = {
  get: 'drive (string) (string,object)',
  batchUpdate: 'drive (object,string)',
} as const;

/**
 * Spreadsheets that the script itself made (`drive.file`), never the book it is bound to.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
 */
class Spreadsheets extends ServiceObject {
  get(id: string, parameters: object = {}): object {
    const { fields } = checkedParameters(this.execution, GET, parameters, ['fields']);
    const file = this.file(id, GET);
    const whole = resourceOf(contentOf(file), id, linkOf(file, this.execution.options.documentsFolder));
    return partial(whole, leavesOf(textOf(fields) ?? '*', LEAVES, unsupported(GET)));
  }

  /** All of the requests or none: https://developers.google.com/workspace/sheets/api/guides/batchupdate */
  batchUpdate(resource: object, id: string): object {
    checkedParameters(this.execution, UPDATE, {}, []);
    checkKeys(UPDATE, resource, ['requests']);
    const { requests }: { requests?: unknown } = resource;
    const file = this.file(id, UPDATE);
    if (!Array.isArray(requests) || requests.length === 0) {
      throw apiError(UPDATE, 400, 'Must specify at least one request.');
    }
    const content: DriveSheet = contentOf(file);
    requests.forEach((request, index) => {
      applied(content, request, index);
    });
    putContent(file, content);
    return { spreadsheetId: id, replies: requests.map(() => ({})) };
  }

  private file(id: string, method: string): DriveFile {
    const found = this.execution.state.files.find((file) => file.id === id && file.mimeType === GOOGLE_SPREADSHEET);
    if (found === undefined) throw apiError(method, 404, 'Requested entity was not found.');
    return found;
  }
}
describe(Spreadsheets, 'Sheets.Spreadsheets', MEMBERS);

/** The advanced Sheets service, version 4. */
export function sheets(execution: Execution): object {
  return constants('Sheets', { Spreadsheets: open(new Spreadsheets(execution)) });
}
