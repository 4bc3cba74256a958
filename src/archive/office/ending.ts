import type { PersonMention } from '../mention/mention.ts';
import { sentenceAt, type Document } from '../text/document.ts';
import { contains, type Span } from '../text/span.ts';
import { BARE_LEAVING, DISMISSING, LEAVING } from './end-verbs.ts';
import type { OfficeEnd } from './office.ts';
import { readHelpers, subjectPattern } from './verb-group.ts';

/** That a person's time in office ends, at a verb of a sentence. */
export interface Ending {
  readonly person: string;
  readonly end: OfficeEnd;
  readonly future: boolean;
  readonly died: boolean;
  readonly sentence: Span;
  /** What the person leaves, where the text says: "from the board". */
  readonly left: string;
}

const VERBS = new RegExp(subjectPattern(`${LEAVING}|${DISMISSING}`), 'u');
const INTRANSITIVE = new RegExp(`^(?:${LEAVING})$`, 'u');
export const DIED = /^(?:died|dies|passed away|assassinated|murdered|killed|shot dead|found dead)$/;
/** What stands after a verb that ends no office: "resigned himself to", "quit the race", "retired to bed". */
const GOES_ON =
  /^ (?:himself|herself|themselves|to |for|smoking|(?:the|his|her|their|its) (?!post|position|office|job|role|government|cabinet|presidency|same |next |following )\p{L}|\p{Lu}\p{Ll}+ (?:in|for|to)\b)/u;
const FROM = /^ from (?:the |his |her |their )?([^,.;:“”"]{2,40})/u;
const POSTS = /^(?:post|position|office|job|role|government|cabinet|presidency|premiership|duties)/;

/** Who is the subject of a verb, and where its words begin. */
interface Subject {
  readonly name: string;
  readonly end: number;
}

/** The ending that a verb behind a name tells: "X, the mayor, resigned"; undefined where no office ends. */
export function endingAfter(document: Document, { name, span }: PersonMention): Ending | undefined {
  const ending = endingOf(document, { name, end: span.end });
  return ending && !AS.test(restAfter(document, ending)) ? ending : undefined;
}

function endingOf(document: Document, { name, end: from }: Subject): Ending | undefined {
  const sentence = sentenceAt(document, from - 1)?.span;
  if (!sentence) return undefined;
  const rest = document.text.slice(from, Math.min(sentence.end, from + 320));
  const match = VERBS.exec(rest);
  const { helpers = '', verb = '', relative, comma } = match?.groups ?? {};
  if (!match) return undefined;
  const { future, passive } = readHelpers(helpers);
  const reduced = helpers === '' && comma !== undefined && relative === undefined;
  if (!INTRANSITIVE.test(verb) && !passive && !(reduced && verb !== 'replaced')) return undefined;
  const after = rest.slice(match[0].length);
  if (BARE_LEAVING.test(verb) && !future) return undefined;
  if (GOES_ON.test(after)) return undefined;
  const end = from + match[0].length;
  const span = { start: end - verb.length, end };
  const left = FROM.exec(after)?.[1] ?? '';
  return {
    person: name,
    end: { text: verb, span },
    future,
    died: DIED.test(verb),
    sentence,
    left: POSTS.test(left) ? '' : left,
  };
}

/** "The mayor, Jane Roe, was absent: **she resigned** on Monday": of the one person named before it in the sentence. */
function endingWithin(
  document: Document,
  people: readonly PersonMention[],
  sentence: Span,
  { 0: words, index }: RegExpExecArray,
): Ending[] {
  const at = sentence.start + index;
  const before = { start: sentence.start, end: at };
  const named = new Set(
    people.filter(({ span }) => contains(before, span)).map(({ name }) => name),
  );
  const [name] = named;
  if (name === undefined || named.size > 1) return [];
  const ending = endingOf(document, { name, end: at + words.length });
  return ending && !AS.test(restAfter(document, ending)) ? [ending] : [];
}

const AS =
  /^ as (?:the |its |his |her |their )?([\p{L}’' -]{2,60}?)(?= (?:after|on|in|amid|over|following|because|when|last|earlier|\p{L}+ (?:days?|weeks?|months?|years?) (?:later|ago))|[,.;]|$)/u;

function restAfter({ text }: Document, { end, sentence }: Ending): string {
  return text.slice(end.span.end, sentence.end);
}

/** "She resigned as director": of the one person in the sentence before, whom the text gives that office. */
export function endingsOfPronouns(document: Document, people: readonly PersonMention[]): Ending[] {
  return document.sentences.flatMap((sentence, index) => {
    const words = document.text.slice(sentence.span.start, sentence.span.end);
    const within = /[:;–—] (?:he|she)(?= )/.exec(words);
    if (within) return endingWithin(document, people, sentence.span, within);
    const pronoun = /^(?:He|She)(?= )/.exec(words);
    const before = document.sentences[index - 1];
    if (!pronoun || !before || before.block !== sentence.block) return [];
    const named = new Set(
      people.filter(({ span }) => contains(before.span, span)).map(({ name }) => name),
    );
    const [name] = named;
    if (name === undefined || named.size > 1) return [];
    const ending = endingOf(document, { name, end: sentence.span.start + pronoun[0].length });
    if (!ending) return [];
    const rest = restAfter(document, ending);
    const role = AS.exec(rest)?.[1];
    return role === undefined && / as /.test(rest.slice(0, 5))
      ? []
      : [role ? { ...ending, left: role } : ending];
  });
}
