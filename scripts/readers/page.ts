import { depthOf } from '../html-depth.ts';
import { parsePage, readHtml } from '../read-html.ts';
import { europresseArticles } from './exports/europresse.ts';
import { splitExport } from './exports/split-export.ts';
import { isLinkList, refuseLinks } from './link-lists.ts';
import { notionArticle } from './notion-page.ts';
import { composeContents } from './told-articles.ts';
import { refuse, type Contents, type Refusal, type SourceFile } from './reader.ts';

/** A page deeper than this takes the square of its depth to build. */
const DEEPEST = 2_500;

/** Reads a saved page; one that is the export of a press database is cut into its articles, a list of links is refused. */
export function readPage({ name, text }: Pick<SourceFile, 'name' | 'text'>): Contents | Refusal {
  const deep = refuseDepth(text, name);
  if (deep) return deep;
  const printed = text.includes('DocPublicationName') ? europresseArticles(parsePage(text)) : [];
  if (printed.length > 0) return composeContents(name, printed);
  const noted = text.includes('class="properties"') ? notionArticle(parsePage(text)) : undefined;
  if (noted) return composeContents(name, [noted]);
  const contents = readHtml(text, name);
  if (isLinkList(contents)) return refuseLinks(name, 'The page');
  return splitExport(contents, { apart: true }) ?? contents;
}

/** Refuses markup that is nested too deeply to be read in bounded time. */
export function refuseDepth(html: string, name: string): Refusal | undefined {
  const depth = depthOf(html);
  if (depth <= DEEPEST) return undefined;
  return refuse(
    name,
    'source-too-deep',
    `The elements of the page are nested ${depth} deep; the deepest that is read has ${DEEPEST}.`,
    'Save only the article, or save the page as plain text.',
  );
}
