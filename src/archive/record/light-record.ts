import type { ArticleReading } from './article-reading.ts';
import type { ArticleRecord } from './article-record.ts';

/** What only an article's own pages ask for: half of its reading. */
type Heavy = Pick<ArticleReading, 'evidence' | 'paragraphs' | 'lines' | 'raw'>;

/** Two pages of an article are made one soon after the other, and eight at once. */
const KEPT = 16;

/**
 * A function that takes from a record what only its own pages need, which is then read again when asked for; the last
 * few readings are kept. Words that are the same in many records are kept once.
 */
export function lightRecords(
  readAgain: (id: string) => Heavy,
): (record: ArticleRecord) => ArticleRecord {
  const recent = new Map<string, Heavy>();
  const heavyOf = (id: string): Heavy => {
    const known = recent.get(id) ?? readAgain(id);
    recent.delete(id);
    recent.set(id, known);
    const [oldest] = recent.keys();
    if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
    return known;
  };
  const once = keepOnce();
  return (record) => {
    const { evidence: _, paragraphs: __, lines: ___, raw: ____, ...light } = record;
    // The getters hold the id alone: one that named the record would keep all of it.
    const { id } = light;
    return {
      ...light,
      mentions: light.mentions.map((mention) => ({ ...mention, ...onceIn(mention, once) })),
      quotes: light.quotes.map((quote) => ({ ...quote, reason: once(quote.reason) })),
      offices: light.offices.map((office) => ({ ...office, ...onceIn(office, once) })),
      get evidence() {
        return heavyOf(id).evidence;
      },
      get paragraphs() {
        return heavyOf(id).paragraphs;
      },
      get lines() {
        return heavyOf(id).lines;
      },
      get raw() {
        return heavyOf(id).raw;
      },
    };
  };
}

/** The words of a mention or an office that others share. */
function onceIn<
  Said extends { readonly in: string; readonly text: string; readonly reason: string },
>(said: Said, once: (text: string) => string) {
  return { in: once(said.in), text: once(said.text), reason: once(said.reason) };
}

function keepOnce(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    kept.set(text, text);
    return text;
  };
}
