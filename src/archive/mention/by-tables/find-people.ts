import type { Document } from '../../text/document.ts';
import type { PersonMention } from '../mention.ts';
import { isCommonWord } from '../people/known-words.ts';
import { fold } from '../../text/fold.ts';
import { evidenceFor } from './evidence.ts';
import { isSaying, spanOfTokens, type PhraseContext } from './office-phrase.ts';
import { nominativeOf } from './nominative.ts';
import { Owners } from './owners.ts';
import { findRuns, hasArticle, mainWords, type Run } from './runs.ts';
import { follows } from './tokens.ts';

export interface FoundPeople {
  readonly mentions: readonly PersonMention[];
  readonly doubtful: readonly PersonMention[];
}

/**
 * The people whom a text in a language with tables names: a given name of the table with a family name, a name behind a
 * title, an office beside it, initials. Full names come first; then every lone family name goes to its owner.
 */
export function findPeopleByTables(document: Document, context: PhraseContext): FoundPeople {
  const { tokens } = context;
  const runs = findRuns(context);
  const printed = new Set(tokens.filter(({ shape }) => shape !== 'small').map(({ text }) => text));
  const judged = runs.map((run) => ({ run, evidence: evidenceFor(run, context) }));
  const owners = new Owners(context.lexicon);
  const full = judged.flatMap(({ run, evidence }) => {
    const words = mainWords(run, tokens, context.lexicon);
    if (words.length < 2 || evidence === undefined) return [];
    const known = owners.ownerOfGiven(words);
    if (known) return [mentionOf(document, run, context, known, 'full name', evidence)];
    const { words: parts, family } = nominativeOf(
      words,
      context.lexicon,
      printed,
      caseOf(run, context),
    );
    const name = owners.add(parts, family, withParticles(run, parts, context));
    return [mentionOf(document, run, context, name, 'full name', evidence)];
  });
  const lone = judged.flatMap(({ run, evidence }) =>
    loneMention(document, run, evidence, context, owners, printed),
  );
  const doubtful = judged.flatMap(({ run, evidence }) =>
    doubtfulMention(document, run, evidence, context, printed),
  );
  const byPlace = (a: PersonMention, b: PersonMention): number => a.span.start - b.span.start;
  const mentions = [...full, ...lone].sort(byPlace);
  const taken = new Set(mentions.map(({ span }) => span.end));
  return { mentions, doubtful: doubtful.filter(({ span }) => !taken.has(span.end)) };
}

/** The case that the words around a name tell: a title's, and in German a noun right behind ("Obamas Plan"). */
function caseOf(run: Run, { tokens, lexicon }: PhraseContext): string | undefined {
  const next = tokens[run.to + 1];
  if (lexicon.tables.compounds)
    return next && follows(tokens[run.to], next) && next.shape === 'capital' ? 'gen' : undefined;
  return run.before?.role.case;
}

function withParticles(
  run: Run,
  parts: readonly string[],
  { tokens, lexicon }: PhraseContext,
): string {
  const words = tokens.slice(run.from, run.to + 1);
  let next = 0;
  return words
    .map((token) =>
      token.shape === 'small' && lexicon.particles.has(token.lower) ? token.text : parts[next++],
    )
    .map((word, at) => (words[at]?.shape === 'initial' ? `${word}.` : word))
    .join(' ');
}

function mentionOf(
  document: Document,
  run: Run,
  { tokens }: PhraseContext,
  name: string,
  how: PersonMention['how'],
  reason: string,
): PersonMention {
  const span = spanOfTokens(tokens, run.from, run.to);
  return {
    kind: 'person',
    span,
    text: document.text.slice(span.start, span.end),
    name,
    how,
    reason,
  };
}

function loneMention(
  document: Document,
  run: Run,
  evidence: string | undefined,
  context: PhraseContext,
  owners: Owners,
  printed: ReadonlySet<string>,
): PersonMention[] {
  const { tokens, lexicon } = context;
  const words = mainWords(run, tokens, lexicon);
  const [word] = words;
  if (!word || word.shape === 'initial') return [];
  if (words.length > 1 && evidence === undefined) {
    const tail = owners.ownerOfTail(words.map(({ text }) => text));
    if (tail)
      return [mentionOf(document, run, context, tail, 'surname', `part of the name of ${tail}`)];
    const rest = words.length === 2 && word.opens && !run.given ? run.to : undefined;
    const own = rest === undefined ? undefined : owners.ownerOf(tokens[rest]?.text ?? '');
    if (rest === undefined || own === undefined || own === 'several') return [];
    const only = { ...run, from: rest };
    return [mentionOf(document, only, context, own, 'surname', `the family name of ${own}`)];
  }
  if (words.length !== 1) return [];
  const owner = owners.ownerOf(word.text);
  if (owner === 'several') return [];
  const titled = evidence !== undefined;
  const how = titled ? 'title and surname' : 'surname';
  if (owner) {
    if (lexicon.tables.compounds && hasArticle(run.from, context) && !titled) return [];
    return [mentionOf(document, run, context, owner, how, `the family name of ${owner}`)];
  }
  if (!titled || owners.isGivenNameOf(word.text)) return [];
  const { family } = nominativeOf([word], lexicon, printed, caseOf(run, context));
  owners.add([family], family, family);
  return [mentionOf(document, run, context, family, how, evidence)];
}

function doubtfulMention(
  document: Document,
  run: Run,
  evidence: string | undefined,
  context: PhraseContext,
  printed: ReadonlySet<string>,
): PersonMention[] {
  const words = mainWords(run, context.tokens, context.lexicon);
  if (evidence !== undefined || hasArticle(run.from, context)) return [];
  if (words.length < 2 && !isSubject(run, context)) return [];
  if (context.lexicon.tables.compounds || words.some(({ text }) => isCommonWord(fold(text))))
    return [];
  const { words: parts } = nominativeOf(words, context.lexicon, printed, undefined);
  const name = withParticles(run, parts, context);
  const reason = 'words with capitals';
  return [
    {
      ...mentionOf(
        document,
        run,
        context,
        name,
        words.length > 1 ? 'full name' : 'single name',
        reason,
      ),
      doubt: 'too little tells that this is a person',
    },
  ];
}

/** "Трамп заявил": a word with a capital that says something, and may be a person whom other articles name in full. */
function isSubject({ from, to }: Run, { tokens, lexicon }: PhraseContext): boolean {
  const token = tokens[from];
  if (token?.shape !== 'capital') return false;
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  const after = next && follows(token, next) && isSaying(next.lower, lexicon);
  return Boolean(after || (before && follows(before, token) && isSaying(before.lower, lexicon)));
}
