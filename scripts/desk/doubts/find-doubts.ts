import { aloneDoubts } from './alone-doubts.ts';
import { inOrder, type Doubt } from './doubt.ts';
import { fieldDoubts } from './field-doubts.ts';
import { lineDoubts } from './line-doubts.ts';
import type { Material } from './material.ts';
import { mergeDoubts } from './merge-doubts.ts';
import { nameDoubts } from './name-doubts.ts';
import { speakerDoubts } from './speaker-doubts.ts';

/** All that is doubtful in an archive, most uncertain and most consequential first. */
export function findDoubts(material: Material): readonly Doubt[] {
  return inOrder([
    ...fieldDoubts(material),
    ...lineDoubts(material),
    ...mergeDoubts(material),
    ...nameDoubts(material),
    ...aloneDoubts(material),
    ...speakerDoubts(material),
  ]);
}
