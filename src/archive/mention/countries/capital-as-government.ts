import type { Span } from '../../text/span.ts';
import { DOING_VERBS, GOVERNMENT_NOUNS, LOCAL_NOUNS, TOWARDS_GOVERNMENT } from './capital-words.ts';

/** Why a capital's name is taken for its government; undefined where it is a place on the map. */
export function findGovernmentReason(text: string, span: Span): string | undefined {
  const after = text.slice(span.end, span.end + 60);
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (isDateline(text, span)) return undefined;
  if (
    /(?:^|[^\p{L}])(?:in|at|near|around|outside|inside|central|downtown|via|throughout|across|of|from|left|leaving|visit|visited|visiting)\s+$/iu.test(
      before,
    ) ||
    ON_THE_WAY.test(before) ||
    /(?:^|[^\p{L}])(?:Transport|MP|Institute|Cent(?:re|er)|Council|Committee|Fund|Mayor|Candidate) for\s+$/u.test(
      before,
    )
  )
    return undefined;
  return asSubject(before, after) ?? asOwner(after) ?? asPartner(before, after);
}

/** "left Elmton for", "a flight to". */
const ON_THE_WAY =
  /(?:^|[^\p{L}])(?:left|leaves|leaving|bound|headed|heading|departed|departing|depart|set off|flight|flights|flew|fly|flying|train|trains|bus|boarded|embarked|en route|road)(?: \p{L}+){0,3} (?:for|to)\s+$/iu;
const AUXILIARY =
  'also|now|still|has|have|had|will|would|could|may|might|must|should|does|did|is|was|are|were|not|never|later|again|already|recently|repeatedly|long|since|however|once|then|been|to|itself|in turn|too';
/** Up to the verb: "has long", "and Oslo", ", which". */
const UP_TO_VERB = new RegExp(
  `^(?:,? and \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?:, which)?\\s+(?:(?:${AUXILIARY})\\s+){0,3}([a-z]+)`,
  'u',
);
const GOVERNMENT_AFTER =
  /^\s+(regime|government|authorities|administration|leadership)(?![\p{L}])/u;

function asSubject(before: string, after: string): string | undefined {
  const ruling = GOVERNMENT_AFTER.exec(after);
  if (ruling) return `before "${ruling[1]}"`;
  const verb = UP_TO_VERB.exec(after)?.[1];
  if (verb === undefined || !DOING_VERBS.has(verb)) return undefined;
  const isObject = /(?:^|[^\p{L}])(?:to|through|between|over|for)\s+$/iu.test(before);
  if (isObject && !/^\s+(?:said|says)/.test(after)) return undefined;
  return `subject of "${verb}"`;
}

function asOwner(after: string): string | undefined {
  const owned = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)/u.exec(after);
  if (!owned) return undefined;
  const words =
    after
      .slice(0, 50)
      .replace(/^['’]s?\s+/, '')
      .match(/[\p{L}-]+/gu)
      ?.slice(0, 3) ?? [];
  if (words.some((word) => LOCAL_NOUNS.has(word.toLowerCase()))) return undefined;
  const noun = words.find((word) => GOVERNMENT_NOUNS.has(word.toLowerCase()));
  return noun ? `owner of "${noun}"` : undefined;
}

function asPartner(before: string, after: string): string | undefined {
  if (/^\s+(?:and|or)\s+\p{Lu}/u.test(after) && /(?:^|[^\p{L}])between\s+$/iu.test(before))
    return 'named with another side after "between"';
  if (/(?:^|[^\p{L}])between\s+\p{Lu}[\p{L}.' -]{1,30}\s+and\s+$/u.test(before))
    return 'named with another side after "between"';
  const towards = /([\p{L}-]+)\s+(?:(?:from|to|with|on|for|against|by|toward|towards)\s+)?$/u.exec(
    before,
  );
  const phrase = towards?.[0].trim().toLowerCase();
  if (phrase === undefined || /^['’]s?\s|^[-–]\p{L}|^ \p{Lu}/u.test(after)) return undefined;
  return TOWARDS_GOVERNMENT.has(phrase) ? `after "${phrase}"` : undefined;
}

/** "KYIV, Ukraine (AP) —", "Kyiv • UNN", "MOSCOW, July 12." at the head of a paragraph. */
function isDateline(text: string, span: Span): boolean {
  const head = text.slice(Math.max(0, span.start - 2), span.start);
  if (span.start > 0 && !/\n\s?$/.test(head)) return false;
  return (
    /^[\p{L}\d\s,./()'-]{0,50}(?:[—–•|:]|\s-\s|--|\)\s)/u.test(
      text.slice(span.end, span.end + 60),
    ) ||
    /^,\s+(?:\p{Lu}[\p{L}.]+\s+\d{1,2}|\d{1,2}\s+\p{Lu})/u.test(text.slice(span.end, span.end + 30))
  );
}
