import { expect, test } from 'vitest';
import { depthOf } from './html-depth.ts';
import { readSource } from './read-source.ts';

test.each([
  ['<p>One<p>Two<br>Three', 3],
  ['<div><ul><li>One<li>Two</ul></div>', 5],
  ['<div><svg><path d="M0"/><path d="M1"/></svg></div>', 4],
  ['<div><script>"<div><div><div>"</script><!-- <div><div> --><b>One</b></div>', 4],
  ['</div></div><div>One</div>', 3],
  ['<div><script>never closed <div><div>', 4],
  ['<div/><div/><div/>', 5],
  ['<div title="<">One<div title="<">Two', 4],
  ['One<noscript><div><div>One</div></div></noscript>', 5],
])('%s is nested %i deep, html and body among it', (html, depth) => {
  expect(depthOf(html)).toBe(depth);
});

test.each([
  ['tags that seem to close themselves', '<div/>'],
  ['tags with a bracket in an attribute', '<div title="<">'],
  ['pictures in pictures', '<svg>'],
  ['templates in templates', '<template>'],
  ['letters in letters', '<font>'],
])('%s, 20,000 of them, are counted and refused at once', async (_, tag) => {
  const html = `<body>${tag.repeat(20_000)}<p>The mayor said so.</p>`;
  const read = await readSource(new TextEncoder().encode(html), 'deep.html');
  expect(read).toMatchObject({ kind: 'unreadable', diagnostic: { rule: 'source-too-deep' } });
});

test('a page nested beyond measure is refused with its depth, at once', async () => {
  const html = `<body>${'<div>'.repeat(12_000)}<p>The mayor said so.</p>`;
  const read = await readSource(new TextEncoder().encode(html), 'deep.html');
  expect(read).toMatchObject({
    kind: 'unreadable',
    diagnostic: { rule: 'source-too-deep', message: expect.stringContaining('12003') },
  });
});

test('a page nested as deep as pages are is read', async () => {
  const html = `<body>${'<div>'.repeat(400)}<p>The mayor said so.</p>`;
  const read = await readSource(new TextEncoder().encode(html), 'deep.html');
  expect(read.kind).toBe('text');
});
