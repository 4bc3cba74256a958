import type { Evidence, FieldSource } from '../clipping.ts';
import { evidenceOf } from '../page/field-context.ts';
import { publisherAt, publisherNamed } from '../lines/known-publisher.ts';
import { tidyName } from '../lines/site-name.ts';
import type { Unit } from '../lines/unit.ts';

/** The kinds of places that speak for a publisher. */
export type ClueKind =
  | 'metadata'
  | 'address'
  | 'title'
  | 'outlet-rights'
  | 'company-rights'
  | 'owner'
  | 'declared'
  | 'speech'
  | 'alone'
  | 'top'
  | 'masthead'
  | 'foot'
  | 'credit'
  | 'source-line'
  | 'told'
  | 'reporters'
  | 'head'
  | 'picture'
  | 'host'
  | 'site-host'
  | 'own-host'
  | 'spelled';

/** A place on the page that speaks for one publisher. */
export interface Clue {
  readonly name: string;
  /** The name as the page prints it. */
  readonly printed: string;
  readonly kind: ClueKind;
  readonly from: FieldSource;
  readonly evidence: Evidence;
  readonly reason: string;
}

/** A clue for a name as printed; a known publisher goes by its own name. */
export function clue(
  printed: string,
  kind: ClueKind,
  from: FieldSource,
  unit: Unit,
  reason: string,
  after = 0,
): Clue {
  const bare = printed.trim();
  const known =
    publisherNamed(bare) ?? (/^[\w.-]+\.[a-z]{2,}$/i.test(bare) ? publisherAt(bare) : undefined);
  const name = known ? bare : tidyName(bare);
  const evidence = evidenceOf(unit, name, after);
  return {
    name: (known ?? publisherNamed(name))?.name ?? name,
    printed: name,
    kind,
    from,
    evidence,
    reason,
  };
}
