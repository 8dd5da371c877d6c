import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file of an archive, still compressed: what is not read is copied as it is. */
export interface Entry {
  method: number;
  data: Uint8Array;
  size: number;
  crc: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const stored = 0;
const deflated = 8;
const inZip64 = 0xffffffff;

/** The files of a .zip by name. @throws when the archive is cut off or not one. */
export function readZip(bytes: Uint8Array): Map<string, Entry> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('No end of the central directory');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== signatures.central) throw new Error('Broken central directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const start = at + 46;
    const extra = start + (nameLength ?? 0);
    const name = archive.toString('utf8', start, extra);
    const [size = 0, compressed = 0, offset = 0] = wideNumbers(archive, at, extra, extraLength ?? 0);
    const data = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const entry = { method: archive.readUInt16LE(at + 10), data: archive.subarray(data, data + compressed), size };
    if (!name.endsWith('/')) entries.set(name, { ...entry, crc: archive.readUInt32LE(at + 16) });
    at = extra + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** Size, compressed size and offset; each may stand in the ZIP64 field instead, in this order. */
function wideNumbers(archive: Buffer, at: number, extra: number, length: number): number[] {
  const numbers = [24, 20, 42].map((offset) => archive.readUInt32LE(at + offset));
  if (!numbers.includes(inZip64)) return numbers;
  let field = extra;
  while (field < extra + length && archive.readUInt16LE(field) !== 1) field += 4 + archive.readUInt16LE(field + 2);
  let next = field + 4;
  return numbers.map((number) => {
    if (number !== inZip64) return number;
    next += 8;
    return Number(archive.readBigUInt64LE(next - 8));
  });
}

/** @throws when the content does not fit its checksum. */
export function inflate({ method, data, size, crc }: Entry): Uint8Array {
  if (method !== stored && method !== deflated) throw new Error(`Unknown compression ${method}`);
  const bytes = method === stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error('Wrong checksum');
  return bytes;
}

export function deflate(bytes: Uint8Array): Entry {
  return { method: deflated, data: deflateRawSync(bytes, { level: 6 }), size: bytes.length, crc: crc32(bytes) };
}

/** An archive without times: the same files give the same bytes. */
export function writeZip(entries: ReadonlyMap<string, Entry>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, entry] of entries) {
    const name = Buffer.from(path);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(signatures.local, 0);
    writeFacts(header, 4, entry, name.length);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(signatures.central, 0);
    line.writeUInt16LE(20, 4);
    writeFacts(line, 6, entry, name.length);
    line.writeUInt32LE(offset, 42);
    pieces.push(header, name, entry.data);
    directory.push(line, name);
    offset += header.length + name.length + entry.data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signatures.end, 0);
  for (const at of [8, 10]) end.writeUInt16LE(entries.size, at);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** What both headers say of a file: needs version 2.0, its name is UTF-8, its date the first that the format knows. */
function writeFacts(header: Buffer, at: number, { method, data, size, crc }: Entry, nameLength: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(33, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
