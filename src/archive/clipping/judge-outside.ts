import type { Judgement, Page } from './judge-units.ts';
import { isEntryHead } from './judge-short.ts';
import { roleOfSign } from './role-of-sign.ts';
import type { LineRole } from './role.ts';
import { SITE_SPEECH, toTheReader } from './site-speech.ts';
import type { Unit } from './unit.ts';
import { OF_THE_WRITER, tellsOfWriter } from './writers.ts';
import { detectLanguage } from './detect-language.ts';
import { isByline } from './byline.ts';
import { isOutletName } from './names.ts';

const HEADLINE_WORDS = 6;
const FEWEST_IN_STANDFIRST = 4;

/** Judges a unit before or after the run of the article's text. */
export function judgeOutside(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const unit = page.units[index] as Unit;
  const { phrase, sign } = unit;
  if (phrase)
    return { role: phrase.list.role, reason: `a phrase that publishers use: “${phrase.phrase}”` };
  if (unit.hint?.tag === 'figcaption')
    return { role: 'caption', reason: 'the page’s markup has it as a caption' };
  const signed = isHeadOfWriter(page, index) ? BYLINE : roleOfSign(sign);
  const section = sectionAt(page, index, before);
  if (signed && !(section && signed.role === 'date-line')) return signed;
  if (index < page.core.from) return judgeAbove(page, index, before);
  if (tellsOfWriter(unit.shape, page.writers))
    return { role: 'source-note', reason: 'tells who the writer is' };
  if (section) return { role: section, reason: 'belongs to the block that begins above it' };
  return judgeBelow(page, index);
}

const BYLINE: Judgement = {
  role: 'byline',
  reason: 'names between the headline and the text',
};

/** "Ada Lund Political Editor" above the text is a byline, below it a note on the writer. */
function isHeadOfWriter({ units, core, headline }: Page, index: number): boolean {
  const { sign, shape } = units[index] as Unit;
  const inHead = headline !== undefined && index > headline.unit && index < core.from;
  return inHead && sign === 'bio' && !shape.closed && isByline(shape.text);
}

function sectionAt(page: Page, index: number, before: readonly Judgement[]): LineRole | undefined {
  if (index < page.core.from) return undefined;
  for (let at = index - 1; at >= page.core.to && index - at < 80; at--) {
    const { phrase, sign } = page.units[at] as Unit;
    if (phrase?.list.opens) return phrase.list.role;
    if (sign === 'legal' || before[at]?.role === 'legal') return undefined;
  }
  return undefined;
}

/** Between the headline and the text: the head of the article. Above the headline: the site's own lines. */
function judgeAbove(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const unit = page.units[index] as Unit;
  const { shape } = unit;
  const inHead = page.headline !== undefined && index > page.headline.unit;
  if (!inHead) {
    if (
      shape.words >= HEADLINE_WORDS &&
      shape.lower >= 0.35 &&
      !shape.closed &&
      unit.sign === 'short'
    ) {
      return { role: 'related-headline', reason: 'a line like a headline above the article' };
    }
    return { role: 'navigation', reason: 'stands above the article, among the lines of the site' };
  }
  return judgeHead(page, index, before);
}

const SEVERAL_SENTENCES = /\p{Ll}[.!?]["”’»)]?\s+["“«„]?\p{Lu}/u;
const PLACE = /^\p{Lu}[\p{L} .-]{2,30}(?:,| •| \|)|^[\p{Lu} ,.-]{3,40}$/u;

/** Between the headline and the text: standfirst, names, place, captions. */
function judgeHead(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const { units, facts, core, headline } = page;
  const unit = units[index] as Unit;
  const { shape, sign } = unit;
  if (facts.entryHeads.has(shape.key) && !facts.entries.has(index - 1))
    return { role: 'navigation', reason: 'names an entry of the report below' };
  if (index === core.from - 1 && sign === 'short' && isEntryHead(page, index)) {
    return { role: 'subhead', reason: 'the heading of an entry, between its time and its text' };
  }
  if (inTags(page, index))
    return { role: 'tags', reason: 'belongs to the block that begins above it' };
  if (isByline(shape.text)) return BYLINE;
  if ((facts.repeated.get(shape.key) ?? 1) > 1 && sign === 'prose')
    return { role: 'caption', reason: 'printed twice above the text, as captions are' };
  if (PLACE.test(shape.text) && shape.words <= 5)
    return { role: 'date-line', reason: 'a place or a source between the headline and the text' };
  if (units[index - 1]?.sign === 'credit' && shape.words >= 4)
    return { role: 'caption', reason: 'stands below the credit of a picture' };
  if (units[index + 1]?.sign === 'credit')
    return {
      role: 'caption',
      reason: 'the credit of a picture follows',
      ...(sign === 'prose' &&
        SEVERAL_SENTENCES.test(shape.text.slice(0, 600)) && { doubt: 'It may be the standfirst.' }),
    };
  if (shape.opensLower && shape.words < 4)
    return { role: 'other', reason: 'a label between the headline and the text' };
  if (OF_THE_WRITER.test(shape.text))
    return { role: 'source-note', reason: 'says who the writer is' };
  const standing = headline?.unit === index - 1 || before[index - 1]?.role === 'standfirst';
  if (standing && !inHeadlineList(page, index)) {
    if (shape.words >= FEWEST_IN_STANDFIRST && !isOutletName(shape.text))
      return { role: 'standfirst', reason: 'a line right below the headline' };
  }
  if (mayBeStandfirst(unit))
    return inHeadlineList(page, index)
      ? { role: 'related-headline', reason: 'one of many headlines between headline and text' }
      : {
          role: 'standfirst',
          reason: 'a line like a sentence between the headline and the text',
        };
  return { role: 'other', reason: 'a short line between the headline and the text' };
}

function mayBeStandfirst({ sign, shape }: Unit): boolean {
  return sign === 'prose' || (shape.words >= 6 && shape.lower >= 0.4) || shape.words >= 8;
}

const LONGEST_TAG = 4;
const MOST_TAGS = 12;

/** "Related topics" above the text, and the names and labels that follow it. */
function inTags({ units, headline }: Page, index: number): boolean {
  const top = Math.max((headline?.unit ?? -1) + 1, index - MOST_TAGS);
  for (let at = index - 1; at >= top; at--) {
    const { phrase, sign, shape } = units[at] as Unit;
    if (phrase) return phrase.list.role === 'tags' && phrase.list.opens === true;
    if (sign !== 'short' || shape.words > LONGEST_TAG) return false;
  }
  return false;
}

const FEWEST_LISTED = 4;
/** A standfirst stands this near to its headline, whatever a site lists before the text begins. */
const NEAR_HEADLINE = 3;

/** Articles have one standfirst, seldom two; more lines of its kind, far from the headline, are headlines of others. */
function inHeadlineList({ units, headline, core }: Page, index: number): boolean {
  const top = (headline?.unit ?? -1) + 1;
  if (index < top + NEAR_HEADLINE) return false;
  const open = units
    .slice(top, core.from)
    .filter((unit) => !unit.phrase && !roleOfSign(unit.sign) && mayBeStandfirst(unit));
  return open.length >= FEWEST_LISTED;
}

/** A sentence near the end of the text that does not speak of the site may be the article's last. */
const NEAR_TEXT = 10;
const SHORTEST_TOLD = 8;

function isTold({ closed, words, key }: Unit['shape'], language: string): boolean {
  const addressed = toTheReader(language);
  const spoken = key.split(' ').some((word) => SITE_SPEECH.has(word) || addressed.has(word));
  return closed && words >= SHORTEST_TOLD && !spoken;
}

function judgeBelow(page: Page, index: number): Judgement {
  const { shape, sign } = page.units[index] as Unit;
  const { script, vocabulary } = page.facts;
  if (shape.script !== script && shape.script !== 'none' && shape.words > 2) {
    return { role: 'translation', reason: 'written in another script than the text' };
  }
  if (index < page.core.to + 4 && isOtherLanguage(shape, page.facts.language)) {
    return { role: 'translation', reason: 'written in another language than the text' };
  }
  if (index === page.core.to && sign === 'short' && isTagLine(shape.text, vocabulary)) {
    return { role: 'tags', reason: 'names of the article in a row, without a sentence' };
  }
  if (sign === 'short' && shape.words >= HEADLINE_WORDS) {
    return { role: 'related-headline', reason: 'a line like a headline after the text' };
  }
  if (sign === 'prose') {
    const doubtful = index < page.core.to + NEAR_TEXT && isTold(shape, page.facts.language);
    return {
      role: 'other',
      reason: 'a sentence away from the text, among lines of the site',
      ...(doubtful && { doubt: 'It may belong to the text.' }),
    };
  }
  return { role: 'navigation', reason: 'stands below the article, among the lines of the site' };
}

/** Told only where the letters leave no doubt: a line of some length with letters beyond ASCII. */
function isOtherLanguage({ text, words }: Unit['shape'], language: string): boolean {
  if (words < 5 || language === '' || !/[^\u0000-\u024F]|[\u00DF-\u024F]/u.test(text)) return false;
  const detected = detectLanguage(text);
  return detected !== '' && detected !== language;
}

function isTagLine(text: string, vocabulary: ReadonlySet<string>): boolean {
  const words = text
    .slice(0, 400)
    .split(/[\s,•|]+/)
    .filter(Boolean);
  const capital = words.filter((word) => /^[#\p{Lu}]/u.test(word)).length;
  const known = words.filter((word) => vocabulary.has(word.toLowerCase())).length;
  return capital / words.length > 0.8 && known >= 1;
}
