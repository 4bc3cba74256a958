import { describe, expect, test } from 'vitest';
import { articleFrontMatter } from './record/article-front-matter.ts';
import { correctionSchema } from './clipping/corrections/correction.ts';
import { canonicalAddress } from './clipping/lines/address.ts';
import { settings } from './settings.ts';
import { contactAddress, webAddress } from './web-address.ts';

const fits = (schema: typeof webAddress, address: string) => schema.safeParse(address).success;

const OF_THE_WEB = [
  'https://example.org/papers/?id=1#p2',
  'http://localhost:4321/',
  'https://[::1]/',
  'https://münchen.example/tür',
];

/** Browsers pass over blanks before a scheme and line breaks and tabs within it, and know no case of letters. */
const DANGEROUS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/',
  '//example.org/',
  'example.org',
  '',
];

describe('an address', () => {
  test.each(OF_THE_WEB)('of the web fits: %s', (address) => {
    expect(fits(webAddress, address)).toBe(true);
    expect(fits(contactAddress, address)).toBe(true);
  });

  test.each(DANGEROUS)('of another scheme, or of none, does not: %j', (address) => {
    expect(fits(webAddress, address)).toBe(false);
    expect(fits(contactAddress, address)).toBe(false);
  });

  test('of e-mail is one to write to, and none to read at', () => {
    expect(fits(contactAddress, 'mailto:desk@example.org')).toBe(true);
    expect(fits(webAddress, 'mailto:desk@example.org')).toBe(false);
  });
});

describe('a dangerous address comes in nowhere', () => {
  test.each(DANGEROUS)('%j', (address) => {
    const archive = { title: 'A', description: 'B' };
    expect(settings.safeParse({ ...archive, corrections: address }).success).toBe(false);
    expect(settings.safeParse({ ...archive, address }).success).toBe(false);
    const decided = { url: { value: address, reason: 'r' } };
    expect(correctionSchema.safeParse(decided).success).toBe(false);
    expect(articleFrontMatter.shape.url.safeParse(address).success).toBe(false);
    const printed = canonicalAddress(address);
    expect(printed === undefined || /^https?:\/\//.test(printed)).toBe(true);
  });
});
