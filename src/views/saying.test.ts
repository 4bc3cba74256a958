import { expect, test } from 'vitest';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { inventArchive } from './invented-archive.ts';
import { foldOneSentence } from './quotes.ts';
import { composeSaying } from './saying.ts';

const TARN = { id: 'olo-tarn', name: 'Olo Tarn' } as QuoteInArticle['speaker'];

/** What is shown of a saying in a paragraph: what is said in ‹ ›, who is meant in [ ]. */
function show(
  text: string,
  said: string,
  { as = 'Tarn', inferred = false, goesOn, elsewhere }: Options = {},
): string {
  const quote = {
    in: 'p1s1',
    start: text.indexOf(said),
    text: said,
    kind: 'reported',
    reason: 'r',
    ...(goesOn !== undefined && { goesOn }),
    speaker: elsewhere
      ? { as, in: 'p2s1', start: 0 }
      : { as, in: 'p1s1', start: text.indexOf(as), inferred },
  };
  const { articles } = inventArchive({
    people: { 'olo-tarn': 'Olo Tarn' },
    articles: [{ id: 'a', blocks: [text, 'Tarn spoke.'], quotes: [quote] }],
  });
  const [article] = articles;
  if (!article?.quotes[0]) throw new Error('There is no quote.');
  return composeSaying({ article, quote: article.quotes[0], speaker: TARN })
    .map(({ text, said, meant }) => (said ? `‹${text}›` : text) + (meant ? `[${meant}]` : ''))
    .join('');
}

interface Options {
  readonly as?: string;
  readonly inferred?: boolean;
  readonly goesOn?: string;
  readonly elsewhere?: boolean;
}

test('a reported saying stands in its sentence, with speaker and verb, and no other sentence', () => {
  expect(
    show(
      'It rained. Tarn said on Monday that the quay would hold. Nobody answered.',
      'the quay would hold',
    ),
  ).toBe('Tarn said on Monday that ‹the quay would hold›.');
});

test('a quotation of several sentences is followed by its clause', () => {
  expect(show('“It will hold. I know it,” Tarn said. He left.', 'It will hold. I know it')).toBe(
    '“‹It will hold. I know it›,” Tarn said.',
  );
});

test('one that is cut in two is whole', () => {
  expect(
    show('“It will hold,” Tarn said, “or I resign.”', 'It will hold', { goesOn: 'or I resign' }),
  ).toBe('“‹It will hold›,” Tarn said, “‹or I resign›.”');
});

test('who a pronoun means, or who is named elsewhere, is supplied', () => {
  expect(show('He said that it would hold.', 'it would hold', { as: 'He', inferred: true })).toBe(
    'He[Olo Tarn] said that ‹it would hold›.',
  );
  expect(show('It will hold.', 'It will hold.', { elsewhere: true })).toBe(
    '[Olo Tarn]‹It will hold.›',
  );
});

test('a pronoun within the saying is no speaker to be supplied twice', () => {
  expect(show('Tarn said he would stay.', 'he would stay')).toBe('Tarn said ‹he would stay›.');
});

test('two sayings of one sentence are printed once', () => {
  const text = 'Tarn called it “good”, but said “not yet”.';
  const said = ['good', 'not yet'].map((words) => ({
    in: 'p1s1',
    start: text.indexOf(words),
    text: words,
    kind: 'direct',
    reason: 'r',
    speaker: { as: 'Tarn', in: 'p1s1', start: 0 },
  }));
  const { articles } = inventArchive({ articles: [{ id: 'a', blocks: [text], quotes: said }] });
  const quotes = (articles[0]?.quotes ?? []).map((quote) => {
    const shown = { article: articles[0], quote, speaker: TARN } as QuoteInArticle;
    return { shown, sources: [shown] };
  });
  const folded = foldOneSentence(quotes);
  expect(folded).toHaveLength(1);
  const pieces = folded.flatMap(({ shown, also }) => composeSaying(shown, also));
  expect(pieces.map((piece) => (piece.said ? `‹${piece.text}›` : piece.text)).join('')).toBe(
    'Tarn called it “‹good›”, but said “‹not yet›”.',
  );
});
