import { findSentences } from '../../text/sentences.ts';
import { slugText } from '../lines/address.ts';
import type { ArticleBlock, Field } from '../clipping.ts';
import { parseDateLine } from '../lines/date-line.ts';
import { absent, evidenceOf, type FieldContext, found, metadataOf } from '../page/field-context.ts';
import { findDates } from '../lines/find-dates.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import { isOutletName } from '../lines/names.ts';
import type { Unit } from '../lines/unit.ts';

const MOST_WORDS = 20;

/** The title: the headline, else the words of the address, else the beginning of the first sentence. */
export function readTitle(context: FieldContext): Field<string> {
  const { page, own, withoutHeadline } = context;
  const meta = metadataOf(page, ['og:title', 'headline', 'twitter:title', 'title']);
  const { headline } = page;
  if (headline && !withoutHeadline) {
    const unit = page.units[headline.unit] as Unit;
    const text = withoutStop(headline.text);
    return found(text, 'headline', evidenceOf(unit, text), headline.reason);
  }
  if (meta && !withoutHeadline) {
    const title = withoutOutlet(meta.value);
    const reason = 'the title in the page’s metadata';
    return found(title, 'metadata', evidenceOf(meta.unit, title), reason);
  }
  const slug = slugText(own?.address);
  if (own && slug) {
    const unit = page.units[own.unit] as Unit;
    const title = restoreCapitals(slug, context.blocks);
    return found(
      title,
      'address',
      evidenceOf(unit, unit.shape.text),
      'no headline is printed; these are the words of the address',
    );
  }
  const first = context.blocks.find(({ kind }) => kind !== 'subhead') ?? context.blocks[0];
  if (!first) return absent('There is neither a headline nor running text.');
  const opening = openingLength(first.text);
  const title = shortenSentence(first.text.slice(opening));
  const start = first.column + opening;
  const evidence = {
    line: first.firstLine,
    start,
    end: start + title.replace(/…$/, '').length,
  };
  return found(
    title,
    'first-sentence',
    evidence,
    'no headline is printed; this is the beginning of the first sentence',
  );
}

/** "Headline – The Herald": the title of a page without the outlet behind it. */
function withoutOutlet(title: string): string {
  const match = /^(.{8,300})\s[|–—-]\s([^|–—]{2,60})$/u.exec(title);
  const [, headline = title, name = ''] = match ?? [];
  return match && (isOutletName(name) || publisherNamed(name)) ? headline.trim() : title;
}

/** Old newspapers end their headlines in capitals with a full stop, agencies theirs with a sign of equality. */
function withoutStop(marked: string): string {
  const headline = marked.replace(/\s=$/, '');
  return /\p{Ll}|\.\p{Lu}\.$|\.\.$/u.test(headline) ? headline : headline.replace(/\.$/, '');
}

/** "1/ ", "[1/3] ": the number of a post in its thread. */
const NUMBER_OF_POST = /^(?:🧵\s?)?[[(]?1\s?\/\s?(?:\d{1,3}|[nx])?[\])]?[.:)]?\s+|^🧵\s?/iu;

/** How much of a text is its date line, a day before a dash, or the number of a post. */
function openingLength(text: string): number {
  const numbered = NUMBER_OF_POST.exec(text);
  if (numbered) return numbered[0].length;
  const [day] = findDates(text.slice(0, LONGEST_DAY));
  const end = day?.span.start === 0 ? day.span.end : undefined;
  const dash = end === undefined ? undefined : /^,?\s?[-–—]\s/u.exec(text.slice(end))?.[0];
  if (end !== undefined && dash) return end + dash.length;
  return parseDateLine(text)?.length ?? 0;
}

const LONGEST_DAY = 40;

/** The words of an address as the text writes them: "norway" becomes "Norway" where the text has it so. */
function restoreCapitals(slug: string, blocks: readonly ArticleBlock[]): string {
  const written = new Map<string, string>();
  for (const { text } of blocks) {
    for (const [word] of text.slice(0, 5_000).matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      const key = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const known = written.get(key);
      if (known === undefined || /^\p{Ll}/u.test(word)) written.set(key, word);
    }
  }
  const words = slug
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first sentence, or as much of it as makes a title, cut where a clause ends. */
function shortenSentence(text: string): string {
  const [span] = findSentences(text.slice(0, 2_000));
  const sentence = text.slice(span?.start ?? 0, span?.end ?? 0).replace(/[.]$/, '');
  const words = sentence.split(/\s+/);
  if (words.length <= MOST_WORDS) return sentence;
  for (let length = MOST_WORDS; length >= 6; length--) {
    const cut = words.slice(0, length).join(' ');
    if (/[,;:–—]$/.test(cut) || CLAUSE_START.test(words[length] ?? ''))
      return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
  }
  return `${words.slice(0, MOST_WORDS).join(' ')}…`;
}

const CLAUSE_START =
  /^(?:after|before|while|when|as|during|because|which|who|whose|where|but|amid|following|despite|since|until|although|and|после|когда|который|після|коли|який|nachdem|während|après|tandis|tras|mientras|dopo|mentre)$/iu;
