import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeManifest, encodeManifest } from './manifest.ts';

const digest = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});

test('a manifest holds any path, one a line', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ minLength: 1, unit: 'binary' }).filter((path) => !/[\u2028\u2029]/.test(path)),
        digest,
      ),
      (files) => {
        const digests = new Map(Object.entries(files));
        const text = encodeManifest(digests);
        expect(text.split('\n')).toHaveLength(digests.size + 1);
        expect(new Map([...decodeManifest(text)].sort())).toEqual(new Map([...digests].sort()));
      },
    ),
  );
});

test('it is written as sha256sum writes it', () => {
  const digests = new Map([
    ['sources/b.txt', 'b'.repeat(64)],
    ['sources/a%\n.txt', 'a'.repeat(64)],
  ]);
  expect(encodeManifest(digests)).toBe(
    `${'a'.repeat(64)}  sources/a%25%0A.txt\n${'b'.repeat(64)}  sources/b.txt\n`,
  );
});
