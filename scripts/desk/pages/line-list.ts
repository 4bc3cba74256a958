import type { Clipping } from '#archive/clipping/clipping.ts';
import { LINE_ROLES } from '#archive/clipping/role.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import { about, reasonField, writeButtons } from './correction-form.ts';

/** The lines of a clipping as a list to choose from, and the role to give them. */
export function lineList(bench: Workbench, record: ArticleRecord, clipping: Clipping): Markup {
  return html`<section class="section" aria-labelledby="lines">
    <h2 id="lines">Lines</h2>
    <p class="soft" id="lines-how">
      Click or drag over lines, or press <kbd>i</kbd>, go through them with the arrow keys and hold
      Shift to take in more; then give them a role.
    </p>
    <ol
      id="line-list"
      data-key="i"
      aria-keyshortcuts="i"
      class="line-list"
      role="listbox"
      aria-multiselectable="true"
      aria-labelledby="lines"
      aria-describedby="lines-how"
    >
      ${clipping.lines.map(
        ({ n, text, role, doubt }, at) =>
          html`<li
            role="option"
            aria-selected="false"
            tabindex="${at === 0 ? 0 : -1}"
            data-line="${n}"
            class="${doubt === undefined ? '' : 'doubted'}"
          >
            <span class="n">${n}</span> <bdi>${text}</bdi>
            <span class="role"
              >${role}${doubt !== undefined && html`<span class="soft"> – ${doubt}</span>`}</span
            >
          </li>`,
      )}
    </ol>
    <form method="post" action="/lines" class="line-form" aria-label="The role of the lines chosen">
      ${about(bench, record)}
      <p class="field">
        <label for="chosen">Lines</label
        ><input
          id="chosen"
          name="lines"
          data-key="n"
          pattern="[0-9, \\-]+"
          required
          autocomplete="off"
          placeholder="14, 18-20"
        />
        <label for="role">Role</label
        ><select id="role" name="role" data-key="r" aria-keyshortcuts="r">
          ${LINE_ROLES.map((role) => html`<option>${role}</option>`)}
        </select>
        <kbd>r</kbd>
      </p>
      ${reasonField('line-reason')} ${writeButtons()}
    </form>
  </section>`;
}
