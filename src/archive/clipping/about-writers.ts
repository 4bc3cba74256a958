import type { Core } from './core.ts';
import { BYLINE_LEAD, personsIn } from './byline.ts';
import type { Unit } from './unit.ts';

/** What a site says of its writers: their trade, and what they do there. */
const TRADE =
  /\b(?:reporters?|journalists?|correspondents?|editors?|writers?|columnists?|authors?|professor|fellow|lecturer|analyst|freelancer?|freelance|photographer|producer|intern|covers|covering|writes|reporting|reports on|joined|graduated|column)\b/iu;
/** What follows a writer's first name there. */
const LIFE = new Set(
  'is was has joined covers writes works worked lives studied graduated'.split(' '),
);
const LOOKED_AT = 100;
const LONGEST_HEAD = 160;
const MOST_ABOVE = 25;

/** The writers named right above the text, as "By Ada Lund" or "Ada LundStaff Writer" prints them. */
export function writersAbove(units: readonly Unit[], { from }: Core): ReadonlySet<string> {
  const head = units.slice(Math.max(0, from - MOST_ABOVE), from);
  return new Set(
    head
      .filter(({ sign, shape }) => sign === 'byline' || shape.text.length <= LONGEST_HEAD)
      .flatMap(({ shape }) =>
        personsIn(shape.text.slice(0, LONGEST_HEAD).replace(BYLINE_LEAD, '')),
      ),
  );
}

/** "Ada Lund covers the harbour for us.": a note on a writer of the article, below its text. */
export function tellsOfWriter({ shape, sign }: Unit, writers: ReadonlySet<string>): boolean {
  if (sign !== 'prose' && sign !== 'piece') return false;
  const opening = shape.text.slice(0, LOOKED_AT);
  const named = [...writers].some((name) => {
    const [first, next] = opening.split(' ', 2);
    return opening.includes(name) || (name.startsWith(`${first} `) && LIFE.has(next ?? ''));
  });
  return named && TRADE.test(shape.text.slice(0, 300));
}
