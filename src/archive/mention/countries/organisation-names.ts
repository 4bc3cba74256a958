import type { Span } from '../../text/span.ts';
import type { CountryHow } from '../mention.ts';

/**
 * Last words of names of bodies that are not the state: a country in "… Airways" or "… Psychological Association"
 * tells whose name it bears, not that the article speaks of the country. Ministries, parliaments, courts and
 * armed forces are the state and not in this list. From general knowledge.
 */
const BODY =
  'Academy|Airlines?|Airways|Association|Award|Awards|Bank|Board|Broadcasting|Chamber|Championship|Championships|Church|Club|College|' +
  'Company|Corporation|Council on|Cup|Festival|Foundation|Fund|Grand Prix|Group|Hospital|Inc|Institute|Institution|Journal|League|Ltd|' +
  'Masters|Museum|Network|News|Open|Orchestra|Post|Press|Prize|Review|School|Society|Symphony|Telecom|Television|Times|Trust|Union of|University';

const BODY_AFTER = new RegExp(
  `^(?: (?:\\p{Lu}[\\p{L}'’-]*|of|for|and|&)){0,4}? (?:${BODY})(?![\\p{L}])`,
  'u',
);
const OUTLET_AFTER =
  /^ (?:Times|Daily|Today|Herald|Post|Journal|Gazette|Observer|Weekly)(?![\p{L}])/u;

/**
 * Whether a country's word is part of the name of an organisation that is not the state. A demonym is
 * ("British Airways"); a name is only in the name of a newspaper: "the Conference Board of Canada" tells
 * that the article is about Canada too.
 */
export function isInOrganisationName(text: string, span: Span, how: CountryHow): boolean {
  const after = text.slice(span.end, span.end + 70);
  return how === 'demonym' ? BODY_AFTER.test(after) : OUTLET_AFTER.test(after);
}
