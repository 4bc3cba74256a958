import { describe, expect, test } from 'vitest';
import { sharedShingles, shinglesOf } from './shingles.ts';

/** FNV-1a, 32 bits, as its authors give it, in whole numbers without end. */
function fnv(text: string): number {
  let value = 0x811c9dc5n;
  for (const letter of text)
    value = ((value ^ BigInt(letter.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
  return Number(value);
}

const inOrder = (texts: readonly string[]) => texts.map(fnv).sort((a, b) => a - b);

describe('shingles', () => {
  test('are the hashes of all runs of five words, in order', () => {
    expect([...shinglesOf('The ferry, late again, LEFT at nine.')]).toEqual(
      inOrder(['the ferry late again left', 'ferry late again left at', 'late again left at nine']),
    );
  });

  test('of a text of fewer words are one, of no words none', () => {
    expect([...shinglesOf('The ferry left')]).toEqual([fnv('the ferry left')]);
    expect([...shinglesOf('the ferry left at nine')]).toEqual([fnv('the ferry left at nine')]);
    expect([...shinglesOf(' … ')]).toEqual([]);
  });

  test('stand once each, however often their words are repeated', () => {
    expect([...shinglesOf('a a a a a a a a')]).toEqual([fnv('a a a a a')]);
  });

  test('that two texts share are counted', () => {
    const of = (...numbers: number[]) => Uint32Array.from(numbers);
    expect(sharedShingles(of(1, 3, 5, 7), of(3, 4, 7, 9))).toBe(2);
    expect(sharedShingles(of(1, 2), of(3, 4))).toBe(0);
    expect(sharedShingles(of(), of(1))).toBe(0);
    expect(sharedShingles(of(4), of(1, 2, 3, 4))).toBe(1);
  });
});
