import type { ArticleRecord, RecordedMention } from '#archive/record/article-record.ts';
import { fold } from '#archive/text/fold.ts';
import type { Decision } from '../decision.ts';
import type { Doubt } from './doubt.ts';
import { evidenceAt, indexPeople, type Material, type People } from './material.ts';
import { bearersOf, somebody } from './person-choice.ts';
import { occurrencesOf } from './occurrences.ts';

const UNCERTAIN = { several: 0.6, told: 0.4, weak: 0.55 };
/** It concerns one article. */
const CONSEQUENCE = 0.6;

/** Names of one word whose bearer only other articles tell, or nobody; one doubt an article. */
export function aloneDoubts(material: Material): Doubt[] {
  const people = indexPeople(material);
  const decided = (record: ArticleRecord, name: string): boolean =>
    material.corrections.get(record.source)?.names?.some((own) => fold(own.name) === fold(name)) ??
    false;
  const told = material.records.flatMap((record) =>
    lone(record)
      .filter(({ text }) => !decided(record, text))
      .map((mention) => toldDoubt(record, mention, people)),
  );
  const several = material.diagnostics.flatMap(({ rule, about: [name, ...ids] = [] }) => {
    if (name === undefined || !SEVERAL.has(rule) || /\s/.test(name)) return [];
    const bearers = ids.length > 0 ? ids : people.bearing(name).map(({ id }) => id);
    if (bearers.length < 2) return [];
    return occurrencesOf(name, material.records)
      .filter(({ record }) => !decided(record, name))
      .map(({ record, place }): Doubt => openDoubt(record, place, bearers, people));
  });
  return [...new Map([...told, ...several].map((doubt) => [doubt.id, doubt])).values()];
}

const SEVERAL: ReadonlySet<string> = new Set(['lone-name-of-several', 'doubtful-name']);

/** The mentions of people by one word that other articles settle, or that too little settles; each name once. */
function lone({ mentions }: ArticleRecord): RecordedMention[] {
  const open = mentions.filter(
    ({ person, inferred, doubt }) => person !== undefined && (inferred || doubt !== undefined),
  );
  return [...new Map(open.toReversed().map((mention) => [mention.text, mention])).values()];
}

function name(source: string, text: string, person: string | null): Decision {
  return { about: 'clipping', source, change: { kind: 'name', name: text, person } };
}

function toldDoubt(record: ArticleRecord, mention: RecordedMention, people: People): Doubt {
  const { text, person = '', doubt, reason } = mention;
  const { source } = record;
  return {
    id: `told ${record.id} ${text}`,
    kind: 'alone',
    statement: `“${text}” is ${people.nameOf(person)}.`,
    why: `${asSentence(doubt ?? 'the article names nobody of that name in full')}: ${reason}.`,
    weight: (doubt === undefined ? UNCERTAIN.told : UNCERTAIN.weak) * CONSEQUENCE,
    evidence: evidenceAt(record, mention),
    people: [person],
    confirm: { says: `It is ${people.nameOf(person)}`, decisions: [name(source, text, person)] },
    reject: { says: 'It stays open', decisions: [name(source, text, null)] },
    choose: somebody(
      people,
      text,
      (id) => [name(source, text, id)],
      bearersOf(people, text).filter((id) => id !== person),
    ),
  };
}

function asSentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function openDoubt(
  record: ArticleRecord,
  place: Parameters<typeof evidenceAt>[1],
  bearers: readonly string[],
  people: People,
): Doubt {
  const { source } = record;
  const { text } = place;
  return {
    id: `open ${record.id} ${text}`,
    kind: 'alone',
    statement: `“${text}” is nobody here.`,
    why: `${bearers.length} people of the archive bear that name: ${bearers.slice(0, 8).map(people.nameOf).join(', ')}${bearers.length > 8 ? ' …' : ''}.`,
    weight: UNCERTAIN.several * CONSEQUENCE,
    evidence: evidenceAt(record, place),
    people: bearers.slice(0, 8),
    confirm: { says: 'It stays open', decisions: [name(source, text, null)] },
    choose: somebody(people, text, (id) => [name(source, text, id)], bearers),
  };
}
