import type { IsoDate } from '#archive/iso-date.ts';
import { readCsl, type CslItem } from '../../views/citation/csl.ts';
import { FORMATS } from '../../views/citation/formats.ts';
import type { Reference } from '../../views/citation/reference.ts';
import { yearOf } from '../../views/year-of.ts';
import { openCitations } from './citation-dialog.ts';
import { saveFile } from './save-file.ts';

/** An article that is to be cited, by what is known of it without its page. */
export interface Cited {
  readonly id: string;
  readonly date?: string | undefined;
}

/** What the files of data say that lead to citations: those of one person or country, or the list of all of them. */
interface ArticlesFile {
  readonly name?: string;
  readonly articles?: readonly Cited[];
  readonly years?: readonly { readonly year: string }[];
}

/**
 * Cites what a link or button is for: it hands over the article's file in the format that it names, or opens the ways to
 * cite. One on an article's page is for the article, any other leads to a file of data that lists articles.
 */
export async function cite(at: HTMLElement): Promise<void> {
  const format = FORMATS[at.dataset['cite'] ?? ''];
  const data = dataFolder(at);
  if (at.closest('.cite')) {
    const known = { ...readReference(document), ...(await readEdition(data)) };
    if (format) return save(known.id, format, [known]);
    return openCitations([known], { passages: true });
  }
  const listed = await readFile<ArticlesFile>((at as HTMLAnchorElement).href);
  const years = listed.years?.map(({ year }) => year);
  const { articles } = listed;
  await openCitations(await readReferences(data, years ?? yearsOf(articles ?? []), articles), {
    title: listed.name,
  });
}

/** Opens the ways to cite articles, of which the files in the folder of data tell. */
export async function citeArticles(articles: readonly Cited[], data: URL): Promise<void> {
  await openCitations(await readReferences(data, yearsOf(articles), articles), {});
}

function save(
  name: string,
  format: (typeof FORMATS)[string],
  references: readonly Reference[],
): void {
  const ending = Object.keys(FORMATS).find((each) => FORMATS[each] === format) ?? 'txt';
  saveFile(`${name}.${ending}`, format.encode(references), format.type);
}

/** The folder of data, which the link or one beside it leads into. */
function dataFolder(at: HTMLElement): URL {
  const link = at.closest('a') ?? at.closest('.cite')?.querySelector('a');
  const { href = '' } = link ?? {};
  return new URL(href.slice(0, href.lastIndexOf('/data/') + '/data/'.length));
}

const yearsOf = (articles: readonly Cited[]): string[] => [
  ...new Set(articles.map(({ date }) => yearOf({ date }))),
];

/** The references of articles, newest first as the files have them; of all articles of the years where none are named. */
async function readReferences(
  data: URL,
  years: readonly string[],
  articles: readonly Cited[] | undefined,
): Promise<Reference[]> {
  const known = await readEdition(data);
  const files = years.map((year) =>
    readFile<readonly CslItem[]>(new URL(`articles-${year}.csl.json`, data).href),
  );
  const wanted = articles && new Set(articles.map(({ id }) => id));
  return (await Promise.all(files))
    .flat()
    .filter(({ id }) => wanted?.has(id) ?? true)
    .map((item) => ({ ...readCsl(item), ...known }));
}

/** The edition of the archive and the reader's day. */
async function readEdition(data: URL): Promise<Pick<Reference, 'edition' | 'accessed'>> {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const accessed = day.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate;
  const { edition } = await readFile<{ edition?: string }>(new URL('index.json', data).href);
  return { accessed, ...(edition !== undefined && { edition }) };
}

async function readFile<Value>(address: string): Promise<Value> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read: ${answer.status}.`);
  return (await answer.json()) as Value;
}

/** The reference of an article, as its page tells reference managers. */
function readReference(page: Document): Reference {
  const all = (name: string): string[] =>
    [...page.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
  const [date] = all('citation_publication_date');
  const [publisher] = all('citation_journal_title');
  const [language] = all('citation_language');
  const [url] = all('DC.identifier');
  const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const address = canonical ?? location.href.replace(/[?#].*$/, '');
  return {
    id: address.split('/').at(-2) ?? '',
    title: all('citation_title')[0] ?? '',
    authors: all('citation_author'),
    ...(date !== undefined && { date: date.replaceAll('/', '-') as IsoDate }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    archive: all('og:site_name')[0] ?? '',
    address,
  };
}
