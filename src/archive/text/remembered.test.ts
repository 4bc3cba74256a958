import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a text is looked at once, whatever is found in it', () => {
  const seen: string[] = [];
  const find = remembered((text) => {
    seen.push(text);
    return text === 'nothing' ? undefined : text.length;
  });
  expect(['one', 'nothing', 'one', 'nothing'].map(find)).toEqual([3, undefined, 3, undefined]);
  expect(seen).toEqual(['one', 'nothing']);
});

test('very many texts are forgotten again, and found anew', () => {
  const find = remembered((text) => text.length);
  for (let n = 0; n < 10_000; n++) expect(find(`text ${n}`)).toBe(`text ${n}`.length);
});
