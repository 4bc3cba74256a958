import { expect, test } from 'vitest';
import { findOffices } from './find-offices.ts';
import { findRoleReferences } from './find-role-references.ts';
import { readMarked } from './marked-text.ts';
import { textAt } from '../text/span.ts';

/** "words -> person" of each reference. */
function read(marked: string): string[] {
  const { document, mentions } = readMarked(marked);
  const references = findRoleReferences(document, mentions, findOffices(document, mentions));
  return references.map(({ span, person }) => `${textAt(document.text, span)} -> ${person}`);
}

test.each([
  [
    'the only holder of an office',
    'Russian President {Arlo Finch} and Chilean President {Mina Dorn} met. “Yes,” the Russian president said.',
    ['the Russian president -> Arlo Finch'],
  ],
  [
    'a leader is a head of state or government',
    'Chilean President {Mina Dorn} and NATO boss {Arlo Finch} met. The Chilean leader smiled.',
    ['The Chilean leader -> Mina Dorn'],
  ],
  [
    'a bare minister is the one whom the text before is about',
    'Chilean Health Minister {Mina Dorn} saw Polish Trade Minister {Arlo Finch}. {Dorn} told of the visit of {Finch}. The minister was glad.',
    ['The minister -> Mina Dorn'],
  ],
  [
    'an office of another country is nobody here',
    'Chilean President {Mina Dorn} spoke. The French president did not.',
    [],
  ],
  [
    'a former holder is not the holder',
    'Former Chilean president {Mina Dorn} spoke. The Chilean president did not.',
    [],
  ],
  [
    'two holders of one office leave it open',
    'Chilean Senator {Mina Dorn} met Chilean Senator {Arlo Finch}. The Chilean senator left.',
    [],
  ],
  [
    'the first president is not the president',
    'Chilean President {Mina Dorn} is not the first president.',
    [],
  ],
  ['no office, no reference', '{Mina Dorn} spoke. The minister listened.', []],
])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
