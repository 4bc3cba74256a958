import type { Evidence, FieldSource } from './clipping.ts';
import { publisherNamed } from './known-publisher.ts';

/** A place on the page that speaks for one publisher, with its weight. */
export interface Clue {
  readonly name: string;
  readonly weight: number;
  readonly from: FieldSource;
  readonly evidence: Evidence;
  readonly reason: string;
}

/** A clue for a name as printed; a known publisher goes by its own name. */
export function clue(
  printed: string,
  weight: number,
  from: FieldSource,
  evidence: Evidence,
  reason: string,
): Clue {
  return { name: publisherNamed(printed)?.name ?? printed.trim(), weight, from, evidence, reason };
}
