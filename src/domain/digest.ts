/** A text in eight signs, the same for the same text. FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
