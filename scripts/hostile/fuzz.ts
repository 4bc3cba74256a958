import fc from 'fast-check';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { checkRecord } from '#archive/record/check-record.ts';
import { composeRecord } from '#archive/record/compose-record.ts';
import type { Identities } from '#archive/record/identities.ts';
import type { ArticleId, OrganisationId, PersonId, PlaceId } from '#archive/record/ids.ts';
import { readArticle } from '#archive/record/read-article.ts';
import { decodeRecord, encodeRecord } from '#archive/record/record-files.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { readSource } from '../read-source.ts';
import { HOSTILE } from './corpus.ts';
import { article } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';

/** How the kinds of files begin that have a reader of their own. */
const SIGNS = [
  '%PDF-1.4\n1 0 obj',
  'bplist00',
  '{\\rtf1\\ansi ',
  'WARC/1.0\r\nWARC-Type: response\r\n',
  'PK\u0003\u0004',
  '<?xml version="1.0"?><rss><channel><item>',
  '<en-export><note>',
  '<!DOCTYPE html><article><p class="DocPublicationName">',
  'From: a@b.example\r\nSubject: Old bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n',
  'From a@b Tue Feb 11 06:00:00 2031\nFrom: x\nMessage-ID: y\n\n',
  'TY  - NEWS\nTI  - ',
  '[{"title":"',
  'title,text,date\n',
  '---\ntitle: ',
  '# Title\n\nURL: ',
  '1 of 3 DOCUMENTS\n\nPost\n\nMay 3, 2031\n\n',
  'HD    Old bridge\nPD    3 May 2031\nLP    ',
  'Old bridge\n212 words\n3 May 2031\nPost\n(c) 2031\nDocument SARN000020310211ea1b0001a\n',
  'Document 1 of 2\nProQuest\nFull text: ',
  'Record: 1\nTitle:\n  Old\nSource:\n  Post. 2/11/2031\n',
];
/** A longer file says no more than a short one and takes longer. */
const LONGEST = 12_000;

const files = HOSTILE.map(({ content }) => Buffer.from(content)).filter(
  ({ length }) => length < LONGEST,
);
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...PAYLOADS),
      fc.constantFrom(...article().split('\n')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 12 },
  )
  .map((each) => Buffer.from(each.join('\n')));
/** The beginning of one hostile file, bytes, and the end of another. */
const spliced = fc
  .tuple(
    fc.constantFrom(...files),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(...files),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([head, until, between, tail, from]) =>
    Buffer.concat([
      head.subarray(0, head.length * until),
      between,
      tail.subarray(tail.length * from),
    ]),
  );

/** Whoever is named is somebody of the archive, so that all that names lead to is written. */
const EVERYBODY: Identities = {
  person: () => 'somebody' as PersonId,
  doubtfulPerson: () => undefined,
  told: () => undefined,
  organisation: () => 'some-body' as OrganisationId,
  place: () => 'somewhere' as PlaceId,
  holder: () => undefined,
  decidedSpeaker: () => undefined,
};

/**
 * Reads files that chance makes of hostile ones, all the way to the record and back. Throws with the smallest file it finds for
 * which a reader throws, a line has no role or two, or the record is not true of its file.
 */
export async function fuzzReaders(runs: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(pieces, spliced),
      fc.constantFrom('txt', 'md', 'html', 'csv', 'eml'),
      readFuzzed,
    ),
    { numRuns: runs, seed },
  );
}

async function readFuzzed(bytes: Buffer, ending: string): Promise<void> {
  const name = `fuzzed.${ending}`;
  const read = await readSource(bytes, name);
  if (read.kind === 'unreadable') return;
  const clippings = parseClippings(read.source, read);
  const filled = read.source.lines.filter(({ text }) => !isBlank(text)).map(({ n }) => n);
  const told = clippings.flatMap(({ lines }) => lines.map(({ n }) => n));
  if (told.join() !== filled.join())
    throw new Error(`Lines ${filled.join()} hold something; ${told.join()} have a role.`);
  for (const [index, clipping] of clippings.entries()) {
    // The import names it, and writes no record.
    if (clipping.fields.title.kind === 'absent') continue;
    const keys = {
      id: 'fuzzed' as ArticleId,
      source: name,
      sourceHash: '0'.repeat(64),
      ...(index > 0 && { part: index + 1 }),
    };
    const record = composeRecord(readArticle(clipping), keys, EVERYBODY);
    const [fault] = checkRecord(decodeRecord(encodeRecord(record)), read.source);
    if (fault) throw new Error(`${fault.place.line}: ${fault.message}`);
  }
}
