import mammoth from 'mammoth';
import type { OfficeState } from '../../src/local/state';

/** What a document says, as a word processor reads it; spaces that do not break are plain here. */
export async function documentText({ files }: OfficeState, at = 0): Promise<string> {
  const buffer = Buffer.from(files[at]?.content ?? '', 'base64');
  return (await mammoth.extractRawText({ buffer })).value.replace(/\u00A0/g, ' ');
}
