import { countryName } from '#archive/authority/countries/country-table.ts';
import type { RecordedOffice } from '#archive/record/article-record.ts';

type Office = Pick<RecordedOffice, 'role' | 'body' | 'country' | 'qualifier'>;

const QUALIFIERS = { former: 'former', acting: 'acting', elect: '', deputy: 'deputy' } as const;

/** An office in plain words: "former Foreign Minister of France", "President, European Commission". */
export function officeTitle(office: Office): string {
  const role = [qualifierBefore(office), office.role].filter(Boolean).join(' ');
  const elect = office.qualifier === 'elect' && !/-elect\b/i.test(office.role) ? '-elect' : '';
  return `${role}${elect}${officeHolding(office)}`;
}

/** What the office is held in, with the words that join it to the role. */
function officeHolding({ role, body, country }: Office): string {
  const within = body && !role.includes(body) ? `, ${body}` : '';
  if (!country) return within;
  const name = countryName(country);
  if (role.includes(name) || body?.includes(name)) return within;
  return within || role.includes(' of ') ? `${within} (${name})` : ` of ${withArticle(name)}`;
}

function qualifierBefore({ role, qualifier }: Office): string {
  if (!qualifier) return '';
  const word = QUALIFIERS[qualifier];
  return role.toLowerCase().startsWith(word) ? '' : word;
}

/** English says "the" before names that are a plural or a description. */
export function withArticle(country: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Vatican|Holy See)|\b(?:Republic|Islands|Emirates|Territories|Union)$|^(?:Democratic )?Republic/.test(
    country,
  )
    ? `the ${country}`
    : country;
}
