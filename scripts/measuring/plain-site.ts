import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The yardstick of `npm run bench`: the plainest site of the same clippings that one process can write. A page for each clipping with
 * its lines as paragraphs, and lists of fifty, all by template strings and without finding anything out. What Dateline costs is
 * told as a multiple of it, so that figures of two machines can be compared.
 */
const [content = '', out = ''] = process.argv.slice(2);

const ON_A_LIST = 50;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

function writePage(address: string, title: string, main: string): void {
  const folder = path.join(out, address);
  mkdirSync(folder, { recursive: true });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/">Archive</a> <a href="/list/1/">Articles</a></nav></header><main><h1>${title}</h1>${main}</main><footer><p>Invented news</p></footer></body></html>`;
  writeFileSync(path.join(folder, 'index.html'), html);
}

const articles = readdirSync(path.join(content, 'sources'))
  .sort()
  .map((name) => {
    const text = readFileSync(path.join(content, 'sources', name), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { name, title: escape(lines[0] ?? name), lines };
  });
for (const { name, title, lines } of articles)
  writePage(`articles/${name}`, title, lines.map((line) => `<p>${escape(line)}</p>`).join(''));
for (let from = 0; from < articles.length; from += ON_A_LIST) {
  const items = articles
    .slice(from, from + ON_A_LIST)
    .map(({ name, title }) => `<li><a href="/articles/${name}/">${title}</a></li>`);
  const number = from / ON_A_LIST + 1;
  writePage(`list/${number}`, `Articles, page ${number}`, `<ul>${items.join('')}</ul>`);
}
writeFileSync(path.join(out, 'style.css'), 'body { max-width: 40em; margin: auto }\n');
