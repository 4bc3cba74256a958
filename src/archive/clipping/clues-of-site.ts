import { fold } from '../text/fold.ts';
import { evidenceOf, type FieldContext } from './field-context.ts';
import { publisherNamed } from './known-publisher.ts';
import { isSectionName } from './section-names.ts';
import { clue, type Clue } from './publisher-clue.ts';
import type { Unit } from './unit.ts';

/** A name as sites print their own: up to four capitalised words, with the small ones that stand in names. */
const NAME = String.raw`(?:[Tt]he\s)?\p{Lu}[\p{L}\d’']*(?:\.\p{Ll}{2,4}(?!\p{L}))?(?:\s(?:(?:of|de|la|and|&)\s)?\p{Lu}[\p{L}\d’']*){0,3}`;

/** How a site speaks of itself to its readers; the name follows or stands before. */
const BEFORE_NAME = String.raw`(?:[Ss]ubscribe(?:\snow)?\sto|[Ss]ubscription\sto|[Ff]ollow|[Jj]oin|[Ss]upport|[Cc]ontact|[Ee]mail|[Dd]ownload|[Ww]elcome\sto|[Bb]ack\sto|[Jj]obs\s(?:at|with)|[Ww]ork\s(?:at|for|with)|[Ii]nside|[Ss]hop|[Ss]earch|[Aa]dvertise\s(?:with|in|on)|[Ww]rite\sfor|[Aa]bout|[Bb]est\sof|[Pp]roperty\sof|[Mm]ore\s(?:from|on|stories\sfrom)|[Ss]ign\s(?:up|in)\s(?:for|to)|[Kk]eep\sup\sto\sdate\swith|[Ee]xclusively\sto|[Ss]tories\sfrom|[Aa]ccess\sto|[Ll]og\sin\sto)`;
const AFTER_NAME = String.raw`(?:[Aa]pp|[Nn]ewsletters?|[Ll]ogo|[Hh]ome\s?page|[Ss]ubscribers?|[Ss]ubscriptions?|[Pp]odcasts?|[Ss]taff|[Nn]ewsroom|[Ss]hop|[Ss]tore|[Aa]rchives?|[Ii]nsider|[Ee]vents|[Jj]obs|[Cc]oupons|COUPONS|[Pp]uzzles|[Ll]icensing|on\s(?:Facebook|Twitter|Instagram|YouTube|Telegram|LinkedIn|X|social)|is\snot\sresponsible|may\searn|journalism)`;
const AFTER = new RegExp(String.raw`(?:^|[\s(])${BEFORE_NAME}\s(?<name>${NAME})`, 'u');
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<name>${NAME})\s${AFTER_NAME}(?!\p{L})`, 'u');

/** Services that sites name beside themselves. */
const SERVICES = new Set(
  (
    'facebook twitter x instagram youtube telegram whatsapp linkedin google google news apple apple news app store google play ' +
    'tiktok threads bluesky pinterest reddit flipboard messenger viber rss spotify newsletter newsletters email cookies us me ' +
    'today now here more news the author my'
  ).split(' '),
);
/** Once may be a stranger: a site that is followed, a shop. */
const FEWEST = 2;
/** What ends a run of capitals in a menu and is no part of the name. */
const TRAILING =
  /\s(?:App|Newsletters?|Logo|Staff|Shop|Store|Archives?|Insider|Events|Jobs|Puzzles|Licensing|Podcasts?|Customer|Support)(?:\s.*)?$/u;
const LONGEST = 300;
const EACH = 0.6;
const MOST = 2.4;

/** Names with which a page's lines outside the article speak of their own site: a name counts once a line. */
export function fromSiteSpeech({ page }: FieldContext): Clue[] {
  const { units, core } = page;
  const said = new Map<string, { name: string; unit: Unit; lines: Set<string> }>();
  for (const [index, unit] of units.entries()) {
    const inside = index >= core.from && index < core.to && unit.sign === 'prose' && !unit.phrase;
    if (inside || unit.hint?.meta) continue;
    for (const name of namesIn(unit.shape.text.slice(0, LONGEST))) {
      const key = fold(publisherNamed(name)?.name ?? name).replace(/^the /, '');
      const known = said.get(key) ?? { name, unit, lines: new Set<string>() };
      known.lines.add(unit.shape.key);
      said.set(key, known);
    }
  }
  const telling = [...said.values()].filter(
    ({ name, lines }) => lines.size >= FEWEST || publisherNamed(name)?.institution === false,
  );
  return telling.map(({ name, unit, lines }) =>
    clue(
      name,
      Math.min(MOST, lines.size * EACH + (publisherNamed(name) ? 0.3 : 0)),
      'masthead',
      evidenceOf(unit, name),
      `so the site calls itself to its readers, in ${lines.size} ${lines.size === 1 ? 'line' : 'lines'}`,
    ),
  );
}

function namesIn(text: string): string[] {
  return [AFTER, BEFORE].flatMap((form) => {
    const name = form
      .exec(text)
      ?.groups?.['name']?.replace(/[’']s$/u, '')
      .replace(TRAILING, '');
    return name && isSiteName(name) ? [name] : [];
  });
}

function isSiteName(name: string): boolean {
  const key = fold(name);
  return /\p{Lu}/u.test(name) && key.length > 2 && !SERVICES.has(key) && !isSectionName(name);
}
