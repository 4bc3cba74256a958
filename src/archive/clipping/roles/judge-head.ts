import { mayBeNamed } from '../lines/authors-in.ts';
import { isByline } from '../lines/byline.ts';
import { isEntryHead } from './judge-short.ts';
import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import { isOutletName } from '../lines/names.ts';
import { showsPicture } from './pictured.ts';
import { roleOfSign } from './role-of-sign.ts';
import { isRepeatedByText, isSaidTwice } from './said-twice.ts';
import type { Unit } from '../lines/unit.ts';
import { isVideoTitle, tellsOfVideo } from './video-boxes.ts';
import { OF_THE_WRITER } from '../page/writers.ts';

/** A line that names who wrote. */
export const BYLINE: Judgement = {
  role: 'byline',
  reason: 'names between the headline and the text',
};

const FEWEST_IN_STANDFIRST = 4;
/** The length of a video. */
const RUNNING = /^\d{1,2}:\d{2}$/;
const SEVERAL_SENTENCES = /\p{Ll}[.!?]["”’»)]?\s+["“«„]?\p{Lu}/u;
const PLACE = /^\p{Lu}[\p{L} .-]{2,30}(?:,| •| \|)|^[\p{Lu} ,.-]{3,40}$/u;

/** Between the headline and the text: standfirst, names, place, captions. */
export function judgeHead(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const { units, facts, core, headline } = page;
  const unit = units[index] as Unit;
  const { shape, sign } = unit;
  if (facts.entryHeads.has(shape.key) && !facts.entries.has(index - 1))
    return { role: 'navigation', reason: 'names an entry of the report below' };
  if (index === core.from - 1 && sign === 'short' && isEntryHead(page, index)) {
    return { role: 'subhead', reason: 'the heading of an entry, between its time and its text' };
  }
  if (headsFirstItem(page, index))
    return { role: 'subhead', reason: 'a heading like those within the text, right above it' };
  if ((unit.hint?.linkDensity ?? 0) > 0.9 && before[index - 1]?.role === 'subhead')
    return { role: 'related-headline', reason: 'the whole line is a link' };
  if (inTags(page, index))
    return { role: 'tags', reason: 'belongs to the block that begins above it' };
  const pictured =
    units[index + 1]?.sign === 'credit' && !mayBeNamed(shape.text) && sign === 'short';
  if (isByline(shape.text) && !pictured) return BYLINE;
  if (isRepeatedByText(page, index))
    return { role: 'other', reason: 'the first paragraph says it again' };
  if ((facts.repeated.get(shape.key) ?? 1) > 1 && sign === 'prose')
    return { role: 'caption', reason: 'printed twice above the text, as captions are' };
  if (PLACE.test(shape.text) && shape.words <= 5)
    return { role: 'date-line', reason: 'a place or a source between the headline and the text' };
  const several = SEVERAL_SENTENCES.test(shape.text.slice(0, 600));
  if (units[index - 1]?.sign === 'credit' && shape.words >= 4 && !several)
    return { role: 'caption', reason: 'stands below the credit of a picture' };
  if (units[index + 1]?.sign === 'credit')
    return {
      role: 'caption',
      reason: 'the credit of a picture follows',
      ...(sign === 'prose' && several && { doubt: 'It may be the standfirst.' }),
    };
  if (shape.opensLower && shape.words < 4)
    return { role: 'other', reason: 'a label between the headline and the text' };
  if (OF_THE_WRITER.test(shape.text))
    return { role: 'source-note', reason: 'says who the writer is' };
  if (isVideoTitle(page, index) || tellsOfVideo(page, index))
    return { role: 'caption', reason: 'what a video box shows' };
  if (isSaidTwice(page, index))
    return {
      role: 'caption',
      reason: 'the line below says it again with a credit, as captions do',
    };
  if (
    units
      .slice(index + 1, index + 4)
      .some(({ shape: { key } }) => /^(?:toggle|hide) caption$/.test(key))
  )
    return { role: 'caption', reason: 'the button that hides a caption follows' };
  if (sign === 'short' && RUNNING.test(units[index - 1]?.shape.text ?? ''))
    return { role: 'caption', reason: 'the title of a player, below its length' };
  const standing = headline?.unit === index - 1 || before[index - 1]?.role === 'standfirst';
  if (standing && !inHeadlineList(page, index)) {
    if (shape.words >= FEWEST_IN_STANDFIRST && !isOutletName(shape.text))
      return { role: 'standfirst', reason: 'a line right below the headline' };
  }
  if (mayBeStandfirst(unit) && (showsPicture(page, index) || isBelowHead(page, index, before)))
    return { role: 'caption', reason: 'a line below standfirst and byline: what a picture shows' };
  if (mayBeStandfirst(unit))
    return inHeadlineList(page, index)
      ? { role: 'related-headline', reason: 'one of many headlines between headline and text' }
      : {
          role: 'standfirst',
          reason: 'a line like a sentence between the headline and the text',
        };
  return { role: 'other', reason: 'a short line between the headline and the text' };
}

const LONGEST_CAPTION = 22;

/** Below a standfirst and the byline or date that follows it no second standfirst stands: right above the text, a caption. */
function isBelowHead(
  { units, headline, core }: Page,
  index: number,
  before: readonly Judgement[],
): boolean {
  const roles = before.slice((headline?.unit ?? index) + 1, index).map(({ role }) => role);
  const standfirst = roles.indexOf('standfirst');
  const signed = roles.findIndex(
    (role, at) => at > standfirst && (role === 'byline' || role === 'date-line'),
  );
  const { text, words } = (units[index] as Unit).shape;
  const plain = words <= LONGEST_CAPTION && !SEVERAL_SENTENCES.test(text) && !/["“„«]/u.test(text);
  return plain && standfirst >= 0 && signed >= 0 && index === core.from - 1;
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

const FEWEST_ALIKE = 2;
const LONGEST_SUBHEAD = 10;

/** A heading above the text as two more stand within it, with nothing but links between it and the text: the first of a list of items. */
function headsFirstItem({ units, core }: Page, index: number): boolean {
  const { hint, shape, sign } = units[index] as Unit;
  const tag = hint?.tag ?? '';
  if (!/^h[2-5]$/.test(tag) || shape.words > LONGEST_SUBHEAD || sign === 'byline') return false;
  const between = units.slice(index + 1, core.from);
  if (between.some((unit) => (unit.hint?.linkDensity ?? 0) < 0.9)) return false;
  const alike = units.slice(core.from, core.to).filter((unit) => unit.hint?.tag === tag);
  return alike.length >= FEWEST_ALIKE;
}
