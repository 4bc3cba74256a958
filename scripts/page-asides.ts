import type { Judgement } from '#archive/clipping/role.ts';

/** More further articles than these below a page's own are a list or a live report, whose entries belong to it. */
const MOST_FURTHER = 5;
/** Characters that a page's own article has at least, where others below it are none of its parts. */
const LEAST_OWN = 400;
/** Characters that a box around a form has at most, and a paragraph in it; more is text with a form somewhere in it. */
const LONGEST_BOX = 400;
const LONGEST_LINE = 120;
/** Boxes are looked for so many elements above a form. */
const HIGHEST = 3;

/** What the elements are that stand apart from a page's article by their structure. */
export type Asides = ReadonlyMap<Element, Judgement>;

/** The elements of a page that stand apart from its article: boxes of forms, further articles, rows of tags. */
export function findAsides(body: Element): Asides {
  return new Map([
    ...formBoxes(body).map((box) => [box, FORM] as const),
    ...furtherArticles(body).map((article) => [article, FURTHER] as const),
    ...tagRows(body).map((row) => [row, TAGS] as const),
  ]);
}

const FORM: Judgement = { role: 'form', reason: 'in the box around a form' };
const FURTHER: Judgement = { role: 'other', reason: 'of another article below the page’s own' };
const TAGS: Judgement = { role: 'tags', reason: 'the markup calls them tags' };

const LONGEST_ROW = 300;
/** Names of classes as sites write them: `tags`, `post-tags`, `tag-list`, `article__topics`. */
const OF_TAGS =
  /(?:^|\s)(?:[\w-]{0,40}[-_])?(?:tags?|topics|keywords)(?:[-_]{1,2}(?:list|links|container|wrapper))?(?:\s|$)/i;

/** Short rows of links that the markup calls tags. */
function tagRows(body: Element): Element[] {
  return [
    ...body.querySelectorAll('[class*="tag" i], [class*="topics" i], [class*="keywords" i]'),
  ].filter(
    (element) =>
      OF_TAGS.test((element.getAttribute('class') ?? '').slice(0, 500)) &&
      element.querySelector('a') !== null &&
      element.querySelector('p, h1, h2, time') === null &&
      (element.textContent ?? '').length <= LONGEST_ROW,
  );
}

/** The box around each form that asks for something: its heading and its lines are the form's. */
function formBoxes(body: Element): Element[] {
  return [...body.querySelectorAll('form')].flatMap((form) => {
    // Some sites are one form from the first line to the last.
    if (!form.querySelector('input, button') || isLong(form)) return [];
    let box: Element = form;
    for (let step = 0; step < HIGHEST; step++) {
      const { parentElement } = box;
      if (!parentElement || HOLDERS.has(parentElement.localName) || isLong(parentElement)) break;
      if (parentElement.querySelector('h1')) break;
      box = parentElement;
    }
    return [box];
  });
}

const HOLDERS = new Set(['body', 'main', 'article', 'header']);

function isLong(element: Element): boolean {
  const length = ({ textContent }: Element) => (textContent ?? '').trim().length;
  return (
    length(element) > LONGEST_BOX ||
    [...element.querySelectorAll('p')].some((line) => length(line) > LONGEST_LINE)
  );
}

/** The articles below the one that has the page's heading: what a site loads when its reader has come to the end. */
function furtherArticles(body: Element): Element[] {
  const articles = [...body.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const [own, ...others] = articles.filter((article) => article.querySelector('h1'));
  if (!own || others.length > 0 || lengthOf(own) < LEAST_OWN) return [];
  const further = articles.slice(articles.indexOf(own) + 1);
  return further.length <= MOST_FURTHER && further.every((each) => each.querySelector('h2, h3'))
    ? further
    : [];
}

function lengthOf(article: Element): number {
  return [...article.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').trim().length,
    0,
  );
}
