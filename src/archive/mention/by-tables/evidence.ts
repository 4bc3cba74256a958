import { fold } from '../../text/fold.ts';
import { isCommonWord } from '../people/known-words.ts';
import { isSaying, roleAfter, type PhraseContext } from './office-phrase.ts';
import { isFathersName } from './fathers-name.ts';
import { hasArticle, mainWords, type Run } from './runs.ts';
import { follows, type Token } from './tokens.ts';

/** Why a stretch is a person's name; undefined where nothing tells. */
export function evidenceFor(run: Run, context: PhraseContext): string | undefined {
  const { tokens, lexicon } = context;
  const words = mainWords(run, tokens, lexicon);
  if (run.honorific) return 'stands behind a form of address';
  if (run.before && isTied(run, words, context) && isSafe(run, words, context))
    return `stands behind "${tokens[run.before.head]?.text}"`;
  if (words.length < 2 || hasArticle(run.from, context)) return undefined;
  if (lexicon.articles.has(words[0]?.lower ?? '')) return undefined;
  const last = words.at(-1) as Token;
  if (words[0]?.shape === 'initial')
    return /^\p{Lu}\p{Ll}/u.test(last.text) &&
      (words.length > 2 || last.gap !== '.') &&
      scriptOf(words[0].text) === scriptOf(last.text)
      ? 'initials and a family name'
      : undefined;
  if (run.given)
    return isCommonWord(fold(last.text)) && !lexicon.isFamily(last.text)
      ? undefined
      : 'a given name and a family name';
  if (words.some(({ text }) => isFathersName(text, lexicon))) return 'has a father’s name';
  if (words.some(({ text }) => isCommonWord(fold(text)))) return undefined;
  const prior = tokens[run.from - 1];
  if (prior?.sentence === words[0]?.sentence && lexicon.placePrepositions.has(prior?.lower ?? ''))
    return undefined;
  const after = roleAfter(run.to, context);
  if (after) return `is called "${tokens[after.head]?.text}"`;
  if (AGE.test(context.text.slice(tokens[run.to]?.end, (tokens[run.to]?.end ?? 0) + 16)))
    return 'an age follows';
  if (
    !lexicon.tables.compounds &&
    /^: ?[«„“"]/.test(context.text.slice(tokens[run.to]?.end, (tokens[run.to]?.end ?? 0) + 3))
  )
    return 'words in quotation marks follow';
  const beside = [tokens[run.to + 1], tokens[run.from - 1]].find(
    (token) => token && isSaying(token.lower, lexicon),
  );
  if (
    beside &&
    !lexicon.tables.compounds &&
    (lexicon.isFamily(words.at(-1)?.text ?? '') || /\p{Script=Cyrillic}/u.test(beside.text))
  )
    return `"${beside.text}" beside it`;
  return undefined;
}

/** "PayPal" in a Russian text is no surname. */
function isForeignScript(word: string, language: string): boolean {
  return (language === 'ru' || language === 'uk') && !scriptOf(word);
}

function scriptOf(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

const AGE = /^(?: \(\d{2}\)|,? \(?\d{2} (?:ans|años|anni|Jahre|лет|років|роки))/u;

/** "Präsident Russlands Putin": nothing but a country between the title and the name. */
function onlyCountries({ before, from }: Run, { tokens, isCountry }: PhraseContext): boolean {
  if (!before) return false;
  const between = tokens.slice(before.head + 1, from);
  return between.every(isCountry);
}

/**
 * Whether a title belongs to the name behind it: at once, with nothing but a country between, behind a comma, or where a
 * given name begins it. "capitaine du navire Punta Roja" is no person.
 */
function isTied(run: Run, words: readonly Token[], context: PhraseContext): boolean {
  const { before, from } = run;
  if (!before) return false;
  if (before.close || onlyCountries(run, context)) return !isPossessor(run, words, context);
  if (words.length < 2) return false;
  const last = context.tokens[from - 1];
  return (
    run.given ||
    /,/.test(context.tokens[from]?.gap ?? '') ||
    last?.shape === 'capitals' ||
    (last !== undefined && context.isCountry(last))
  );
}

/**
 * "советник Трампа", "голови Львівської ради": whose the office is, or an adjective that goes with what follows. A name
 * behind a title in another case than its own is not the holder's.
 */
function isPossessor(
  { before, given, to }: Run,
  words: readonly Token[],
  { tokens, lexicon }: PhraseContext,
): boolean {
  const last = words.at(-1);
  if (!last || given || !before || lexicon.tables.cases === '' || lexicon.tables.compounds)
    return false;
  if (!/\p{Script=Cyrillic}/u.test(last.text)) return false;
  const next = tokens[to + 1];
  const adjective = /(?:ого|ему|ому|ой|ої|их|ых|ей|ою)$/u.test(last.lower);
  if (adjective && (before.role.case === 'nom' || (next?.shape === 'small' && follows(last, next))))
    return true;
  const { case: name } = before.role;
  if (name === 'nom') return words.length === 1 && isGenitive(last, lexicon);
  if (/[оеую]$/u.test(last.lower)) return false;
  return !lexicon
    .readings(last.text)
    .some((one) => one.case === name || (name === 'gen' && one.case === 'acc'));
}

/** "глава Роспотребнадзора", "президент Удмуртии": of what somebody is the head, not who it is. */
function isGenitive({ text, lower }: Token, lexicon: PhraseContext['lexicon']): boolean {
  if (/(?:ова|ева|ина|іна|єва|їна|ская|ська|цька|цкая)$/u.test(lower)) return false;
  return /[аяыи]$/u.test(lower) && !lexicon.isFamily(text);
}

/** In German the noun behind an office may be a thing or people ("sagte der Minister Journalisten"). */
function isSafe(run: Run, words: readonly Token[], { tokens, lexicon }: PhraseContext): boolean {
  if (
    run.before?.to === run.from - 1 &&
    /,/.test(tokens[run.from]?.gap ?? '') &&
    (words.length < 2 || lexicon.tables.compounds)
  )
    return false;
  const [only] = words;
  if (only && words.length === 1 && isForeignScript(only.text, lexicon.tables.language))
    return false;
  if (lexicon.tables.compounds && only && words.length === 1 && !lexicon.isFamily(only.text))
    return (
      run.before?.role.isOffice === true &&
      !isCommonWord(fold(only.text)) &&
      !/(?:en|ern|innen|e)$/.test(only.lower)
    );
  if (
    only &&
    words.length === 1 &&
    !lexicon.tables.compounds &&
    lexicon.isGiven(only.text) &&
    !lexicon.isFamily(only.text)
  )
    return false;
  if (
    only &&
    words.length === 1 &&
    (only.shape === 'capitals' || !(run.before?.role.isOffice || lexicon.isFamily(only.text)))
  )
    return false;
  if (!lexicon.tables.compounds)
    return words.length > 1 || !isCommonWord(fold(words[0]?.text ?? '')) || run.honorific;
  if (run.given && words.length > 1) return true;
  const last = words.at(-1) as Token;
  return (
    lexicon.isFamily(last.text) ||
    lexicon.isGiven(last.text) ||
    !/(?:en|ern|innen|er|e)$/.test(last.lower) ||
    /(?:sen|mann|stein)$/.test(last.lower)
  );
}
