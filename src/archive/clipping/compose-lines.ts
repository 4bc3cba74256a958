import type { ReadLine } from './clipping.ts';
import type { DividedSource } from './lines/divide-source.ts';
import { BODY_ROLES, type Judgement } from './role.ts';

/** The non-blank lines of a source, each with the role of its unit. */
export function composeLines(
  { source, all, stamp, hints }: DividedSource,
  judged: readonly Judgement[],
): ReadLine[] {
  const found = new Map<number, Judgement>();
  for (const [index, unit] of all.entries()) {
    for (const line of unit.lines) found.set(line.n, judged[index] as Judgement);
  }
  if (stamp && !found.has(stamp.line)) {
    found.set(stamp.line, { role: 'date-line', reason: 'the stamp of the clipping tool' });
  }
  return source.lines.flatMap(({ n, text }) => {
    const judgement = found.get(n);
    if (!judgement) return [];
    const from = stamp?.line === n ? stamp.end : hints.get(n)?.textFrom;
    const body = from && BODY_ROLES.has(judgement.role) ? { bodyFrom: from } : {};
    return [{ n, text, ...judgement, ...body }];
  });
}
