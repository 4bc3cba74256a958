import { json } from 'node:stream/consumers';
import { endWithParent } from './end-with-parent.ts';
import { join } from 'node:path';
import type { IndexOrder } from './make-search-index.ts';
import { openKeptFiles } from './press/kept-files.ts';
import { writePartOfIndex, writeSearchIndex } from './search-index.ts';

// An index that nobody waits for would be written into the site of the next build.
endWithParent();
const { site, standing, program, language, cache, part } = (await json(
  process.stdin,
)) as IndexOrder;
try {
  if (part) await writePartOfIndex(site, language, part, cache);
  else {
    const kept = openKeptFiles(join(cache, 'files.json'), program, { site: standing, fresh: site });
    await writeSearchIndex(site, language, cache, kept);
    kept.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
