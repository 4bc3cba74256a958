import type { Article } from '#archive/archive.ts';
import { wholeQuotes } from '#archive/backlinks/whole-quotes.ts';
import { compareReports, type Conflict, type Statement } from '#archive/story/compare-reports.ts';
import type { Given } from '#archive/story/fact.ts';
import type { Story } from '#archive/story/find-stories.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { shorten } from '#archive/text/shorten.ts';
import { setApart, type Stretch } from './mention-groups.ts';

type ShownArticle = Pick<Article, 'id' | 'title' | 'titleFrom' | 'date' | 'publisher'>;

/** A sentence with the words set apart in it that give something. */
export interface ShownGiven {
  readonly article: ShownArticle;
  readonly address: string;
  readonly stretches: readonly Stretch[];
}

/** An origin by its first report; the others stand below it. */
export interface ShownOrigin {
  readonly first: ShownArticle;
  /** Its first paragraph. */
  readonly lead: string;
  /** Whom it quotes, as the archive names them, or else as it does. */
  readonly quoted: readonly string[];
  readonly others: readonly (ShownArticle & { readonly sameText: boolean })[];
  /** How many others are not shown. */
  readonly more: number;
}

export interface StoryPage {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly Article[];
  readonly origins: readonly ShownOrigin[];
  /** How many origins the story has. */
  readonly from: number;
  readonly conflicts: readonly {
    readonly kind: Conflict['kind'];
    readonly ways: readonly (readonly ShownGiven[])[];
  }[];
  readonly statements: readonly {
    readonly kind: Statement['kind'];
    readonly origins: number;
    readonly given: readonly ShownGiven[];
  }[];
}

const MOST_ORIGINS = 24;
const MOST_OTHERS = 12;
const MOST_QUOTED = 8;
const MOST_CONFLICTS = 20;
const MOST_WAYS = 8;
const MOST_STATEMENTS = 24;
const MOST_GIVEN = 6;
const LONGEST_LEAD = 420;

/** The page of a story; what would make it grow without bound is cut and counted. */
export function composeStoryPage(story: Story, find: Backlinks['find']): StoryPage {
  const { conflicts, statements } = compareReports(story, find);
  const [oldest] = story.reports;
  return {
    id: story.id,
    title: oldest?.title ?? story.id,
    reports: story.reports,
    origins: story.origins.slice(0, MOST_ORIGINS).map((reports) => composeOrigin(reports, find)),
    from: story.origins.length,
    conflicts: conflicts
      .slice(0, MOST_CONFLICTS)
      .map(({ kind, ways }) => ({ kind, ways: ways.slice(0, MOST_WAYS).map(showGiven) })),
    statements: [...statements]
      .sort((a, b) => b.origins - a.origins)
      .slice(0, MOST_STATEMENTS)
      .map(({ kind, origins, given }) => ({ kind, origins, given: showGiven(given) })),
  };
}

function composeOrigin(reports: readonly Article[], find: Backlinks['find']): ShownOrigin {
  const [first, ...others] = reports as readonly [Article, ...Article[]];
  const paragraph = first.document.blocks.find(({ kind }) => kind === 'paragraph')?.span;
  const speakers = wholeQuotes(first.quotes).flatMap(
    ({ speaker }) => find.person(speaker?.id)?.record.name ?? speaker?.as ?? [],
  );
  return {
    first: shown(first),
    lead: paragraph
      ? shorten(first.document.text.slice(paragraph.start, paragraph.end), LONGEST_LEAD)
      : '',
    quoted: [...new Set(speakers)].slice(0, MOST_QUOTED),
    others: others.slice(0, MOST_OTHERS).map((other) => ({
      ...shown(other),
      sameText: other.kinship !== undefined && other.kinship.family === first.kinship?.family,
    })),
    more: Math.max(0, others.length - MOST_OTHERS),
  };
}

function showGiven(given: readonly Given[]): ShownGiven[] {
  return given.slice(0, MOST_GIVEN).map(({ passage, span }) => ({
    article: shown(passage.article),
    address: passage.address,
    stretches: setApart(passage.text, [span]),
  }));
}

function shown({ id, title, titleFrom, date, publisher }: Article): ShownArticle {
  return { id, title, titleFrom, date, publisher };
}
