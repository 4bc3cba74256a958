import { deflateRawSync } from 'node:zlib';

/**
 * A ZIP archive of packed files. `claimed` is the size that it says each has, unless told otherwise the true one: a
 * reader that believes it unpacks more than it wants.
 */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  claimed?: number,
): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 1 });
    const path = Buffer.from(name);
    const sizes = { packed: packed.length, plain: claimed ?? plain.length };
    const local = Buffer.concat([localHeader(path, sizes), path, packed]);
    entries.push(Buffer.concat([directoryEntry(path, sizes, offset), path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endOf(entries.length, directory.length, offset)]);
}

interface Sizes {
  readonly packed: number;
  readonly plain: number;
}

function localHeader(path: Buffer, { packed, plain }: Sizes): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(plain, 22);
  header.writeUInt16LE(path.length, 26);
  return header;
}

function directoryEntry(path: Buffer, { packed, plain }: Sizes, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(plain, 24);
  entry.writeUInt16LE(path.length, 28);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
