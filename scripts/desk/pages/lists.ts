import { indexPeople } from '../doubts/material.ts';
import { html } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import type { Framed } from './frame.ts';

/** More rows than this are found by their words, or in the site. */
const MOST = 500;

/** All articles, those that hold the words asked for. */
export function articlesPage({ material }: Workbench, words: string): Framed {
  const found = material().records.filter(({ title, id, source }) =>
    holds([title, id, source], words),
  );
  return listPage(
    'Articles',
    words,
    found.length,
    found.slice(0, MOST).map(({ id, title, date }) => ({
      address: `/articles/${id}`,
      says: title,
      more: date ?? 'undated',
    })),
  );
}

/** All people, those that bear the words asked for. */
export function peoplePage({ material }: Workbench, words: string): Framed {
  const { articlesOf } = indexPeople(material());
  const found = material().authorities.people.filter(({ id, name, also }) =>
    holds([id, name, ...also], words),
  );
  return listPage(
    'People',
    words,
    found.length,
    found.slice(0, MOST).map(({ id, name, review, sameAs }) => ({
      address: `/people/${id}`,
      says: name,
      more:
        sameAs === undefined
          ? `${review}, ${articlesOf(id).length} articles`
          : `merged into ${sameAs}`,
    })),
  );
}

function holds(texts: readonly string[], words: string): boolean {
  const wanted = words.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

interface Row {
  readonly address: string;
  readonly says: string;
  readonly more: string;
}

function listPage(title: string, words: string, count: number, rows: readonly Row[]): Framed {
  return {
    title,
    says: `${count} ${title.toLowerCase()}`,
    main: html`<h1>${title}</h1>
      <form class="field" role="search">
        <label for="words">With the words</label
        ><input id="words" name="words" value="${words}" data-key="f" aria-keyshortcuts="f" />
        <button>Find</button>
      </form>
      ${count > rows.length && html`<p class="soft">The first ${rows.length} of ${count}.</p>`}
      <ul role="list" class="rows">
        ${rows.map(
          ({ address, says, more }) =>
            html`<li><a href="${address}">${says}</a> <span class="soft">${more}</span></li>`,
        )}
      </ul>`,
  };
}
