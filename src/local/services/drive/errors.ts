/**
 * The error of an advanced service. `message` is what the script sees, `details` is the answer of the API.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 * @param method The method of the API, `drive.files.get`.
 */
export function apiError(method: string, code: number, text: string): Error {
  const error = new Error(`API call to ${method} failed with error: ${text}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message: text } });
}
