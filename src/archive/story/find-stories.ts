import { compare, type Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import type { ArticleId } from '../record/ids.ts';
import { contentWords } from './content-words.ts';
import { groupOrigins } from './origins.ts';
import { alike, composeWeights, type Traits, type Weights } from './traits.ts';

/** Reports of one story: articles within days of each other that share names and words. */
export interface Story {
  /** That of its oldest article. */
  readonly id: ArticleId;
  /** Oldest first. */
  readonly reports: readonly Article[];
  /** The reports by where they come from; see `groupOrigins`. */
  readonly origins: readonly (readonly Article[])[];
}

/** Two reports of one story are at most so many days apart, and all of them within so many. */
const APART = 3;
const LONGEST = 7;
/** Of those that share a name or a rare word, an article is compared with the latest ones only. */
const MOST_HOLDERS = 24;
const FEWEST_SHARED = 2;
/** Its rarest words, by which others are found. */
const RARE_WORDS = 12;
/** What a report is about stands at its beginning. */
const LEAD = 1_400;

interface Entry extends Traits {
  readonly article: Article;
  readonly day: number;
}

interface OpenStory {
  readonly members: number[];
  readonly first: number;
}

/**
 * The stories of an archive, oldest first. Articles are taken in the order of their days; each joins the story that it
 * is most like, if it is like at least half of that story's reports of these days. An article without a date belongs to
 * none. The time taken grows with the number of articles, since each is compared with a bounded number of others.
 */
export function findStories(
  articles: readonly Article[],
  { companies }: Pick<Backlinks, 'companies'>,
): Story[] {
  const entries = articles
    .filter(({ date }) => date !== undefined)
    .sort(oldestFirst)
    .map((article) => openEntry(article, companies.get(article)));
  const weights = composeWeights(entries);
  const holders = new Map<string, number[]>();
  const stories: OpenStory[] = [];
  const storyOf: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const keys = keysOf(entry, weights);
    const likes = findAlike(index, entries, candidatesOf(keys, holders), weights);
    const joined = chooseStory(entry, likes, stories, storyOf, entries);
    if (joined === undefined) stories.push({ members: [index], first: entry.day });
    else (stories[joined] as OpenStory).members.push(index);
    storyOf.push(joined ?? stories.length - 1);
    for (const key of keys) hold(holders, key, index);
  }
  return stories
    .filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      composeStory(members.map((member) => (entries[member] as Entry).article)),
    );
}

function composeStory(reports: readonly Article[]): Story {
  return { id: (reports[0] as Article).id, reports, origins: groupOrigins(reports) };
}

function oldestFirst(a: Article, b: Article): number {
  return (
    compare(a.date ?? '', b.date ?? '') ||
    compare(a.time ?? '', b.time ?? '') ||
    compare(a.id, b.id)
  );
}

function openEntry(article: Article, company: ReturnType<Backlinks['companies']['get']>): Entry {
  const ids = (records: Iterable<{ readonly id: string }> = [], kind: string) =>
    [...records].map(({ id }) => `${kind} ${id}`);
  return {
    article,
    day: Date.parse(article.date ?? '') / 86_400_000,
    names: [
      ...ids(company?.person.keys(), 'person'),
      ...ids(company?.organisation.keys(), 'organisation'),
      ...ids(company?.place.keys(), 'place'),
    ],
    countries: [...(company?.country.keys() ?? [])].map(({ code }) => `country ${code}`),
    words: contentWords(`${article.title}\n${article.document.text.slice(0, LEAD)}`),
  };
}

/** The names and the rarest words of an article that others have too. */
function keysOf({ names, words, article }: Entry, weights: Weights): string[] {
  const rare = words
    .filter((word) => weights.held(word) > 1)
    .sort((a, b) => weights.held(a) - weights.held(b) || compare(a, b))
    .slice(0, RARE_WORDS);
  const family = article.kinship ? [`family ${article.kinship.family}`] : [];
  return [...names, ...rare, ...family];
}

function hold(holders: Map<string, number[]>, key: string, index: number): void {
  const held = holders.get(key);
  if (!held) holders.set(key, [index]);
  else {
    held.push(index);
    if (held.length > MOST_HOLDERS) held.shift();
  }
}

/** Earlier articles with how many of these keys they have. */
function candidatesOf(
  keys: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const key of keys)
    for (const other of holders.get(key) ?? []) found.set(other, (found.get(other) ?? 0) + 1);
  return found;
}

function findAlike(
  index: number,
  entries: readonly Entry[],
  candidates: ReadonlyMap<number, number>,
  weights: Weights,
): Map<number, number> {
  const entry = entries[index] as Entry;
  const likes = new Map<number, number>();
  for (const [at, shared] of candidates) {
    const other = entries[at] as Entry;
    if (entry.day - other.day > APART) continue;
    const kin = isKin(entry.article, other.article);
    const how = kin ? 1 : shared < FEWEST_SHARED ? 0 : alike(entry, other, weights);
    if (how > 0) likes.set(at, how);
  }
  return likes;
}

function isKin(a: Article, b: Article): boolean {
  return a.kinship !== undefined && a.kinship.family === b.kinship?.family;
}

/** The story that an article is most like; undefined where it is like too few of the reports of any. */
function chooseStory(
  { day }: Entry,
  likes: ReadonlyMap<number, number>,
  stories: readonly OpenStory[],
  storyOf: readonly number[],
  entries: readonly Entry[],
): number | undefined {
  const byStory = Map.groupBy(likes, ([other]) => storyOf[other] as number);
  let best: { readonly story: number; readonly how: number } | undefined;
  for (const [story, linked] of [...byStory].sort(([a], [b]) => a - b)) {
    const { members, first } = stories[story] as OpenStory;
    const near = members
      .slice(-MOST_HOLDERS)
      .filter((at) => day - (entries[at] as Entry).day <= APART);
    if (day - first > LONGEST || linked.length * 2 < near.length) continue;
    const how = linked.reduce((sum, [, like]) => sum + like, 0) / near.length;
    if (best === undefined || how > best.how) best = { story, how };
  }
  return best?.story;
}
