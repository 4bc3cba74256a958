import type { Unit } from './unit.ts';
import { fold } from '../../text/fold.ts';
import { monthNamed } from './months.ts';

/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|traffic_source|fbclid|gclid|yclid|msclkid|dclid|igshid|mc_[ce]id|ref|ref_src|referrer|source|src|cmpid|cmp|ocid|ito|partner|smid|smtyp|sr_share|share|at_\w+|ns_\w+|xtor|wt_\w+|rss|from|feature|spm|_ga|amp)$/i;

/** Hosts whose pages are not articles: sharing, short links, shops. */
const NOT_ARTICLES =
  /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|t\.co|t\.me|instagram\.com|youtube\.com|youtu\.be|whatsapp\.com|wa\.me|linkedin\.com|pinterest\.com|reddit\.com|tiktok\.com|google\.com|apple\.com|bit\.ly|doubleclick\.net)$/i;

const LONGEST_ADDRESS = 2_000;

/** The address without tracking parameters and fragment; undefined where it is no web address. */
export function canonicalAddress(printed: string): string | undefined {
  const bare =
    /(?:https?:\/\/|www\.)[^\s<>]+/i.exec(printed.slice(0, LONGEST_ADDRESS))?.[0] ?? printed;
  const whole = bare.startsWith('www.') ? `https://${bare}` : bare;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** `/5yq3x`: what a site's own short address has. */
const SHORTEST_PATH = 6;

/** Whether an address is that of a single article: a path of some depth on a host that publishes. */
export function isArticleAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return (
    !NOT_ARTICLES.test(hostname) &&
    /[-_\d].*|\/.+\//.test(pathname.slice(1)) &&
    pathname.length >= SHORTEST_PATH
  );
}

/** The host without `www.` and the like. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
}

/** The words of an address's last telling part. */
export function slugWords(address: string | undefined): Set<string> {
  return new Set((slugText(address) ?? '').split(' ').filter((word) => word.length >= 4));
}

/** The last part of an address as words ("mayor promises a new bridge"), without ids; undefined where it has none. */
export function slugText(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const parts = decoded(new URL(address).pathname).split('/').filter(Boolean);
  const slug = parts.reverse().find((part) => (part.match(/[-_]\p{L}/gu) ?? []).length >= 2);
  if (!slug) return undefined;
  const words = fold(slug.replace(/\.\w{2,5}$/, '').slice(0, 300)).split(' ');
  const telling = words.filter((word) => !/^(?:\d{4,}|[a-z]*\d[a-z\d]{5,})$/.test(word));
  return telling.length >= 3 ? telling.join(' ') : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
/** The name of a section between the parts of a date: "/2025/12/news/04/". */
const SECTION = '(?:\\p{L}[\\p{L}-]{1,20}/)?';
/** How addresses write a day, the plainest first. */
const IN_ADDRESS: readonly RegExp[] = [
  `[/-]${YEAR}[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})(?=[/-]|$)`,
  `[/-]${YEAR}[/-]?(?<month>\\d{2})(?<day>\\d{2})(?=[/-]|$|\\.\\p{L}{2,5}$)`,
  `/${YEAR}/${SECTION}(?<month>\\d{1,2})/${SECTION}(?<day>\\d{1,2})(?=/|$)`,
  `/${YEAR}/(?<name>\\p{L}{3,9})/(?<day>\\d{1,2})(?=/|$)`,
  `/(?<day>\\d{1,2})-(?<month>\\d{1,2})-${YEAR}(?=[/-]|$|\\.\\p{L}{2,5}$)`,
  `/(?<day>\\d{1,2})-(?<name>\\p{L}{3,9})-${YEAR}(?=[/-]|$)`,
  `[/-]${YEAR}[/-](?<month>\\d{1,2})(?=[/-]|$)`,
].map((form) => new RegExp(form, 'u'));

interface DateInAddress {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly at: number;
  readonly length: number;
}

/** The date in an address, `/2025/12/1/`, or its month alone; undefined where it has none. */
export function dateInAddress(address: string): DateInAddress | undefined {
  return IN_ADDRESS.map((form) => readDate(form.exec(address))).find(Boolean);
}

function readDate(match: RegExpExecArray | null): DateInAddress | undefined {
  const { year = '', month, name, day } = match?.groups ?? {};
  const number = name === undefined ? Number(month) : monthNamed(name);
  if (!match || !number || number > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return {
    year: Number(year),
    month: number,
    ...(day !== undefined && { day: Number(day) }),
    at: match.index + 1,
    length: match[0].length - 1,
  };
}

/** An address printed as a line of its own. */
export interface PrintedAddress {
  readonly unit: number;
  readonly address: string;
}

/** The clipping's own address: an article's address on a line of its own; the most printed, then the last. */
export function findOwnAddress(units: readonly Unit[]): PrintedAddress | undefined {
  const found = units.flatMap(({ sign, shape }, unit) => {
    const address = sign === 'address' ? canonicalAddress(shape.text) : undefined;
    return address && isArticleAddress(address) ? [{ unit, address }] : [];
  });
  const count = (address: string) => found.filter((each) => each.address === address).length;
  const top = Math.max(0, ...found.slice(0, 50).map(({ address }) => count(address)));
  const best = found.slice(0, 50).filter(({ address }) => count(address) === top);
  const distinct = new Set(best.map(({ address }) => address));
  return distinct.size > 3 ? undefined : best.at(distinct.size === 1 ? 0 : -1);
}
