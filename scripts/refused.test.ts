import { afterEach, expect, test, vi } from 'vitest';
import { failRefused, Refused } from './refused.ts';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

function printed(error: unknown): string {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  failRefused(error);
  expect(process.exitCode).toBe(1);
  return String(print.mock.lastCall?.[0]);
}

test('a full disk, and one that can only be read, are told with what to do', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(printed(full)).toBe(
    'The disk is full. Make room and run the command again; what was written is whole.',
  );
  const fixed = Object.assign(new Error('x'), { code: 'EROFS', path: 'content/a' });
  expect(printed(fixed)).toContain('content/a: The disk can only be read.');
  expect(printed(new Refused('No such folder.'))).toBe('No such folder.');
});

test('any other error is a fault of the program', () => {
  expect(() => failRefused(new TypeError('x is not a function'))).toThrow(TypeError);
});
