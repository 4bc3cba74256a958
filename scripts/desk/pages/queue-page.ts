import { LINE_ROLES } from '#archive/clipping/role.ts';
import { KINDS, type Answer, type Choice, type Doubt, type DoubtKind } from '../doubts/doubt.ts';
import { Refused } from '../../refused.ts';
import type { Decision, Edit } from '../decision.ts';
import { html, type Markup } from '../markup.ts';
import type { Workbench } from '../workbench.ts';
import { evidenceOf } from './evidence.ts';
import { differences, seenField, type Framed } from './frame.ts';
import { peopleList } from './people-list.ts';
import { REASON } from './reason.ts';

/** What is asked of the queue: one kind of doubts, or one doubt. */
export interface QueueQuery {
  readonly kind?: string | undefined;
  readonly doubt?: string | undefined;
}

/** The queue: the first of what is doubtful, with its evidence and its answers. */
export function queuePage(
  bench: Workbench,
  { kind, doubt: asked }: QueueQuery,
  note: Markup,
): Framed {
  const all = bench.queue();
  const queue = kind === undefined ? all : all.filter((doubt) => doubt.kind === kind);
  const doubt = queue.find(({ id }) => id === asked) ?? queue[0];
  const left = `${queue.length} to look at`;
  return {
    title: doubt ? doubt.statement : 'Queue',
    says: doubt ? `${left}. ${doubt.statement}` : 'Nothing is left to look at.',
    main: html`<div class="desk-head">
        <h1>Queue</h1>
        ${kindsNav(all, kind)}
      </div>
      ${doubt ? doubtCard(bench, doubt, queue.length, kind) : html`<p class="measure">Nothing is left to look at.</p>`}
      ${note}`,
  };
}

function kindsNav(all: readonly Doubt[], chosen: string | undefined): Markup {
  const counts = Map.groupBy(all, ({ kind }) => kind);
  const kinds = (Object.keys(KINDS) as DoubtKind[]).filter((kind) => counts.has(kind));
  const link = (address: string, says: string, count: number, current: boolean) =>
    html`<li>
      <a href="${address}" ${current && html`aria-current="page"`}
        >${says} <span class="soft">${count}</span></a
      >
    </li>`;
  return html`<nav aria-label="Kinds of doubts">
    <ul role="list" class="kinds">
      ${link('/queue', 'All', all.length, chosen === undefined)}
      ${kinds.map((kind) => link(`/queue?kind=${kind}`, KINDS[kind], counts.get(kind)?.length ?? 0, kind === chosen))}
    </ul>
  </nav>`;
}

function doubtCard(bench: Workbench, doubt: Doubt, left: number, kind: string | undefined): Markup {
  const { confirm, reject, choose, evidence } = doubt;
  const likely = (choose?.likely ?? []).slice(0, 9);
  const answers = [confirm, reject].filter((answer) => answer !== undefined);
  const { edits, fault } = tryPreview(bench, [
    ...answers.flatMap(({ decisions }) => decisions),
    ...likely.flatMap(({ value }) => choose?.decide(value) ?? []),
  ]);
  return html`<article class="doubt" aria-labelledby="doubt">
    <p class="label">${KINDS[doubt.kind]} · ${left} left</p>
    <h2 id="doubt" tabindex="-1" autofocus>${doubt.statement}</h2>
    <p class="why">${doubt.why}</p>
    ${evidenceOf(bench, evidence)} ${fault !== undefined && html`<p class="problem">${fault}</p>`}
    <form method="post" action="/answer" class="answers" aria-label="Answers">
      <input type="hidden" name="doubt" value="${doubt.id}" />
      ${kind !== undefined && html`<input type="hidden" name="kind" value="${kind}" />`}
      ${seenField(edits)}
      <button name="answer" value="choose" hidden>Write what is named below</button>
      <div class="buttons">
        ${answerButton('confirm', 'c', 'Right', confirm)}
        ${answerButton('reject', 'x', 'Wrong', reject)}
        <button name="answer" value="later" data-key="l" aria-keyshortcuts="l">
          Later <kbd>l</kbd>
        </button>
        ${likely.map(
          ({ value, says }, at) =>
            html`<button
              name="choice"
              value="${value}"
              data-key="${at + 1}"
              aria-keyshortcuts="${at + 1}"
            >
              ${says} <kbd>${at + 1}</kbd>
            </button>`,
        )}
      </div>
      ${choose && chooseField(bench, choose)}
      <p class="field">
        <label for="reason">Reason</label>
        <input
          id="reason"
          name="reason"
          data-key="w"
          value="${REASON}"
          maxlength="300"
          autocomplete="off"
        />
        <kbd>w</kbd>
      </p>
    </form>
    <details class="would">
      <summary>What would be written</summary>
      ${answers.map(
        (answer) =>
          html`<h3>${answer.says}</h3>
            ${differences(tryPreview(bench, answer.decisions).edits)}`,
      )}
    </details>
    ${placesOf(bench, doubt)}
  </article>`;
}

/** What decisions would write; nothing where a file can't be written as it is, and why. */
function tryPreview(
  bench: Workbench,
  decisions: readonly Decision[],
): { readonly edits: readonly Edit[]; readonly fault?: string } {
  try {
    return { edits: bench.preview(decisions, REASON) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { edits: [], fault: error.message };
  }
}

function answerButton(
  value: string,
  key: string,
  word: string,
  answer: Answer | undefined,
): Markup {
  if (!answer) return html``;
  return html`<button name="answer" value="${value}" data-key="${key}" aria-keyshortcuts="${key}">
    <b>${word}:</b> ${answer.says} <kbd>${key}</kbd>
  </button>`;
}

/** Any value may be named, not only a likely one. */
function chooseField(bench: Workbench, { says, of }: Choice): Markup {
  const list =
    of === 'role'
      ? LINE_ROLES.map((role) => [role, role] as const)
      : of === 'person'
        ? peopleList(bench)
        : [];
  const hints = { date: '', person: ', by id', role: '', text: '' };
  return html`<p class="field">
    <label for="other">${says}${hints[of]}</label>
    <input
      id="other"
      name="other"
      data-key="o"
      aria-keyshortcuts="o"
      autocomplete="off"
      ${list.length > 0 && html`list="others"`}
      ${of === 'date' && html`inputmode="numeric" placeholder="2031-03-02"`}
    />
    <button name="answer" value="choose">Write</button>
    <kbd>o</kbd>
    ${list.length > 0 && html`<datalist id="others">${list.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</datalist>`}
  </p>`;
}

function placesOf({ material }: Workbench, { evidence, people }: Doubt): Markup {
  const names = new Map(material().authorities.people.map(({ id, name }) => [id, name]));
  return html`<p class="places">
    ${evidence.article !== undefined && html`<a href="/articles/${evidence.article}" data-key="a" aria-keyshortcuts="a">The article <kbd>a</kbd></a> `}
    ${people.map((id) => html`<a href="/people/${id}">${names.get(id) ?? id}</a> `)}
  </p>`;
}
