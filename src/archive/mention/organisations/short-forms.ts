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

/** What in capitals is a thing and acts like a body: "the VAR later confirmed". Our own list. */
const NO_BODIES =
  /^(?:VAR|DNA|RNA|HIV|AIDS|GDP|VAT|CPI|USA|UAE|DRC|CEO|CFO|COO|TV|AI|IT|PDF|GPS|ICU|CCTV|BREAKING|LIVE|NEWS|UPDATE|LGBT|LGBTQ|MP|MPS|PM|QC|KC|II|III|IV|AM|GMT|BST|ET|PHOTO|FILE|EV|EVS|UK|US|EU|UN)$/;
const ACTS =
  /^(?:said|says|confirmed|announced|declared|warned|denied|told|added|urged|condemned|welcomed|rejected)$/;
const LED =
  /^(?:president|chairman|chairwoman|chair|chief|boss|spokesman|spokeswoman|spokesperson|secretary|director|official|officials|leader)$/i;

/** Short forms that the text does not explain and by which somebody acts: "the FIA later confirmed", "BGMEA President". */
function findAgents(words: readonly Word[]): ReadonlySet<string> {
  const agents = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.shape !== 'capitals' || !/^\p{Lu}{2,6}$/u.test(word.text) || NO_BODIES.test(word.text))
      continue;
    const [next, second] = [words[at + 1], words[at + 2]];
    if (!next || next.sentence !== word.sentence || words[at - 1]?.shape === 'capitals') continue;
    const joined = next.gap === ' ' || (word.possessive && /^['’]s? $/.test(next.gap));
    if (!joined || next.shape === 'capitals') continue;
    const verb = /ly$|^(?:later|also|then)$/.test(next.text) && second ? second.text : next.text;
    if (ACTS.test(verb) || LED.test(next.text)) agents.add(word.text);
  }
  return agents;
}

/** The short forms in capitals that the document explains, every reader knows, or by which somebody acts. */
export function findShortForms(
  words: readonly Word[],
  learnt: ReadonlyMap<string, string>,
): OrganisationMention[] {
  const agents = findAgents(words);
  return words.flatMap((word) => {
    if (word.shape !== 'capitals') return [];
    const known = learnt.get(word.text) ?? KNOWN_SHORT_FORMS.get(word.text);
    const name = known ?? (agents.has(word.text) ? word.text : undefined);
    if (name === undefined) return [];
    const itself = known
      ? 'a body known by this name'
      : 'the text says that it acts or who leads it';
    const reason = name === word.text ? itself : `short for ${name}`;
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
