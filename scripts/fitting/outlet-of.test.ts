import { expect, test } from 'vitest';
import { outletOf } from './outlet-of.ts';

test.each([
  ['https://www.harbourpost.co.uk/news/a', 'harbourpost'],
  ['http://m.harbourpost.example/', 'harbourpost'],
  ['//news.harbourpost.com:8080/a?b', 'harbourpost'],
  ['/news/a', ''],
])('%s is a page of “%s”', (address, outlet) => {
  expect(outletOf(address)).toBe(outlet);
});
