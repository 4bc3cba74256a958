import { wordOf, type Token } from './frame.ts';
import { phrase, subjectEndingAt, type Subject } from './noun-phrase.ts';

/** "**The engineer** who found a crack in the dam has said": what is found does not speak. */
export function ofRelative(
  tokens: readonly Token[],
  subject: Subject | undefined,
): Subject | undefined {
  if (subject?.kind !== 'phrase') return subject;
  for (let i = subject.from - 1; i > 0 && subject.from - i < 4; i--) {
    if (tokens[i]?.kind === 'point' || tokens[i]?.kind === 'quote') return subject;
    if (wordOf(tokens[i]) === 'who') return subjectEndingAt(tokens, i - 1) ?? subject;
  }
  return subject;
}

/** "was impeached **by the assembly**, which …": the body and not what it did. */
export function afterBy(
  tokens: readonly Token[],
  subject: Subject | undefined,
): Subject | undefined {
  if (subject?.kind !== 'phrase') return subject;
  for (let i = subject.to; i >= subject.from; i--)
    if (wordOf(tokens[i]) === 'by') return phrase(tokens, i + 1, subject.to);
  return subject;
}

/** Whom "who" means: of "the resignation of his deputy Jane Roe, who …" the person and not the thing. */
export function bearerAt(tokens: readonly Token[], end: number): Subject | undefined {
  const subject = subjectEndingAt(tokens, end);
  const person = tokens[end];
  if (subject?.kind !== 'phrase' || person?.kind !== 'person') return subject;
  for (let i = end - 1; i > subject.from; i--)
    if (wordOf(tokens[i]) === 'of' && /^(?:his|her|their|its)$/.test(wordOf(tokens[i + 1])))
      return { kind: 'person', from: i + 1, to: end, span: person.span, person: person.mention };
  return subject;
}
