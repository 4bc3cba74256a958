import type { Judgement } from '../role.ts';
import type { Sign } from '../lines/sign.ts';

/** The role that a sign gives by itself, wherever the line stands; undefined where the neighbours decide. */
export function roleOfSign(sign: Sign): Judgement | undefined {
  return ROLES[sign];
}

const ROLES: Readonly<Partial<Record<Sign, Judgement>>> = {
  address: { role: 'address', reason: 'a web address alone' },
  legal: { role: 'legal', reason: 'a copyright line' },
  caption: { role: 'caption', reason: 'a picture’s caption: it carries a credit' },
  credit: { role: 'caption', reason: 'the credit of a picture' },
  date: { role: 'date-line', reason: 'a date with little else' },
  clock: { role: 'date-line', reason: 'a time of day alone' },
  byline: { role: 'byline', reason: 'begins as bylines do' },
  counter: { role: 'counter', reason: 'a number of readers, comments or minutes' },
  machine: {
    role: 'other',
    reason: 'part of a summary that a machine has made, as the page says',
  },
  embed: { role: 'other', reason: 'part of an embedded post' },
  bio: { role: 'source-note', reason: 'says who a writer is or where from' },
  source: { role: 'source-note', reason: 'names the source of the report' },
  symbol: { role: 'other', reason: 'no word in it' },
  related: {
    role: 'related-headline',
    reason: 'a headline that ends with a source, a date or a number of views',
  },
  teaser: {
    role: 'related-headline',
    reason: 'one of several teasers that are cut short or run into their headlines',
  },
  video: { role: 'advert', reason: 'the heading of a player' },
};
