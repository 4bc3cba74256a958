import nlp from 'compromise';
import { findMentions, type FoundMentions } from '#archive/mention/find-mentions.ts';
import { findOffices } from '#archive/office/find-offices.ts';
import { findNamedOffices } from '#archive/office/holders.ts';
import { findRoleReferences } from '#archive/office/find-role-references.ts';
import { findQuotes } from '#archive/quote/find-quotes.ts';
import { composeDocument, type Document } from '#archive/text/document.ts';
import { figure, type Column } from './figures.ts';
import { openNewsroom } from './newsroom.ts';
import { inventArticle } from './newswire.ts';
import { secondsOf } from './stopwatch.ts';

/** compromise is slow: it gets this much of the same text. */
const FOR_COMPROMISE = 100_000;
/** The size of the archive whose people the text is about. */
const ARTICLES = 1000;

/** How much text of an archive is recognised in a second of processor time, step by step, beside the library compromise. */
export async function measureRecognition(chars: number): Promise<Column> {
  const documents = inventDocuments(chars);
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  const read = documents.map((document) => ({ document, found: findMentions(document) }));
  const pace = async (what: string, work: (one: (typeof read)[number]) => unknown) =>
    figure(what, 'M chars/s', size / (await secondsOf(() => read.forEach(work))));
  return {
    size,
    figures: [
      await pace('sentences', ({ document }) => composeDocument(blocksOf(document))),
      await pace('persons, countries, places', ({ document }) => findMentions(document)),
      await pace('quotations', ({ document, found }) => findQuotes(document, found.mentions)),
      await pace('offices and what stands for them', ({ document, found }) =>
        describe(document, found),
      ),
      await pace('all of it', ({ document }) => recognise(document)),
      figure(
        'compromise: people, places, quotations',
        'M chars/s',
        await paceOfCompromise(documents),
      ),
    ],
  };
}

function inventDocuments(chars: number): Document[] {
  const newsroom = openNewsroom(ARTICLES);
  const documents: Document[] = [];
  for (let made = 0, number = 0; made < chars; number++) {
    const { paragraphs } = inventArticle(newsroom, number);
    const document = composeDocument(paragraphs.map((text) => ({ kind: 'paragraph', text })));
    made += document.text.length;
    documents.push(document);
  }
  return documents;
}

function blocksOf({ text, blocks }: Document) {
  return blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) }));
}

function describe(document: Document, { mentions, words }: FoundMentions) {
  const named = findNamedOffices(document, mentions, words);
  return findRoleReferences(document, mentions, findOffices(document, mentions, named), named);
}

function recognise(read: Document): void {
  const document = composeDocument(blocksOf(read));
  const found = findMentions(document);
  findQuotes(document, found.mentions, describe(document, found));
}

async function paceOfCompromise(documents: readonly Document[]): Promise<number> {
  const texts: string[] = [];
  let chars = 0;
  for (const { text } of documents) {
    if (chars >= FOR_COMPROMISE) break;
    texts.push(text);
    chars += text.length;
  }
  const seconds = await secondsOf(() => {
    for (const text of texts) {
      const parsed = nlp(text);
      parsed.people().out('array');
      parsed.places().out('array');
      parsed.quotations().out('array');
    }
  }, 2);
  return chars / seconds;
}
