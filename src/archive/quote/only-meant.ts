import { wordOf, type Token } from './frame.ts';
import { subjectEndingAt, type Subject } from './noun-phrase.ts';

/** "did not say", "could tell", "would say": nothing is told. */
export function isDenied(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (/^(?:not|never|n['’]t|could|can|should|may|might|must|would|will)$/.test(wordOf(tokens[i])))
      return true;
  return false;
}

/** "would call", "could speak": nothing has been said yet. */
export function isOnlyPossible(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (/^(?:would|will|could|can|should|may|might|must)$/.test(wordOf(tokens[i]))) return true;
  return false;
}

/** "declined **to** comment", "wanted **to** say": nothing is told. */
export function isOnlyMeant(tokens: readonly Token[], to: number): boolean {
  return /^(?:declin|refus|fail|want|hop|plan|tr(?:y|ied)|intend|promis|offer|threat|s(?:eek|ought)$|agree|need|ha(?:ve|s|d)$|able|unable|available|ready|expect|reluctant|unwilling|willing|due|set|likely|asked|urged|forced|afraid|free|eager|not$)/.test(
    wordOf(tokens[to - 1]),
  );
}

/** "led **Jane Roe** to fear": who is made to do it; of one who is only asked to, nothing is told. */
export function personBeforeTo(
  tokens: readonly Token[],
  to: number,
): { subject: Subject; caused: boolean } | undefined {
  const subject = tokens[to - 1]?.kind === 'person' ? subjectEndingAt(tokens, to - 1) : undefined;
  if (subject?.kind !== 'person') return undefined;
  const verb = wordOf(tokens[subject.from - 1]);
  if (/^(?:led|prompted|caused|drove|moved|inspired|forced|allowed)$/.test(verb))
    return { subject, caused: true };
  return /^(?:\p{Ll}{2,}ed|told|wants?|wanted)$/u.test(verb)
    ? { subject, caused: false }
    : undefined;
}
