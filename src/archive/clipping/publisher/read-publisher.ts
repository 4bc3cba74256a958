import { fold } from '../../text/fold.ts';
import { hostOf } from '../lines/address.ts';
import type { Field } from '../clipping.ts';
import { fromCredits } from './clues-of-credits.ts';
import { findHosts } from './clues-of-hosts.ts';
import { fromHead, fromLines } from './clues-of-lines.ts';
import { fromMasthead } from './clues-of-masthead.ts';
import { fromRights } from './clues-of-rights.ts';
import { absent, type FieldContext, found, metadataOf } from '../page/field-context.ts';
import { publisherAt } from '../lines/known-publisher.ts';
import { clue, type Clue } from './publisher-clue.ts';
import type { Unit } from '../lines/unit.ts';
import { gatherPublishers } from './gather-publishers.ts';
import { weighPublishers } from './weigh-publishers.ts';

/** The publisher: all clues of the page are gathered, clues for one name add up, the heaviest name wins. */
export function readPublisher(context: FieldContext, agency: Field<string>): Field<string> {
  const hosts = findHosts(context);
  const clues = [
    ...hosts.clues,
    ...fromMetadata(context),
    ...fromAddress(context),
    ...fromHeadlineSuffix(context),
    ...fromRights(context),
    ...fromCredits(context),
    ...fromLines(context),
    ...fromHead(context),
    ...fromMasthead(context),
  ];
  const candidates = gatherPublishers(context, clues, hosts);
  const best = weighPublishers(context, candidates);
  if (best) return found(best.name, best.from, best.evidence, best.reason);
  return agency.kind === 'found'
    ? found(agency.value, 'date-line', agency.evidence, ONLY_AGENCY)
    : absent('No line names the publisher.');
}

const ONLY_AGENCY = 'the agency of the date line; no other publisher is named';

function fromMetadata({ page }: FieldContext): Clue[] {
  const meta = metadataOf(page, ['og:site_name', 'publisher', 'application-name', 'site']);
  return meta
    ? [
        clue(
          meta.value,
          'metadata',
          'metadata',
          meta.unit,
          'the site’s name in the page’s metadata',
        ),
      ]
    : [];
}

function fromAddress({ own, page }: FieldContext): Clue[] {
  const unit = own && page.units[own.unit];
  if (!own || !unit) return [];
  const host = hostOf(own.address);
  const known = publisherAt(host);
  const at = clue(
    host,
    'address',
    'address',
    unit,
    known ? `the article’s address is at ${host}` : 'the host of the article’s address',
  );
  return [{ ...at, name: known?.name ?? host }];
}

/** "Headline | Section | Outlet": what is left of the first line after the headline. */
function fromHeadlineSuffix({ page }: FieldContext): Clue[] {
  const { units, headline } = page;
  if (!headline) return [];
  const opening = `${fold(headline.text)} `;
  return units.slice(0, page.core.from).flatMap((unit, index) => {
    const { text, key } = unit.shape;
    if (unit.hint?.meta?.name === 'title')
      return besideHeadline(unit, text.slice(unit.hint.meta.column), headline.text);
    if (!key.startsWith(opening) && index !== headline.unit) return [];
    const rest = text.slice(headline.text.length);
    const last = /^.*\s[|–—-]\s(?<name>[^|–—]{2,40})$/u.exec(rest.slice(0, 200))?.groups?.['name'];
    return last
      ? [
          clue(
            last,
            'title',
            'masthead',
            unit,
            'the name after the headline in the page’s title',
            text.length - last.length,
          ),
        ]
      : [];
  });
}

/** "Outlet - Headline", "Headline | Outlet": what the page's title has beside the headline. */
function besideHeadline(unit: Unit, title: string, headline: string): Clue[] {
  const at = title.indexOf(headline);
  if (at < 0) return [];
  const before = /^([^|–—]{2,40}?)\s[|–—-]\s$/u.exec(title.slice(0, at).slice(0, 80))?.[1];
  const after = /\s[|–—-]\s([^|–—]{2,40})$/u.exec(
    title.slice(at + headline.length).slice(-80),
  )?.[1];
  const name = after ?? before;
  const reason = 'the name beside the headline in the page’s title';
  return name ? [clue(name, 'title', 'metadata', unit, reason)] : [];
}
