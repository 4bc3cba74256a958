import type { Mention, PersonMention } from '../mention/mention.ts';
import type { Block, Document } from '../text/document.ts';
import { contains } from '../text/span.ts';
import type { Turn } from './transcript.ts';

/** An interview whose paragraphs bear no names: who answers, and the turns in order. */
export interface Interview {
  readonly guest: string | undefined;
  readonly turns: readonly Turn[];
}

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 320;
const LONGEST_ANSWER = 6;
const ASKED = /(?<![\p{L}])(?:you|your|yours|yourself)(?![\p{L}])/iu;
const ANSWERED = /(?<![\p{L}’'-])(?:I|me|my|mine|we|us|our)(?![\p{L}-])/u;
const MARKS = /["“”«»„]/u;

/**
 * The turns of an interview printed as questions and answers without names: paragraphs that only ask, each with an
 * answer below, where questions say "you" and answers "I". A writer's own questions ("What happened?") have neither.
 */
export function findInterview(document: Document, mentions: readonly Mention[]): Interview {
  const { blocks, text } = document;
  const words = ({ span }: Block) => text.slice(span.start, span.end);
  const asks = blocks.map((block) => isQuestion(words(block)));
  const first = asks.indexOf(true);
  const nothing = { guest: undefined, turns: [] };
  if (first < 0 || asks.filter(Boolean).length < FEWEST_QUESTIONS) return nothing;
  const spoken = blocks.slice(first).filter(({ kind, n }) => kind !== 'subhead' || asks[n - 1]);
  const questions = spoken.filter((block) => asks[block.n - 1]);
  const answers = spoken.filter((block) => !asks[block.n - 1]);
  const alternate = questions.every((one, index) => {
    const answer = (questions[index + 1]?.n ?? blocks.length + 1) - one.n - 1;
    return answer >= 1 && answer <= LONGEST_ANSWER;
  });
  const prompts = new Set(answers.filter((block) => !asks[block.n - 2] && isPrompt(words(block))));
  const share = (some: readonly Block[], sign: RegExp) =>
    some.filter((block) => sign.test(words(block))).length / some.length;
  const marked =
    share(
      answers.filter((block) => !prompts.has(block)),
      MARKS,
    ) > 0.2;
  const replies = questions.filter((one, index) =>
    answers.some(
      ({ n, span }) =>
        n > one.n &&
        n < (questions[index + 1]?.n ?? Infinity) &&
        ANSWERED.test(text.slice(span.start, span.end)),
    ),
  );
  if (!alternate || marked || share(questions, ASKED) < 0.3) return nothing;
  if (replies.length < questions.length / 2) return nothing;
  const guest = guestOf(document, mentions, questions);
  const label = guest?.span ?? {
    start: blocks[first]?.span.start ?? 0,
    end: blocks[first]?.span.start ?? 0,
  };
  const printed = spoken.filter(({ kind }) => kind !== 'subhead');
  const turns = printed.map(({ n, span }): Turn => ({
    block: n,
    span,
    label,
    nameless: asks[n - 1] || prompts.has(blocks[n - 1] as Block) ? 'asks' : 'answers',
    bare: true,
  }));
  return { guest: guest?.name, turns };
}

/** "Your critics say it is a trick.": said to the guest, and no question. */
function isPrompt(words: string): boolean {
  return (
    words.length < 200 &&
    /(?<![\p{L}])(?:you|your)(?![\p{L}])/iu.test(words) &&
    !ANSWERED.test(words)
  );
}

function isQuestion(words: string): boolean {
  return /\?$/.test(words) && words.length <= LONGEST_QUESTION && !MARKS.test(words);
}

/** "talks to Jane Roe", "interviewed by Jane Roe": who asks. */
const ASKS =
  /(?:(?:talks?|talked|speaks?|spoke) (?:to|with)|[Ii]nterview(?:ed)? by|tells|told|[Bb]y) $/;

/** Whom a question addresses ("Ms Roe, did you …"), else the only person named before the first question. */
function guestOf(
  { text }: Document,
  mentions: readonly Mention[],
  questions: readonly Block[],
): PersonMention | undefined {
  const people = mentions.filter((one) => one.kind === 'person');
  const addressed = people.find(
    ({ span }) =>
      questions.some((one) => contains(one.span, span)) &&
      /^, (?!who |and |the |a )/.test(text.slice(span.end, span.end + 8)) &&
      /(?:^|[.?!\n]\s*|, )(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Lady|Minister|President|Mayor)\.? )?$/.test(
        text.slice(Math.max(0, span.start - 14), span.start),
      ),
  );
  if (addressed) return addressed;
  const before = people.filter(
    ({ span }) =>
      span.end <= (questions[0]?.span.start ?? 0) &&
      !ASKS.test(text.slice(Math.max(0, span.start - 24), span.start)),
  );
  return new Set(before.map(({ name }) => name)).size === 1 ? before.at(-1) : undefined;
}
