import { remembered } from '../../text/remembered.ts';
import { isByline, LEAD_ALONE } from './byline.ts';
import { isDateLine, opensWithNames } from './dated-line.ts';
import {
  CAPTION_ENDS,
  CREDIT_AFTER_BAR,
  CREDIT_AFTER_DASH,
  isCreditedScene,
  MADE_FOR,
  NAME_AND_HOST,
  CAPTION_LABEL,
  CAPTION_STARTS,
  CAPTION_WITHIN,
  CREDIT_NAMED_AFTER_STOP,
  HOUSE_AND_PHOTOGRAPHER,
  PHOTOGRAPHER_AND_HOUSE,
  PLACE_IN_PICTURE,
  RUNNING_TIME,
  tellsOfPicture,
  VIDEO_BOX,
} from './caption-signs.ts';
import { isNamedCredit } from './named-credits.ts';
import { isPersonName, JOBS } from './names.ts';
import { isAgency } from './known-publisher.ts';
import { looksOf, type LineShape } from './line-shape.ts';

/** What a line is when looked at alone. */
export type Sign =
  | 'address'
  | 'legal'
  | 'caption'
  | 'credit'
  | 'date'
  | 'clock'
  | 'byline'
  | 'counter'
  | 'embed'
  | 'machine'
  | 'symbol'
  | 'related'
  | 'teaser'
  | 'video'
  | 'turn'
  | 'item'
  | 'prose'
  | 'piece'
  | 'bio'
  | 'source'
  | 'short';

const ADDRESS = /^(?:\p{L}{3,12}(?:\s\p{L}{2,10})?:\s?)?<?(?:https?:\/\/|www\.)[^\s<>]+>?$/iu;
/** A picture in Markdown, with what it shows or without. */
const IMAGE = /^!\[[^\]]{0,200}\]\([^()\s]{1,300}\)$/u;
const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s)|©\s?(?:19|20)\d{2}|©\s?all rights/i;
const EMBED =
  /^(?:pic\.twitter\.com|@\w+$|#\p{L}|t\.me\/|https?:\/\/t\.co\/|—\s[^()]{1,60}\(@\w+\))/iu;
const COUNTER =
  /^[\d.,\s]{1,12}[kKmM]?\s*(?:views?|reads?|shares?|comments?|viewing(?: now)?|reading(?: now)?|watching|min(?:s|utes?)?(?:\s+read)?|просмотр\p{L}*|перегляд\p{L}*|хв|мин|min(?:ut\p{L}*)?\.?\s(?:di|de|czytania|okuma)\s?(?:lettura|lecture|lectura|leitura)?)\.?$/iu;
/** "byAda Lund": the blank is lost where the name was a link. */
const GLUED_BYLINE = /^[Bb]y\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’'-]+){1,2}$/u;
const BYLINE =
  /^(?:[|•·]\s)?(?:(?:interview|analysis|opinion|review|essay|comment|commentary|perspective|explainer|feature|guest post|column|research)\s+by:?\s+(?=\p{Lu})|opracowanie:?\s|opracował[ai]?:?\s|oprac\.?:?\s|tekst:?\s|text:\s|текст:\s|red\.\s|by:?\s+(?!the\b|far\b|then\b|now\b|contrast\b)|written by\b|from our (?:own )?(?:\p{L}+ )?correspondent|authors?:?(?:\s|$)|reported by\s|story by\s|text by\s|words by\s|автор\p{L}{0,2}:?(?:\s|$)|von:?\s+\p{Lu}|par\s+\p{Lu}|por\s+\p{Lu}|di\s+\p{Lu}\p{Ll}+\s+\p{Lu}|od\s+\p{Lu}|yazan:|autor(?:a|es)?:|av\s+\p{Lu}|door\s+\p{Lu})/iu;
const RELATED_END = /\s[-–—]\s\p{Lu}[\p{L}'’. ]{1,40}$/u;
const RELATED_TAIL =
  /\p{L}["”’»)]?\s?\d{1,2}\.\d{2}\.\d{2,4}(?:,?\s+\d{1,2}:\d{2})?(?:\s*•\s*\d[\d\s]*\p{L}+)?$/u;
/** "… fell through on Tuesday. | more": the link at the end of a teaser. */
const MORE_BEHIND =
  /(?:[|»›→]\s?|[.!?]\s(?=\p{Ll}))(?:more|mehr|weiter|lire|leer|leggi|więcej|meer|далее|далі)$/iu;
const TURN =
  /^(?:Q(?:[:.]\s?|\s{1,6})\S|A(?:[:.]\s|\s{2,6})\S|\p{Lu}[\p{Lu}\s.'’-]{1,50}(?:\([^)]{1,40}\))?:\s)/u;
/** "THERE HE GOES … Mayor Doe leaves the hall": a caption that opens in capitals. */
const LABELLED_PICTURE = /^\p{Lu}{2,}(?:\s\p{Lu}+){1,5}\s?(?:…|\.\.\.)\s/u;
/** "Jane Doe in Springfield", "A B and C D in Kyiv". */
const NAME_IN_PLACE =
  /^\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}(?:(?:,|\sand|\sund|\set|\sy)\s\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2})?\s(?:in|à|en|aus)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
/** "Springfield CNN —": a date line that a line end cuts from its sentence. */
const PLACE_ALONE = /^\p{Lu}[\p{L}.,’' ]{2,40}\s?(?:\([\p{L} ]{2,20}\)|\p{Lu}{2,8})?\s?[—–]{1,2}$/u;
const SOURCE_LINE =
  /^(?:sources?|via|джерел[оа]|источники?|quellen?|fuentes?|fonti?|fontes?|kaynak|źródło):\s\S/iu;
const WITH = /\s(?:with|and|avec|mit|con|com|и|і|та)\s|[,|•·/]/u;
const BIO =
  /^(?:[—–*-]\s?)?(?!(?:The|A|An|This|That)\s)(?!.{0,80}\s(?:reported|writes)\s(?:on\s\p{Lu}\p{Ll}+\s)?that\s)(?:\p{Lu}[\p{L}.'’-]+\s){2,4}(?:(?:is|was)\s(?:an?|the|also)\s.{0,120}\b(?:[Rr]eporter|[Pp]roducer|[Ee]ditor|[Cc]orrespondent|[Jj]ournalist|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Ff]ellow|[Aa]nalyst|[Aa]uthor|[Pp]rofessor|[Ii]ntern|[Ff]reelancer?|[Pp]hotographer)\b.{0,160}|(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ss]taff writer|[Ss]enior [a-z]{3,12})\b.{0,120}|(?:reported|contributed|writes|covers)\s(?:from|to|for|about|on)?\b.{0,160})$/u;
const CLOCK =
  /^(?:[•|·]\s?)?(?:(?:updated|posted|published|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено)(?:\s(?:at|um|à|a las|alle|в|о))?:?\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)?$/iu;
/** "2 hours ago", "Published 3 minutes ago", "vor 2 Stunden": a time that counts back from the reader's day. */
const AGO =
  /^(?:\p{L}{1,14}:?\s){0,2}\d{1,3}\s?(?:[hmdw]|hrs?|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|сек\p{L}*|мин\p{L}*|хв\p{L}*|час\p{L}*|год\p{L}*|дн\p{L}*|ore|ora|giorni|saat|gün|dakika|godz\p{L}*|dni)\.?\s(?:ago|назад|тому|fa|önce|temu)|^(?:\p{L}{1,14}:?\s){0,2}(?:vor|il y a|hace|há)\s(?:\d{1,3}|einer|einem|une?|uma?)\s(?:sekunde|minut|stunde|tag|woche|monat|heure|jour|semaine|mois|hora|día|dia|semana)/iu;
/** "A sentence. Supplied": a credit of a few capitalised words after the full stop. */
const CREDIT_AFTER_STOP = /\p{Ll}{3}[.!?]["”’»]?\s(?:\p{Lu}[\p{L}&/-]*\s?){1,4}$/u;
/** "… on 11 March 2024. ADA LUND / THE POST": a credit in capitals with a slash. */
const CREDIT_IN_CAPITALS =
  /[\p{L}\d][.!?]["”’»]?\s\p{Lu}[\p{Lu}.’' -]{3,40}\s?\/\s?\p{Lu}[\p{Lu}.’' -]{1,40}$/u;
/** "12:20pm Jan 7, 2024" */
const CLOCK_FIRST = /^\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?[\s,|]/iu;
/** "Thursday, 2 May 2024 …", "2 May 2024 …". */
const DATE_FIRST = /^(?:\p{L}{3,12},?\s)?\d{1,2}\s\p{L}{3,12}\s(?:19|20)\d{2}(?!\d)/u;
const ITEM = /^(?:[-*•▪●–]\s+|\d{1,2}[.)]\s+)\S/u;

/** "4 min read Lire en français" */
const READING_TIME = /^\d{1,3}\s?(?:min(?:ute)?s?)\s(?:read|de lecture|lesezeit)(?!\p{L})/iu;
const LONGEST_BYLINE = 14;
const LONGEST_COUNTER = 8;
const LONGEST_CREDIT = 10;
const LONGEST_AGO = 12;

/** Looks at one line alone; the first sign that fits says what it is. */
export function findSign({ text }: LineShape): Sign {
  return signOf(text);
}

const signOf = remembered((text): Sign => {
  const shape = looksOf(text);
  const { words } = shape;
  const head = text.slice(0, 400);
  if (IMAGE.test(head)) return 'caption';
  if (ADDRESS.test(head)) return 'address';
  if (words <= 40 && COPYRIGHT.test(head)) {
    if (!isImageCredit(head)) return 'legal';
    return head.startsWith('©') && words <= LONGEST_CREDIT ? 'credit' : 'caption';
  }
  if (words === 0) return 'symbol';
  if (EMBED.test(head)) return 'embed';
  if (CLOCK.test(head)) return 'clock';
  if (
    COUNTER.test(head) ||
    RUNNING_TIME.test(head) ||
    (words <= LONGEST_COUNTER && READING_TIME.test(head)) ||
    /^(?:\d{1,20}|\d(?:[.,]\d{1,2})?\s?x)$/.test(head)
  )
    return 'counter';
  if ((CLOCK_FIRST.test(head) || DATE_FIRST.test(head)) && isDateLine(text, words)) return 'date';
  if (words <= LONGEST_AGO && AGO.test(head)) return 'date';
  if (VIDEO_BOX.test(head)) return 'video';
  if (words <= LONGEST_BYLINE && BYLINE.test(head) && isByline(head)) return 'byline';
  if (isNamedCredit(head, words)) return 'credit';
  if (isCredit(head, words) || (words <= 6 && CAPTION_ENDS.test(head))) return 'credit';
  if (isCaption(text, words) || LABELLED_PICTURE.test(head) || CAPTION_LABEL.test(head))
    return 'caption';
  if (words <= 4 && (GLUED_BYLINE.test(head) || LEAD_ALONE.test(head))) return 'byline';
  if (words <= 25 && BYLINE.test(head) && !(shape.closed && words > 12)) return 'byline';
  if (isMetaLine(head) || isNameWithJob(head, words)) return 'byline';
  if (isDateLine(text, words)) return opensWithNames(text) ? 'byline' : 'date';
  if (words <= 20 && SOURCE_LINE.test(head) && !shape.closed) return 'source';
  if (words <= 9 && NAME_IN_PLACE.test(head)) return 'byline';
  if (isAgencyLine(head, words)) return isPersonName(head.split(WITH)[0] ?? '') ? 'byline' : 'date';
  if (words <= 6 && PLACE_ALONE.test(head)) return 'date';
  if (words <= 40 && BIO.test(head)) return 'bio';
  if (TURN.test(head)) return 'turn';
  if (shape.words <= 40 && RELATED_TAIL.test(text.slice(-80))) return 'related';
  if (MORE_BEHIND.test(text.slice(-20))) return 'related';
  if (shape.prose) return ITEM.test(head) ? 'item' : 'prose';
  if (shape.piece && !RELATED_END.test(text.slice(-60))) return 'piece';
  if (words >= 6 && RELATED_END.test(text.slice(-60))) return 'related';
  return ITEM.test(head) ? 'item' : 'short';
});

/** "Ada Lund, transport editor": a name and what the person does at the outlet. */
function isNameWithJob(text: string, words: number): boolean {
  const at = text.indexOf(',');
  if (words > LONGEST_NAME_WITH_JOB || at < 0 || /[.!?]$/.test(text)) return false;
  const job = text.slice(at + 1);
  return isPersonName(text.slice(0, at)) && JOBS.test(job) && !/[,;:]\s\p{Ll}/u.test(job);
}

const LONGEST_NAME_WITH_JOB = 8;

/** "Section, Section | Published: … | Updated: … | Written by …": the line under a headline. */
function isMetaLine(text: string): boolean {
  return (
    (text.match(/[|•·]/g) ?? []).length >= 2 &&
    /\b(?:published|updated|posted|written by|by \p{Lu})/iu.test(text)
  );
}

/** "AFP, MANILA", "Reuters | London": an agency, and the place where it writes. */
function isAgencyLine(text: string, words: number): boolean {
  if (words > 7) return false;
  const parts = text.split(/\s*[,|•·/]\s*|\s(?:with|avec|mit|con|com)\s/).filter(Boolean);
  return parts.length >= 2 && parts.some(isAgency) && parts.every((part) => /^\p{Lu}/u.test(part));
}

function isImageCredit(text: string): boolean {
  if (/^©\s(?:(?:19|20)\d{2}\s)?\p{Lu}[\p{L}.' -]{2,40}\/\s?\p{L}/u.test(text)) return true;
  return /\S.{12,}©/.test(text) && !/reserved|©\s?(?:19|20)\d{2}/i.test(text);
}

/** Whether a line's last full stop has no more than a few capitalised words after it. */
export function endsAfterStop({ text }: LineShape): boolean {
  return CREDIT_AFTER_STOP.test(text.slice(-60));
}

function isCredit(text: string, words: number): boolean {
  return words <= 14 && CAPTION_STARTS.test(text);
}

function isCaption(text: string, words: number): boolean {
  return (
    words <= 90 &&
    (CAPTION_ENDS.test(text.slice(-120)) ||
      PHOTOGRAPHER_AND_HOUSE.test(text.slice(-110)) ||
      CREDIT_NAMED_AFTER_STOP.test(text.slice(-110)) ||
      HOUSE_AND_PHOTOGRAPHER.test(text.slice(-110)) ||
      CREDIT_AFTER_STOP.test(text.slice(-60)) ||
      CREDIT_IN_CAPITALS.test(text.slice(-120)) ||
      CREDIT_AFTER_BAR.test(text.slice(-80)) ||
      CREDIT_AFTER_DASH.test(text.slice(-60)) ||
      MADE_FOR.test(text.slice(-120)) ||
      isCreditedScene(text.slice(0, 600)) ||
      NAME_AND_HOST.test(text.slice(-100)) ||
      CAPTION_WITHIN.test(text.slice(0, 600)) ||
      PLACE_IN_PICTURE.test(text.slice(0, 600)) ||
      tellsOfPicture(text.slice(0, 600)))
  );
}
