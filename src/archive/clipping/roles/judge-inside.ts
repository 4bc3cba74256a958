import {
  headsTextAgain,
  inNotes,
  inRunOfHeadlines,
  inSection,
  isSectionEnd,
  roleOfBlock,
} from './blocks-of-others.ts';
import { RUNNING_TIME } from '../lines/caption-signs.ts';
import { isTitled } from '../page/entries.ts';
import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import { judgePiece } from './judge-piece.ts';
import { judgeShort } from './judge-short.ts';
import { isInList, isInSignUpBox, isLinkedQuestion, isQuestionHead } from './links-within.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import { isOutletName } from '../lines/names.ts';
import { speaksUnmarked } from '../page/page-facts.ts';
import { roleOfSign } from './role-of-sign.ts';
import { isSaidTwice, repeatsStandfirst } from './said-twice.ts';
import { isLoneAgency, looksPictured, showsPicture } from './pictured.ts';
import { sharesWords } from './shares-words.ts';
import { speaksForSite } from './speaks-for-site.ts';
import { tellsOfVideo } from './video-boxes.ts';
import type { Unit } from '../lines/unit.ts';
import { isAboutWriter, tellsOfWriter } from '../page/writers.ts';

/** Judges a unit within the run of the article's text. */
export function judgeInside(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const unit = page.units[index] as Unit;
  const { phrase, sign, shape, hint } = unit;
  if (phrase)
    return { role: phrase.list.role, reason: `a phrase that publishers use: “${phrase.phrase}”` };
  if (shape.script !== page.facts.script && shape.script !== 'none' && sign !== 'turn') {
    return {
      role: 'translation',
      reason: 'written in another script than the text',
      doubt: 'It may belong to the text.',
    };
  }
  if (hint?.tag === 'figcaption')
    return { role: 'caption', reason: 'the page’s markup has it as a caption' };
  const signed = roleOfSign(sign);
  if (signed) return signed;
  if (hint?.outside && !hint.inArticle)
    return {
      role: 'other',
      reason: 'the page hides it, or has it beside the article',
      doubt: 'It may belong to the text.',
    };
  if (inNotes(page, index, before))
    return { role: 'source-note', reason: 'belongs to the notes that begin above it' };
  if (inSection(page, index, before) && !isSectionEnd(unit)) {
    if (headsTextAgain(page, index))
      return {
        role: 'subhead',
        reason: 'a short line after the end of a block of others and right above a paragraph',
        doubt: 'It may be the headline of another article.',
      };
    const role = roleOfBlock(page, index, before);
    return { role, reason: 'belongs to the block that begins above it' };
  }
  const titled = (entry: number) => page.facts.entries.has(entry) && isTitled(page.units, entry);
  if (titled(index - 1)) return { role: 'subhead', reason: 'the heading of an entry' };
  if (titled(index - 2))
    return { role: 'byline', reason: 'who wrote the entry, below its heading' };
  if (sign === 'item' && isLoneDash(page, index))
    return { role: 'body', reason: 'speech or its speaker after a dash' };
  if (sign === 'item' || (hint?.tag === 'li' && shape.words > 2))
    return { role: 'list-item', reason: 'a list item within the text' };
  if (sign === 'turn') return { role: 'body', reason: 'a turn of a conversation' };
  if (isInList(page, index, before))
    return { role: 'related-headline', reason: 'stands in a list of other articles' };
  if (sign === 'prose') return judgeAside(page, index, before) ?? judgeProse(page, index);
  if (isLoneAgency(page, index))
    return { role: 'caption', reason: 'the agency whose picture is described above' };
  if (sign === 'piece' && showsPicture(page, index))
    return { role: 'caption', reason: 'describes a scene, as captions do, in a text that tells' };
  if (sign === 'piece') return judgePiece(page, index);
  if (inRunOfHeadlines(page, index))
    return { role: 'related-headline', reason: 'one of several lines like headlines in a row' };
  if (page.units[index - 1]?.sign === 'credit' && shape.words >= 4 && shape.words <= 25) {
    return { role: 'caption', reason: 'stands below the credit of a picture' };
  }
  return judgeShort(page, index, before);
}

/** A dash opens a list only where others follow or go before; alone it opens speech, or names who spoke above. */
function isLoneDash({ units }: Page, index: number): boolean {
  const around = [units[index - 1], units[index + 1]];
  const { shape, hint } = units[index] as Unit;
  return (
    /^[-–—]\s/u.test(shape.text) &&
    shape.closed &&
    hint?.tag !== 'li' &&
    around.every((unit) => unit?.sign !== 'item')
  );
}

/** A sentence among paragraphs that speaks of the writer, of the outlet or for a sponsor. */
function judgeAside(
  page: Page,
  index: number,
  before: readonly Judgement[],
): Judgement | undefined {
  const { units, core, writers } = page;
  const isNote = index > core.from && tellsOfWriter((units[index] as Unit).shape, writers);
  if (isNote || isAboutWriter(units, page, index))
    return { role: 'source-note', reason: 'says who the writer is' };
  if (isInSignUpBox(page, index))
    return { role: 'form', reason: 'stands between the heading and the button of a form' };
  if (tellsOfVideo(page, index))
    return { role: 'caption', reason: 'says what a video box shows, below its title' };
  const poll = units[index - 1]?.phrase?.list;
  if (poll?.role === 'form' && poll.opens && /\?$/.test((units[index] as Unit).shape.text))
    return { role: 'form', reason: 'the question of a poll' };
  if (RUNNING_TIME.test(units[index - 1]?.shape.text ?? ''))
    return { role: 'caption', reason: 'says what a video box shows, below its running time' };
  const opensAdvert = (at: number) => {
    const list = units[at]?.phrase?.list;
    return list?.role === 'advert' && list.opens;
  };
  const headed = before[index - 1]?.role === 'advert' && opensAdvert(index - 2);
  const next = units[index + 1];
  const { shape } = units[index] as Unit;
  const goesOn =
    shape.closed && ((next?.sign === 'prose' && !next.phrase) || sharesWords(page, index));
  if ((opensAdvert(index - 1) && !goesOn) || headed)
    return {
      role: 'advert',
      reason: 'stands below the heading of an advert',
      doubt: 'It may belong to the text.',
    };
  const inNote = before[index - 1]?.role === 'source-note' && index > core.to - LAST_NOTES;
  return inNote && publisherOpens((units[index] as Unit).shape.text)
    ? { role: 'source-note', reason: 'says who the outlet is, below the notes of the article' }
    : undefined;
}

const LAST_NOTES = 4;

/** "The Associated Press is an independent …": a sentence that begins with the name of an outlet. */
function publisherOpens(text: string): boolean {
  const name = /^((?:The\s)?\p{Lu}[\p{L}.&-]*(?:\s\p{Lu}[\p{L}.&-]*){0,4})\s\p{Ll}/u.exec(
    text,
  )?.[1];
  return name !== undefined && (publisherNamed(name) !== undefined || isOutletName(name));
}

function judgeProse(page: Page, index: number): Judgement {
  const { shape, lines, hint } = page.units[index] as Unit;
  const next = page.units[index + 1];
  if (showsPicture(page, index))
    return { role: 'caption', reason: 'describes a scene, as captions do, in a text that tells' };
  if (page.units.slice(index + 1, index + 4).some(({ shape: { key } }) => CAPTION_BUTTON.test(key)))
    return { role: 'caption', reason: 'the button that hides a caption follows' };
  if (next?.sign === 'credit' && shape.words <= LONGEST_LABEL)
    return { role: 'caption', reason: 'describes a picture, and its credit follows' };
  const credited = next?.sign === 'credit' || (next !== undefined && isLoneAgency(page, index + 1));
  if (credited && (looksPictured(shape.text) || isFirstText(page, index))) {
    return { role: 'caption', reason: 'describes a picture, and its credit follows' };
  }
  if (/^\([^()]+\)\.?$/.test(shape.text) && /^\[[^\]]{2,60}\]$/.test(next?.shape.text ?? ''))
    return { role: 'caption', reason: 'a sentence in brackets above the credit of a picture' };
  if (speaksForSite(page, index))
    return {
      role: 'appeal',
      reason: 'the site speaks to its readers, of nothing that the text speaks of',
    };
  if (isSaidTwice(page, index))
    return { role: 'caption', reason: 'printed twice in a row, as captions are' };
  const times = page.facts.repeated.get(shape.key) ?? 1;
  if (times > 1 && shape.key.length > 30) {
    if (!isFirst(page, index) && !repeatsStandfirst(page, index))
      return {
        role: 'other',
        reason: 'repeats a line above',
        doubt: 'It may be meant to stand twice.',
      };
  }
  if (isLinkedQuestion(page, index))
    return { role: 'related-headline', reason: 'a question among links to other articles' };
  if (isQuestionHead(page, index)) {
    return {
      role: 'subhead',
      reason: 'a short question between two paragraphs',
      doubt: 'It may be part of the text.',
    };
  }
  const quoted = hint?.tag === 'blockquote';
  if (
    quoted ||
    (!page.facts.firstPerson &&
      !page.facts.transcript &&
      page.facts.entries.size === 0 &&
      shape.words >= FEWEST_SPOKEN &&
      speaksUnmarked(shape.text, page.facts.language))
  ) {
    const reason = quoted
      ? 'the page’s markup sets it as a quotation'
      : 'speaks in the first person without quotation marks';
    return { role: 'pulled-quote', reason };
  }
  const many = lines.length > 1 ? ' broken over several lines' : '';
  return { role: 'body', reason: `a paragraph of sentences${many}` };
}

const CAPTION_BUTTON = /^(?:toggle|hide) caption$/;
const LONGEST_LABEL = 12;

/** A site sets a speech apart for its weight; a short sentence in the first person is the writer's own. */
const FEWEST_SPOKEN = 10;
function isFirstText({ core }: Page, index: number): boolean {
  return index === core.from;
}

function isFirst({ facts, units }: Page, index: number): boolean {
  return facts.firstAt.get(units[index]?.shape.key ?? '') === index;
}
