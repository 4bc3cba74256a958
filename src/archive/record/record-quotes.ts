import type { Quote } from '../quote/quote.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { RecordedQuote } from './article-record.ts';
import type { Identities } from './identities.ts';
import type { PersonId } from './ids.ts';
import type { NamedHolder } from './office-table.ts';
import type { Reading } from './read-article.ts';
import { placed } from './record-mentions.ts';

/** Why somebody whom the article does not name is taken for the holder of an office in it. */
export function reasonOf({ name, seen }: NamedHolder): string {
  return `the article names nobody; within three months of it the archive gives this office to ${name} alone, nearest on ${seen}`;
}

/** A quotation with its speaker: whom an editor named, else by record where the archive knows who it is. */
export function recordQuote(reading: Reading, quote: Quote, identities: Identities): RecordedQuote {
  const read = recordAsRead(reading, quote, identities);
  const decided = reading.clipping.decided?.speakers.find(({ quote: words }) =>
    read.text.startsWith(words),
  );
  if (!decided) return read;
  const { speaker, ...words } = { ...read, reason: `an editor’s correction: ${decided.reason}` };
  if (decided.person === null) return words;
  const id = identities.decidedSpeaker(decided.person);
  const said = speaker?.inferred || speaker?.id === id ? speaker : undefined;
  const named = id && (said ?? whereNamed(reading, quote, id, identities) ?? speaker);
  return named ? { ...words, speaker: { ...named, id } } : read;
}

/** The last place before a quotation at which the article names a person; undefined where there is none. */
function whereNamed(
  { document, mentions }: Reading,
  { span: { end } }: Quote,
  id: PersonId,
  { person }: Identities,
): RecordedQuote['speaker'] {
  const before = mentions.findLast(
    (mention) =>
      mention.kind === 'person' && mention.span.start < end && person(mention.name) === id,
  );
  if (!before) return undefined;
  const { in: sentence, start, text } = placed(document, before.span);
  return { as: text, in: sentence, start, inferred: true };
}

function recordAsRead(reading: Reading, quote: Quote, identities: Identities): RecordedQuote {
  const { document, unnamed } = reading;
  const { kind, goesOn, verb, speaker } = quote;
  const common = { ...placed(document, quote.span), kind, goesOn, verb, reason: speaker.reason };
  if (speaker.kind === 'unattributed') return common;
  const { in: sentence, start } = placed(document, speaker.span);
  const as = { as: speaker.as, in: sentence, start };
  if (speaker.kind === 'person') {
    const inferred = speaker.inferred || undefined;
    return { ...common, speaker: { id: identities.person(speaker.name), ...as, inferred } };
  }
  const office = unnamed.find(({ span }) => span.end === speaker.span.end);
  const holder = office && identities.holder(office.key);
  const named = holder ? undefined : bearerOf(reading, speaker.span, identities);
  if (named)
    return { ...common, reason: named.reason, speaker: { id: named.id, ...as, inferred: true } };
  if (!holder) return { ...common, speaker: { id: undefined, ...as } };
  return {
    ...common,
    reason: reasonOf(holder),
    speaker: { id: holder.person as PersonId, ...as, inferred: true },
  };
}

/** A speaker whose surname alone is printed, and whom the archive knows otherwise. */
function bearerOf(
  { doubtful }: Reading,
  span: Span,
  identities: Identities,
): { readonly id: PersonId; readonly reason: string } | undefined {
  const name = doubtful.find((one) => one.kind === 'person' && overlaps(one.span, span));
  const id = name?.kind === 'person' ? identities.doubtfulPerson(name.name) : undefined;
  const reason = name?.kind === 'person' ? identities.told(name.name) : undefined;
  return id && { id, reason: reason ?? 'a person of the archive' };
}
