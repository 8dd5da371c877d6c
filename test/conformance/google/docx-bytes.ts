/** A smallest .docx: one paragraph in a zip archive without compression. Signed bytes, as Apps Script wants them. */
export function docxBytes(text: string): number[] {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ]);
}

function zip(files: readonly (readonly [string, string])[]): number[] {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [name, content] of files) {
    const data = Utilities.newBlob(content).getBytes();
    const label = Utilities.newBlob(name).getBytes();
    const common = [...le(20, 2), ...le(0, 8), ...le(crc32(data), 4), ...le(data.length, 4), ...le(data.length, 4)];
    const offset = body.length;
    body.push(...le(0x04034b50, 4), ...common, ...le(label.length, 2), ...le(0, 2), ...label, ...data);
    directory.push(
      ...le(0x02014b50, 4),
      ...le(20, 2),
      ...common,
      ...le(label.length, 2),
      ...le(0, 12),
      ...le(offset, 4),
    );
    directory.push(...label);
  }
  const end = [...le(0x06054b50, 4), ...le(0, 4), ...le(files.length, 2), ...le(files.length, 2)];
  const archive = [...body, ...directory, ...end, ...le(directory.length, 4), ...le(body.length, 4), ...le(0, 2)];
  return archive.map((byte) => (byte > 127 ? byte - 256 : byte));
}

/** Little-endian bytes of a number. */
function le(number: number, width: number): number[] {
  return Array.from({ length: width }, (_, index) => (index < 4 ? (number >>> (8 * index)) & 0xff : 0));
}

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc;
}
