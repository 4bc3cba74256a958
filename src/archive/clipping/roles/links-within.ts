import { inSection } from './blocks-of-others.ts';
import type { Judgement } from '../role.ts';
import type { Page } from '../page/page.ts';
import { isText, type Unit } from '../lines/unit.ts';

const LONGEST_QUESTION = 12;

/** A short question without quotation marks, in a text that neither asks its speaker nor speaks to anyone. */
function isQuestion({ units, core, facts }: Page, index: number): boolean {
  const { shape } = units[index] as Unit;
  return (
    !facts.transcript &&
    !facts.firstPerson &&
    index > core.from &&
    /\?$/.test(shape.text) &&
    shape.words <= LONGEST_QUESTION &&
    !/[.!?]\s|["“”„«»]/.test(shape.text)
  );
}

/** A question that heads the paragraph below it. */
export function isQuestionHead(page: Page, index: number): boolean {
  return isQuestion(page, index) && page.units[index + 1]?.sign === 'prose';
}

const LONGEST_IN_LIST = 14;
const FARTHEST_END = 8;

/** A line above "End of list", or the teaser between the headline of another article and its date. */
export function isInList(page: Page, index: number, before: readonly Judgement[]): boolean {
  const { units } = page;
  const headed = before[index - 1]?.role === 'related-headline' && !units[index - 1]?.phrase;
  if (!headed || !inSection(page, index, before)) return isBeforeEnd(units, index);
  const asks = isAsked(units[index] as Unit) && !headsByQuestions(page, index);
  return asks || isDateSign(units[index + 1]) || isBeforeEnd(units, index);
}

function isAsked({ shape: { text, words } }: Unit): boolean {
  return text.endsWith('?') && words <= LONGEST_QUESTION && !/[.!?]\s/.test(text);
}

/** Whether another question stands between two paragraphs: the article is parted by questions. */
function headsByQuestions({ units, core }: Page, index: number): boolean {
  const isParagraph = (unit: Unit | undefined) =>
    unit?.sign === 'prose' && !unit.phrase && !isAsked(unit);
  return units.some(
    (unit, at) =>
      at !== index &&
      at > core.from &&
      at < core.to &&
      isAsked(unit) &&
      isParagraph(units[at - 1]) &&
      isParagraph(units[at + 1]),
  );
}

function isBeforeEnd(units: readonly Unit[], index: number): boolean {
  const end = units
    .slice(index + 1, index + FARTHEST_END)
    .findIndex(({ shape }) => /^end of (?:list|carousel)/.test(shape.key));
  const upToEnd = units.slice(index, index + 1 + Math.max(0, end));
  return end >= 0 && upToEnd.every(({ shape }) => shape.words <= LONGEST_IN_LIST);
}

function isDateSign(unit: Unit | undefined): boolean {
  return unit?.sign === 'date' || unit?.sign === 'clock';
}

/** A question above an unmarked headline, as sites list what else they have on the matter. */
export function isLinkedQuestion(page: Page, index: number): boolean {
  const next = page.units[index + 1];
  const isHeadline =
    next !== undefined &&
    !isText(next) &&
    !next.phrase &&
    next.shape.words >= SHORTEST_LINK &&
    !next.shape.closed;
  return isHeadline && isQuestion(page, index);
}

const SHORTEST_LINK = 6;

const LONGEST_BOX = 3;
const LONGEST_INVITATION = 25;

/** A sentence between the heading of a newsletter and the button that signs the reader up. */
export function isInSignUpBox({ units }: Page, index: number): boolean {
  const isForm = (at: number) => units[at]?.phrase?.list.role === 'form';
  const above = units.slice(Math.max(0, index - LONGEST_BOX), index);
  const heading = above.findLastIndex(({ sign }) => sign === 'prose');
  if ((units[index]?.shape.words ?? 0) > LONGEST_INVITATION) return false;
  const below = isForm(index + 1) || (isForm(index + 2) && !isText(units[index + 1] as Unit));
  return below && above.slice(heading + 1).some(({ phrase }) => phrase?.list.role === 'form');
}

const MOST_LINKS = 2;

/** The index of a unit, or of the one below it where links alone stand there, as between the heading of an item and its text. */
export function belowLinks({ units }: Page, index: number): number {
  let at = index;
  while (at - index < MOST_LINKS && (units[at]?.hint?.linkDensity ?? 0) > WHOLLY) at++;
  return at;
}

const WHOLLY = 0.9;
