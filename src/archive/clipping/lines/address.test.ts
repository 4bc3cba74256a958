import { expect, test } from 'vitest';
import { dateInAddress } from './address.ts';

test.each([
  ['/2025/12/04/mill-owner', '2025-12-4'],
  ['/2025/12/04/news/mill-owner', '2025-12-4'],
  ['/2025/12/news/04/mill-owner', '2025-12-4'],
  ['/news/2025/world/12/04/mill-owner', '2025-12-4'],
  ['/2025/dec/04/mill-owner', '2025-12-4'],
  ['/20251204/mill-owner', '2025-12-4'],
  ['/mill-owner-20251204.html', '2025-12-4'],
  ['/04-12-2025-mill-owner', '2025-12-4'],
  ['/4-december-2025/mill-owner', '2025-12-4'],
  ['/2025/12/mill-owner', '2025-12'],
  ['/2025/mill-owner-saves-31-jobs', undefined],
])('%s', (path, expected) => {
  const found = dateInAddress(`https://tern.example${path}`);
  expect(found && [found.year, found.month, found.day].filter(Boolean).join('-')).toBe(expected);
});
