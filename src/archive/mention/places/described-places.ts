import type { Document } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** A place that the text itself says is one: "Sumy region", "Sea of Azov", "the settlement of Klynove". */
export interface DescribedPlace {
  readonly span: Span;
  /** The name to look up in the gazetteer, for its country. */
  readonly core: string;
  readonly reason: string;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{L}\\p{M}]+|-[\\p{L}\\p{M}]+)?";
const REGION = new RegExp(
  `(?<![\\p{L}])(?<core>${NAME}(?: ${NAME})?) (?<kind>region|oblast|province|prefecture|governorate|county|peninsula|municipality|district|Region|Oblast|Province|Prefecture|Governorate|County|Peninsula|Municipality)(?![\\p{L}])`,
  'gu',
);
const WATER = new RegExp(
  `(?<![\\p{L}])(?:(?:Sea|Gulf|Strait|Bay|Straits) of (?:the )?${NAME}|(?:${NAME} )?${NAME} (?:Sea|Ocean|Strait|Straits|Gulf|River|Channel|Peninsula|Islands?)|(?:Lake|Mount) ${NAME})(?![\\p{L}])`,
  'gu',
);
const TOWN = new RegExp(
  `(?<![\\p{L}])(?<kind>city|town|village|settlement|hamlet|suburb|port) of (?<core>${NAME}(?: ${NAME})?)(?![\\p{L}])`,
  'gu',
);

const NO_NAME =
  /^(?:The|This|That|These|Those|In|On|At|From|Each|Every|Any|Our|Their|Its|His|Her|No|One|Another|Northern|Southern|Eastern|Western|Central|North|South|East|West|Federal|Special|School|Police|Business|Financial|Autonomous|Federal|Regional|Local|Mr|Ms)$/;

/** Words without which no place is described. Sentences that hold none are most of them. */
const SIGNAL =
  /\b(?:[Rr]egion|[Oo]blast|[Pp]rovince|[Pp]refecture|[Gg]overnorate|[Cc]ounty|[Pp]eninsula|[Mm]unicipality|[Dd]istrict|Sea|Ocean|Straits?|Gulf|Bay|River|Channel|Islands?|Lake|Mount|(?:city|town|village|settlement|hamlet|suburb|port) of)\b/;

/** All of them in order; of two that share words the first. */
export function findDescribedPlaces({ text, sentences }: Document): DescribedPlace[] {
  return sentences.flatMap(({ span }) => {
    const sentence = text.slice(span.start, span.end);
    return SIGNAL.test(sentence) ? describedIn(sentence, span.start) : [];
  });
}

function describedIn(sentence: string, start: number): DescribedPlace[] {
  const found = [
    ...[...sentence.matchAll(REGION)].flatMap(region),
    ...[...sentence.matchAll(WATER)].map(water),
    ...[...sentence.matchAll(TOWN)].map(town),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.flatMap((place) => {
    if (place.span.start < end) return [];
    end = place.span.end;
    return [{ ...place, span: { start: start + place.span.start, end: start + end } }];
  });
}

function water(match: RegExpExecArray): DescribedPlace {
  return {
    span: { start: match.index, end: match.index + match[0].length },
    core: '',
    reason: 'its name says what it is',
  };
}

function town(match: RegExpExecArray): DescribedPlace {
  const core = match.groups?.['core'] ?? '';
  const end = match.index + match[0].length;
  return {
    span: { start: end - core.length, end },
    core,
    reason: `the text calls it a ${match.groups?.['kind']}`,
  };
}

function region(match: RegExpExecArray): DescribedPlace[] {
  const words = (match.groups?.['core'] ?? '').split(' ');
  while (words.length > 0 && NO_NAME.test(words[0] as string)) words.shift();
  if (words.length === 0) return [];
  const core = words.join(' ');
  const end = match.index + match[0].length;
  const kind = match.groups?.['kind'] ?? '';
  const start = end - kind.length - 1 - core.length;
  return [{ span: { start, end }, core, reason: `the text calls it a ${kind.toLowerCase()}` }];
}
