import { join } from 'node:path';
import type { Letter } from '../state';
import { namesIn } from './disk';
import type { Step } from './document-files';
import { freeFileName, nameKey, safeFileName } from './file-names';

/** Writes each letter once, as a file that any mail program opens; one that the person has deleted stays deleted. */
export async function planLetters(
  folder: string,
  letters: readonly Letter[] = [],
  written: readonly Letter[] = [],
): Promise<readonly Step[]> {
  const fresh = letters.filter(({ id, content }) => content !== undefined && !written.some((each) => each.id === id));
  if (fresh.length === 0) return [];
  const taken = new Set((await namesIn(folder)).map(nameKey));
  return fresh.map((letter): Step => {
    const { subject = '' } = letter.content ?? {};
    const name = freeFileName(safeFileName(`${dayOf(letter)} ${subject}`), '.eml', taken);
    taken.add(nameKey(name));
    return { write: Buffer.from(messageOf(letter)), to: join(folder, name) };
  });
}

const dayOf = ({ sent }: Letter): string => new Date(sent).toLocaleDateString('sv-SE');

/**
 * A letter as an Internet message (RFC 5322, RFC 2045). `X-Unsent` has mail programs open it as one yet to be sent:
 * nothing leaves this machine by itself.
 */
function messageOf({ sent, content }: Letter): string {
  const { to = '', subject = '', text = '' } = content ?? {};
  const lines = [
    `Date: ${new Date(sent).toUTCString().replace('GMT', '+0000')}`,
    `To: ${to.split(', ').join(',\r\n ')}`,
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(text.replace(/\r?\n/g, '\r\n')).match(/.{1,76}/g) ?? []),
    '',
  ];
  return lines.join('\r\n');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A line with such a word has 76 characters at most, and whole ones only: https://www.rfc-editor.org/rfc/rfc2047#section-2 */
const WORD_BYTES = 39;

function encodedWords(text: string): string {
  const words = [''];
  for (const character of text) {
    const last = words[words.length - 1] ?? '';
    if (Buffer.byteLength(last + character) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?UTF-8?B?${base64(word)}?=`).join('\r\n ');
}
