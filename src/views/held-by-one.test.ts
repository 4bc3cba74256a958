import { describe, expect, it } from 'vitest';
import { countryCode } from '#archive/record/article-front-matter.ts';
import { isHeldByOne } from './held-by-one.ts';

const office = { country: countryCode.parse('NO'), body: undefined, qualifier: undefined };

describe('An office that one person holds at a time', () => {
  it.each(['President', 'Prime Minister', 'Minister of Foreign Affairs', 'Defense Minister'])(
    'is that of a country’s %s',
    (role) => expect(isHeldByOne({ ...office, role })).toBe(true),
  );

  it.each(['Envoy', 'Spokesperson', 'Ambassador', 'Member of Parliament', 'Minister', 'Reporter'])(
    'is not that of an %s: there are many',
    (role) => expect(isHeldByOne({ ...office, role })).toBe(false),
  );

  it('is not that of deputies and former holders, nor of a body, nor of no country', () => {
    const role = 'Foreign Minister';
    expect(isHeldByOne({ ...office, role, qualifier: 'deputy' })).toBe(false);
    expect(isHeldByOne({ ...office, role, qualifier: 'former' })).toBe(false);
    expect(isHeldByOne({ ...office, role: 'President', body: 'Ferry Board' })).toBe(false);
    expect(isHeldByOne({ ...office, role, country: undefined })).toBe(false);
  });
});
