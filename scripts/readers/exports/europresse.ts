import type { LineRole } from '#archive/clipping/role.ts';
import { linesOf, type PageLine } from '../../page-lines.ts';
import { readDay, readPersons } from '../field-values.ts';
import type { TextLine, ToldArticle, ToldLine } from '../told-articles.ts';

/** The classes that Europresse gives to the parts of an article, and what they hold; the first that fits counts. */
const PARTS = [
  { selector: '.titreArticle, .rdp__articletitle', label: 'title' },
  { selector: '.DocPublicationName, .rdp__DocPublicationName', label: 'publication' },
  { selector: '.docAuthors, .sm-margin-bottomNews', label: 'authors' },
  { selector: '.DocText, .docOcurrContainer', label: 'text' },
  { selector: '.DocHeader', label: 'header' },
] as const;

type Label = (typeof PARTS)[number]['label'];

/** The articles of a page that Europresse has printed; none where the page is not of that form. */
export function europresseArticles(document: Document): ToldArticle[] {
  return [...document.querySelectorAll('article')]
    .filter((article) => article.querySelector('.DocPublicationName, .rdp__DocPublicationName'))
    .map((article, index) => readArticle(article, index + 1));
}

function readArticle(article: Element, number: number): ToldArticle {
  const parts = PARTS.map(({ selector, label }) => {
    const own = [...article.querySelectorAll(selector)].filter(
      (each) => !each.querySelector(selector),
    );
    return { label, lines: new Set(own.flatMap((each) => linesOf(each).map(({ text }) => text))) };
  });
  const told: ToldLine[] = [];
  const text: TextLine[] = [];
  for (const line of linesOf(article)) {
    const part = parts.find(({ lines }) => lines.has(line.text))?.label;
    if (part === 'text') text.push(textLine(line));
    else told.push(toldLine(part, line.text));
  }
  return { place: `article ${number}`, told, text };
}

function textLine({ text, tag, linked }: PageLine): TextLine {
  return { text, hint: { tag, linkDensity: text.length === 0 ? 0 : linked / text.length } };
}

function toldLine(part: Label | undefined, value: string): ToldLine {
  const role: LineRole | undefined = /^\s*(?:©|\(c\)|copyright)/i.test(value) ? 'legal' : undefined;
  switch (part) {
    case 'title':
      return { label: 'title', value, states: ['title', value] };
    case 'publication':
      // "Le Courrier (site web)", "La Gazette, no. 7": the edition is no part of the name.
      return {
        label: 'publication',
        value,
        states: ['publisher', value.replace(/\s*(?:\(|, no\b).*$/, '').trim()],
      };
    case 'header': {
      const day = readDay(value);
      return { label: 'header', value, role: 'date-line', ...(day && { states: ['date', day] }) };
    }
    case 'authors': {
      const names = readPersons(value.replace(/\s+et\s+/g, '; '));
      return {
        label: 'authors',
        value,
        role: 'byline',
        ...(names.length > 0 && { states: ['authors', names] }),
      };
    }
    default:
      return { label: 'line', value, role };
  }
}
