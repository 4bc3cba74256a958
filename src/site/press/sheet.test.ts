import { expect, test } from 'vitest';
import { contentOf, onSheets } from './sheet.ts';

const text = async (response: Response) => {
  const content = await contentOf(response);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

test('what an answer holds is at hand, whatever it was made of', async () => {
  await onSheets(async () => {
    const bytes = new TextEncoder().encode('bytes');
    expect(await text(new Response('text'))).toBe('text');
    expect(await text(new Response(bytes))).toBe('bytes');
    expect(await text(new Response(new Blob(['blob'])))).toBe('blob');
    expect(await text(new Response(null))).toBe('');
  });
});

test('it has a body and a status where an answer has', async () => {
  await onSheets(async () => {
    const found = new Response('text', { status: 404, headers: { 'X-A': 'b' } });
    expect([found.body === null, found.status, found.headers.get('x-a')]).toEqual([
      false,
      404,
      'b',
    ]);
    expect(new Response(null).body).toBeNull();
    expect(new Response('')).toBeInstanceOf(Response);
  });
});

test('answers are what they were once the work is done, also where it fails', async () => {
  const before = globalThis.Response;
  await expect(onSheets(() => Promise.reject(new Error('broken off')))).rejects.toThrow('broken');
  expect(globalThis.Response).toBe(before);
});
