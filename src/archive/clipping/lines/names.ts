import { COMMON_WORDS } from '../../text/common-words.ts';
import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { remembered } from '../../text/remembered.ts';
import { isCountryName } from './country-names.ts';
import { publisherNamed } from './known-publisher.ts';

const PARTICLES = /^(?:de|da|di|del|della|der|den|van|von|el|al|bin|ibn|la|le|dos|du|ter|st\.?)$/i;

/** Words that end a name in a byline: what the person is, or where. */
export const JOBS =
  /\b(?:editor|reporter|correspondent|writer|journalist|columnist|producer|intern|analyst|photographers?|contributors?|writers|staff|bureau|chief|desk|team|newsroom|director|reporters|editors|correspondents|редактор|журналист\p{L}*|журналіст\p{L}*|кореспондент\p{L}*|корреспондент\p{L}*|\p{L}*redakteur\p{L}*|\p{L}*korrespondent\p{L}*|reporterin(?:nen)?|volontär\p{L}*|redaktion|journaliste|correspondante?|envoyée? spéciale?|rédact(?:eur|rice)|rédaction|periodista|corresponsal|enviad[oa] especial|redactora?|redacción|giornalista|corrispondente|inviat[oa]|redazione|redação)\b/iu;

/** Words in the names of outlets and offices, not of people. */
const BODIES =
  /^(?:The|Le|La|Les|El|Los|Die|Der|Das)\s|\b(?:News|Post|Times|Herald|Gazette|Tribune|Journal|Daily|Weekly|Press|Agency|Ministry|Department|Office|Observer|Chronicle|Courier|Mail|Telegraph|Mirror|Standard|Ledger|Examiner|Advertiser|Argus|Dispatch|Inquirer|Bulletin|Sentinel|Guardian|Independent|Express|Broadcasting|Newswire|Agenzia|Agence|Agentur|Agencia|Агентство|Агенція|Radio|TV|Television|Media|Online|Magazine|Review|Zeitung|\p{Lu}?\p{Ll}*zeitung|Anzeiger|Nachrichten|Rundschau|Blatt|\p{Lu}\p{Ll}*(?:blatt|anzeiger|kurier|bote)|Kurier|Presse|Courrier|Corriere|Mattino|Messaggero|Gazzetta|Giornale|Diario|Diário|Gaceta|Jornal|Heraldo|Periódico|Courant|Gazeta|Głos|Dziennik|Kurier|Правда|Курьер|Кур’єр|Слово|Вестник|Вісник|Новости|Новини|Вести|Вісті|Газета|University|Institute)\b/u;

/** "Department Press Briefing": what was held, not who reports it. */
const OCCASIONS = /\b(?:press|media|news) (?:briefing|conference|release|gaggle|statement)s?\b/iu;

/** "Abendbote", "Volksblatt": outlets whose name is one word. */
const COMPOUND =
  /^\p{Lu}\p{Ll}{2,}(?:bote|blatt|zeitung|anzeiger|kurier|nachrichten|rundschau|presse|echo|courant)$/u;

/** Small words within the names of outlets: "La Gaceta del Duero", "Voice of the Coast". */
const SMALL = /^(?:of|the|and|for|de|la|du|del|do|da|des|di|der|und|et|y|e)$/;

/** Whether a text reads as the name of an outlet: capitalised words with one that outlets use. */
export function isOutletName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length === 1) return COMPOUND.test(text);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    BODIES.test(text) &&
    !OCCASIONS.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word))
  );
}

/** Words of headlines, not of the names of writers. */
const OFFICES =
  /[’']s(?:\s|$)|\b(?:minister|secretary|president|chancellor|ambassador|premier|king|queen|parliament|commission|council)\b/iu;

/** Whether most of the words are plain ones: "Harbour Plan Vote" is a headline in capitals, "Rose Fields" may be a name. */
function isPlain(words: readonly string[]): boolean {
  const plain = words.map(fold).filter((word) => COMMON_WORDS.has(word) && !GIVEN_NAMES.has(word));
  return plain.length * 2 > words.length;
}

/** Whether a text reads as one person's name: two to five capitalised words, none of a job or a publisher. */
export const isPersonName = remembered((text): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 50) return false;
  const capital = words.filter((word) => /^\p{Lu}[\p{L}.'’ʼ-]*$/u.test(word));
  if (
    capital.length < 2 ||
    words.some((word) => !capital.includes(word) && !PARTICLES.test(word)) ||
    /^\p{Lu}{4,}\s\p{Lu}{4,}\s/u.test(text)
  )
    return false;
  return !(
    JOBS.test(text) ||
    OFFICES.test(text) ||
    BODIES.test(text) ||
    isPlain(words) ||
    publisherNamed(text) ||
    isCountryName(text)
  );
});

/** The names in "A, B and C". */
export function splitNames(text: string): string[] {
  return text
    .split(
      /\s*(?:,\s(?:and|und|et|y)\s|,|;|\||•|&|\/|\s(?:and|und|et|y|e|i|та|и|і|ve|och|og|en|with|mit|avec)\s)\s*/u,
    )
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Whether a line is nothing but names of people. */
export const isNameLine = remembered((text): boolean => {
  if (text.length > 160) return false;
  const names = splitNames(text);
  return names.length > 0 && names.every(isPersonName);
});
