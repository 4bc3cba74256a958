import type { Article } from '../archive.ts';
import { parseAddress, type Sentence } from '../text/document.ts';

/** A sentence of an article: its address there (`p3s2`), its words, and where it begins in its paragraph. */
export interface Passage {
  readonly article: Article;
  readonly address: string;
  readonly text: string;
  readonly start: number;
}

/** The sentence at an address; undefined where the article has none there. */
export function passageAt(article: Article, address: string): Passage | undefined {
  const { block, sentence } = parseAddress(address);
  const found = findSentence(article.document.sentences, block, sentence);
  const paragraph = article.document.blocks[block - 1];
  if (!found || !paragraph) return undefined;
  return {
    article,
    address,
    text: article.document.text.slice(found.span.start, found.span.end),
    start: found.span.start - paragraph.span.start,
  };
}

/** Sentences stand in reading order, so that one of 100,000 is found in 17 steps. */
function findSentence(
  sentences: readonly Sentence[],
  block: number,
  n: number,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sentences[middle] as Sentence;
    if (at.block < block || (at.block === block && at.n < n)) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found?.block === block && found.n === n ? found : undefined;
}
