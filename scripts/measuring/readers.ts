import { findDays } from '#archive/day/find-days.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { findMentions } from '#archive/mention/find-mentions.ts';
import { findOffices } from '#archive/office/find-offices.ts';
import { findRoleReferences } from '#archive/office/find-role-references.ts';
import { findNamedOffices } from '#archive/office/holders.ts';
import { findQuotes } from '#archive/quote/find-quotes.ts';
import { composeDocument } from '#archive/text/document.ts';
import { parseSourceText } from '#archive/text/source-text.ts';
import { readSource } from '../read-source.ts';

/** A step of reading: what it is called, and the work it has with a text, all before it being done. */
export interface Reader {
  readonly name: string;
  readonly prepare: (text: string) => () => unknown;
}

/** All steps from bytes to what is found in the text, in their order. */
export const READERS: readonly Reader[] = [
  fileReader('plain text', 'many.txt', (text) => text),
  fileReader('Markdown', 'many.md', (text) => text),
  fileReader('web page', 'many.html', composePage),
  {
    name: 'layout',
    prepare: (text) => {
      const source = parseSourceText('many.txt', composeClipping(text));
      return () => parseClippings(source);
    },
  },
  { name: 'sentences', prepare: (text) => () => composeParagraph(text) },
  {
    name: 'names',
    prepare: (text) => {
      const document = composeParagraph(text);
      return () => findMentions(document);
    },
  },
  {
    name: 'offices',
    prepare: (text) => {
      const document = composeParagraph(text);
      const { mentions, words } = findMentions(document);
      return () => {
        const named = findNamedOffices(document, mentions, words);
        const offices = findOffices(document, mentions, named);
        findRoleReferences(document, mentions, offices, named);
      };
    },
  },
  {
    name: 'quotations',
    prepare: (text) => {
      const document = composeParagraph(text);
      const { mentions } = findMentions(document);
      return () => findQuotes(document, mentions);
    },
  },
  {
    name: 'days',
    prepare: (text) => {
      const document = composeParagraph(text);
      return () => findDays(document);
    },
  },
];

function fileReader(name: string, file: string, compose: (text: string) => string): Reader {
  return {
    name,
    prepare: (text) => {
      const bytes = new TextEncoder().encode(compose(composeClipping(text)));
      return () => readSource(bytes, file);
    },
  };
}

/** A text below a headline and a day, so that it is read as an article's. */
function composeClipping(text: string): string {
  return `Council mends the harbour\n\n3 March 2025\n\nThe council met on Tuesday.\n\n${text}\n`;
}

function composePage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><title>Harbour</title><article>${escaped
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></html>`;
}

function composeParagraph(text: string) {
  return composeDocument([{ kind: 'paragraph', text }]);
}
