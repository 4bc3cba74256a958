import type { Lexicon } from '../../mention/by-tables/lexicon.ts';
import type { PersonMention } from '../../mention/mention.ts';
import type { NamedRole } from '../../office/by-tables/find-offices.ts';
import type { Quote, Speaker } from '../quote.ts';

interface Surroundings {
  readonly people: readonly PersonMention[];
  readonly roles: readonly NamedRole[];
  readonly lexicon: Lexicon;
  /** Who spoke last in the paragraph before. */
  readonly last: Speaker | undefined;
}

/**
 * Tells a speaker who is named by an office ("сказал министр") where the text gives that office to one person alone, and by
 * a pronoun where one person alone is named in the text before it. Others stay as the text has them.
 */
export function resolveUnnamed(quote: Quote, around: Surroundings): Quote {
  const { speaker } = quote;
  if (speaker.kind !== 'unresolved') return quote;
  const word = speaker.as.toLowerCase();
  const { lexicon, roles, people, last } = around;
  const role = lexicon.roleOf(word);
  if (role) {
    const holders = new Set(
      roles.flatMap((one) => (one.role.nominative === role.nominative ? [one.claim.person] : [])),
    );
    return holders.size === 1
      ? told(
          quote,
          speaker,
          [...holders][0] as string,
          `the text calls so ${[...holders][0]} alone`,
        )
      : quote;
  }
  const named = people.filter(({ span }) => span.end <= speaker.span.start);
  const recent = new Set(named.slice(-3).map(({ name }) => name));
  if (recent.size === 1)
    return told(quote, speaker, [...recent][0] as string, 'the one person of whom the text speaks');
  const before = last?.kind === 'person' ? last.name : undefined;
  if (before !== undefined && named.at(-1)?.name === before)
    return told(quote, speaker, before, 'who spoke before');
  return quote;
}

function told(
  quote: Quote,
  speaker: Extract<Speaker, { kind: 'unresolved' }>,
  name: string,
  reason: string,
): Quote {
  return {
    ...quote,
    speaker: { kind: 'person', name, as: speaker.as, span: speaker.span, reason, inferred: true },
  };
}
