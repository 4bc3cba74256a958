import type { Archive, Article } from '../archive.ts';
import { decodeLineRanges } from '../record/line-ranges.ts';
import type { LineRole } from '../clipping/role.ts';
import type { Document, Sentence } from '../text/document.ts';
import { maskText, paragraphOf, WITHHELD, type MaskedText, type Words } from './masked-text.ts';
import { publishingOf } from './publishing.ts';

/** Letters that an excerpt may have; its first sentence may be longer. */
const LONGEST = 400;
/** Longer than any name; words that are taken for one are withheld as others are. */
const LONGEST_NAME = 120;

/**
 * The archive as it may be published: of an article that is published as an excerpt nothing is left but the beginning,
 * and from later sentences the names in them. What pages, data and search are made of holds no more.
 */
export function withExcerpts(archive: Archive): Archive {
  const { settings, articles } = archive;
  return {
    ...archive,
    articles: articles.map((article) =>
      publishingOf(settings, article) === 'full' ? article : excerptOf(article),
    ),
  };
}

/** An article of which the first paragraph is printed, as far as an excerpt goes. */
function excerptOf(article: Article): Article {
  const { document } = article;
  const printed = excerptSentences(document);
  const masked = maskText(document, (sentence) => printed.has(sentence), namesOf(article));
  const place = <Placed extends Words>(list: readonly Placed[]): Placed[] =>
    list.flatMap((words) => {
      const start = masked.startOf(words);
      return start === undefined ? [] : [{ ...words, start }];
    });
  const last = [...printed].at(-1)?.block ?? 1;
  const text = textOf(document, printed);
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(article),
      ...valuesOf({
        document: masked.document,
        printed: last,
        mentions: place(article.mentions),
        offices: placeOffices(article, masked),
        days: place(article.days),
        quotes: quotesOf(article, printed),
        summary: article.summary && text.includes(article.summary) ? article.summary : undefined,
      }),
      blocks: {
        get: () =>
          masked.document.blocks.map(({ kind, span }) => ({
            kind,
            text: masked.document.text.slice(span.start, span.end),
          })),
        enumerable: true,
      },
      raw: { get: () => maskLines(article, last, text), enumerable: true },
    },
  ) as Article;
}

function valuesOf(values: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }]),
  );
}

/** The first sentences of the first paragraph, at least one, as many as are not too long together. */
function excerptSentences({ blocks, sentences }: Document): ReadonlySet<Sentence> {
  const block = blocks.find(({ kind }) => kind !== 'subhead') ?? blocks[0];
  const first = sentences.filter((sentence) => sentence.block === block?.n);
  const fits = ({ span }: Sentence) => span.end - (block?.span.start ?? 0) <= LONGEST;
  return new Set(first.filter((sentence, index) => index === 0 || fits(sentence)));
}

function textOf({ text }: Document, sentences: ReadonlySet<Sentence>): string {
  const all = [...sentences];
  return text.slice(all[0]?.span.start ?? 0, all.at(-1)?.span.end ?? 0);
}

/** The words of an article that stay though their sentence does not: names, offices and days. */
function namesOf({ mentions, offices, days }: Article): Words[] {
  return [...mentions, ...offices, ...days].filter(({ text }) => text.length <= LONGEST_NAME);
}

function placeOffices({ offices }: Article, masked: MaskedText): Article['offices'] {
  return offices.flatMap(({ end, ...office }) => {
    const start = masked.startOf(office);
    const ends = end && masked.startOf(end);
    if (start === undefined) return [];
    return [
      { ...office, start, ...(end && ends !== undefined && { end: { ...end, start: ends } }) },
    ];
  });
}

/** The quotes whose words and speaker the excerpt prints. Its sentences stand where they stood. */
function quotesOf({ quotes, document }: Article, printed: ReadonlySet<Sentence>) {
  const [first] = printed;
  const block = document.blocks[(first?.block ?? 1) - 1];
  const end = ([...printed].at(-1)?.span.end ?? 0) - (block?.span.start ?? 0);
  const isHere = ({ in: address, start }: Pick<Words, 'in' | 'start'>, length: number) =>
    paragraphOf(address) === block?.n && start + length <= end;
  return quotes
    .filter(
      ({ speaker, text, ...at }) =>
        isHere(at, text.length) && (!speaker || isHere(speaker, speaker.as.length)),
    )
    .map(({ goesOn: _, ...quote }) => quote);
}

/** Lines that tell of the article and are not its text. */
const TELLING: ReadonlySet<LineRole> = new Set<LineRole>([
  'headline',
  'byline',
  'date-line',
  'publisher',
  'address',
]);

/** The lines of the clipping: those that tell of the article, and of its text what the excerpt prints. */
function maskLines(article: Article, last: number, excerpt: string): Article['raw'] {
  const { first, lines } = article.raw;
  const telling = new Set(
    article.lines
      .filter(({ role }) => TELLING.has(role))
      .flatMap(({ lines }) => [...decodeLineRanges(lines)]),
  );
  const [place = ''] = (article.paragraphs[last - 1] ?? '').split(':');
  const [from = 0, to = from] = place.split('-').map(Number);
  return {
    first,
    lines: lines.map((line, index) => {
      const n = first + index;
      if (line.trim() === '' || telling.has(n)) return line;
      return n >= from && n <= to ? partOf(line, excerpt) : WITHHELD;
    }),
  };
}

/** Of a line the part that the excerpt prints: all of it, or to the end of the excerpt, so that columns stay what they are. */
function partOf(line: string, excerpt: string): string {
  if (excerpt.includes(line.trim())) return line;
  const at = line.indexOf(excerpt);
  return at < 0 ? WITHHELD : `${line.slice(0, at + excerpt.length)} ${WITHHELD}`;
}
