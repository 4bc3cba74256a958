import { readAddress, readDay, readPersons, readTags } from './field-values.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';
import { plainText, textLines } from './records.ts';
import { composeContents, type ToldArticle, type ToldLine } from './told-articles.ts';
import { walkXml } from './xml.ts';

/** An item of a feed: the texts of its elements by name; `source` is that of an element within `source`. */
interface Item {
  readonly values: Map<string, string>;
  readonly authors: string[];
  readonly tags: string[];
}

const TEXTS = ['encoded', 'content', 'description', 'summary'];

/** Reads the items of a feed (RSS 0.9x, 1.0, 2.0; Atom) that hold their articles’ text. */
export function readFeed({ name, text }: SourceFile): Contents | Refusal {
  const { title, items } = readItems(text);
  const records = items.map((item, index) => tellItem(item, title, `item ${index + 1}`));
  return composeContents(
    name,
    records,
    [],
    'Save the pages that the feed leads to, and put them here.',
  );
}

function readItems(xml: string): { readonly title: string; readonly items: readonly Item[] } {
  const items: Item[] = [];
  const path: string[] = [];
  let title = '';
  let value = '';
  let item: Item | undefined;
  // Atom may hold markup as elements of its own (RFC 4287, 3.1.1.3): it is written down again, without attributes.
  let markupFrom = Infinity;
  walkXml(xml, {
    open: (name, attributes) => {
      path.push(name);
      if (path.length > markupFrom) {
        value += `<${name}>`;
        return;
      }
      if (attributes['type'] === 'xhtml') markupFrom = path.length;
      value = '';
      if (name === 'item' || name === 'entry')
        items.push((item = { values: new Map(), authors: [], tags: [] }));
      const { href, rel = 'alternate', term } = attributes;
      if (item && name === 'link' && href && rel === 'alternate') keep(item, 'link', href);
      if (item && name === 'category' && term) item.tags.push(term);
    },
    text: (piece) => {
      value += path.length >= markupFrom ? escaped(piece) : piece;
    },
    close: (name) => {
      path.pop();
      if (path.length >= markupFrom) {
        value += `</${name}>`;
        return;
      }
      markupFrom = Infinity;
      const said = value.trim();
      value = '';
      if (name === 'item' || name === 'entry') item = undefined;
      else if (!item && name === 'title' && path.length <= 2) title ||= said;
      else if (item && said !== '') keepElement(item, name, path.at(-1) ?? '', said);
    },
  });
  return { title, items };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function keepElement(item: Item, name: string, parent: string, said: string): void {
  if (parent === 'source' || name === 'source')
    keep(item, name === 'title' || name === 'source' ? 'source' : `source ${name}`, said);
  else if (name === 'creator' || name === 'author' || (parent === 'author' && name === 'name'))
    item.authors.push(said);
  else if (name === 'category' || name === 'subject') item.tags.push(said);
  else keep(item, name, said);
}

function keep({ values }: Item, name: string, value: string): void {
  if (!values.has(name)) values.set(name, value);
}

function tellItem({ values, authors, tags }: Item, feed: string, place: string): ToldArticle {
  const told: ToldLine[] = [];
  const [body] = TEXTS.filter((name) => values.has(name)).sort(
    (a, b) => (values.get(b)?.length ?? 0) - (values.get(a)?.length ?? 0),
  );
  for (const [label, value] of values) if (label !== body) told.push(tellElement(label, value));
  if (authors.length > 0) {
    // RSS wants an address here: "ada@example.org (Ada Lund)".
    const written = authors.map((each) => /\(([^()]{3,80})\)\s*$/.exec(each)?.[1] ?? each);
    const persons = readPersons(written.join('; '));
    told.push({
      label: 'author',
      value: authors.join('; '),
      role: 'byline',
      ...(persons.length > 0 && { states: ['authors', persons] as const }),
    });
  }
  if (tags.length > 0) {
    const value = tags.join('; ');
    told.push({ label: 'category', value, states: ['tags', readTags(value)] });
  }
  if (feed !== '' && !values.has('source'))
    told.push({ label: 'feed', value: feed, states: ['publisher', feed] });
  return { place, told, text: body ? textLines(values.get(body) ?? '') : [] };
}

function tellElement(label: string, value: string): ToldLine {
  switch (label) {
    case 'title': {
      const title = plainText(value);
      return { label, value: title, states: ['title', title] };
    }
    case 'link': {
      const url = readAddress(value);
      return { label, value, role: 'address', ...(url && { states: ['url', url] as const }) };
    }
    case 'source':
      return { label, value, states: ['publisher', value] };
    case 'pubDate':
    case 'published':
    case 'date':
    case 'issued': {
      const day = readDay(value);
      return { label, value, role: 'date-line', ...(day && { states: ['date', day] as const }) };
    }
    default:
      return TEXTS.includes(label) ? { label, value: plainText(value) } : { label, value };
  }
}
