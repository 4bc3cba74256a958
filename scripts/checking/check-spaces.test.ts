import { expect, it } from 'vitest';
import { checkSpaces } from './check-spaces.ts';

const messageOf = (html: string) => checkSpaces('page.html', html)[0]?.message;

it('finds words glued to a link or a time', () => {
  expect(messageOf('<p>printed in<a href="/x/">The Quay</a></p>')).toContain('in|The Quay');
  expect(messageOf('<p>(“says”).<a href="/x/">The Quay</a></p>')).toContain('.|The Quay');
  expect(messageOf('<p><a href="/x/">Olo Tarn</a>said so</p>')).toContain('Tarn|said so');
  expect(messageOf('<p><time>2 May 2031</time>The Quay</p>')).toContain('2031|The Quay');
});

it('passes spaces, punctuation after a link, and what a clipping itself prints', () => {
  expect(
    messageOf('<p>In <a href="/x/">The Quay</a>, <a href="/y/">2 May</a>.</p>'),
  ).toBeUndefined();
  expect(messageOf('<p id="p3" dir="auto">pro<a href="/x/">Tarn</a>ian</p>')).toBeUndefined();
  expect(messageOf('<script>if(a<b)x<a>y</a>z</script><p>Rain</p>')).toBeUndefined();
});
