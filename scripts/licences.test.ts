import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run.ts';

/**
 * Licences under which a program may be given on, by their SPDX names. MPL and LGPL are those of libraries that stay files of
 * their own; the site that is built holds nothing of them. CPAL is that of the processor of citations, a file of its own in
 * the site too, which the page About names with its source, as it does the styles (CC BY-SA).
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'CPAL-1.0',
  'ISC',
  'LGPL-3.0',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
]);

interface Locked {
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

function isAllowed(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => ALLOWED.has(each)));
}

test('each package that is installed has a licence under which it may be given on', () => {
  const others = Object.entries(packages).filter(([, { license = 'none' }]) => !isAllowed(license));
  expect(Object.fromEntries(others)).toEqual({});
  expect(Object.keys(packages).length).toBeGreaterThan(500);
});

test('a licence that asks for more is told', () => {
  expect(isAllowed('GPL-3.0-only')).toBe(false);
  expect(isAllowed('MIT AND SSPL-1.0')).toBe(false);
  expect(isAllowed('SSPL-1.0 OR MIT')).toBe(true);
  expect(isAllowed('none')).toBe(false);
});
