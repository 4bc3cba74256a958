import type { Archive, Article } from '#archive/archive.ts';
import { BODY_ROLES, type LineRole } from '#archive/clipping/role.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { decodeLineRanges } from '#archive/record/line-ranges.ts';

export interface RoleOfLine {
  readonly role: LineRole;
  readonly reason: string;
  readonly doubt?: string | undefined;
}

/** The role of each line of an article's clipping, by its number. */
export function rolesByLine(article: Article): Map<number, RoleOfLine> {
  const roles = new Map<number, RoleOfLine>();
  for (const { lines, ...role } of article.lines)
    for (const n of decodeLineRanges(lines)) roles.set(n, role);
  return roles;
}

/** A function from an article to those that stand before and after it in the same clipping. */
export function composeSiblings({ articles }: Archive): (article: Article) => Article[] {
  const bySource = Map.groupBy(articles, ({ source }) => source);
  const siblings = new Map<Article, Article[]>();
  for (const held of bySource.values()) {
    held.sort((a, b) => (a.part ?? 1) - (b.part ?? 1));
    for (const [at, article] of held.entries())
      siblings.set(
        article,
        [held[at - 1], held[at + 1]].filter((other) => other !== undefined),
      );
  }
  return (article) => siblings.get(article) ?? [];
}

/** How many non-blank lines of a clipping are an article's, how many of them it shows and how many are set aside. */
export interface LineCount {
  readonly lines: number;
  readonly shown: number;
  readonly setAside: number;
}

/** Counts the lines of a clipping that are an article's. */
export function countLines(article: Article): LineCount {
  const { first, lines: printed } = article.raw;
  const roles = rolesByLine(article);
  const lines = printed.flatMap((text, index) => (isBlank(text) ? [] : [first + index]));
  const shown = lines.filter((n) => isShown(roles.get(n)?.role)).length;
  return { lines: lines.length, shown, setAside: lines.length - shown };
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
