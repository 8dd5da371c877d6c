import { words } from '../words';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** File systems count bytes of a name, up to 255; what is left is for a suffix and the extension. */
const byteLimit = 180;

/** A name for a file that Linux, macOS and Windows all take, from any text; never a path, never hidden. */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$]+/, '');
  const stem = trimEnd(shorten(trimEnd(plain.replace(/\.(?:docx|html)$/i, ''))));
  if (stem === '') return words.document;
  const first = stem.split('.')[0] ?? '';
  return reserved.test(first.trim()) ? `_${stem}` : stem;
}

const trimEnd = (text: string): string => text.replace(/[\s.]+$/, '');

function shorten(text: string): string {
  let bytes = 0;
  let short = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > byteLimit) break;
    short += character;
  }
  return short;
}

/** The first of «name.docx», «name (2).docx» … that is not taken; names that differ in case only are the same. */
export function freeFileName(stem: string, ending: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : ` (${number})`}${ending}`;
    if (!taken.has(nameKey(name))) return name;
  }
}

/** By which names are compared: Windows and macOS see no case, macOS no way of writing «й». */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
