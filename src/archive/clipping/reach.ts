import { contentWords } from './content-words.ts';
import { type Core, followsAside, isText } from './core.ts';
import type { Unit } from './unit.ts';

/** The text reaches up to the first running text below the headline and its byline and date. */
export function reachUp(units: readonly Unit[], core: Core, headline: number | undefined): Core {
  if (headline === undefined || core.from - headline > FARTHEST_HEADLINE) return core;
  let head = headline;
  for (let index = headline + 1; index < core.from; index++) {
    const { phrase, sign } = units[index] as Unit;
    if (phrase?.list.role === 'latest-news' || phrase?.list.role === 'legal') return core;
    if (!phrase && (sign === 'byline' || sign === 'date')) head = index;
  }
  const first = units.findIndex((unit, index) => index > head && index < core.from && isText(unit));
  return first < 0 || head === headline ? core : { from: first, to: core.to };
}

const FARTHEST_HEADLINE = 60;

const FARTHEST_END = 14;
const SHARED_WORDS = 2;

/** The text reaches down to a last paragraph that an appeal, an advert or a related headline cuts off. */
export function reachDown(units: readonly Unit[], core: Core): Core {
  const texts = units.slice(core.from, core.to).filter(isText);
  const vocabulary = contentWords(texts.map(({ shape }) => shape.text));
  let { to } = core;
  for (let at = core.to; at < units.length && at < to + FARTHEST_END; at++) {
    const unit = units[at] as Unit;
    const last = units[at - 1]?.phrase?.list;
    if (unit.phrase?.list.role === 'legal' || unit.sign === 'legal' || unit.sign === 'bio') break;
    if (!isText(unit) || !unit.shape.closed || !last || last.opens) continue;
    const shared = [...contentWords([unit.shape.text])].filter((word) => vocabulary.has(word));
    if (shared.length >= (followsAside(units[at - 1]) ? 1 : SHARED_WORDS) || last.role === 'advert')
      to = at + 1;
  }
  return { from: core.from, to };
}

const HEAD_LENGTH = 9;
const LONGEST_HEAD_TEXT = 2;

/** A standfirst stands above byline and date: the text begins below them. */
export function behindHead(units: readonly Unit[], core: Core): Core {
  let texts = 0;
  let from = core.from;
  for (let index = core.from; index < Math.min(core.to, core.from + HEAD_LENGTH); index++) {
    const unit = units[index] as Unit;
    if (
      !unit.phrase &&
      (unit.sign === 'byline' || unit.sign === 'date') &&
      texts <= LONGEST_HEAD_TEXT
    )
      from = index + 1;
    if (isText(unit)) texts++;
  }
  if (from === core.from) return core;
  const first = units.findIndex((unit, index) => index >= from && index < core.to && isText(unit));
  return first < 0 ? core : { from: first, to: core.to };
}
