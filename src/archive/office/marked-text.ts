import { findCountries } from '../mention/countries/find-countries.ts';
import type { Mention, PersonMention } from '../mention/mention.ts';
import { findPlaces } from '../mention/places/find-places.ts';
import { findOffices } from './find-offices.ts';
import { parseDocument, type Document } from '../text/document.ts';

/**
 * Reads a test's text in which people stand in braces: "{Arlo Finch} spoke. Later {Finch} left." A shorter
 * form stands for the last fuller one that ends in it. Countries and places are found as always.
 */
export function readMarked(marked: string): { document: Document; mentions: Mention[] } {
  const people: PersonMention[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[{}]/).entries()) {
    if (index % 2 === 1) {
      const full = people.findLast(({ name }) => name === piece || name.endsWith(` ${piece}`));
      people.push({
        kind: 'person',
        name: full?.name ?? piece,
        text: piece,
        span: { start: text.length, end: text.length + piece.length },
        how: 'full name',
        reason: 'marked in the test',
      });
    }
    text += piece;
  }
  const document = parseDocument(text);
  const countries = findCountries(
    document,
    people.map(({ span }) => span),
  );
  const taken = [...people, ...countries].map(({ span }) => span);
  const mentions = [...people, ...countries, ...findPlaces(document, taken, countries)];
  return { document, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

/** "person: qualifier role, body (country)" of each claim, and the words that end it. */
export function readOffices(marked: string): string[] {
  const { document, mentions } = readMarked(marked);
  return findOffices(document, mentions).map(({ person, qualifier, role, body, country, end }) =>
    [
      `${person}:`,
      qualifier,
      body ? `${role}, ${body}` : role,
      country ? `(${country})` : undefined,
    ]
      .filter(Boolean)
      .join(' ')
      .concat(end ? `, "${end.text}"` : ''),
  );
}
