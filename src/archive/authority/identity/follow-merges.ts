interface Mergeable {
  readonly sameAs?: string | undefined;
}

/** The record that a merged one points to in the end; a circle or a missing id ends where it breaks. */
export function followMerges<Record extends Mergeable>(
  record: Record,
  byId: ReadonlyMap<string, Record>,
): Record {
  const seen = new Set<Record>();
  let current = record;
  while (current.sameAs && !seen.has(current)) {
    seen.add(current);
    current = byId.get(current.sameAs) ?? current;
  }
  return current;
}
