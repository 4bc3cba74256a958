import type { FieldContext } from '../page/field-context.ts';
import { clue, type Clue } from './publisher-clue.ts';
import type { Unit } from '../lines/unit.ts';
import type { Page } from '../page/page.ts';
import { SITE_NAME, squeezed } from '../lines/site-name.ts';

const HOST =
  /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:www\d?\.|m\.)?((?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|info|news|media|online|eu|[a-z]{2}))(?![\p{L}\p{N}-])/giu;
const MAIL = /@((?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,12})(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}])@(\w{3,30})(?![\p{L}\p{N}.])/gu;
const LONGEST = 400;

/** Services whose hosts and handles say nothing of the site. */
const STRANGERS = new Set(
  (
    'facebook twitter instagram youtube google gmail yahoo hotmail outlook linkedin pinterest whatsapp telegram t tco reddit ' +
    'doi example email mail domain beispiel tiktok apple flickr wikipedia wikimedia vimeo bit amazon disqus addthis wordpress blogger medium youtu goo ' +
    'amzn orcid bsky tinyurl buff spotify soundcloud snapchat substack patreon paypal'
  ).split(' '),
);

/** The hosts, mail domains and handles in the page's own lines. */
export interface PrintedHosts {
  /** How often each is printed, by its letters. */
  readonly times: ReadonlyMap<string, number>;
  readonly clues: readonly Clue[];
}

/** Finds the hosts, mail domains and handles in the page's own lines: a site prints its own more than those of others. */
export function findHosts({ page }: FieldContext): PrintedHosts {
  const printed = page.units.flatMap((unit, index) =>
    isOfSite(page, unit, index) ? hostsIn(unit) : [],
  );
  const times = new Map<string, number>();
  for (const { key } of printed) times.set(key, (times.get(key) ?? 0) + 1);
  const addressed = new Set(printed.filter(({ own }) => own).map(({ key }) => key));
  const named = printed.flatMap(({ unit, host, own }) =>
    host === undefined
      ? []
      : [
          clue(
            host,
            own ? 'own-host' : 'site-host',
            'masthead',
            unit,
            'a host in the page’s own lines',
          ),
        ],
  );
  return { times, clues: [...named, ...spelledOut(page, [...addressed].slice(0, MOST_HOSTS))] };
}

function isOfSite({ core }: Page, unit: Unit, index: number): boolean {
  const inside = index >= core.from && index < core.to;
  return !unit.hint?.meta && !(inside && unit.sign === 'prose' && !unit.phrase);
}

interface PrintedHost {
  readonly unit: Unit;
  /** Its letters, without what every host has. */
  readonly key: string;
  /** The domain; a handle has none. */
  readonly host?: string;
  /** A mail domain, a handle, or a host in a legal line: the site's own rather than one it links to. */
  readonly own: boolean;
}

function hostsIn(unit: Unit): PrintedHost[] {
  const text = unit.shape.text.slice(0, LONGEST);
  if (!/[.@]/.test(text)) return [];
  const legal = unit.phrase?.list.role === 'legal' || unit.sign === 'legal';
  const domains = (form: RegExp, own: boolean) =>
    [...text.matchAll(form)].map(([, printed = '']) => {
      const [label, host] = ownedPart(printed);
      return { unit, key: squeezed(label), host, own };
    });
  const handles = [...text.matchAll(HANDLE)].map(([, printed = '']) => ({
    unit,
    key: squeezed(printed.replace(/_/g, ' ')),
    own: true,
  }));
  return [...domains(HOST, legal), ...domains(MAIL, true), ...handles].filter(
    ({ key }) => key.length > 1 && !STRANGERS.has(key),
  );
}

const SECOND_LEVEL = /^(?:com?|org|net|gov|ac|edu)$/i;

/** What the owner of a host chose, and the domain: `harbourpost` and `harbourpost.com.au` of `news.harbourpost.com.au`. */
function ownedPart(host: string): [label: string, domain: string] {
  const parts = host.split('.');
  const at = parts.length - (SECOND_LEVEL.test(parts.at(-2) ?? '') ? 3 : 2);
  return [parts[at]?.toLowerCase() ?? '', parts.slice(Math.max(0, at)).join('.')];
}

const MOST_HOSTS = 12;
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}@.])${SITE_NAME}`, 'gu');

/** Where the page spells out what a host or handle writes in one: "Tidewatch Monitor" for `@tidewatchmonitor`. */
function spelledOut({ units }: Page, keys: readonly string[]): Clue[] {
  return units.flatMap((unit) => {
    const letters = unit.shape.key.replace(/ /g, '');
    if (unit.hint?.meta || !keys.some((key) => letters.includes(key))) return [];
    return [...unit.shape.text.slice(0, LONGEST).matchAll(NAMES)].flatMap(([name]) =>
      keys.includes(squeezed(name))
        ? [clue(name, 'spelled', 'masthead', unit, 'so the page spells its host or handle')]
        : [],
    );
  });
}
