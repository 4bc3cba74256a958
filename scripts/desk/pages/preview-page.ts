import type { Action } from '../action.ts';
import type { Edit } from '../decision.ts';
import { html } from '../markup.ts';
import { differences, type Framed } from './frame.ts';

/** What a form would write, before and after, and the form once more to write it. */
export function previewPage(
  path: string,
  form: URLSearchParams,
  { says, then }: Action,
  edits: readonly Edit[],
): Framed {
  const fields = [...form].filter(([name]) => name !== 'preview');
  return {
    title: 'What would be written',
    says: `What would be written: ${says}`,
    main: html`<h1 tabindex="-1" autofocus>What would be written</h1>
      <p>${says}</p>
      ${differences(edits)}
      <form method="post" action="${path}" class="buttons">
        ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button data-key="c" aria-keyshortcuts="c">Write <kbd>c</kbd></button>
        <a href="${then}">Leave it</a>
      </form>`,
  };
}
