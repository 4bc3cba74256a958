import type { Diagnostic } from '../diagnostic.ts';
import type { Family, FamilyMember } from './find-families.ts';

/** One diagnostic for each family: all of its texts are kept, and the reader is told. Ids are clippings' keys. */
export function reportFamilies(families: readonly Family[]): Diagnostic[] {
  return families.flatMap(({ kind, members }) => {
    const [first, ...others] = members;
    if (!first) return [];
    return [
      {
        rule: kind === 'duplicate' ? 'same-text-twice' : 'reprint',
        severity: 'warning' as const,
        place: { file: `sources/${first.id}` },
        message:
          kind === 'duplicate'
            ? `The same text stands in ${others.map(({ id }) => id).join(', ')}.`
            : `The text is largely the same in ${others.map(shareOf).join(', ')}.`,
        remedy: 'All are kept and shown as one family; remove a clipping if it was put in twice.',
      },
    ];
  });
}

function shareOf({ id, nearest, overlap }: FamilyMember): string {
  return `${id} (${Math.round(overlap * 100)} % in common with ${nearest})`;
}
