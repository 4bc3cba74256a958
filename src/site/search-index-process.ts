import { json } from 'node:stream/consumers';
import type { IndexOrder } from './make-search-index.ts';
import { writePartOfIndex, writeSearchIndex } from './search-index.ts';

const { site, language, cache, part } = (await json(process.stdin)) as IndexOrder;
try {
  if (part) await writePartOfIndex(site, language, part, cache);
  else await writeSearchIndex(site, language, cache);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
