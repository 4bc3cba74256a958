import { formatDiagnostic } from '#archive/diagnostic.ts';
import { compareLines } from '../difference.ts';
import { sealOf, type Seen } from '../content-file.ts';
import type { Edit } from '../decision.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench, Written } from '../workbench.ts';

/** What all pages of the desk show around their own. */
export interface Framed {
  readonly title: string;
  readonly main: Markup;
  /** What a screen reader is told once the page is there. */
  readonly says?: string | undefined;
}

/** What the frame has to know of the desk. */
export interface Surroundings {
  readonly bench: Workbench;
  readonly name: string;
  /** Where the built site is served; undefined where none was built. */
  readonly site: string | undefined;
}

/** A whole page. */
export function framePage(
  { bench, name, site }: Surroundings,
  { title, main, says }: Framed,
): string {
  const open = bench.queue().length;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – Desk, ${name}</title>
        <link rel="stylesheet" href="/style/site.css" />
        <link rel="stylesheet" href="/desk.css" />
        <script type="module" src="/desk.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="masthead">
          <div class="masthead-bar">
            <p class="masthead-title"><a href="/queue">The desk</a> <small>${name}</small></p>
            ${
              site === undefined
                ? html`<span class="soft">No site is built yet</span>`
                : html`<a href="${site}">View the archive</a>`
            }
            <form method="post" action="/build">
              <button data-key="b" aria-keyshortcuts="b">Build the site <kbd>b</kbd></button>
            </form>
          </div>
          <nav aria-label="Desk">
            <ul role="list">
              <li>
                <a href="/queue" data-key="q" aria-keyshortcuts="q"
                  >Queue <span class="soft">${open}</span></a
                >
              </li>
              <li>
                <a href="/articles" data-key="t" aria-keyshortcuts="t">Articles <kbd>t</kbd></a>
              </li>
              <li>
                <a href="/people" data-key="p" aria-keyshortcuts="p">People <kbd>p</kbd></a>
              </li>
            </ul>
          </nav>
        </header>
        <p id="status" class="desk-status" role="status" data-says="${says ?? ''}"></p>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="footer">
          <ul role="list">
            <li id="settled">${settledText(bench)}</li>
            ${problems(bench)}
            <li><button id="keys" type="button" aria-pressed="true">Single keys</button></li>
            <li>What is written here goes into <code>${bench.content}</code>, and nowhere else.</li>
          </ul>
        </footer>
      </body>
    </html> `.html;
}

/** How it stands with what was written. */
function settledText(bench: Workbench): string {
  const { settling, milliseconds, fault } = bench.state();
  if (fault !== undefined) return `The archive could not be read anew: ${fault}`;
  if (settling) return 'Reading what has changed …';
  return milliseconds === 0
    ? 'Nothing was changed yet.'
    : `Read anew in ${(milliseconds / 1000).toFixed(1)} s.`;
}

/** So many faults of hand-written files are told on each page; `check` tells all. */
const TOLD = 3;

/** What does not fit in the content folder, and is not heeded until it does. */
function problems(bench: Workbench): Markup {
  const errors = bench.material().diagnostics.filter(({ severity }) => severity === 'error');
  return html`${errors
    .slice(0, TOLD)
    .map((error) => html`<li class="problem">${formatDiagnostic(error)}</li>`)}`;
}

/** What was written last, before and after, with the way back. */
export function writtenNote(written: Written | undefined, undone = false): Markup {
  if (!written) return html``;
  return html`<section class="written" aria-labelledby="written">
    <h2 id="written">${undone ? 'Taken back' : 'Written'}: ${written.says}</h2>
    ${
      !undone &&
      html`<form method="post" action="/undo">
        <button data-key="u" aria-keyshortcuts="u">Undo <kbd>u</kbd></button>
      </form>`
    }
    ${differences(undone ? written.edits.map(({ path, before, after }) => ({ path, before: after, after: before })) : written.edits)}
  </section>`;
}

/** The files of edits, line by line, before and after. */
export function differences(edits: readonly Edit[]): Markup {
  if (edits.length === 0)
    return html`<p class="soft">Nothing is to be written: it stands there already.</p>`;
  return html`${edits.map(
    ({ path, before, after }) =>
      html`<figure class="difference">
        <figcaption>
          <code>${path}</code
          >${before === undefined ? ' (new)' : after === undefined ? ' (goes)' : ''}
        </figcaption>
        <ol role="list">
          ${compareLines(before ?? '', after ?? '').map(
            ({ sign, text }) =>
              html`<li class="${SIGNS[sign]}">
                <span class="sign">${SAID[sign]}</span><code>${text || ' '}</code>
              </li>`,
          )}
        </ol>
      </figure>`,
  )}`;
}

const SIGNS = { ' ': 'same', '-': 'gone', '+': 'new' };
const SAID = { ' ': '', '-': '− ', '+': '+ ' };

/** What the files held when they were shown, to be sent along with a form. */
export function seenField(edits: readonly Pick<Edit, 'path' | 'before'>[]): Markup {
  const seen: Seen = Object.fromEntries(edits.map(({ path, before }) => [path, sealOf(before)]));
  return html`<input type="hidden" name="seen" value="${JSON.stringify(seen)}" />`;
}
