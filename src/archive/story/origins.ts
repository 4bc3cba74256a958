import type { Article } from '../archive.ts';
import { fold } from '../text/fold.ts';

/**
 * Reports by their origin. Those that print largely one text, stand in one outlet, or are credited to one agency (an
 * outlet may be that agency) come of one; so do all whose outlet is not known, since nothing shows that they differ.
 * Origins and the reports of each keep the given order.
 */
export function groupOrigins(reports: readonly Article[]): Article[][] {
  const leaders = reports.map((_, index) => index);
  const leaderOf = (index: number): number => {
    const leader = leaders[index] as number;
    return leader === index ? index : leaderOf(leader);
  };
  const holder = new Map<string, number>();
  for (const [index, report] of reports.entries())
    for (const key of signsOfOrigin(report)) {
      const known = holder.get(key);
      if (known === undefined) holder.set(key, index);
      else {
        const [a, b] = [leaderOf(known), leaderOf(index)];
        leaders[Math.max(a, b)] = Math.min(a, b);
      }
    }
  return [...Map.groupBy(reports.keys(), leaderOf).values()].map((group) =>
    group.map((index) => reports[index] as Article),
  );
}

function signsOfOrigin({ kinship, publisher, agency }: Article): string[] {
  const houses = [publisher, agency].flatMap((name) => (name ? fold(name) : []));
  const known = houses.length > 0 ? houses : ['not known'];
  return [
    ...known.map((house) => `house ${house}`),
    ...(kinship ? [`family ${kinship.family}`] : []),
  ];
}

/** A function from a report to the number of its origin; -1 where it has none. */
export function originOf(origins: readonly (readonly Article[])[]): (article: Article) => number {
  const known = new Map(
    origins.flatMap((group, n) => group.map((article) => [article, n] as const)),
  );
  return (article) => known.get(article) ?? -1;
}
