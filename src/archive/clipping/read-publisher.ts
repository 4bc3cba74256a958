import { fold } from '../text/fold.ts';
import { hostOf } from './address.ts';
import type { Field } from './clipping.ts';
import { fromCopyright, fromCredits } from './clues-of-credits.ts';
import { fromHead, fromMasthead } from './clues-of-names.ts';
import { fromSiteSpeech } from './clues-of-site.ts';
import { absent, evidenceOf, type FieldContext, found, metadataOf } from './field-context.ts';
import { publisherAt } from './known-publisher.ts';
import { clue, type Clue } from './publisher-clue.ts';
import type { Unit } from './unit.ts';

/** The publisher: all clues of the page are gathered, clues for one name add up, the heaviest name wins. */
export function readPublisher(context: FieldContext, agency: Field<string>): Field<string> {
  const clues = [
    ...fromMetadata(context),
    ...fromAddress(context),
    ...fromHeadlineSuffix(context),
    ...fromCopyright(context),
    ...fromCredits(context),
    ...fromMasthead(context),
    ...fromSiteSpeech(context),
    ...fromHead(context),
    ...(agency.kind === 'found'
      ? [
          {
            name: agency.value,
            weight: 0.8,
            from: 'date-line' as const,
            evidence: agency.evidence,
            reason: 'the agency of the date line; no other publisher is named',
          },
        ]
      : []),
  ];
  const best = heaviest(clues);
  return best
    ? found(best.name, best.from, best.evidence, best.reason)
    : absent('No line names the publisher.');
}

function heaviest(clues: readonly Clue[]): Clue | undefined {
  const strongest = new Map<string, Clue>();
  for (const clue of clues) {
    const key = `${fold(clue.name)}|${clue.from}`;
    if ((strongest.get(key)?.weight ?? 0) < clue.weight) strongest.set(key, clue);
  }
  const sums = new Map<string, number>();
  for (const { name, weight } of strongest.values())
    sums.set(fold(name), (sums.get(fold(name)) ?? 0) + weight);
  let best: Clue | undefined;
  for (const clue of clues) {
    const sum = sums.get(fold(clue.name)) ?? 0;
    const most = best ? (sums.get(fold(best.name)) ?? 0) : 0;
    if (
      sum > most ||
      (best && sum === most && fold(best.name) === fold(clue.name) && clue.weight > best.weight)
    )
      best = clue;
  }
  return best;
}
function fromMetadata({ page }: FieldContext): Clue[] {
  const meta = metadataOf(page, ['og:site_name', 'publisher', 'application-name', 'site']);
  return meta
    ? [
        clue(
          meta.value,
          4,
          'metadata',
          evidenceOf(meta.unit, meta.value),
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
  const evidence = evidenceOf(unit, host);
  if (known)
    return [clue(known.name, 3, 'address', evidence, `the article’s address is at ${host}`)];
  return [
    {
      name: host,
      weight: 0.5,
      from: 'address',
      evidence,
      reason: 'the host of the article’s address',
    },
  ];
}

/** "Headline | Section | Outlet": what is left of the first line after the headline. */
function fromHeadlineSuffix({ page }: FieldContext): Clue[] {
  const { units, headline } = page;
  if (!headline) return [];
  return units.slice(0, page.core.from).flatMap((unit, index) => {
    const { text, key } = unit.shape;
    if (unit.hint?.meta?.name === 'title')
      return besideHeadline(unit, text.slice(unit.hint.meta.column), headline.text);
    if (!key.startsWith(`${fold(headline.text)} `) && index !== headline.unit) return [];
    const rest = text.slice(headline.text.length);
    const last = /^.*\s[|–—-]\s(?<name>[^|–—]{2,40})$/u.exec(rest.slice(0, 200))?.groups?.['name'];
    return last
      ? [
          clue(
            last,
            2.5,
            'masthead',
            evidenceOf(unit, last, text.length - last.length),
            'the name after the headline in the page’s title',
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
  return name ? [clue(name, 2.5, 'metadata', evidenceOf(unit, name), reason)] : [];
}
