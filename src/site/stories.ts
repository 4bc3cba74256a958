import type { Article } from '#archive/archive.ts';
import { findStories, type Story } from '#archive/story/find-stories.ts';
import { surroundingsOf } from './article-pages.ts';
import { backlinks } from './backlinks.ts';
import { archive } from './load-archive.ts';

/** The stories of the archive, newest first; found once for all pages. */
export const stories: readonly Story[] = findStories(archive.articles, backlinks).reverse();

const idOfStory = new Map(
  stories.flatMap(({ id, reports }) => reports.map((article) => [article, id] as const)),
);

/** The id of the story that an article is a report of. */
export function storyOf(article: Article): string | undefined {
  return idOfStory.get(article);
}

/** What a story's page is made from: its reports, and the names of all whom they name. */
export function keyOfStory({ origins }: Story): unknown {
  return origins.map((reports) =>
    reports.map((article) => [article, surroundingsOf(article).subjects]),
  );
}
