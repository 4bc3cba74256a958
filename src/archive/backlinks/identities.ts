/** What makes an authority record able to stand for another, or for nobody. */
export interface Mergeable {
  readonly id: string;
  readonly sameAs?: string | undefined;
  readonly review: 'proposed' | 'confirmed' | 'rejected';
}

/**
 * Finds the record that an id stands for today: merges are followed to their end. Nothing where the record is
 * unknown or rejected, or where merges lead in a circle.
 */
export function resolveAmong<Record extends Mergeable>(
  records: readonly Record[],
): (id: string) => Record | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    let record = byId.get(id);
    for (let steps = 0; record?.sameAs !== undefined; steps++) {
      if (steps > byId.size) return undefined;
      record = byId.get(record.sameAs);
    }
    return record?.review === 'rejected' ? undefined : record;
  };
}
