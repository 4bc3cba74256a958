import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { remembered } from '../../text/remembered.ts';
import { findDates } from './find-dates.ts';
import { publisherNamed } from './known-publisher.ts';
import { isOutletName, isPersonName, JOBS, splitNames } from './names.ts';
import { PUBLISHERS } from './publishers.ts';
import { uncasedPersons } from './uncased-bylines.ts';
import { withoutPictures } from './without-pictures.ts';

/** What a writer may have written, by the word that stands between it and the name; a row a language. */
const WRITTEN: readonly (readonly [kinds: string, by: string])[] = [
  [
    'interview|analysis|opinion|review|essay|comment|commentary|perspective|explainer|feature|guest post|column|research',
    'by',
  ],
  [
    String.raw`(?:(?:ein|eine)\s)?(?:kolumne|kommentar|gastkommentar|gastbeitrag|analyse|essay|glosse|interview|reportage|leitartikel|rezension|kritik|bericht|porträt)`,
    'von',
  ],
  [
    String.raw`propos recueillis|(?:une?\s)?(?:chronique|tribune|analyse|enquête|récit|reportage|entretien|article)`,
    '(?:de|par)',
  ],
  ['análisis|opinión|columna|tribuna|crónica|reportaje|entrevista', '(?:de|por)'],
  ['articolo|editoriale|commento|analisi|intervista|reportage|a cura', 'di'],
];
const OF_KINDS = WRITTEN.map(([kinds, by]) => String.raw`(?:${kinds})\s+${by}`).join('|');

/** The words before names in a byline, in several languages. */
export const BYLINE_LEAD = new RegExp(
  String.raw`^(?:[|•·]\s)?(?:${OF_KINDS}|opracowanie|opracował[ai]?|oprac\.?|tekst|by|from(?=\s+our\s+(?:own\s+)?(?:\p{L}+\s+)?correspondent)|written by|reported by|story by|text by|words by|authors?|published by|posted by|автор\p{L}{0,2}|von|par|por|di|od|yazan|autor(?:a|es|in|en)?|av|af|door|text|text:|текст(?=:))(?![\p{L}\p{N}_])[\s:]*`,
  'iu',
);

/** Such words on a line of their own, with the names below. */
export const LEAD_ALONE = new RegExp(
  String.raw`^(?:${OF_KINDS}|by|von|par|por|di|od|av|af|door|author of the article|autor(?:in|en|a|es)?|автор\p{L}{0,2}):?$`,
  'iu',
);

/** "in Kyiv", "| Outlet", "(agency)", "/ outlet.example / date": what follows the names. */
const TAIL =
  /\s+(?:in|at|from|for|reporting from|à|en|aus|в|у|w)\s+\p{Lu}.*$|\s*[|•·–—/]\s?.*$|\s+=$|\s*\(.*$|\s-\s.*$|,?\s*(?:published|updated|posted|follow|follow \w+|twitter|facebook|email|contact|share)(?:\s.*)?$|\s[-–]?\s?[\w.+-]+@[\w-]+\.[\w.-]+$/iu;
/** "Ada Lund (Port Severin, bureau) and Bo Dahl": where the first of several writes from. */
const IN_BRACKETS = /\s\([^()]{2,60}\)(?=,?\s(?:and|und|et|y|e)\s|,\s\p{Lu})/gu;
/** "Ada Lund in Port Severin and Bo Dahl": so for the first of several without brackets. */
const PLACE_BETWEEN =
  /\s(?:in|at|from)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?=,?\s(?:and|und|et|y|&)\s\p{Lu}|,\s\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}’'-]+\s(?:in|at|from)\s)/gu;
/** "Ada Lund, Port Severin, and Bo Dahl, Elmton": where each of several writes from stands after a comma. */
const PLACE_AFTER_COMMA =
  /^(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}),\s(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+)?,?(\s(?:and|und|et|y)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}),\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u;
/** "our correspondent Ada Lund", "our own reporters". */
const OURS =
  /^our\s(?:own\s)?(?:\p{L}+\s)?(?:correspondent|reporter|writer)s?,?\s(?:in\s\p{Lu}\p{L}+,?\s)?/iu;
/** "Senior reporter Ada Lund": what somebody is before the name. */
const JOB_BEFORE =
  /^(?:[\p{L}-]{2,20}\s){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|Redakteur(?:in)?|Korrespondent(?:in)?|Reporterin|[Кк]ореспондентка?|[Кк]орреспондент|[Жж]урналіст(?:ка)?|[Жж]урналист)\s(?=\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll})/u;
/** "Lund@adalund", "Lund5 minutes ago", "Lund 7 hours". */
const HANDLE_OR_TIME = /\s?(?:@|\d).*$/u;
/** "Ada LundTravel Reporter": the next word begins without a blank; MacDonald and FitzGerald are one. */
const GLUE = /(?<=\p{Lu}\p{L}*\p{Ll}{3})(?<!(?:Mac|Fitz|Van))(?=\p{Lu}\p{Ll})/gu;
/** Words that say which kind of writer somebody is. */
const KIND_OF_WRITER =
  /(?<!\S)(?:senior|chief|leitende[rn]?|politische[rn]?|\p{L}+politische[rn]?|freie[rn]?|stellvertretende[rn]?|stv\.|deputy|assistant|associate|executive|managing|contributing|special|staff|freelance|political|parliamentary|diplomatic|foreign|national|international|global|defen[cs]e|security|military|business|economics?|financial?|legal|crime|health|science|environment|climate|technology|tech|travel|sports?|culture|arts?|lifestyle|showbiz|entertainment|education|energy|news|digital|content|video|data|investigations?|investigative|regional|local|europe|european|brussels|washington|westminster|world|politics|fact-check|opinion|gear|features?|multimedia|audience|trainee|junior|head of|director)\b/iu;

/** "Ada Lund | Bo Dahl": a bar before another name, and not before the house. */
const NEXT_NAME = /\s[|·•/]\s(?=(\p{Lu}\p{Ll}+)\s\p{Lu})/gu;

/** "Ada Lund Ada Lund": the name that stands for a portrait, and the name. */
const TWICE = /^(\p{Lu}\S+\s.{2,40}?)\s+\1(?=\s|$)/u;

const NAMES_OF_PUBLISHERS = new Set(
  PUBLISHERS.flatMap(({ name, aliases }) => [name, ...aliases]).filter(
    (name) => name.includes(' ') || name.length > 4,
  ),
);
/** Characters before the blank that a publisher's name is glued to. */
const FEWEST_BEFORE = 4;

/** The persons named in what a byline says after its "by"; the names end at the first part that is none. */
export const personsIn = remembered((text): readonly string[] => {
  const uncased = uncasedPersons(text);
  if (uncased) return uncased;
  const cut = withoutPublishers(
    withoutPictures(text)
      .replace(OURS, '')
      .replace(JOB_BEFORE, '')
      .replace(TWICE, '$1')
      .replace(IN_BRACKETS, ' ')
      .replace(PLACE_AFTER_COMMA, (line, one: string, place: string, other: string) =>
        GIVEN_NAMES.has(fold(place)) ? line : one + other,
      )
      .replace(PLACE_BETWEEN, ' ')
      .replace(GLUE, ', ')
      .replace(NEXT_NAME, (bar, given: string) => (GIVEN_NAMES.has(fold(given)) ? ', ' : bar))
      .replace(TAIL, '')
      .replace(HANDLE_OR_TIME, ''),
  );
  const names = splitNames(cut.replace(/[\s|,•–=&-]+$/u, ''))
    .map(nameOf)
    .filter((name) => !publisherNamed(name)?.agency);
  const [first = ''] = names;
  const isOfHouse = (name: string) =>
    OF_A_HOUSE.test(name) || (/\p{Ll}/u.test(first) && IN_CAPITALS.test(name));
  const end = names.findIndex((name) => !isPersonName(name) || isOfHouse(name));
  return [...new Set(end < 0 ? names : names.slice(0, end))];
});

/** "Ada Lund, NORVIA WIRE": behind a name that is not set so. */
const IN_CAPITALS = /^\p{Lu}{2,}\s[\p{Lu}\s]{3,}$/u;
/** "The Banyan", "NRN-Studio Rome": a house, not a person. */
const OF_A_HOUSE = /^[Tt](?:he|HE)\s|\p{Lu}{2}-\p{Lu}\p{Ll}/u;

/** "Harbour Post Staff", "City Desk": a house’s people, none of them named. */
const COLLECTIVE =
  /(?<!\p{L})(?:staff(?!\s(?:writer|reporter|correspondent|photographer|editor))|(?:news|web|city|online|digital|sports?|business|world|national|entertainment)\sdesk|team|newsroom|agencies)(?!\p{L})/iu;

/** A name without the kind of writer that stands behind it. */
function nameOf(text: string): string {
  const plain = text.replace(/[.,]+$/, '');
  if (COLLECTIVE.test(plain)) return '';
  const job = JOBS.exec(plain)?.index ?? plain.length;
  const kind = KIND_OF_WRITER.exec(plain)?.index ?? plain.length;
  const name = plain.slice(0, Math.min(job, kind)).trim();
  return name === '' || name.includes(' ') ? name : plain;
}

/** "A and B The Associated Press": the names end where a publisher's begins. */
function withoutPublishers(text: string): string {
  for (let at = text.indexOf(' ', FEWEST_BEFORE); at >= 0; at = text.indexOf(' ', at + 1))
    if (NAMES_OF_PUBLISHERS.has(text.slice(at + 1))) return text.slice(0, at);
  return publisherNamed(text) ? '' : text;
}

const LONGEST = 160;
const MOST_LEFT = 60;
const AFTER_NAMES =
  /^[\s|•·/,–—-]*(?:published|updated|posted|follow|twitter|@|[\w.+-]+@|\d{1,3}\s(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?)\b)/iu;

/**
 * Whether a line near a headline says who wrote: names, and then their trade, their house, a date or nothing. Names
 * alone are no proof elsewhere.
 */
export const isByline = remembered((text): boolean => {
  if (text.length > LONGEST) return false;
  if (uncasedPersons(text)) return true;
  const said = withoutPictures(text)
    .replace(BYLINE_LEAD, '')
    .replace(JOB_BEFORE, '')
    .replace(TWICE, '$1')
    .replace(GLUE, ', ');
  const last = personsIn(said).at(-1);
  if (last === undefined) return false;
  const rest = said
    .slice(said.indexOf(last) + last.length)
    .replace(/^\s*(?:and|und|et|y|with|mit|avec|&)\s/iu, '')
    .trim();
  if (/^[\d,&•·|–—\s-]{0,4}$/.test(rest)) return true;
  if (said.search(PLACE_BETWEEN) > 0 && /^(?:in|at|from)\s\p{Lu}[\p{L}’' -]{1,30}$/u.test(rest))
    return true;
  if (FROM_PLACE.test(rest) && GIVEN_NAMES.has(fold(said.split(' ', 1)[0] ?? ''))) return true;
  if (rest.length > MOST_LEFT && findDates(rest).length === 0) return false;
  return (
    JOBS.test(rest) ||
    AFTER_NAMES.test(rest) ||
    findDates(rest).length > 0 ||
    rest.split(/\s*[|•·/,–—]\s*|\s(?:and|for)\s/u).some((part) => isHouse(part.trim()))
  );
});

/** "Ada Lund, Elmton": where the writer is. */
const FROM_PLACE = /^,\s\p{Lu}[\p{L}’'-]+$/u;

const HOST = /^[\p{L}\d-]{2,40}(?:\.\p{L}{2,6}){1,2}$/u;

function isHouse(text: string): boolean {
  return publisherNamed(text) !== undefined || isOutletName(text) || HOST.test(text);
}
