import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { readSource } from '../read-source.ts';

/** More than any reader unpacks, of a letter that packs well. */
const BOMB = Buffer.alloc(200 * 1024 * 1024, 'a');

/** A ZIP archive with one packed file that claims to be small. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 1 });
  const path = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(100, 24);
  entry.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + path.length, 12);
  end.writeUInt32LE(30 + path.length + packed.length, 16);
  return Buffer.concat([local, path, packed, entry, path, end]);
}

async function ruleOf(bytes: Uint8Array | string, name = 'input.txt'): Promise<string> {
  const read = await readSource(Buffer.from(bytes), name);
  return read.kind === 'unreadable' ? read.diagnostic.rule : 'readable';
}

const HEADERS = 'From: a@b.example\r\nSubject: Old bridge\r\nMIME-Version: 1.0\r\n';
const PARAGRAPH =
  'The council of Elmhaven agreed on Monday to rebuild the old bridge before the spring floods.';

describe('what is packed is unpacked within bounds', () => {
  test('a document that unfolds beyond measure is refused', async () => {
    expect(await ruleOf(zipOf('word/document.xml', BOMB))).toBe('source-broken');
  });

  test('so is a web archive', async () => {
    const warc = gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\n'), BOMB]), { level: 1 });
    expect(await ruleOf(warc)).toBe('source-too-large');
  });

  test('an archive in an archive in an archive is not unpacked', async () => {
    const nested = zipOf('a.zip', zipOf('b.zip', zipOf('c.txt', Buffer.from(PARAGRAPH))));
    expect(await ruleOf(nested)).toBe('source-kind');
  });
});

describe('messages', () => {
  test('ten thousand attachments are counted, not listed', async () => {
    const part = `--m\r\nContent-Type: image/png; name="a.png"\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\nx\r\n`;
    const text = `--m\r\nContent-Type: text/plain\r\n\r\n${PARAGRAPH}\r\n`;
    const message = `${HEADERS}Content-Type: multipart/mixed; boundary="m"\r\n\r\n${text}${part.repeat(10_000)}--m--\r\n`;
    const read = await readSource(Buffer.from(message), 'a.eml');
    if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
    const named = read.source.lines.find((line) => line.text.startsWith('Attachments'))?.text ?? '';
    expect(named).toMatch(/and 9950 more$/);
  });

  test('parts in parts without end', async () => {
    const deep = Array.from(
      { length: 3_000 },
      (_, n) => `Content-Type: multipart/mixed; boundary="m${n}"\r\n\r\n--m${n}\r\n`,
    ).join('');
    expect(await ruleOf(`${HEADERS}${deep}Content-Type: text/plain\r\n\r\n${PARAGRAPH}`)).toMatch(
      /^source-|^readable$/,
    );
  });

  test('a character set that nobody knows', async () => {
    const message = `${HEADERS}Content-Type: text/plain; charset="x-nobody"\r\n\r\n${PARAGRAPH}\r\n`;
    expect(await ruleOf(message, 'a.eml')).toBe('readable');
  });
});

describe('markup', () => {
  test('entities that unfold into each other stay as they are', async () => {
    const laughs = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    ).join('');
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]><rss><channel><item><title>Old bridge</title><description>${PARAGRAPH} &l12;</description></item></channel></rss>`;
    const read = await readSource(Buffer.from(feed), 'a.xml');
    const length =
      read.kind === 'text' ? read.source.lines.map(({ text }) => text).join().length : 0;
    expect(length).toBeLessThan(1_000);
  });

  test.each([
    ['a feed', '<rss><channel><item><description>', '<b>', '</description></item></channel></rss>'],
    ['a document in rich text', '{\\rtf1 ', '{\\b ', `${PARAGRAPH}`],
    ['JSON', '[{"a":', '[', ''],
    ['a property list', '<?xml version="1.0"?><plist>', '<dict>', ''],
  ])('%s that is nested without end is read in no time', async (_, head, piece, tail) => {
    expect(await ruleOf(`${head}${piece.repeat(400_000)}${tail}`)).toMatch(/^source-|^readable$/);
  });

  test.each([
    ['a table whose quotation never ends', 'title,date,text\n"'],
    ['fields without end', '1 of 2 DOCUMENTS\n'.repeat(2_000)],
    ['records without end', 'Record: 1\nTitle:\n'.repeat(2_000)],
    ['references without end', 'TY  - NEWS\n'.repeat(2_000)],
    ['ends without beginnings', 'End of Document\n'.repeat(2_000)],
    ['front matter without end', `---\ntitle: "${'['.repeat(5_000)}\n`.repeat(50)],
  ])('%s', async (_, text) => {
    expect(await ruleOf(`${text}${'x'.repeat(100_000)}`, 'a.txt')).toMatch(/^source-|^readable$/);
  });
});

const SIGNS = [
  '%PDF-1.4\n1 0 obj',
  'bplist00',
  '{\\rtf1\\ansi ',
  'WARC/1.0\r\nWARC-Type: response\r\n',
  'PK\u0003\u0004',
  '<?xml version="1.0"?><rss><channel><item>',
  '<en-export><note>',
  '<!DOCTYPE html><article><p class="DocPublicationName">',
  `${HEADERS}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n`,
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

test('no bytes make a reader throw, and each line with text has one role', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 40 })), {
        maxLength: 8,
      }),
      async (pieces) => {
        const read = await readSource(Buffer.from(pieces.join('\n')), 'input.txt');
        if (read.kind === 'unreadable') return;
        const told = parseClippings(read.source, read).flatMap(({ lines }) =>
          lines.map(({ n }) => n),
        );
        const filled = read.source.lines
          .filter(({ text }) => /[^\s\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/u.test(text))
          .map(({ n }) => n);
        expect(told).toEqual(filled);
      },
    ),
    { numRuns: 150 },
  );
});
