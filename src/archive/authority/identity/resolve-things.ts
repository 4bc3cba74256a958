import type { ThingRecord } from '../thing.ts';
import { followMerges } from './follow-merges.ts';
import type { Link, NamedInDocument, Resolved } from './named.ts';
import { asciiWords } from './name-key.ts';
import { makeRecords } from './new-ids.ts';
import { bestSpelling, byCodePoints, countSpellings } from './spellings.ts';

/**
 * Settles which record each document's organisations or places stand for. Names are the same when they differ
 * only in accents, marks, capitals, British or American spelling, a leading "the", or "X Ministry" for "Ministry
 * of X"; nothing else is merged unless a record says so.
 */
export function resolveThings(
  named: readonly NamedInDocument[],
  records: readonly ThingRecord[],
): Resolved<string, ThingRecord> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = new Map<string, ThingRecord>();
  for (const record of records.toSorted((a, b) => byCodePoints(a.id, b.id)))
    for (const name of [record.name, ...record.also]) {
      const key = thingKey(name);
      if (!known.has(key)) known.set(key, followMerges(record, byId));
    }
  const unknown = named.filter(({ name }) => !known.has(thingKey(name)));
  const groups = Map.groupBy(countSpellings(unknown), ({ name }) => thingKey(name));
  const met = [...groups].map(([group, spellings]) => {
    const name = bestSpelling(spellings);
    return { group, name, also: spellings.map((s) => s.name).filter((other) => other !== name) };
  });
  const countries = Map.groupBy(named, ({ name }) => thingKey(name));
  const made = new Map<string, ThingRecord>();
  for (const [key, record] of makeRecords(met, records)) {
    const country = commonCountry(countries.get(key) ?? []);
    made.set(key, { ...record, ...(country && { country }) });
  }
  return {
    links: named.map((one) => link(one, known, made)).sort(byDocument),
    created: [...made.values()].sort((a, b) => byCodePoints(a.id, b.id)),
    diagnostics: [],
  };
}

/** "The Defense Ministry of X", "Ministry of Defence of X": one key. */
function thingKey(name: string): string {
  const words = asciiWords(name).map((word) => AMERICAN.get(word) ?? word);
  const key = words.join(' ').replace(/^the /, '');
  return key
    .replace(/^(.+) ministry(?= of |$)/, 'ministry of $1')
    .replace(/^ministry (?:of|for) (?:the )?/, 'ministry of ')
    .replace(/^ministry of foreign affairs/, 'ministry of foreign');
}

/** Words that British and American English spell differently in names of bodies. */
const AMERICAN = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['programme', 'program'],
]);

function link(
  { document, name }: NamedInDocument,
  known: ReadonlyMap<string, ThingRecord>,
  made: ReadonlyMap<string, ThingRecord>,
): Link<string> {
  const key = thingKey(name);
  const record = known.get(key);
  if (record?.review === 'rejected') return { document, name, reason: 'its record is rejected' };
  const id = (record ?? made.get(key))?.id;
  const reason = record ? 'a name in the record' : 'the same name';
  return { document, name, ...(id !== undefined && { id }), reason };
}

/** The country that all who name one agree on. */
function commonCountry(named: readonly NamedInDocument[]): string | undefined {
  const codes = new Set(named.flatMap(({ country }) => (country ? [country] : [])));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function byDocument(a: Link<string>, b: Link<string>): number {
  return byCodePoints(a.document, b.document) || byCodePoints(a.name, b.name);
}
