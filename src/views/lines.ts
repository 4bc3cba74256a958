import type { Archive, Article } from '#archive/archive.ts';
import { BODY_ROLES, type LineRole } from '#archive/clipping/role.ts';
import { isBlank } from '#archive/text/source-text.ts';

export interface RoleOfLine {
  readonly role: LineRole;
  readonly reason: string;
  readonly doubt?: string | undefined;
}

/** The role of each line of an article's clipping, by its number. */
export function rolesByLine(article: Article): Map<number, RoleOfLine> {
  const roles = new Map<number, RoleOfLine>();
  for (const { lines, ...role } of article.lines)
    for (const n of numbersIn(lines)) roles.set(n, role);
  return roles;
}

/** The numbers of compact ranges: `1, 3, 5-7` is 1, 3, 5, 6, 7. */
function numbersIn(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

/** A function from an article to the others that were read from its clipping. */
export function composeSiblings({ articles }: Archive): (article: Article) => Article[] {
  const bySource = Map.groupBy(articles, ({ source }) => source);
  return (article) => (bySource.get(article.source) ?? []).filter((other) => other !== article);
}

/** The article that each line belongs to which is not this one's but another's of the same clipping. */
export function linesOfOthers(article: Article, others: readonly Article[]): Map<number, Article> {
  const own = rolesByLine(article);
  return new Map(
    others.flatMap((other) =>
      [...rolesByLine(other).keys()].filter((n) => !own.has(n)).map((n) => [n, other] as const),
    ),
  );
}

/** How many non-blank lines of a clipping are an article's, how many of them it shows and how many are set aside. */
export interface LineCount {
  readonly lines: number;
  readonly shown: number;
  readonly setAside: number;
  /** Lines of the other articles of the same clipping. */
  readonly elsewhere: number;
}

/** Counts a clipping's lines; `others` are the articles of the same clipping. */
export function countLines(article: Article, others: readonly Article[] = []): LineCount {
  const roles = rolesByLine(article);
  const written = article.sourceText.lines.filter(({ text }) => !isBlank(text));
  const elsewhere = linesOfOthers(article, others);
  const all = written.length > 0 ? written.map(({ n }) => n) : [...roles.keys()];
  const lines = all.filter((n) => !elsewhere.has(n));
  const shown = lines.filter((n) => isShown(roles.get(n)?.role)).length;
  return {
    lines: lines.length,
    shown,
    setAside: lines.length - shown,
    elsewhere: all.length - lines.length,
  };
}

/** The article's page prints its running text; everything else of the clipping is set aside. */
export function isShown(role: LineRole | undefined): boolean {
  return role !== undefined && BODY_ROLES.has(role);
}

/** The raw line a paragraph begins on and ends on, from `3`, `5-6` or `1:17`. */
export function linesOfParagraph(place: string): { first: number; last: number } {
  const [first = 0, last = first] = (place.split(':')[0] ?? '').split('-').map(Number);
  return { first, last };
}
