import type { ArticleRecord } from '#archive/record/article-record.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import type { Changing } from './article-page.ts';
import { about, reasonField, writeButtons } from './correction-form.ts';
import { peopleList } from './people-list.ts';

/** Who is named in an article, and who speaks: each may be somebody else. */
export function articlePeople(bench: Workbench, record: ArticleRecord, changing: Changing): Markup {
  return html`${names(bench, record, changing)} ${quotes(bench, record, changing)}`;
}

function names(bench: Workbench, record: ArticleRecord, changing: Changing): Markup {
  const people = new Map(bench.material().authorities.people.map(({ id, name }) => [id, name]));
  return html`<section class="section" aria-labelledby="names">
    <h2 id="names">Who is named</h2>
    <ul role="list" class="rows">
      ${record.people.map((id) => {
        const name = fullestName(record, id);
        return html`<li>
          <a href="/people/${id}">${people.get(id) ?? id}</a>
          <span class="soft">as “${name}”</span> ${
            changing === `name ${name}`
              ? personForm(
                  bench,
                  record,
                  '/name',
                  html`<input type="hidden" name="name" value="${name}" />`,
                )
              : html`<a href="?change=name ${name}#names" aria-label="Somebody else than ${name}"
                  >Somebody else</a
                >`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The fullest name that an article gives somebody: the one by which a correction of it goes. */
export function fullestName({ mentions }: ArticleRecord, id: string): string {
  const texts = mentions.filter(({ person }) => person === id).map(({ text }) => text);
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

function quotes(bench: Workbench, record: ArticleRecord, changing: Changing): Markup {
  const people = new Map(bench.material().authorities.people.map(({ id, name }) => [id, name]));
  return html`<section class="section" aria-labelledby="quotes">
    <h2 id="quotes">Who speaks</h2>
    <ul role="list" class="rows">
      ${record.quotes.map(({ text, speaker }, at) => {
        const who =
          speaker?.id === undefined
            ? (speaker?.as ?? 'nobody named')
            : (people.get(speaker.id) ?? speaker.id);
        return html`<li>
          “${text}” <span class="soft">${who}</span> ${
            changing === `quote ${at}`
              ? personForm(
                  bench,
                  record,
                  '/speaker',
                  html`<input type="hidden" name="quote" value="${at}" />`,
                )
              : html`<a
                  href="?change=quote ${at}#quotes"
                  aria-label="Somebody else says ${text.slice(0, 40)}"
                  >Somebody else</a
                >`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

function personForm(bench: Workbench, record: ArticleRecord, action: string, what: Markup): Markup {
  return html`<form method="post" action="${action}">
    ${about(bench, record)}${what}
    <p class="field">
      <label for="person">Somebody else, by id</label
      ><input id="person" name="person" list="people" autocomplete="off" autofocus />
      <datalist id="people">
        ${peopleList(bench).map(([id, name]) => html`<option value="${id}">${name}</option>`)}
      </datalist>
    </p>
    ${reasonField('person-reason')}
    ${writeButtons('Write', html`<button name="answer" value="none">Nobody in particular</button> <a href="/articles/${record.id}">Leave it</a>`)}
  </form>`;
}
