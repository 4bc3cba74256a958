import type { Diagnostic } from '#archive/diagnostic.ts';
import type { FamilyText } from '#archive/family/find-families.ts';
import { signatureOf } from '#archive/family/min-hash.ts';
import { shinglesOf } from '#archive/family/shingles.ts';
import type { Reading } from '#archive/record/read-article.ts';
import { summariseNames, type ArticleNames } from '#archive/record/summarise-names.ts';

/** What has to be known of an article to settle who is who, and no more: memory holds this, never all texts. */
export interface ArticleInShort {
  readonly part: number;
  readonly title: string;
  readonly date?: string;
  readonly names: ArticleNames;
  /** The hashes that tell its kin among other texts, and their signature, in base 64. */
  readonly shingles: string;
  readonly signature: string;
}

/** What reading one clipping gave, in short. */
export interface ClippingInShort {
  /** Under this it is kept in short. */
  readonly key: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Under this its articles are kept whole: a fingerprint of all that they depend on. */
  readonly reading: string;
  readonly articles: readonly ArticleInShort[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The articles of a clipping, in short; those without a text are reported. */
export function inShort(
  source: string,
  readings: readonly Reading[],
): Pick<ClippingInShort, 'articles' | 'diagnostics'> {
  const articles: ArticleInShort[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, reading] of readings.entries()) {
    const { title, date } = reading.clipping.fields;
    if (title.kind === 'absent') {
      diagnostics.push(withoutText(source, title.reason));
      continue;
    }
    const shingles = shinglesOf(reading.document.text);
    articles.push({
      part: index + 1,
      title: title.value,
      ...(date.kind === 'found' && { date: date.value }),
      names: summariseNames(reading),
      shingles: toText(shingles),
      signature: toText(signatureOf(shingles)),
    });
  }
  return { articles, diagnostics };
}

function withoutText(source: string, reason: string): Diagnostic {
  return {
    rule: 'clipping-without-article',
    severity: 'error',
    place: { file: `sources/${source}` },
    message: `No article was found in the clipping: ${reason.replace(/\.$/, '')}.`,
    remedy: `If there is one, say which lines are its text in corrections/${source}.yaml.`,
  };
}

/** An article as one of those among which families are found. */
export function familyText(id: string, { shingles, signature }: ArticleInShort): FamilyText {
  return { id, shingles: toNumbers(shingles), signature: toNumbers(signature) };
}

function toText({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function toNumbers(text: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);
}
