/**
 * Makes labelled lines of pages from public sets: `npm run label -- OUT SET=FOLDER…`
 *
 * SET is the name of a set that `fitting/published-pages.ts` knows, FOLDER a clone of it. Each page is turned into the
 * text that copying it gives, with its menus, lists and forms, and each line is marked by the article's labelled text.
 * `OUT/SET.jsonl` gets a page a line: {set, name, outlet, language, title, authors, date, lines, marks}. The texts belong
 * to their publishers: OUT lies outside of this repository.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { detectLanguage } from '#archive/clipping/lines/detect-language.ts';
import { alignLines, bare, type Mark } from './fitting/align-lines.ts';
import { digestOf, type MarkedPage } from './fitting/marked-page.ts';
import { outletOf } from './fitting/outlet-of.ts';
import { type Manner, type Pasted, pastedText } from './fitting/pasted-text.ts';
import type { PublishedPage } from './fitting/published-page.ts';
import { SETS } from './fitting/published-pages.ts';

const [out, ...named] = process.argv.slice(2);
const wanted = named.map((argument) => argument.split('=') as [string, string | undefined]);
if (!out || wanted.length === 0 || wanted.some(([set, folder]) => !SETS[set] || !folder)) {
  console.error(
    `Name a folder for the labels and sets, as in: OUT fundus=FOLDER. Known: ${Object.keys(SETS).join(', ')}.`,
  );
  process.exit(1);
}

/** Labels that fit a page less well than this are those of another version of it. */
const FEWEST_COVERED = 0.85;
const SHORTEST_ARTICLE = 300;
const STANDFIRST_WORDS = 7;
/** Pages of one outlet look alike: a few of each teach as much as all. */
const MOST_OF_OUTLET = 4;
const MANNERS: readonly Manner[] = [
  'lines',
  'spaced',
  'copied',
  'copied',
  'lines',
  'spaced',
  'cut',
];

mkdirSync(out, { recursive: true });
for (const [set, folder = ''] of wanted) {
  const pages: string[] = [];
  const left: string[] = [];
  const ofOutlet = new Map<string, number>();
  for (const page of SETS[set]?.(folder) ?? []) {
    // A tree is let go of only between two turns of the event loop.
    await setImmediate();
    const marked = markPage(set, page);
    const many = marked ? (ofOutlet.get(marked.outlet) ?? 0) : 0;
    if (marked) ofOutlet.set(marked.outlet, many + 1);
    if (marked && many >= MOST_OF_OUTLET) continue;
    if (marked) pages.push(JSON.stringify(marked));
    else left.push(page.name);
    if ((pages.length + left.length) % 100 === 0) console.error(set, pages.length, left.length);
  }
  const labelled = `${pages.join('\n')}\n`;
  writeFileSync(join(out, `${set}.jsonl`), labelled);
  console.log(
    `${set}: ${pages.length} pages labelled, ${left.length} left out (their labels do not fit them); digest ${digestOf(labelled)}.`,
  );
}

function markPage(set: string, page: PublishedPage): MarkedPage | undefined {
  const manner = MANNERS[numberOf(page.name) % MANNERS.length] ?? 'lines';
  const pasted = pastedText(page.html, manner);
  const found = page.snippets ? bySnippets(page, pasted) : byParagraphs(page, pasted);
  if (!found) return undefined;
  const { marks, reading } = found;
  const text = pasted.lines.filter((_, at) => marks[at] === 'i').join(' ');
  return {
    set,
    name: page.name,
    outlet:
      outletOf(page.address || pasted.address) ||
      page.name.split('_')[0]?.toLowerCase() ||
      page.name,
    language: detectLanguage(text),
    ...(reading.title && { title: reading.title }),
    ...(reading.authors && { authors: reading.authors }),
    ...(reading.date && { date: reading.date }),
    lines: pasted.lines,
    marks: marks.join(''),
  };
}

function byParagraphs({ readings }: PublishedPage, pasted: Pasted) {
  const tried = readings.map((reading) => ({
    reading,
    ...alignLines(pasted.lines, reading.paragraphs, [
      ...(reading.title ? [reading.title] : []),
      ...pasted.titles,
    ]),
  }));
  const [best] = tried.sort((a, b) => b.covered - a.covered);
  if (!best || best.covered < FEWEST_COVERED) return undefined;
  if (
    bare(best.reading.paragraphs.join('')).length <
    SHORTEST_ARTICLE / lettersAWord(best.reading.paragraphs)
  )
    return undefined;
  return { reading: best.reading, marks: withDoubts(best.marks, pasted) };
}

/** Text of scripts without blanks says three times as much in a character. */
function lettersAWord(paragraphs: readonly string[]): number {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(paragraphs.join('')) ? 3 : 1;
}

/** Sets differ in whether a standfirst is text: a sentence between headline and text is left open. */
function withDoubts(marks: readonly Mark[], { lines, captions }: Pasted): Mark[] {
  const first = marks.indexOf('i');
  const headline = marks.slice(0, first).lastIndexOf('h');
  return marks.map((mark, at) => {
    if (captions[at] && mark === '?') return 'o';
    const standing = mark === 'o' && headline >= 0 && at > headline && at < first && !captions[at];
    return standing && (lines[at]?.split(' ').length ?? 0) >= STANDFIRST_WORDS ? '?' : mark;
  });
}

function bySnippets({ readings, snippets }: PublishedPage, { lines, titles }: Pasted) {
  const [reading] = readings;
  if (!reading || !snippets) return undefined;
  const [inside, outside] = [snippets.inside.map(bare), snippets.outside.map(bare)];
  const known = [reading.title ?? '', ...titles].map(bare);
  const marks = lines.map((line): Mark => {
    const text = bare(line);
    const [yes, no] = [inside, outside].map((some) =>
      some.some((piece) => piece !== '' && text.includes(piece)),
    );
    if (yes && !no) return 'i';
    if (no && !yes) return 'o';
    return text.length > 8 && known.includes(text) ? 'h' : '?';
  });
  return marks.includes('i') ? { reading, marks } : undefined;
}

function numberOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE();
}
