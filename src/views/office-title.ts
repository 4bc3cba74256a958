import { countryName } from '#archive/authority/countries/country-table.ts';
import type { RecordedOffice } from '#archive/record/article-record.ts';

type Office = Pick<RecordedOffice, 'role' | 'body' | 'country' | 'qualifier' | 'supplied' | 'end'>;

const QUALIFIERS = {
  former: 'former',
  outgoing: 'outgoing',
  acting: 'Acting',
  elect: '',
  chosen: 'named',
  'to be': 'incoming',
  deputy: 'Deputy',
} as const;

/**
 * An office in plain words: "former Foreign Minister of France", "President of the European Commission". What its own
 * words do not say stands in square brackets: "Mayor of Kharkiv [Ukraine]", "[Secretary General] of NATO", "Treasurer
 * [of the Ferry Board]". One whose end is told has its closing year.
 */
export function officeTitle(office: Office): string {
  const role = [qualifierBefore(office), office.role].filter(Boolean).join(' ');
  const elect = office.qualifier === 'elect' && !/-elect\b/i.test(office.role) ? '-elect' : '';
  const named = `${role}${elect}`;
  const held = `${office.supplied?.includes('role') ? `[${named}]` : named}${officeHolding(office)}`;
  const closing = closingYear(office);
  return closing === undefined ? held : `${held} (until ${closing})`;
}

/** What the office is held in, with the words that join it to the role. */
function officeHolding({ role, body, country, supplied }: Office): string {
  const printed = body && !role.includes(body) ? joined(role, body) : '';
  const lent = printed !== '' && supplied?.includes('body') === true;
  const within = lent ? ` [${printed.replace(/^,? /, '')}]` : printed;
  if (!country) return within;
  const name = countryName(country);
  if (role.includes(name) || body?.includes(name)) return within;
  const aside = within !== '' || role.includes(' of ');
  if (lent && supplied.includes('country')) return within.replace(/\]$/, `, ${name}]`);
  if (supplied?.includes('country'))
    return `${within} [${aside ? name : `of ${withArticle(name)}`}]`;
  return aside ? `${within} (${name})` : ` of ${withArticle(name)}`;
}

function joined(role: string, body: string): string {
  if (/\bof\b(?! staff$| the general staff$)/i.test(role) && !IN_SMALL.test(body))
    return `, ${body}`;
  return ` of ${bodyWithArticle(body)}`;
}

/** "the European Commission", "NATO". */
export function bodyWithArticle(body: string): string {
  return DESCRIBES.test(body) || IN_SMALL.test(body) || ENDS_IN_SMALL.test(body)
    ? `the ${body}`
    : body;
}

/** Words that make a body's name a description, before which English says "the": "the Ferry Board", "the museum". */
const DESCRIBES =
  /^(?!the\b)(?=.*\s).*\b(?:Administration|Agency|Assembly|Association|Authority|Board|Cabinet|Command|Commission|Committee|Council|Court|Department|Federation|Forces|Institute|League|Ministry|Nations|Office|Organi[sz]ation|Parliament|Party|Senate|Service|Staff|Union|Fund|Guild|Society|Foundation|Congress|Tribunal|Museum|Philharmonic|Orchestra|Infirmary)\b|^\S+ of /iu;
/** "the Brana film festival"; "Kisumu county" has none. */
const ENDS_IN_SMALL = /\s(?!(?:region|county|province|district|oblast|state|parish)$)\p{Ll}+$/u;
const IN_SMALL = /^(?!(?:the|a|an|his|her)\b)\p{Ll}/u;

function closingYear({ end }: Office): string | undefined {
  return (end?.to ?? end?.from)?.slice(0, 4);
}

/** The closing year says "former" already, and when. */
function qualifierBefore({ role, qualifier, end }: Office): string {
  if (!qualifier || (qualifier === 'former' && end?.from)) return '';
  const word = QUALIFIERS[qualifier];
  return role.toLowerCase().startsWith(word.toLowerCase()) ? '' : word;
}

/** An office without the closing year that its title ends with, and that year apart. */
export function splitClosing(title: string): { title: string; closing: string | undefined } {
  const [, office = title, closing] = /^(.*) \(until (\d{4})\)$/s.exec(title) ?? [];
  return { title: office, closing };
}

/** As it begins a line. */
export function capitalised(title: string): string {
  return title.replace(/^\[?\p{Ll}/u, (start) => start.toUpperCase());
}

/** English says "the" before names that are a plural or a description. */
export function withArticle(country: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Vatican|Holy See)|\b(?:Republic|Islands|Emirates|Territories|Union)$|^(?:Democratic )?Republic/.test(
    country,
  )
    ? `the ${country}`
    : country;
}
