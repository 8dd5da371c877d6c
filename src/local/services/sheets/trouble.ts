import { apiError } from '../drive/errors';

const METHOD = 'sheets.spreadsheets.batchUpdate';

/** Where in a batch something is: `requests[0].updateCells`. */
export type Place = string;

/** The API's error for a request that cannot be carried out. */
export function invalid(place: Place, text: string): Error {
  return apiError(METHOD, 400, `Invalid ${place}: ${text}`);
}

/** Throws for a field that Google knows and the local office does not, and names it. */
export function unsupported(place: Place): (field: string) => never {
  return (field) => {
    throw new Error(`"${field}" of ${place} is not part of the local office.`);
  };
}
