import { countryName } from '../../authority/countries/country-table.ts';
import { contains, overlaps, textAt, type Span } from '../../text/span.ts';
import type { CountryMention } from '../mention.ts';
import { isCommonWord } from '../people/known-words.ts';
import { FUNCTION_WORDS } from '../tables/function-words.ts';
import { STATE_HEADS } from '../tables/known-bodies.ts';
import { TITLE_WORDS } from '../tables/roles.ts';

export interface NamedBody {
  /** Without a country's word at the edge, which is a mention of its own. */
  readonly span: Span;
  readonly name: string;
  readonly country?: string;
  readonly inferred?: boolean;
}

/** What the text around a body tells of it. */
export interface Setting {
  /** The countries that may belong to its name. */
  readonly countries: readonly CountryMention[];
  /** The one country that the document speaks of. */
  readonly only: string | undefined;
  /** Whether a capital tells nothing here: words of a headline, or one that opens a sentence. */
  readonly capitalised: boolean;
}

/**
 * The name under which a body is known beyond its document. A body of state in common words has its country in
 * the name, however the text says it: "Ukraine's Defence Ministry" is the Defence Ministry of Ukraine. Without a
 * country it is that of the only country of the document, or else the body as printed.
 */
export function nameBody(
  text: string,
  whole: Span,
  head: string,
  { countries, only, capitalised }: Setting,
): NamedBody | undefined {
  const inside = countries.filter(({ span }) => overlaps(span, whole));
  if (inside.some(({ span }) => contains(span, whole))) return undefined;
  const country = inside[0] ?? countries.find(({ span }) => precedes(text, span, whole));
  const edge = inside[0]?.span;
  const span = edge ? withoutEdge(text, whole, edge) : whole;
  const core = printed(text, span);
  const plain = head !== '' && core.split(' ').every(isPlain);
  const ofState = STATE_HEADS.has(head.toLowerCase());
  if (plain && !country && capitalised) return undefined;
  if (plain && !country && core.split(' ').length <= 3) {
    if (NO_BODY.test(core)) return undefined;
    return OF_ONE_COUNTRY.test(head) && only !== undefined
      ? { span, name: `${core} of ${inName(only)}`, country: only, inferred: true }
      : { span, name: core };
  }
  const [own] = inside;
  const asPrinted =
    own !== undefined &&
    own.span.start === whole.start &&
    (/^guard$/i.test(head) || (own.how === 'name' && !REORDERED.test(head)));
  const name =
    ofState && country && !asPrinted && (plain || (inside.length > 0 && /^ministry$/i.test(head)))
      ? `${core} of ${inName(country.code)}`
      : printed(text, whole);
  const agreed = country && inside.every(({ code }) => code === country.code);
  return { span, name, ...(agreed && { country: country.code }) };
}

/** Whose country goes to the end of the name, wherever it is printed. */
const REORDERED =
  /^(?:ministry|department|parliament|senate|cabinet|treasury|army|navy|embassy|court)$/i;

/** States of the past, competitions and things that are named like bodies. */
const NO_BODY =
  /^(?:Soviet Union|Champions League|Europa League|Nations League|Super League|Conference League|Centre Court|Civil Society|Home Front|Western Front|Eastern Front|Task Force|Labour Force|Trade Union|Trade Unions)$/;

/** Of which a country has its own, and a text means that of the country it speaks of. */
const OF_ONE_COUNTRY = /^(?:ministry|parliament|army|navy|cabinet|treasury)$/i;

function printed(text: string, span: Span): string {
  return textAt(text, span).replace(/\s+/g, ' ');
}

function inName(code: string): string {
  const name = countryName(code);
  return /^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros)\b|(?:Republic|Islands|States)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** "Ukraine's Defence Ministry": the country stands before the name. */
function precedes(text: string, country: Span, name: Span): boolean {
  return country.end < name.start && /^['’]s?\s$/.test(text.slice(country.end, name.start));
}

/** Words without a name among them, of which many countries have a body: "Defence Ministry". */
function isPlain(word: string): boolean {
  return (
    [FUNCTION_WORDS, TITLE_WORDS].some((table) => table.has(word.toLowerCase())) ||
    isCommonWord(word.toLowerCase())
  );
}

/** Takes a country's word off the edge of a name where two words are left: "Ukrainian Foreign Ministry". */
function withoutEdge(text: string, whole: Span, edge: Span): Span {
  let { start, end } = whole;
  if (edge.start <= start)
    start = edge.end + (/^\s+/.exec(text.slice(edge.end, edge.end + 4))?.[0].length ?? 0);
  else if (edge.end >= end)
    end =
      edge.start -
      (/(?:\s+of)?(?:\s+the)?\s+$/.exec(text.slice(edge.start - 8, edge.start))?.[0].length ?? 0);
  const left = text.slice(start, end);
  return start < end && /\p{L}\s+\p{L}/u.test(left) && !/^(?:of|for)\s/.test(left)
    ? { start, end }
    : whole;
}
