import { findAnnounced, type AnnouncedDay } from '#archive/story/find-announced.ts';
import { backlinks } from './backlinks.ts';
import { archive } from './load-archive.ts';

/** The days that articles spoke of as to come, the latest first. */
export const announced: readonly AnnouncedDay[] = findAnnounced(
  archive.articles,
  backlinks,
).reverse();

/** What is shown of a day, by its places. */
export function keyOfAnnounced({ day, announced, reported }: AnnouncedDay): unknown {
  return [
    day,
    announced.map(({ passage, span }) => [passage.article, passage.address, span]),
    reported.map(({ article, address }) => [article, address]),
  ];
}
