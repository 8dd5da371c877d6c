const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as it stands in HTML, inside of elements and of attributes. */
export function escaped(plain: string): string {
  return plain.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
