import { gzipSync } from 'node:zlib';
import { article, clippings, type HostileFile } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';
import { zipOf } from './zip-file.ts';

/** All payloads one below the other: each kind of document carries them in its title and in its text. */
const TITLE = PAYLOADS.slice(0, 3).join(' ');
const ALL = PAYLOADS.join('\n\n');
const TEXT = article({ body: ALL });
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (open: string, close: string): string =>
  TEXT.split('\n\n')
    .map((paragraph) => open + escapeXml(paragraph) + close)
    .join('');

const DOCX = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (head = ''): Buffer =>
  zipOf({
    'word/document.xml': `<?xml version="1.0"?>${head}<w:document xmlns:w="${DOCX}"><w:body>${paragraphs('<w:p><w:r><w:t>', '</w:t></w:r></w:p>')}</w:body></w:document>`,
  });
const odt = zipOf({
  'styles.xml': '<x/>',
  'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${paragraphs('<text:p>', '</text:p>')}</office:text></office:body></office:document-content>`,
});

const mail = (type: string, body: string): string =>
  `From: ${TITLE} <a@evil.example>\r\nTo: b@example.org\r\nSubject: ${TITLE}\r\nDate: Mon, 3 Feb 2031 10:00:00 +0000\r\nMessage-ID: <1@evil.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
const page = `<!doctype html><html lang="en"><title>Bridge</title><article><h1>Elmhaven mends its bridge</h1><p>3 February 2031</p><p>The old bridge is open again, Mayor Torvald Eikeland said on Monday in Elmhaven.</p>${ALL}</article></html>`;
const warc = (type: string, body: string): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: javascript:canary(1)\r\nWARC-Date: 2031-02-03T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};
const record = { title: TITLE, url: 'javascript:canary(1)', date: '2031-02-03', author: TITLE };
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const feed = (inner: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${escapeXml(TITLE)}</title><item><title>${escapeXml(TITLE)}</title><link>javascript:canary(1)</link><pubDate>Mon, 03 Feb 2031 10:00:00 GMT</pubDate><description>${inner}</description></item></channel></rss>`;
const LAUGHS = Array.from(
  { length: 12 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
);
const outside =
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f SYSTEM "https://evil.example/e">]>';

/** More than any reader unpacks, of a letter that packs well. */
const BOMB = Buffer.alloc(64 * 1024 * 1024, 'a');

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AA<</O<</S/URI/URI(https://evil.example/)>>>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 99999>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 120>>stream
BT /F1 12 Tf 72 700 Td (The old bridge is open again <script>canary\\(1\\)</script>, the mayor said on Monday.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
`;

/** Documents, letters, exports and archives that carry what harms, or unfold beyond measure. */
export const DOCUMENTS: readonly HostileFile[] = [
  ...clippings('document', '.docx', [
    docx(),
    docx(outside),
    docx(`<!DOCTYPE x [<!ENTITY l0 "lol">${LAUGHS.join('')}]>`),
    zipOf({ 'word/document.xml': BOMB }, 100),
    zipOf({ '../../../word/document.xml': 'x', 'word/document.xml': '<w:document/>' }),
    docx().subarray(0, 300),
  ]),
  ...clippings('document', '.odt', [odt, odt.subarray(0, 200)]),
  ...clippings('document', '.rtf', [
    `{\\rtf1\\ansi{\\field{\\*\\fldinst HYPERLINK "javascript:canary(1)"}{\\fldrslt the mayor}}\\par ${TEXT.replaceAll(/[\\{}]/g, '\\$&').replaceAll('\n\n', '\\par\n')}}`,
    `{\\rtf1 {\\object\\objdata ${'41'.repeat(5_000)}}\\bin99999999 ${'{'.repeat(20_000)}`,
    `{\\rtf1 \\u-99999?\\u55296?\\u99999999999? ${"\\'zz".repeat(500)} The bridge.}`,
  ]),
  ...clippings('letter', '.eml', [
    mail('text/plain', TEXT),
    mail('text/html', page),
    mail(
      'multipart/alternative; boundary=m',
      `--m\r\nContent-Type: text/html\r\n\r\n${page}\r\n--m--`,
    ),
    mail('message/rfc822', mail('text/plain', TEXT)),
  ]),
  ...clippings('letter', '.mhtml', [
    mail(
      'multipart/related; boundary=m; type="text/html"',
      `--m\r\nContent-Type: text/html\r\nContent-Location: javascript:canary(1)\r\n\r\n${page}\r\n--m--`,
    ),
  ]),
  ...clippings('letter', '.mbox', [
    `From a@evil.example Mon Feb  3 10:00:00 2031\n${mail('text/plain', TEXT)}\nFrom x\nFrom y\n`,
  ]),
  ...clippings('archive', '.warc', [
    warc('text/html', page),
    warc('text/html; charset=x-nobody', page),
    warc('image/png', '\u0089PNG'),
  ]),
  ...clippings('archive', '.warc.gz', [
    gzipSync(warc('text/html', page)),
    gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\n'), BOMB]), { level: 1 }),
  ]),
  ...clippings('archive', '.wacz', [
    zipOf({
      'archive/data.warc.gz': gzipSync(warc('text/html', page)),
      'datapackage.json': '{"__proto__":{"x":1}}',
    }),
  ]),
  ...clippings('archive', '.zip', [
    zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.txt': TEXT }) }) }),
  ]),
  ...clippings('table', '.csv', [
    `title,url,date,author,text\n${[TITLE, record.url, record.date, TITLE, TEXT].map(cell).join(',')}\n`,
    `title,text,__proto__,constructor\n${PAYLOADS.map((payload) => [payload, `${article()} ${payload}`, '1', '2'].map(cell).join(',')).join('\n')}\n`,
    `title,text\n"never closed,${TEXT}`,
  ]),
  ...clippings('table', '.json', [
    JSON.stringify([{ ...record, text: TEXT }]),
    `[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title":"Bridge","date":"2031-02-03","text":${JSON.stringify(article())}}]`,
    JSON.stringify([{ ...record, text: page }]),
    `[${'{"a":'.repeat(20_000)}`,
  ]),
  ...clippings('table', '.jsonl', [
    `${JSON.stringify({ ...record, text: TEXT })}\n{"title":\nnull\n[]\n`,
  ]),
  ...clippings('references', '.ris', [
    `TY  - NEWS\nTI  - ${TITLE}\nAU  - ${TITLE}\nPY  - 2031/02/03\nUR  - javascript:canary(1)\nAB  - ${ALL.replaceAll('\n', ' ')} ${article().replaceAll('\n', ' ')}\nER  - \n`,
  ]),
  ...clippings('feed', '.xml', [
    feed(escapeXml(page)),
    feed(`<![CDATA[${page.replaceAll(']]>', '')}]]>`),
    feed('&e;&f;').replace('?>', `?>${outside}`),
  ]),
  ...clippings('notes', '.enex', [
    `<?xml version="1.0"?><en-export><note><title>${escapeXml(TITLE)}</title><content><![CDATA[<en-note>${page.replaceAll(']]>', '')}</en-note>]]></content><created>20310203T100000Z</created><note-attributes><source-url>javascript:canary(1)</source-url></note-attributes></note></en-export>`,
  ]),
  ...clippings('document', '.pdf', [
    pdf,
    pdf.slice(0, 300),
    `%PDF-1.7\n${'1 0 obj<</Kids[1 0 R]>>endobj\n'.repeat(2_000)}`,
  ]),
  ...clippings('export', '.txt', [
    `1 of 2 DOCUMENTS\n\n${TITLE}\n\nMay 3, 2031\n\nBYLINE: ${TITLE}\n\nBODY:\n${TEXT}\n\n2 of 2 DOCUMENTS\n`,
    `HD    ${TITLE}\nPD    3 May 2031\nSN    ${TITLE}\nLP    ${ALL}\nTD    ${TEXT}\n`,
    `Record: 1\nTitle:\n  ${TITLE}\nSource:\n  ${TITLE}. 2/11/2031\nFull Text:\n${TEXT}`,
  ]),
];
