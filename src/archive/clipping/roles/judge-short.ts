import { contentWords } from '../lines/content-words.ts';
import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import { isLabelledLink, isTeaserHead } from './labelled-links.ts';
import { isInSignUpBox } from './links-within.ts';
import { isNameLine, isPersonName } from '../lines/names.ts';
import { speaksUnmarked } from '../page/page-facts.ts';
import type { Unit } from '../lines/unit.ts';
import { isAboutWriter } from '../page/writers.ts';

const LONGEST_SUBHEAD = 9;
const LONGEST_HANDLE = 6;
const LONGEST_SURE_SUBHEAD = 7;

/** Judges a short line between paragraphs: a subhead, a related headline, a piece of a broken sentence, or a label. */
export function judgeShort(page: Page, index: number, before: readonly Judgement[]): Judgement {
  const { units, facts } = page;
  const { shape, hint } = units[index] as Unit;
  if (hint?.inArticle && /^h[2-6]$/.test(hint.tag ?? ''))
    return { role: 'subhead', reason: 'a heading within the article' };
  if ((hint?.linkDensity ?? 0) > 0.9 && shape.words >= 4)
    return { role: 'related-headline', reason: 'the whole line is a link' };
  if (isCredited(page, index))
    return { role: 'caption', reason: 'describes a picture, and its credit follows' };
  if (isFragment(page, index, before))
    return { role: 'body', reason: 'a piece of a sentence that a line end breaks' };
  if (/^[[(][^\])]{2,60}[\])]\.?$/.test(shape.text))
    return { role: 'caption', reason: 'a credit in brackets' };
  if (isInSignUpBox(page, index))
    return { role: 'form', reason: 'stands between the heading and the button of a form' };
  if (shape.words <= LONGEST_HANDLE && /(?:^|[\s:])[\w.-]*@\w[\w.-]+$/u.test(shape.text))
    return { role: 'share', reason: 'where else to reach the site' };
  if (shape.text.length <= 2) return { role: 'other', reason: 'a single letter or sign' };
  if (page.writers.has(shape.key) && index > page.core.from)
    return { role: 'byline', reason: 'the writer’s name again' };
  const boxed = units[index + 1] && isAboutWriter(units, page, index + 1);
  if (boxed && units[index + 1]?.shape.key.startsWith(`${shape.key} `))
    return { role: 'source-note', reason: 'heads the note on a writer or a newsroom' };
  if (units[index + 1]?.sign === 'bio' && isNameLine(shape.text))
    return { role: 'byline', reason: 'a writer’s name above the note about them' };
  const player = [units[index + 1]?.shape.key ?? '', units[index - 1]?.shape.key ?? ''];
  if (player[0]?.startsWith('to view this video') || /^your browser doesn/.test(player[1] ?? ''))
    return { role: 'caption', reason: 'the title of a player' };
  if (isSpokenBy(units[index + 1]))
    return { role: 'pulled-quote', reason: 'a quotation set apart, with its speaker below' };
  const below = units[index + 1]?.phrase?.list.role;
  if (below === 'appeal' && !units[index + 2]?.shape.opensLower) {
    return { role: 'appeal', reason: 'the heading of an appeal' };
  }
  if (isEmbedded(page, index)) return { role: 'other', reason: 'the text of an embedded post' };
  if (facts.capitalSubheads && !shape.allCaps && isNames(shape.text)) {
    return {
      role: 'caption',
      reason: 'a name alone among subheads in capitals, as under a picture',
    };
  }
  if (isEntryHead(page, index) && isNameLine(shape.text))
    return { role: 'byline', reason: 'who wrote the entry, between its time and its text' };
  if (isEntryHead(page, index))
    return { role: 'subhead', reason: 'the heading of an entry, between its time and its text' };
  if (headsPlayer(page, index))
    return {
      role: 'caption',
      reason: 'the title of a player, between its label or date and its length',
    };
  if ((facts.repeated.get(shape.key) ?? 1) > 1 && shape.words > 3) {
    return {
      role: 'related-headline',
      reason: 'a headline that is printed elsewhere on the page as well',
    };
  }
  if (shape.allCaps && shape.words >= LONGEST_SURE_SUBHEAD && !facts.capitalSubheads)
    return { role: 'related-headline', reason: 'a headline in capitals, as links to others are' };
  if (isLabelledLink(page, index))
    return {
      role: 'related-headline',
      reason: 'a word with a colon that the text does not use, and a headline behind it',
      doubt: 'It may be a subhead.',
    };
  if (isTeaserHead(page, index))
    return { role: 'related-headline', reason: 'heads the teaser of another article' };
  if (/:$/.test(shape.text) && (shape.words > LONGEST_SUBHEAD || leadsIn(page, index)))
    return { role: 'body', reason: 'leads in what follows with a colon' };
  if (!/\p{L}/u.test(shape.text))
    return { role: 'counter', reason: 'nothing but numbers and signs' };
  return shape.words <= LONGEST_SUBHEAD ? judgeSubhead(page, index) : judgeHeadline(page, index);
}

function judgeHeadline(page: Page, index: number): Judgement {
  const { shape } = page.units[index] as Unit;
  if (page.facts.headedEntries)
    return { role: 'subhead', reason: 'one of many long subheads whose words return in the text' };
  const doubtful = shape.words < 13 && sharedWith(page, shape.text) > 0.9;
  return {
    role: 'related-headline',
    reason: 'a headline without a full stop between two paragraphs',
    ...(doubtful && { doubt: 'It may be a subhead: its words return in the text.' }),
  };
}

function judgeSubhead(page: Page, index: number): Judgement {
  const { shape } = page.units[index] as Unit;
  const sure = shape.words <= LONGEST_SURE_SUBHEAD || shape.allCaps;
  return {
    role: 'subhead',
    reason: 'a short line without a full stop between two paragraphs',
    ...(sure ? {} : { doubt: 'It may be the headline of another article.' }),
  };
}

function sharedWith(page: Page, text: string): number {
  const words = [...contentWords([text])];
  return words.length === 0
    ? 0
    : words.filter((word) => page.facts.vocabulary.has(word)).length / words.length;
}

/** The credit of a picture stands below its caption, unless another line between credit and text is the caption. */
function isCredited({ units }: Page, index: number): boolean {
  const [next, second] = [units[index + 1], units[index + 2]];
  return (
    next?.sign === 'credit' &&
    (units[index] as Unit).shape.words >= FEWEST_IN_CAPTION &&
    (second?.sign !== 'short' || second.phrase !== undefined || units[index - 1]?.sign === 'prose')
  );
}

const FEWEST_IN_CAPTION = 4;

/** Whether a line is cut out of a sentence: it begins in mid-sentence, or stands where a sentence is left open. */
function isFragment({ units }: Page, index: number, before: readonly Judgement[]): boolean {
  const { shape } = units[index] as Unit;
  const last = units[index - 1];
  const next = units[index + 1];
  if (shape.opensLower && !/^[\p{L}-]+\.\p{L}{2,}$/u.test(shape.text)) return true;
  if (
    next?.shape.opensLower &&
    !next.shape.afterBlank &&
    !next.phrase &&
    (shape.lower > 0 || shape.dangling)
  )
    return true;
  if (next?.shape.continues && !next.shape.opensLower && !next.phrase) return true;
  const open =
    last &&
    before[index - 1]?.role === 'body' &&
    !last.shape.closed &&
    !/[:"”’»]$/.test(last.shape.text);
  return Boolean(open && !shape.afterBlank && shape.words <= 8);
}

/** "It will:" before a list, "The minister said:" before a quotation. */
function leadsIn({ units, facts }: Page, index: number): boolean {
  const next = units[index + 1];
  if (!next) return false;
  const quoted =
    /^["“„«‘]/.test(next.shape.text) ||
    (!facts.firstPerson && speaksUnmarked(next.shape.text, facts.language));
  return next.sign === 'item' || next.hint?.tag === 'li' || quoted;
}

/** "10:31pm: Power restored" */
const CLOCK_BEFORE = /^\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?\s?[:–—|-]\s/iu;

/** A live report heads each entry with its time and a line of its own. */
export function isEntryHead({ units, core }: Page, index: number): boolean {
  const sign = units[index - 1]?.sign;
  const next = units[index + 1];
  const timed = CLOCK_BEFORE.test((units[index] as Unit).shape.text);
  return (
    (timed || sign === 'clock' || (sign === 'date' && index > core.from)) &&
    next !== undefined &&
    !next.phrase &&
    next.shape.prose
  );
}

const LONGEST_TITLE = 14;
const PLAYER =
  /^(?:audio|video|podcast|wideo|listen|watch|watch now|now playing|аудио|видео|аудіо|відео)$/u;

/** A line below "audio", "video" or a player's heading, and above the day or the length of what is played. */
function headsPlayer({ units }: Page, index: number): boolean {
  const [last, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (!last || !unit || !next || unit.shape.words > LONGEST_TITLE) return false;
  const labelled =
    last.sign === 'video' || (last.phrase !== undefined && PLAYER.test(last.shape.key));
  return (
    labelled &&
    !next.phrase &&
    (next.sign === 'date' || next.sign === 'clock' || next.sign === 'counter')
  );
}

/** A post's text stands before its address or sender. */
function isEmbedded({ units }: Page, index: number): boolean {
  return units[index + 1]?.sign === 'embed' && !units[index + 1]?.shape.afterBlank;
}

/** "- Ada Lund, minister of ports": who said what stands above. */
function isSpokenBy(unit: Unit | undefined): boolean {
  const name = /^[-–—]\s([^,]{4,50})(?:,|$)/u.exec(unit?.shape.text ?? '')?.[1];
  return name !== undefined && unit?.sign === 'item' && isPersonName(name);
}

function isNames(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}
