import type { OrganisationMention } from '../mention.ts';
import { KNOWN_SHORT_FORMS } from '../tables/known-bodies.ts';
import type { Word } from '../words.ts';

/** "General Staff (GS)": the short form stands for the name wherever it stands in the document. */
export function learnShortForm(
  words: readonly Word[],
  at: number,
  name: string,
  known: Map<string, string>,
): void {
  const word = words[at];
  if (!word || word.shape !== 'capitals' || word.gap !== ' (') return;
  const initials = [...name.matchAll(/\b\p{Lu}/gu)].join('');
  if (initials.includes(word.text) || initials.endsWith(word.text)) known.set(word.text, name);
}

/** The short forms in capitals that the document explains or every reader knows. */
export function findShortForms(
  words: readonly Word[],
  learnt: ReadonlyMap<string, string>,
): OrganisationMention[] {
  return words.flatMap((word) => {
    if (word.shape !== 'capitals') return [];
    const name = learnt.get(word.text) ?? KNOWN_SHORT_FORMS.get(word.text);
    if (name === undefined) return [];
    const reason = name === word.text ? 'a body known by this name' : `short for ${name}`;
    return [
      {
        kind: 'organisation',
        span: { start: word.start, end: word.end },
        text: word.text,
        name,
        reason,
      } as const,
    ];
  });
}
