import type { PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { DISMISSING, END_NOUNS } from './end-verbs.ts';
import { roleKey } from './ministries.ts';
import { officeKey } from './office-key.ts';
import { HEAD_BY_WORDS } from './office-words.ts';
import { DIED, endingAfter, endingsOfPronouns, type Ending } from './ending.ts';
import { withState, type OfficeClaim } from './office.ts';

/**
 * Marks the offices that the text says are over: "X, the mayor, resigned", and the same office of the same person
 * wherever else the text names it.
 */
export function applyEnds(
  document: Document,
  claims: readonly OfficeClaim[],
  people: readonly PersonMention[],
): OfficeClaim[] {
  const endings = [
    ...people.flatMap(
      (person) => endingAfter(document, person) ?? endingBefore(document, person, claims) ?? [],
    ),
    ...endingsOfPronouns(document, people),
  ];
  const marked = claims.map((claim) => {
    const ending = isKept(document, claim)
      ? undefined
      : endings.find((one) => concerns(one, claim, claims));
    return ending ? ended(claim, ending) : claim;
  });
  return marked.map((claim) => spread(claim, marked));
}

/** "who **remains** a member of the board": not what else the text says to be over. */
function isKept({ text }: Document, { span: { start } }: OfficeClaim): boolean {
  return /(?<![\p{L}])(?:remains?|remained|stays?|is still) (?:on as )?(?:an? |the |its |his |her )?$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

const DONE_TO = new RegExp(
  `(?<before>[^.;:“”"]{0,30}?)(?<![\\p{L}-])(?<verb>${DISMISSING}|remove|oust|dismiss|sack|dismisses|sacks|fires|ousts|removes)(?: (?:the|its|his|her|their))? $`,
  'u',
);
const END_OF = new RegExp(
  `(?<before>(?:after|following|since|announced|accepted|confirmed|by|with|despite|[.!?] |^)(?: the| his| her)?(?: \\p{L}+)?) ?(?<verb>${END_NOUNS}) of (?:the |its )?$`,
  'iu',
);
/** "dismissed X **as “a man of paper”**": what was said of X. */
const CALLED = /^,? as (?:["“‘']|an? |just |mere|part |little )/;
/** Nothing has happened: "threatened to dismiss X", "may have sacked X". */
const UNREAL =
  /(?<![\p{L}])(?:to|would|may|might|could|should|not|never|n['’]t|if|whether|will) ?$/u;

/** "sacked the director, X", "the resignation of Director X": what happened stands before office and name. */
function endingBefore(
  document: Document,
  person: PersonMention,
  claims: readonly OfficeClaim[],
): Ending | undefined {
  const { text } = document;
  const sentence = sentenceAt(document, person.span.start)?.span;
  const office = claims.find(
    (one) =>
      one.person === person.name &&
      one.span.end <= person.span.start &&
      person.span.start - one.span.end < 6,
  );
  if (!sentence) return undefined;
  const start = office?.span.start ?? person.span.start;
  const lead = text.slice(Math.max(sentence.start, start - 80), start);
  const match = DONE_TO.exec(lead) ?? END_OF.exec(lead);
  const { verb = '', before = '' } = match?.groups ?? {};
  const decided = /\bvot(?:ed|es)(?: [^,.;]{1,30})? to ?$/u.test(
    lead.slice(0, match?.index ?? 0) + before,
  );
  if (
    !match ||
    (UNREAL.test(before.trimEnd()) && !decided) ||
    / (?:was|were|is|been|being)$/.test(before.trimEnd())
  )
    return undefined;
  if (
    !office &&
    /^(?:killed|removed|replaced|murdered|assassinated)/.test(verb) === false &&
    !/^ (?:as|on|last|over|after|for|from|in|,)/.test(
      text.slice(person.span.end, person.span.end + 6),
    ) &&
    !/^[.,]/.test(text.slice(person.span.end))
  )
    return undefined;
  if (/^dismiss/.test(verb) && CALLED.test(text.slice(person.span.end, person.span.end + 12)))
    return undefined;
  const at = start - lead.length + match.index + match[0].lastIndexOf(verb);
  return {
    person: person.name,
    end: { text: verb, span: { start: at, end: at + verb.length } },
    future: false,
    died: DIED.test(verb) || /^(?:death|killing|murder|assassination)$/.test(verb),
    sentence,
    left: '',
  };
}

/** The office stands in the sentence of the verb and before it; elsewhere, where the person has only one. */
function concerns(ending: Ending, claim: OfficeClaim, claims: readonly OfficeClaim[]): boolean {
  if (claim.person !== ending.person) return false;
  if (claim.qualifier === 'chosen') return endsAtOnce(ending, claim);
  if (!mayEnd(claim)) return false;
  if (ending.left !== '' && !isLeft(claim, ending.left)) return false;
  const own = claims.filter((one) => one.person === claim.person && mayEnd(one));
  const beside = own.filter(
    ({ span }) =>
      contains(ending.sentence, span) && Math.abs(span.end - ending.end.span.start) < 200,
  );
  if (beside.length > 0) return beside.includes(claim);
  return ending.died || new Set(own.map(officeKey)).size === 1;
}

/** "X, named minister on Monday, resigned the same evening": before the verb, in its sentence, and nothing else is left. */
function endsAtOnce({ sentence, end, future, left }: Ending, { span }: OfficeClaim): boolean {
  return !future && left === '' && contains(sentence, span) && span.end <= end.span.start;
}

function mayEnd({ role, qualifier }: OfficeClaim): boolean {
  return (
    HEAD_BY_WORDS.get(role.toLowerCase())?.kind !== 'rank' &&
    (qualifier === undefined || qualifier === 'acting' || qualifier === 'deputy')
  );
}

function isLeft({ body, text }: OfficeClaim, left: string): boolean {
  const named = fold(left);
  return [body ?? '', text]
    .map(fold)
    .some((words) => words !== '' && (named.startsWith(words) || words.includes(named)));
}

function ended(claim: OfficeClaim, { end, future }: Pick<Ending, 'end' | 'future'>): OfficeClaim {
  const said = future
    ? `the text says that it ends: "${end.text}"`
    : `the text says that it is over: "${end.text}"`;
  return {
    ...withState(claim, future ? 'outgoing' : 'former'),
    end,
    reason: `${claim.reason}; ${said}`,
  };
}

/** The same office of the same person is over wherever the text names it, unless it begins there anew. */
function spread(claim: OfficeClaim, claims: readonly OfficeClaim[]): OfficeClaim {
  if (!mayEnd(claim)) return claim;
  const same = claims.filter(
    (one) => one.person === claim.person && isSameOffice(one, claim) && one !== claim,
  );
  if (same.some(({ qualifier }) => qualifier === 'to be' || qualifier === 'chosen')) return claim;
  const over = same.find(({ end }) => end !== undefined);
  return over?.end ? ended(claim, { end: over.end, future: over.qualifier === 'outgoing' }) : claim;
}

function isSameOffice(a: OfficeClaim, b: OfficeClaim): boolean {
  const plain = ({ role, body, country }: OfficeClaim) =>
    [country, fold(body ?? ''), roleKey(role.replace(/^(?:Acting|Deputy) /, ''))].join('|');
  if (plain(a) === plain(b)) return true;
  const bare = b.body === undefined && b.country === undefined && a.body === undefined;
  return bare && fold(a.role) === fold(b.role);
}
