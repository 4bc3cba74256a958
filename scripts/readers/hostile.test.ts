import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../hostile/zip-file.ts';
import { readSource } from '../read-source.ts';

/** More than any reader unpacks, of a letter that packs well. */
const BOMB = Buffer.alloc(200 * 1024 * 1024, 'a');

async function ruleOf(bytes: Uint8Array | string, name = 'input.txt'): Promise<string> {
  const read = await readSource(Buffer.from(bytes), name);
  return read.kind === 'unreadable' ? read.diagnostic.rule : 'readable';
}

const HEADERS = 'From: a@b.example\r\nSubject: Old bridge\r\nMIME-Version: 1.0\r\n';
const PARAGRAPH =
  'The council of Elmhaven agreed on Monday to rebuild the old bridge before the spring floods.';

describe('what is packed is unpacked within bounds', () => {
  test('a document that unfolds beyond measure is refused', async () => {
    expect(await ruleOf(zipOf({ 'word/document.xml': BOMB }, 100))).toBe('source-broken');
  });

  test('so is a web archive', async () => {
    const warc = gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\n'), BOMB]), { level: 1 });
    expect(await ruleOf(warc)).toBe('source-too-large');
  });

  test('an archive in an archive in an archive is not unpacked', async () => {
    const nested = zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.txt': PARAGRAPH }) }) });
    expect(await ruleOf(nested)).toBe('source-kind');
  });
});

describe('archives of texts', () => {
  const note = `# Old bridge\n\n${PARAGRAPH}\n`;

  test('are read up to a number of files, and what was left is said', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, n) => [`note-${n}.md`, note] as const),
    );
    const read = await readSource(zipOf(notes), 'a.zip');
    if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
    expect(read.articles).toHaveLength(5_000);
    expect(read.diagnostics.map(({ message }) => message.slice(0, 45))).toContain(
      '1000 files of the archive were not read: note',
    );
  });

  test('a bomb and a line without end among notes do not keep the notes from being read', async () => {
    const line = Buffer.alloc(4 * 1024 * 1024, 'a');
    const read = await readSource(zipOf({ 'a.md': BOMB, 'b.txt': line, 'c.md': note }), 'a.zip');
    if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
    expect(read.articles).toHaveLength(1);
    expect(read.diagnostics.map(({ rule }) => rule)).toEqual(['packed-file-unread']);
  });

  test('names that lead out of the archive are only names', async () => {
    const read = await readSource(zipOf({ '../../etc/a.md': note, '/b.md': note }), 'a.zip');
    if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
    expect(read.source.lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['File: ../../etc/a.md', 'File: /b.md']),
    );
  });

  test('without texts are refused', async () => {
    expect(await ruleOf(zipOf({ 'a.png': 'x', 'b.md': '' }))).toBe('source-kind');
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
