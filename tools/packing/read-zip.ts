// Lists what is in a zip, from its central directory: for the sizes by part that `npm run check:zips` prints.

export interface ZipEntry {
  readonly path: string;
  /** Bytes as they lie in the zip, compressed. */
  readonly packed: number;
  /** Bytes of the file. */
  readonly size: number;
}

// Signatures and offsets: the ZIP specification (APPNOTE 6.3), sections 4.3.12 and 4.3.16.
const endOfDirectory = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/** @throws RangeError when it is no zip */
export function readZip(zip: Buffer): readonly ZipEntry[] {
  // Our zips have no comment, so that the end record is the last of it.
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new RangeError('not a zip, or one with a comment');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + entryLength, at + entryLength + nameLength);
    entries.push({ path, packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24) });
    at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
