const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Apps Script's bytes are signed, −128 to 127. */
export type Bytes = number[];

export function utf8Encode(text: string): Bytes {
  const bytes: Bytes = [];
  const add = (byte: number) => bytes.push(byte > 127 ? byte - 256 : byte);
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) add(code);
    else {
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      add(((0xf00 >> (tail + 1)) & 0xff) | (code >> (6 * tail)));
      for (let left = tail - 1; left >= 0; left--) add(0x80 | ((code >> (6 * left)) & 0x3f));
    }
  }
  return bytes;
}

/** The length of the text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

export function utf8Decode(bytes: Bytes): string {
  let escaped = '';
  for (const byte of bytes) escaped += `%${(byte & 0xff).toString(16).padStart(2, '0')}`;
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw new Error('The bytes are not text in UTF-8.');
  }
}

export function base64Encode(bytes: Bytes): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const triple = ((a & 0xff) << 16) | (((b ?? 0) & 0xff) << 8) | ((c ?? 0) & 0xff);
    text += ALPHABET.charAt(triple >> 18) + ALPHABET.charAt((triple >> 12) & 63);
    text += b === undefined ? '=' : ALPHABET.charAt((triple >> 6) & 63);
    text += c === undefined ? '=' : ALPHABET.charAt(triple & 63);
  }
  return text;
}
