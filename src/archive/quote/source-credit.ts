import { publisherNamed } from '../clipping/lines/known-publisher.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import type { Subject } from './noun-phrase.ts';
import { DAYS, DETERMINERS, PREPOSITIONS } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What passes news on; as the head of a speaker's phrase they are where the news comes from. */
const MEDIA = set(
  'newspaper newspapers paper daily weekly outlet outlets portal website site channel broadcaster magazine tabloid ' +
    'newswire wire media publication correspondent correspondents newsroom blog',
);
/** Last words of mastheads: "the Elm Herald". */
const MASTHEADS = set(
  'times post news herald tribune journal gazette telegraph tv radio chronicle observer guardian mail express standard ' +
    'mirror courier pravda online broadcasting dispatch examiner inquirer monitor wire media press today',
);
/** Services that speak for a body; beside a verb of passing on they are the source of the news. */
const SERVICES =
  /(?:^| )(?:press|news|information|media) (?:service|agency|office|center|centre|bureau)s?\b/;
const NAMELESS = set('reports media sources accounts');
/** Pass news on, whoever said it first. */
const PASSING_ON = /^(?:report|inform|relay|writ|cit)/;
const PRESENT = /^(?:reports|informs|writes|report|inform)$/;

/** What of a cue is looked at. */
interface Saying {
  readonly kind: string;
  readonly verb: number;
  readonly last: number;
  readonly subject: Subject;
}

/**
 * Whether a cue only credits where the news comes from ("…, the Elm Herald reports", "reported by Elm Wire"): an
 * outlet, an agency or a press service passes on what others said and did, and its sentence quotes nobody.
 */
export function isSourceCredit(tokens: readonly Token[], cue: Saying): boolean {
  if (cue.subject.kind !== 'phrase') return false;
  const words = subjectWords(tokens, cue);
  const last = headOf(words);
  const verb = wordOf(tokens[cue.verb]);
  const passesOn = PASSING_ON.test(verb);
  if (passesOn && wordOf(tokens[cue.verb + 1]) === 'by') return true;
  if (MEDIA.has(last)) return true;
  const phrase = words.join(' ');
  const tag =
    cue.kind === 'according' || isPoint(tokens[Math.min(cue.verb, cue.subject.from) - 1], ',');
  if ((passesOn || tag) && SERVICES.test(phrase)) return true;
  if (cue.kind === 'according') return NAMELESS.has(last) || isOutlet(words);
  if (/\bnews agency$/.test(phrase) || isOutlet(words)) return true;
  return passesOn && (MASTHEADS.has(last) || isBareTag(tokens, cue, verb));
}

function subjectWords(tokens: readonly Token[], { subject }: Saying): string[] {
  const words = tokens.slice(subject.from, subject.to + 1).map(wordOf);
  return /^(?:the|a|an)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** The noun that the phrase is about: "lawyer" in "a lawyer for the newspaper". */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => PREPOSITIONS.has(word));
  return words.at(link > 0 ? link - 1 : -1) ?? '';
}

function isOutlet(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 5 && publishesNews(words.join(' '));
}

/** A body that publishes what it says itself is the speaker: "the World Bank said". */
function publishesNews(name: string): boolean {
  const known = publisherNamed(name);
  return known !== undefined && !known.institution;
}

/** ", Elm Wire reports.": a bare name and a verb in the present, at the end or the beginning of the sentence. */
function isBareTag(
  tokens: readonly Token[],
  { subject, verb: at, last }: Saying,
  verb: string,
): boolean {
  if (!PRESENT.test(verb) || subject.to - subject.from > 3) return false;
  for (let i = subject.from; i <= subject.to; i++) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      !/^[\p{Lu}\p{N}]/u.test(token.text) ||
      DETERMINERS.has(token.lower)
    )
      return false;
  }
  const next = tokens[Math.max(last, subject.to) + 1];
  const opens = subject.from === 0 && subject.from < at;
  const closes = isPoint(tokens[Math.min(at, subject.from) - 1], ',–—-');
  const ends = next === undefined || isPoint(next, ',(') || PREPOSITIONS.has(wordOf(next));
  return opens || (closes && (ends || DAYS.has(wordOf(next)) || /ing$/.test(wordOf(next))));
}
