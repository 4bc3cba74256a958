import type { Evidence } from '../doubts/doubt.ts';
import { rolesOf } from '../doubts/material.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';

/** So many lines stand around those in question. */
const AROUND = 2;
/** No more are shown: the article's page has all. */
const MOST = 24;

/** The sentence with the words in question, and the raw lines around it with their roles. */
export function evidenceOf(
  { material }: Workbench,
  { article, lines, sentence }: Evidence,
): Markup {
  const record = material().records.find(({ id }) => id === article);
  if (!record) return html``;
  const roles = rolesOf(record);
  const said = sentence?.();
  const shown = record.raw.lines
    .map((text, at) => ({ n: record.raw.first + at, text }))
    .filter(
      ({ n, text }) => text.trim() !== '' && lines.some((line) => Math.abs(line - n) <= AROUND),
    )
    .slice(0, MOST);
  return html`${said && html`<blockquote class="sentence">${said.before}<mark>${said.words}</mark>${said.after}</blockquote>`}
  ${
    shown.length > 0 &&
    html`<div class="raw">
      <table>
        <caption>
          The clipping,
          <code>${record.source}</code>
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Text</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(({ n, text }) => rawLine(n, text, roles.get(n)?.role ?? '', lines.includes(n)))}
        </tbody>
      </table>
    </div>`
  }`;
}

const LONGEST = 400;

function rawLine(n: number, text: string, role: string, isLit: boolean): Markup {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return html`<tr ${isLit && html`class="lit"`}>
    <th scope="row">${n}</th>
    <td><bdi>${words}</bdi></td>
    <td>${role}</td>
  </tr>`;
}
