import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { isBlank, type SourceLine } from '#archive/text/source-text.ts';
import { refuse, refuseKind, type Contents, type Reader, type Refusal } from './reader.ts';

const FEWEST_LINKS = 2;
const LINKED = 0.9;
const LONGEST_LABEL = 60;

/**
 * Whether a page holds nothing but links in lists, as reading lists do that are exported: nearly all of its lines are
 * links, and no other is longer than a heading.
 */
export function isLinkList(contents: Contents): boolean {
  const { source, hints } = contents;
  const shown = hints.filter(({ meta, outside }) => !meta && !outside);
  const links = shown.filter(({ linkDensity = 0 }) => linkDensity > LINKED);
  if (isListWithExcerpts(contents, shown, links.length)) return true;
  if (links.length < FEWEST_LINKS || links.length * 2 < shown.length) return false;
  return shown.every(({ n, tag = '', linkDensity = 0 }) => {
    if (linkDensity > LINKED) return tag === 'li' || tag === 'td' || tag === 'body';
    const { text } = source.lines[n - 1] ?? { text: '' };
    return /^h\d$/.test(tag) || text.length <= LONGEST_LABEL;
  });
}

const ADDRESS = /^\s*(?:[-*•]|\d{1,4}[.)])?\s*<?https?:\/\/\S{4,2000}$/i;
const SENTENCE = /[.!?…]["'”’»)]*\s*$/u;

/** Whether a text is nothing but addresses, a line each, with at most a title for each of them. */
export function isAddressList(lines: readonly SourceLine[]): boolean {
  const filled = lines.filter(({ text }) => !isBlank(text));
  const others = filled.filter(({ text }) => !ADDRESS.test(text.slice(0, 2_100)));
  const addresses = filled.length - others.length;
  if (addresses < FEWEST_LINKS || others.length > addresses + 1) return false;
  return others.every(({ text }) => text.length <= LONGEST_TITLE && !SENTENCE.test(text));
}

const LONGEST_TITLE = 160;

/** Refuses a list of links, such as a page of them, by its name with its article. */
export function refuseLinks(file: string, kind: string): Refusal {
  return refuse(
    file,
    'source-without-text',
    `${kind} is a list of links: it holds no article’s text.`,
    SAVE_PAGES,
  );
}

const FEWEST_WITH_EXCERPTS = 3;
const LONGEST_EXCERPT = 400;

/** A list of links in which each has its first words below it, at most one line, and nothing stands outside the list but headings. */
function isListWithExcerpts(
  { source }: Contents,
  shown: readonly LineHint[],
  links: number,
): boolean {
  const listed = shown.filter(({ tag = '' }) => /^(?:li|d[td]|td)$/.test(tag));
  const headings = shown.filter(({ tag = '' }) => /^h\d$/.test(tag)).length;
  if (links < FEWEST_WITH_EXCERPTS || listed.length + headings < shown.length) return false;
  const isLink = ({ linkDensity = 0 }: LineHint) => linkDensity > LINKED;
  return listed.every((hint, at) => {
    if (isLink(hint)) return true;
    const { text } = source.lines[hint.n - 1] ?? { text: '' };
    const above = listed[at - 1];
    return text.length <= LONGEST_EXCERPT && above !== undefined && isLink(above);
  });
}

const SAVE_PAGES = 'Save the pages that the links lead to, and put them here.';

/** Refuses the bookmarks of a browser or of a reading service. */
export const refuseBookmarks: Reader = ({ name }) =>
  refuseKind(name, 'a list of bookmarks', SAVE_PAGES);

/** Refuses the file that an operating system makes of an address. */
export const refuseLink: Reader = ({ name }) =>
  refuseKind(name, 'a link to a page', 'Open the link, save its page, and put that here.');

/** Refuses a list of feeds. */
export const refuseFeeds: Reader = ({ name }) =>
  refuseKind(name, 'a list of feeds (OPML)', 'Save the feeds themselves, or the articles.');

/** Refuses a bibliography without texts, by the name of its form. */
export function refuseReferences(form: string): Reader {
  return ({ name }) =>
    refuseKind(
      name,
      `a list of references (${form})`,
      'Export it as CSL-JSON or RIS with abstracts or notes, or put the texts here.',
    );
}

/** Refuses an XML document of a kind that is not known, by its outermost element. */
export function refuseXml(root: string): Reader {
  return ({ name }) =>
    refuse(
      name,
      'source-kind',
      root === 'unknown'
        ? 'The file is an XML document of no known kind; such files are not read.'
        : `The file is an XML document <${root}>; such files are not read.`,
      'Save the article as plain text, Markdown or HTML.',
    );
}
