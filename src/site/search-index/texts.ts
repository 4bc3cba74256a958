import { bundleOf } from '../../views/search/bundles.ts';
import { tokensOf } from '../../views/search/tokens.ts';
import type { ArticleText, Bundle } from '../../views/search/search-files.ts';
import type { ArticlePage } from './article-page.ts';
import type { IndexedPage } from './run-pagefind.ts';

const SENTENCE = /^p\d+s\d+$/;

/** Words of the head of an entry, which end before the sign that parts it from the text. */
export function headOf(content: string, between: string): number {
  const head = tokensOf(content).findIndex((token) => token.startsWith(between));
  return Math.max(0, head);
}

/** An article's text as results show it, from what Pagefind read: words are numbered as it numbers them. */
export function composeText(
  { id, title, supplied, date, publisher }: ArticlePage,
  { content, anchors }: IndexedPage,
  head: number,
): ArticleText {
  const sentences = anchors
    .filter(([name]) => SENTENCE.test(name))
    .map(([name, word]): [string, number] => [name, word - head - 1])
    .sort(([, a], [, b]) => a - b);
  return {
    id,
    title,
    ...(supplied && { supplied }),
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    text: tokensOf(content)
      .slice(head + 1)
      .join(' '),
    sentences,
  };
}

/** Texts put into files by the beginnings of their keys. */
export function bundleTexts<Text>(
  texts: Iterable<readonly [key: string, text: Text]>,
  bits: number,
): Map<string, Bundle<Text>> {
  const bundles = new Map<string, Record<string, Text>>();
  for (const [key, text] of texts) {
    const name = bundleOf(key, bits);
    const bundle = bundles.get(name) ?? {};
    bundle[key] = text;
    bundles.set(name, bundle);
  }
  return bundles;
}
