import { ORGANISATION_WORDS } from '../mention/tables/organisation-words.ts';
import { isPlainWord } from '../mention/people/known-words.ts';
import { fold } from '../text/fold.ts';
import type { Part } from './office-head.ts';
import { PARTISAN } from './office-words.ts';
import { isBodyNoun } from './small-bodies.ts';

/** The name of a body before the head: from its first name to its last ("Kharkiv Regional State Administration"). */
export function findBodyBefore(
  parts: readonly Part[],
  titled: boolean,
): { parts: Part[]; last: number } {
  const isName = (part: Part, index: number) =>
    /^(?:organisation|place)$/.test(part.kind) ||
    (part.kind === 'name' && !(titled && isRoleWord(part))) ||
    /^ministry$/i.test(part.text) ||
    endsTown(parts, index) ||
    endsName(parts, index);
  const last = parts.findLastIndex(isName);
  if (last < 0) return { parts: [], last: lastIndexOfCountry(parts) };
  let first = last;
  while (
    first > 0 &&
    ['name', 'organisation', 'place', 'field'].includes(parts[first - 1]?.kind ?? '')
  )
    first--;
  return { parts: parts.slice(first, last + 1), last };
}

/** "Elmton **City** chairman", "Elm **State** Governor": a word of the name before it. */
function endsTown(parts: readonly Part[], index: number): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  return (
    /^(?:City|Town|United|County|State)$/.test(part?.text ?? '') &&
    /^(?:place|name|organisation)$/.test(before?.kind ?? '') &&
    before?.span.end === (part?.span.start ?? 0) - 1
  );
}

/** "Athletics **Kenya** president": what a body bears behind its own word. */
function endsName(parts: readonly Part[], index: number): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  const mention = part?.mention;
  return (
    mention?.kind === 'country' &&
    mention.how === 'name' &&
    /^(?:name|field)$/.test(before?.kind ?? '') &&
    /^\p{Lu}/u.test(before?.text ?? '') &&
    (before?.span.end ?? 0) + 1 === part?.span.start
  );
}

/** "the **Resident Electoral** Commissioner": common words in capitals, where the office has one too. */
export function isRoleWord({ kind, text }: Part): boolean {
  const key = fold(text);
  return (
    kind === 'name' &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    isPlainWord(key) &&
    !PARTISAN.test(text) &&
    !ORGANISATION_WORDS.has(key) &&
    !isBodyNoun({ text: key, shape: 'small' })
  );
}

function lastIndexOfCountry(parts: readonly Part[]): number {
  return parts.findLastIndex(({ kind }) => kind === 'country' || kind === 'person');
}
