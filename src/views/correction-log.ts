import { compare, type Archive, type Article } from '#archive/archive.ts';
import type { Correction, FieldCorrections } from '#archive/clipping/corrections/correction.ts';
import { FIELD_NAMES } from '#archive/clipping/clipping.ts';
import { shorten } from '#archive/text/shorten.ts';

/** Letters of a saying that tell which one it is. */
const LONGEST = 60;

/** What an editor decided about a clipping: which field or lines, what it says now, and why. */
export interface ClippingDecision {
  readonly article: Pick<Article, 'id' | 'title'> | undefined;
  readonly clipping: string;
  readonly what: string;
  /** Undefined where there is none. */
  readonly now: string | undefined;
  readonly reason: string;
}

/** What an editor decided about a name. */
export interface NameDecision {
  readonly kind: 'people' | 'organisations' | 'places';
  readonly id: string;
  readonly name: string;
  readonly decided:
    | { readonly kind: 'merged'; readonly into: string }
    | { readonly kind: 'rejected' }
    | { readonly kind: 'told apart'; readonly from: readonly string[] };
}

export interface CorrectionLog {
  readonly clippings: readonly ClippingDecision[];
  readonly names: readonly NameDecision[];
}

/** All that editors have decided, as it stands in their files: corrections by clipping, and names by their kind and id. */
export function composeCorrectionLog(
  archive: Pick<Archive, 'articles' | 'people' | 'organisations' | 'places'>,
  corrections: ReadonlyMap<string, Correction>,
): CorrectionLog {
  const clippings = [...corrections]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([clipping, correction]) => decisionsOf(clipping, correction, archive.articles));
  const names = (['people', 'organisations', 'places'] as const).flatMap((kind) =>
    archive[kind].flatMap(({ id, name, sameAs, review, not }): NameDecision[] => {
      const decision = { kind, id, name };
      if (sameAs !== undefined) return [{ ...decision, decided: { kind: 'merged', into: sameAs } }];
      if (review === 'rejected') return [{ ...decision, decided: { kind: 'rejected' } }];
      return not.length > 0 ? [{ ...decision, decided: { kind: 'told apart', from: not } }] : [];
    }),
  );
  return { clippings, names };
}

function decisionsOf(
  clipping: string,
  { roles = [], names = [], speakers = [], split, parts = {}, ...fields }: Correction,
  articles: readonly Article[],
): ClippingDecision[] {
  const held = articles.filter(({ source }) => source === clipping);
  const ofPart = (part: number) => held.find((article) => (article.part ?? 1) === part);
  const about = { clipping, article: held.length === 1 ? held[0] : undefined };
  return [
    ...fieldsOf(fields, about),
    ...Object.entries(parts).flatMap(([part, corrected]) =>
      fieldsOf(corrected, { clipping, article: ofPart(Number(part)) }),
    ),
    ...roles.map(({ lines, role, reason }) => ({
      ...about,
      what: /\D/.test(lines) ? `lines ${lines}` : `line ${lines}`,
      now: role.replaceAll('-', ' '),
      reason,
    })),
    ...names.map(({ name, person, reason }) => ({
      ...about,
      what: `“${name}”`,
      now: person ?? undefined,
      reason,
    })),
    ...speakers.map(({ quote, person, reason }) => ({
      ...about,
      // Words of an article that is printed in part are told nowhere.
      what: held.some(({ printed }) => printed !== undefined)
        ? 'the speaker of a saying'
        : `the speaker of “${shorten(quote, LONGEST)}”`,
      now: person ?? undefined,
      reason,
    })),
    ...(split ? [{ ...about, what: 'the file', now: 'one article', reason: split.reason }] : []),
  ];
}

function fieldsOf(
  fields: FieldCorrections,
  about: Pick<ClippingDecision, 'clipping' | 'article'>,
): ClippingDecision[] {
  return FIELD_NAMES.flatMap((what) => {
    const entry = fields[what];
    if (!entry) return [];
    const { value, reason } = entry;
    const now = Array.isArray(value) ? value.join(', ') : (value ?? undefined);
    return [{ ...about, what, now, reason }];
  });
}
