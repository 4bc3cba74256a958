import type { Diagnostic } from '../../diagnostic.ts';
import { type ArticlePlace, correctionFile } from '../article-place.ts';
import type { ReadLine } from '../clipping.ts';
import { BODY_ROLES, type LineRole } from '../role.ts';

/** Roles in which sentences are no surprise: what readers, editors, shops and lawyers write around an article. */
const WORDY: ReadonlySet<LineRole> = new Set<LineRole>([
  'caption',
  'appeal',
  'advert',
  'form',
  'legal',
  'source-note',
  'translation',
]);
const LEAST_LETTERS = 90;
const SENTENCE_END = /[.!?…。؟]["'”’»)]*\s*$/u;
/** So much running text among lists of other articles, or below the text, is more than teasers and notices. */
const TEASERS = 600;
const BELOW = 400;

/**
 * Running text of more than a paragraph that is set aside, one report a stretch: in a file that holds several articles
 * one of them may have been taken for what stands around another.
 */
export function reportTextSetAside(
  { file }: ArticlePlace,
  lines: readonly ReadLine[],
): Diagnostic[] {
  const end = lines.findLast(({ role }) => BODY_ROLES.has(role))?.n ?? 0;
  return stretchesOf(lines).flatMap((stretch): Diagnostic[] => {
    const prose = stretch.filter(isProse);
    const letters = prose.reduce((sum, { text }) => sum + text.trim().length, 0);
    const unlisted = prose.some(({ role }) => role === 'navigation' || role === 'other');
    const plain = (stretch[0]?.n ?? 0) > end ? BELOW : LEAST_LETTERS;
    if (prose.length === 0 || stretch.length < 2 || letters < (unlisted ? plain : TEASERS))
      return [];
    const [first, last] = [stretch[0]?.n ?? 1, stretch.at(-1)?.n ?? 1];
    return [
      {
        rule: 'text-set-aside',
        severity: 'doubt',
        place: { file, line: first },
        about: [`${first}-${last}`],
        message: `Lines ${first}–${last} hold running text (${letters} letters) and were set aside, most as '${prose[0]?.role}'.`,
        remedy: `If it is another article, put it into a file of its own; if it belongs to this one, add to ${correctionFile(file)}:\nroles:\n  - lines: "${first}-${last}"\n    role: body\n    reason: …`,
      },
    ];
  });
}

/** Runs of lines that are set aside, without those in which sentences are no surprise. */
function stretchesOf(lines: readonly ReadLine[]): ReadLine[][] {
  const stretches: ReadLine[][] = [[]];
  for (const line of lines) {
    if (BODY_ROLES.has(line.role) || line.role === 'headline') stretches.push([]);
    else if (!WORDY.has(line.role)) stretches.at(-1)?.push(line);
  }
  return stretches.filter(({ length }) => length > 0);
}

function isProse({ text, role }: ReadLine): boolean {
  const words = text.trim();
  const listed =
    role === 'navigation' ||
    role === 'related-headline' ||
    role === 'latest-news' ||
    role === 'other';
  return listed && words.length >= LEAST_LETTERS && SENTENCE_END.test(words);
}
