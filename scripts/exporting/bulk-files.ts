import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A request of the bulk interface is taken into memory whole: an engine refuses more than 100 MB, and is quickest with
 * some ten.
 */
const MOST_BYTES = 10_000_000;

/** Writes lines into numbered files of a folder, `quotes-0001.ndjson` and so on, none longer than one request may be. */
export function openBulkFiles(folder: string, name: string, most = MOST_BYTES) {
  let [files, bytes] = [0, 0];
  let file: FileHandle | undefined;
  return {
    /** Adds lines that belong together: they are never parted. */
    add: async (lines: string): Promise<void> => {
      const length = Buffer.byteLength(lines);
      if (length === 0) return;
      if (!file || bytes + length > most) {
        await file?.close();
        const number = String(++files).padStart(4, '0');
        file = await open(join(folder, `${name}-${number}.ndjson`), 'wx');
        bytes = 0;
      }
      await file.writeFile(lines);
      bytes += length;
    },
    /** Ends the last file; gives how many there are. */
    close: async (): Promise<number> => {
      await file?.close();
      return files;
    },
  };
}
