/** What makes an authority record able to stand for another, or for nobody. */
interface Mergeable {
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
    const passed = new Set<string>();
    let record = byId.get(id);
    while (record?.sameAs !== undefined) {
      if (passed.has(record.id)) return undefined;
      passed.add(record.id);
      record = byId.get(record.sameAs);
    }
    return record?.review === 'rejected' ? undefined : record;
  };
}
