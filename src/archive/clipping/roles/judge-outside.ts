import type { Judgement, LineRole } from '../role.ts';
import type { Page } from '../page/page.ts';
import { roleOfSign } from './role-of-sign.ts';
import { SITE_SPEECH, toTheReader } from '../lines/site-speech.ts';
import type { Unit } from '../lines/unit.ts';
import { BYLINE, judgeHead } from './judge-head.ts';
import { tellsOfWriter } from '../page/writers.ts';
import { detectLanguage } from '../lines/detect-language.ts';
import { isByline } from '../lines/byline.ts';

const HEADLINE_WORDS = 6;

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
