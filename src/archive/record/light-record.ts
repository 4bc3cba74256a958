import type { ArticleRecord } from './article-record.ts';
import type { HeavyReading as Heavy } from './record-files.ts';

/** The two pages of an article are made one after the other. */
const KEPT = 4;

/**
 * A function that takes from a record what only its own pages need, which is then read again when asked for; the last
 * few readings are kept. Words that are the same in many records are kept once.
 */
export function lightRecords(
  readAgain: (id: string) => Heavy,
): (record: ArticleRecord) => ArticleRecord {
  // A map that is written again and again keeps what it has forgotten alive through its older tables.
  const recent: { readonly id: string; readonly heavy: Heavy }[] = [];
  const heavyOf = (id: string): Heavy => {
    const known = recent.find((kept) => kept.id === id);
    if (known) return known.heavy;
    const heavy = readAgain(id);
    if (recent.length === KEPT) recent.shift();
    recent.push({ id, heavy });
    return heavy;
  };
  const once = keepOnce();
  return ({ evidence: _, paragraphs: __, lines: ___, raw: ____, ...light }) =>
    withHeavy(
      {
        ...light,
        people: light.people.map(once),
        countries: light.countries.map(once),
        mentions: light.mentions.map((mention) => keepWords(mention, once)),
        quotes: light.quotes.map((quote) => ({
          ...keepWords(quote, once),
          ...(quote.speaker && { speaker: keepWords(quote.speaker, once) }),
        })),
        offices: light.offices.map((office) => keepWords(office, once)),
      },
      heavyOf,
    );
}

/** The getters hold an id alone: made where the whole record or all known words are at hand, they would keep those. */
function withHeavy(
  light: Omit<ArticleRecord, keyof Heavy>,
  heavyOf: (id: string) => Heavy,
): ArticleRecord {
  return Object.defineProperties(light, gettersOf(light.id, heavyOf)) as ArticleRecord;
}

function gettersOf(id: string, heavyOf: (id: string) => Heavy): PropertyDescriptorMap {
  const names = ['evidence', 'paragraphs', 'lines', 'raw'] as const;
  return Object.fromEntries(
    names.map((name) => [name, { get: () => heavyOf(id)[name], enumerable: true }]),
  );
}

/** Longer words are hardly ever the same in two records. */
const SHORT = 100;

/** The same, its short words those that others share. */
function keepWords<Said extends object>(said: Said, once: <T extends string>(text: T) => T): Said {
  const kept = { ...said } as Record<string, unknown>;
  for (const [name, value] of Object.entries(kept))
    if (typeof value === 'string' && value.length <= SHORT) kept[name] = once(value);
  return kept as Said;
}

function keepOnce(): <T extends string>(text: T) => T {
  const kept = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const known = kept.get(text);
    if (known !== undefined) return known as T;
    kept.set(text, text);
    return text;
  };
}
