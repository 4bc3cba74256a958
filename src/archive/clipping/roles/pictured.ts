import type { Page } from '../page/page.ts';
import { isAgency } from '../lines/known-publisher.ts';
import { showsScene, tellsThePast } from '../lines/scenes.ts';
import { isText, type Unit } from '../lines/unit.ts';

const LOOKED_AT = 12;
const MOSTLY = 0.5;
const LONGEST_FIRST = 18;
const SHORTEST_LEAD = 12;
/** Length of the text, credit and buttons may stand between a picture and the text. */
const FARTHEST_LEAD = 5;

/**
 * Whether a line among paragraphs describes a picture: a scene in the present tense where the text around it tells what
 * has happened. In other languages than English, whose reports are told in the present too, only above the first paragraph.
 */
export function showsPicture(page: Page, index: number): boolean {
  const { units, core, facts, headline } = page;
  const { shape } = units[index] as Unit;
  if (facts.firstPerson || facts.transcript || !showsScene(shape.text, facts.language))
    return false;
  if (facts.language !== 'en') {
    const isFirst = index <= core.from && headline !== undefined && index > headline.unit + 1;
    const below = units.slice(index + 1, index + FARTHEST_LEAD).find((unit) => isText(unit));
    const leads = (below?.shape.words ?? 0) >= SHORTEST_LEAD;
    return isFirst && leads && shape.words <= LONGEST_FIRST;
  }
  const around = units
    .slice(Math.max(core.from, index - LOOKED_AT), Math.min(core.to, index + LOOKED_AT))
    .filter((unit) => isText(unit) && !showsScene(unit.shape.text, facts.language));
  const told = around.filter((unit) => tellsThePast(unit.shape.text)).length;
  return around.length > 2 && told >= around.length * MOSTLY;
}

/** "Reuters" on a line of its own below the first line of the text, and the text below it. */
export function isLoneAgency({ units, core }: Page, index: number): boolean {
  const [above, unit, below] = [units[index - 1], units[index], units[index + 1]];
  if (!unit || !above || !below || index - 1 !== core.from) return false;
  const short = above.shape.words <= LONGEST_SCENE && !/["“”„«»]/u.test(above.shape.text);
  return (
    !unit.phrase && short && isText(above) && below.sign === 'prose' && isAgency(unit.shape.text)
  );
}

const LONGEST_SCENE = 30;

const PICTURED =
  /\b(?:left|right|cent(?:re|er)|second|pictured|seen|looks? on|poses?|speaks?|stands?|walks?|holds?|attends?|gestures?|shakes?|waves?|arrives?|during|above|below)\b/i;
const SAYING = /\b(?:said|told|added|according|says|announced)\b|["“”]/i;

/** Whether a line uses the words of English captions, and tells of nobody’s saying. */
export function looksPictured(text: string): boolean {
  const head = text.slice(0, 600);
  return PICTURED.test(head) && !SAYING.test(head);
}
