import { linesOf } from '../page-lines.ts';
import { statedBy } from './note-fields.ts';
import type { ToldArticle, ToldLine } from './told-articles.ts';

/** The article of a page that Notion has exported as HTML: a table of fields above its text; undefined where it has none. */
export function notionArticle(document: Document): ToldArticle | undefined {
  const page = document.querySelector('article.page');
  const title = page?.querySelector('.page-title')?.textContent.trim() ?? '';
  const body = page?.querySelector('.page-body');
  const rows = [...(page?.querySelectorAll('table.properties tr') ?? [])];
  if (!body || title === '' || rows.length === 0) return undefined;
  const text = linesOf(body).map(({ text: line, tag, linked }) => ({
    text: line,
    hint: { tag, linkDensity: line.length === 0 ? 0 : linked / line.length },
  }));
  return {
    place: 'the page',
    told: [{ label: 'title', value: title, states: ['title', title] }, ...rows.flatMap(toldRow)],
    text,
  };
}

function toldRow(row: Element): ToldLine[] {
  const label = row.querySelector('th')?.textContent.trim() ?? '';
  const cell = row.querySelector('td');
  const chosen = [...(cell?.querySelectorAll('.selected-value') ?? [])];
  const parts = (chosen.length > 0 ? chosen : cell ? [cell] : [])
    .map((each) => each.textContent.replace(/^\s*@/, '').trim())
    .filter(Boolean);
  if (label === '' || parts.length === 0) return [];
  const states = statedBy(label.toLowerCase(), parts);
  return [{ label, value: parts.join('; '), ...(states && { states }) }];
}
