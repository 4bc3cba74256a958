import type { PageFacts, Core } from './page.ts';
import { fold } from '../../text/fold.ts';
import { detectLanguage } from '../lines/detect-language.ts';
import { contentWords } from '../lines/content-words.ts';
import { findEntries, isTitled } from './entries.ts';
import { isText, type Unit } from '../lines/unit.ts';
import { lastTexts } from './writers.ts';

/** Words of the first person by language; a language not listed has no unmarked quotations found in it. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}’'])(?:[Ww]e|[Oo]ur|us|ours|I|[Mm]y|me)(?![\p{L}])/u,
  de: /(?<!\p{L})(?:[Ww]ir|[Uu]nser\p{L}{0,2}|uns|[Ii]ch|mein\p{L}{0,2})(?!\p{L})/u,
  fr: /(?<!\p{L})(?:[Nn]ous|[Nn]otre|[Nn]os|[Jj]e|J’|j’|mon|mes)(?!\p{L})/u,
  es: /(?<!\p{L})(?:[Nn]osotros|[Nn]uestr[oa]s?|[Yy]o|mi|mis)(?!\p{L})/u,
  it: /(?<!\p{L})(?:[Nn]oi|[Nn]ostr[oaie]|[Ii]o|mi[oae])(?!\p{L})/u,
  pt: /(?<!\p{L})(?:[Nn]ós|[Nn]oss[oa]s?|[Ee]u|meu|minha)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:[Мм]ы|[Нн]аш\p{L}{0,3}|нам|нас|[Яя]|мне|меня)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:[Мм]и|[Нн]аш\p{L}{0,3}|нам|нас|[Яя]|мені|мене)(?!\p{L})/u,
  tr: /(?<!\p{L})(?:[Bb]iz|[Bb]izim|[Bb]en|[Bb]enim)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:[Mm]y|[Nn]asz\p{L}{0,3}|nam|[Jj]a|mnie)(?!\p{L})/u,
};
const QUOTE_MARK = /["“”„«»]/;

/** Whether a paragraph speaks in the first person outside of quotation marks. */
export function speaksUnmarked(text: string, language: string): boolean {
  const head = text.slice(0, 2_000);
  const words = FIRST_PERSON[language];
  return words !== undefined && !QUOTE_MARK.test(head) && words.test(head);
}

/** Gathers the facts of a page. */
export function gatherFacts(units: readonly Unit[], core: Core, headline?: number): PageFacts {
  const inside = units.slice(core.from, core.to);
  const texts = inside.filter(isText);
  const language = detectLanguage(
    texts
      .slice(0, 12)
      .map(({ shape }) => shape.text.slice(0, 300))
      .join(' '),
  );
  const repeated = new Map<string, number>();
  const firstAt = new Map<string, number>();
  for (const [index, { shape }] of units.entries()) {
    repeated.set(shape.key, (repeated.get(shape.key) ?? 0) + 1);
    if (!firstAt.has(shape.key)) firstAt.set(shape.key, index);
  }
  const labels = inside.filter(
    ({ sign, phrase, shape }) =>
      sign === 'short' && !phrase && shape.words >= 1 && shape.words <= 9,
  );
  const entries = findEntries(units);
  const vocabulary = contentWords(texts.map(({ shape }) => shape.text));
  return {
    script: texts[0]?.shape.script ?? 'latin',
    language,
    vocabulary,
    headedEntries: hasHeadedEntries(inside, vocabulary),
    entries: new Set(entries),
    entryHeads: new Set(
      entries.flatMap((at) =>
        units[at + 1]?.sign === 'short' || isTitled(units, at)
          ? [units[at + 1]?.shape.key ?? '']
          : [],
      ),
    ),
    repeated,
    firstAt,
    capitalSubheads:
      labels.filter(({ shape }) => shape.allCaps && shape.words <= LONGEST_IN_CAPITALS).length >= 2,
    firstPerson: isFirstPerson(texts, language) || isNamedOpinion(units, core, headline),
    lastTexts: lastTexts(units, core),
    transcript: texts.filter(({ sign }) => sign === 'turn').length >= 3,
  };
}

/** Whether many paragraphs speak in the first person, or most of a short text's, or questions stand between them. */
function isFirstPerson(texts: readonly Unit[], language: string): boolean {
  const speaking = texts.filter(({ shape }) => speaksUnmarked(shape.text, language)).length;
  const asking = texts.filter(({ shape }) => /[?？]\W{0,4}$/u.test(shape.text)).length;
  return (
    speaking > Math.max(3, texts.length * 0.3) ||
    (speaking > 1 && speaking * 2 > texts.length) ||
    (asking >= FEWEST_QUESTIONS && asking * 4 >= texts.length)
  );
}

/** Labels by which sites set apart what a writer says for themselves. */
const OPINIONS = new Set(
  (
    'opinion|analysis|commentary|essay|column|op ed|viewpoint|perspective|editorial|news analysis|guest essay|letter from the editor|' +
    'meinung|kommentar|analyse|gastbeitrag|leitartikel|tribune|editorial|chronique|opinión|análisis|columna|opinione|analisi|commento|' +
    'opinia|analiza|komentarz|opinião|análise|мнение|анализ|аналитика|колонка|думка|аналітика|görüş|analiz'
  )
    .split('|')
    .map(fold),
);

/** Whether a label right above the headline, or between it and the text, says that the writer speaks. */
function isNamedOpinion(units: readonly Unit[], core: Core, headline: number | undefined): boolean {
  if (headline === undefined) return false;
  return units
    .slice(Math.max(0, headline - 1), core.from)
    .some(({ shape }) => OPINIONS.has(shape.key));
}

const LONGEST_IN_CAPITALS = 6;
const FEWEST_QUESTIONS = 3;
const FEWEST_ENTRIES = 5;
const SHORTEST_ENTRY_HEAD = 8;
const SHARED = 0.75;

function hasHeadedEntries(inside: readonly Unit[], vocabulary: ReadonlySet<string>): boolean {
  const heads = inside.filter(({ sign, phrase, shape }, index) => {
    const [last, next] = [inside[index - 1], inside[index + 1]];
    const between = last && next && isText(last) && isText(next);
    return between && sign === 'short' && !phrase && shape.words >= SHORTEST_ENTRY_HEAD;
  });
  if (heads.length < FEWEST_ENTRIES) return false;
  const words = heads.flatMap(({ shape }) => [...contentWords([shape.text])]);
  return words.filter((word) => vocabulary.has(word)).length >= words.length * SHARED;
}
