import type { ArticleRecord, RecordedQuote } from '#archive/record/article-record.ts';
import type { Decision } from '../decision.ts';
import type { Doubt } from './doubt.ts';
import { evidenceAt, indexPeople, type Material, type People } from './material.ts';
import { somebody } from './person-choice.ts';

const UNCERTAIN = 0.45;
/** Words in somebody's mouth weigh more than what is reported of them. */
const CONSEQUENCE = { direct: 0.8, pulled: 0.8, reported: 0.5 };

/** Quotations whose speaker a pronoun, a role or the sentences before tell, and of which no editor has decided. */
export function speakerDoubts(material: Material): Doubt[] {
  const people = indexPeople(material);
  return material.records.flatMap((record) => {
    const decided = material.corrections.get(record.source)?.speakers ?? [];
    return record.quotes
      .filter(({ speaker }) => speaker?.id !== undefined && speaker.inferred)
      .filter((quote) => !isNamed(record, quote))
      .filter(({ text }) => !decided.some(({ quote }) => text.startsWith(quote)))
      .map((quote) => speakerDoubt(record, quote, people));
  });
}

/** A surname that stands alone is a doubt of its own, which settles who speaks. */
function isNamed({ mentions }: ArticleRecord, { speaker }: RecordedQuote): boolean {
  return mentions.some(
    (mention) => mention.inferred && mention.in === speaker?.in && mention.start === speaker.start,
  );
}

/** What names one quotation of an article in its correction: its first words, as many as no other begins with. */
export function beginningOf({ text }: RecordedQuote, quotes: readonly RecordedQuote[]): string {
  const ends = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const others = quotes.filter((other) => other.text !== text);
  const end = ends.find(
    (at) => at >= 40 && !others.some((other) => other.text.startsWith(text.slice(0, at))),
  );
  return text.slice(0, end);
}

function speakerDoubt(record: ArticleRecord, quote: RecordedQuote, people: People): Doubt {
  const { source } = record;
  const { speaker, kind, reason } = quote;
  const id = speaker?.id ?? '';
  const words = beginningOf(quote, record.quotes);
  const says = (person: string | null): Decision[] => [
    { about: 'clipping', source, change: { kind: 'speaker', quote: words, person } },
  ];
  return {
    id: `speaker ${record.id} ${quote.in} ${quote.start}`,
    kind: 'speaker',
    statement: `${people.nameOf(id)} says: “${quote.text}”`,
    why: `The text says “${speaker?.as}” there: ${reason}.`,
    weight: UNCERTAIN * CONSEQUENCE[kind],
    evidence: evidenceAt(record, quote),
    people: [id],
    confirm: { says: `It is ${people.nameOf(id)}`, decisions: says(id) },
    reject: { says: 'Nobody is named', decisions: says(null) },
    choose: somebody(
      people,
      '',
      says,
      record.people.filter((other) => other !== id),
    ),
  };
}
