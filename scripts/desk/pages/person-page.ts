import type { PersonRecord } from '#archive/authority/person.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { readContentFile } from '../content-file.ts';
import { evidenceAt, indexPeople } from '../doubts/material.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import { writeButtons } from './correction-form.ts';
import { seenField, type Framed } from './frame.ts';
import { peopleList } from './people-list.ts';
import { REASON } from './reason.ts';

/** A person: names, identity and note, the articles that name them, and the ways to merge and to split. */
export function personPage(
  bench: Workbench,
  person: PersonRecord,
  note: Markup,
  site: string | undefined,
): Framed {
  const { articlesOf } = indexPeople(bench.material());
  const articles = articlesOf(person.id);
  return {
    title: person.name,
    says: `${person.name}, named in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
    main: html`<p class="label">
        Person ·
        <code>people/${person.id}.md</code
        >${site !== undefined && articles.length > 0 && html` · <a href="${site}people/${person.id}/">View in the archive</a>`}
      </p>
      <h1 tabindex="-1" autofocus>${person.name}</h1>
      ${note} ${merged(bench, person)} ${reviewButtons(bench, person)} ${identity(bench, person)}
      ${mergeForm(bench, person)} ${split(bench, person, articles)}`,
  };
}

function about(bench: Workbench, { id }: PersonRecord, others: readonly string[] = []): Markup {
  const paths = [`people/${id}.md`, ...others];
  const seen = paths.map((path) => ({ path, before: readContentFile(bench.content, path) }));
  return html`<input type="hidden" name="id" value="${id}" />${seenField(seen)}`;
}

const REVIEWS = { proposed: 'not yet', confirmed: 'confirmed', rejected: 'rejected: no person' };

/** A person that was merged leads on, and may stand for themselves again. */
function merged(bench: Workbench, person: PersonRecord): Markup {
  const { sameAs } = person;
  if (sameAs === undefined) return html``;
  return html`<form method="post" action="/unmerge" class="buttons">
    ${about(bench, person)}
    <span>Merged into <a href="/people/${sameAs}">${sameAs}</a>.</span>
    <button>Somebody of their own again</button>
  </form>`;
}

/** Each other spelling may be somebody else's. */
function spellings(bench: Workbench, person: PersonRecord): Markup {
  if (person.also.length === 0) return html``;
  return html`<form method="post" action="/spelling" class="buttons" aria-label="Spellings">
    ${about(bench, person)}
    ${person.also.map(
      (name) => html`<button name="spelling" value="${name}">“${name}” is somebody else’s</button>`,
    )}
  </form>`;
}

/** One key says that somebody is a person, or that nobody of that name is. */
function reviewButtons(bench: Workbench, person: PersonRecord): Markup {
  const button = (value: string, key: string, says: string) =>
    person.review !== value &&
    html`<button name="review" value="${value}" data-key="${key}" aria-keyshortcuts="${key}">
      ${says} <kbd>${key}</kbd>
    </button>`;
  return html`<form method="post" action="/review" class="buttons" aria-label="Review">
    ${about(bench, person)}${button('confirmed', 'c', 'A person, looked at')}
    ${button('rejected', 'x', 'No person')}
  </form>`;
}

function identity(bench: Workbench, person: PersonRecord): Markup {
  const { name, also, not, wikidata = '', review, note } = person;
  const field = (id: string, label: string, value: string, more: Markup = html``) =>
    html`<p class="field">
      <label for="${id}">${label}</label
      ><input id="${id}" name="${id}" value="${value}" autocomplete="off" ${more} />
    </p>`;
  return html`<section class="section" aria-labelledby="identity">
    <h2 id="identity">Who it is</h2>
    <form method="post" action="/person">
      ${about(bench, person)}
      ${field('name', 'Name', name, html`required data-key="e" aria-keyshortcuts="e"`)}
      ${field('also', 'Other spellings, with ; between them', also.join('; '))}
      ${field('not', 'Names that are somebody else’s', not.join('; '))}
      ${field('wikidata', 'Wikidata', wikidata, html`pattern="Q[0-9]+" placeholder="Q42"`)}
      <p class="field">
        <label for="review">Looked at</label
        ><select id="review" name="review">
          ${Object.entries(REVIEWS).map(
            ([value, says]) =>
              html`<option value="${value}" ${value === review && html`selected`}>${says}</option>`,
          )}
        </select>
      </p>
      <p class="field">
        <label for="note">Note, printed on the page</label
        ><textarea id="note" name="note" rows="4">${note}</textarea>
      </p>
      ${writeButtons()}
    </form>
    ${spellings(bench, person)}
  </section>`;
}

function mergeForm(bench: Workbench, person: PersonRecord): Markup {
  const others = peopleList(bench).filter(([id]) => id !== person.id);
  return html`<section class="section" aria-labelledby="merge">
    <h2 id="merge">The same as another</h2>
    <form method="post" action="/merge">
      ${about(bench, person)}
      <p class="field">
        <label for="into">Is the same person as, by id</label
        ><input
          id="into"
          name="into"
          data-key="m"
          aria-keyshortcuts="m"
          list="others"
          required
          autocomplete="off"
        />
        <kbd>m</kbd>
        <datalist id="others">
          ${others.map(([id, name]) => html`<option value="${id}">${name}</option>`)}
        </datalist>
      </p>
      ${writeButtons('Merge', html`<span class="soft">This page then leads on to that one.</span>`)}
    </form>
  </section>`;
}

/** Articles more than these are not split by hand. */
const MOST = 200;

function split(bench: Workbench, person: PersonRecord, articles: readonly ArticleRecord[]): Markup {
  if (articles.length === 0) return html``;
  const shown = articles.slice(0, MOST);
  const files = [...new Set(shown.map(({ source }) => `corrections/${source}.yaml`))];
  return html`<section class="section" aria-labelledby="split">
    <h2 id="split">Two people of one name</h2>
    <p class="soft">Tick the articles that mean somebody else, and say who that is.</p>
    <form method="post" action="/split">
      ${about(bench, person, files)}
      <ul role="list" class="rows">
        ${shown.map((record) => articleRow(record, person.id))}
      </ul>
      <p class="field">
        <label for="other">Somebody else: an id, or a new name that tells the two apart</label
        ><input
          id="other"
          name="other"
          list="others"
          data-key="s"
          aria-keyshortcuts="s"
          required
          autocomplete="off"
          placeholder="Jane Roe (pilot)"
        />
        <kbd>s</kbd>
      </p>
      <p class="field">
        <label for="split-reason">Reason</label
        ><input id="split-reason" name="reason" value="${REASON}" autocomplete="off" />
      </p>
      ${writeButtons('Split')}
    </form>
  </section>`;
}

function articleRow(record: ArticleRecord, id: string): Markup {
  const mention = record.mentions.find(({ person }) => person === id);
  const sentence = mention && evidenceAt(record, mention).sentence?.();
  return html`<li>
    <label
      ><input type="checkbox" name="article" value="${record.id}" /> ${record.date ?? 'undated'}:
      ${record.title}</label
    >
    <a href="/articles/${record.id}">The article</a>
    ${sentence && html`<br /><span class="soft">${sentence.before}<mark>${sentence.words}</mark>${sentence.after}</span>`}
  </li>`;
}
