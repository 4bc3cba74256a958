import { FIELD_NAMES, type Clipping, type Field } from '#archive/clipping/clipping.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import type { FieldName } from '../correction-text.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import { articlePeople } from './article-people.ts';
import { about, reasonField, writeButtons } from './correction-form.ts';
import type { Framed } from './frame.ts';
import { lineList } from './line-list.ts';

/** What an editor is about to change on the page: `date`, `quote 3`, `name Roe`. */
export type Changing = string | undefined;

const FIELDS: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  date: 'Date',
  updated: 'Updated',
  time: 'Time',
  timeZone: 'Time zone',
  publisher: 'Publisher',
  agency: 'Agency',
  reportSource: 'Source of the report',
  authors: 'Authors',
  url: 'Address',
  language: 'Language',
  place: 'Place',
  pictureCredits: 'Picture credits',
  tags: 'Tags',
};

/** An article as it reads at this moment: its fields, lines, names and quotations, each to be changed. */
export function articlePage(
  bench: Workbench,
  record: ArticleRecord,
  clipping: Clipping | undefined,
  changing: Changing,
  note: Markup,
  site: string | undefined,
): Framed {
  const title = valueOf(clipping?.fields.title) || record.title;
  return {
    title,
    says: `The article ${title}`,
    main: html`<p class="label">
        Article${site !== undefined && html` · <a href="${site}articles/${record.id}/">View it in the archive</a>`}
        · ${doubtsLink(bench, record)}
      </p>
      <h1 tabindex="-1" ${changing === undefined && html`autofocus`}>${title}</h1>
      ${note}
      ${clipping ? html`${fields(bench, record, clipping, changing)} ${lineList(bench, record, clipping)}` : html`<p>The clipping can’t be read.</p>`}
      ${articlePeople(bench, record, changing)} `,
  };
}

function doubtsLink(bench: Workbench, { id }: ArticleRecord): Markup {
  const doubts = bench.queue().filter(({ evidence }) => evidence.article === id);
  const [first] = doubts;
  if (!first) return html`nothing doubtful`;
  return html`<a href="/queue?doubt=${encodeURIComponent(first.id)}">${doubts.length} doubtful</a>`;
}

function fields(
  bench: Workbench,
  record: ArticleRecord,
  clipping: Clipping,
  changing: Changing,
): Markup {
  return html`<section class="section" aria-labelledby="fields">
    <h2 id="fields">Fields</h2>
    <dl class="fields">
      ${FIELD_NAMES.map((name) => {
        const field: Field<unknown> = clipping.fields[name];
        return html`<div>
          <dt>${FIELDS[name]}</dt>
          <dd>
            ${
              name === changing
                ? fieldForm(bench, record, name, valueOf(field))
                : html`${valueOf(field) || html`<span class="soft">none ·</span>`}
                    <small>${howRead(field)}</small>
                    <a
                      href="?change=${name}#fields"
                      aria-label="Change ${FIELDS[name].toLowerCase()}"
                      >Change</a
                    >`
            }
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function fieldForm(
  bench: Workbench,
  record: ArticleRecord,
  name: FieldName,
  value: string,
): Markup {
  const several = name === 'authors' || name === 'tags' || name === 'pictureCredits';
  return html`<form method="post" action="/field">
    ${about(bench, record)}<input type="hidden" name="field" value="${name}" />
    <p class="field">
      <label for="value">${FIELDS[name]}${several && ', with ; between them'}</label>
      <input id="value" name="value" value="${value}" autocomplete="off" autofocus />
    </p>
    ${reasonField('field-reason')}
    ${writeButtons('Write', html`<button name="answer" value="none">None is printed</button> <a href="/articles/${record.id}">Leave it</a>`)}
  </form>`;
}

/** A field's value for people's eyes; nothing where there is none. */
export function valueOf(field: Field<unknown> | undefined): string {
  if (field?.kind !== 'found') return '';
  return Array.isArray(field.value) ? field.value.join('; ') : String(field.value);
}

function howRead(field: Field<unknown>): string {
  if (field.kind === 'absent') return field.reason;
  const where =
    field.from === 'correction'
      ? 'an editor’s correction'
      : `line ${field.evidence.line}, ${field.from}`;
  return `${where}: ${field.reason}`;
}
