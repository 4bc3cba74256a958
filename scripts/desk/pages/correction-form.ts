import type { ArticleRecord } from '#archive/record/article-record.ts';
import { readContentFile } from '../content-file.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import { seenField } from './frame.ts';
import { REASON } from './reason.ts';

/** The hidden parts of each form that corrects an article: which, and what its correction says as it is shown. */
export function about(bench: Workbench, { id, source }: ArticleRecord): Markup {
  const path = `corrections/${source}.yaml`;
  const before = readContentFile(bench.content, path);
  return html`<input type="hidden" name="article" value="${id}" />${seenField([{ path, before }])}`;
}

/** The reason that is written with a correction. */
export function reasonField(id: string): Markup {
  return html`<p class="field">
    <label for="${id}">Reason</label
    ><input id="${id}" name="reason" value="${REASON}" maxlength="300" autocomplete="off" />
  </p>`;
}

/** The two buttons of a form: it writes at once, or shows first what it would write. */
export function writeButtons(word = 'Write', more: Markup = html``): Markup {
  return html`<p class="buttons">
    <button name="answer" value="set">${word}</button>
    <button name="preview" value="yes">Show first</button> ${more}
  </p>`;
}
