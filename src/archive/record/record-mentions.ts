import type { Mention } from '../mention/mention.ts';
import { sentenceAddress, sentenceAt, type Document } from '../text/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { RecordedMention } from './article-record.ts';
import type { Identities } from './identities.ts';
import type { CountryCode } from './ids.ts';
import type { Reading } from './read-article.ts';

/** Where in the article a span stands: its sentence's address, its offset in the paragraph, and its words. */
export function placed(
  document: Document,
  span: Span,
): { in: string; start: number; text: string } {
  const sentence = sentenceAt(document, span.start);
  const block = sentence && document.blocks[sentence.block - 1];
  if (!sentence || !block) {
    throw new RangeError(`No sentence holds offset ${span.start} of the document.`);
  }
  return {
    in: sentenceAddress(sentence),
    start: span.start - block.span.start,
    text: document.text.slice(span.start, span.end),
  };
}

/** The mentions of an article in the order of the text, each with the record that it names. */
export function recordMentions(reading: Reading, identities: Identities): RecordedMention[] {
  const { document, mentions, doubtful } = reading;
  const known = doubtful.filter(
    (mention) =>
      mention.kind === 'person' &&
      identities.doubtfulPerson(mention.name) !== undefined &&
      !mentions.some(({ span }) => overlaps(span, mention.span)),
  );
  return [...mentions, ...known]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((mention) => recordMention(document, mention, identities));
}

function recordMention(
  document: Document,
  mention: Mention,
  identities: Identities,
): RecordedMention[] {
  const { span, reason, doubt } = mention;
  const common = { ...placed(document, span), reason, doubt };
  switch (mention.kind) {
    case 'person': {
      const person = identities.person(mention.name) ?? identities.doubtfulPerson(mention.name);
      if (!person) return [];
      const told = identities.told(mention.name);
      return [
        {
          ...common,
          ...(told !== undefined && { reason: `${reason}; ${told}`, inferred: true }),
          person,
          how: mention.how,
        },
      ];
    }
    case 'country':
      return [{ ...common, country: mention.code as CountryCode, how: mention.how }];
    case 'organisation': {
      const organisation = identities.organisation(mention.name);
      const inferred = mention.inferred ? { inferred: true } : {};
      return organisation ? [{ ...common, ...inferred, organisation, how: 'name' }] : [];
    }
    case 'place': {
      const place = identities.place(mention.name);
      return place ? [{ ...common, place, how: 'name' }] : [];
    }
  }
}
