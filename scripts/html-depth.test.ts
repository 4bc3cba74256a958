import { expect, test } from 'vitest';
import { depthOf } from './html-depth.ts';
import { readSource } from './read-source.ts';

test.each([
  ['<p>One<p>Two<br>Three', 0],
  ['<div><ul><li>One<li>Two</ul></div>', 2],
  ['<div><svg><path d="M0"/><path d="M1"/></svg></div>', 2],
  ['<div><script>"<div><div><div>"</script><!-- <div><div> --><b>One</b></div>', 2],
  ['</div></div><div>One</div>', 1],
  ['<div><script>never closed <div><div>', 1],
])('%s is nested %i deep', (html, depth) => {
  expect(depthOf(html)).toBe(depth);
});

test('a page nested beyond measure is refused with its depth, at once', async () => {
  const html = `<body>${'<div>'.repeat(12_000)}<p>The mayor said so.</p>`;
  const read = await readSource(new TextEncoder().encode(html), 'deep.html');
  expect(read).toMatchObject({
    kind: 'unreadable',
    diagnostic: { rule: 'source-too-deep', message: expect.stringContaining('12000') },
  });
});

test('a page nested as deep as pages are is read', async () => {
  const html = `<body>${'<div>'.repeat(400)}<p>The mayor said so.</p>`;
  const read = await readSource(new TextEncoder().encode(html), 'deep.html');
  expect(read.kind).toBe('text');
});
