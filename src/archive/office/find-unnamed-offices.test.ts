import { expect, test } from 'vitest';
import { findOffices } from './find-offices.ts';
import { findRoleReferences } from './find-role-references.ts';
import { findUnnamedOffices } from './find-unnamed-offices.ts';
import { findNamedOffices } from './holders.ts';
import { readMarked } from './marked-text.ts';

function read(marked: string): string[] {
  const { document, mentions } = readMarked(marked);
  const named = findNamedOffices(document, mentions);
  const offices = findOffices(document, mentions, named);
  const references = findRoleReferences(document, mentions, offices, named);
  return findUnnamedOffices(document, offices, references, named).map(
    ({ role, country }) => `${role} (${country})`,
  );
}

test.each([
  ["Ukraine's defence minister spoke.", ['Defence Minister (UA)']],
  [
    'The Norwegian foreign minister and the president of Chile met.',
    ['Foreign Minister (NO)', 'President (CL)'],
  ],
])('an office whose holder nobody names: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
);

test.each([
  'Chilean President {Ana Brel} spoke. The Chilean president left.',
  'The former president of Chile spoke.',
  'The Chilean ambassador spoke.',
  'The president spoke.',
  'The first president of Chile spoke.',
])('none is left open: %s', (text) => expect(read(text)).toEqual([]));
