import type { Article } from '#archive/archive.ts';
import { composeArticlePages, type ArticlePage } from '../views/article-page.ts';
import { composeSurroundings, type Surroundings } from '../views/surroundings.ts';
import { archive } from './load-archive.ts';

/*
 * An article has two pages, its text and its clipping, which say much the same. What they are made from is worked out
 * once for both.
 */
const composePage = composeArticlePages(archive);
const compose = composeSurroundings(archive);
const surroundings = new Map<Article, Surroundings>();
let last: ArticlePage | undefined;

export function surroundingsOf(article: Article): Surroundings {
  const known = surroundings.get(article) ?? compose(article);
  surroundings.set(article, known);
  return known;
}

/** What an article's pages say. The last one is kept: the two are made one after the other. */
export function pageOf(article: Article): ArticlePage {
  if (last?.article !== article) last = composePage(article, surroundingsOf(article));
  return last;
}
