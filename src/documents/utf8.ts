/**
 * The UTF-8 bytes of a text, halves of surrogate pairs as U+FFFD: what `TextEncoder` gives (Encoding Standard, §4.3),
 * which Apps Script lacks; and without it `strToU8` of fflate gets every character beyond U+FFFF wrong.
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3); // A code unit takes three bytes at most, a pair four.
  let length = 0;
  for (const character of text) {
    for (const byte of bytesOf(character)) {
      bytes[length] = byte;
      length += 1;
    }
  }
  return bytes.slice(0, length);
}

function bytesOf(character: string): readonly number[] {
  const point = character.codePointAt(0) ?? 0;
  const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
