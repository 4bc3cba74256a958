import { describe, expect, test } from 'vitest';
import { formatBar, showProgress } from './progress.ts';

function hear(isTTY: boolean): { said: string[]; stream: NodeJS.WriteStream } {
  const said: string[] = [];
  const write = (text: string) => said.push(text) > 0;
  return { said, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
}

describe('the progress of long work', () => {
  test('is a bar on a terminal, which goes when the work is done', () => {
    const { said, stream } = hear(true);
    const show = showProgress('clippings read', stream);
    show(1, 2);
    show(2, 2);
    expect(said).toEqual(['\r████████████░░░░░░░░░░░░ 1 of 2 clippings read\x1b[K', '\r\x1b[K']);
  });

  test('is a plain line now and then where it goes into a file', () => {
    const { said, stream } = hear(false);
    const show = showProgress('clippings read', stream);
    for (let done = 1; done <= 2500; done++) show(done, 2500);
    expect(said).toEqual(['1,000 of 2,500 clippings read\n', '2,000 of 2,500 clippings read\n']);
  });

  test('of nothing is whole', () => {
    expect(formatBar(0, 0)).toBe('█'.repeat(24));
  });
});
