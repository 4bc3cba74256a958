import { FIELD_NAMES } from '#archive/clipping/clipping.ts';
import { correctionSchema } from '#archive/clipping/corrections/correction.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { Refused } from '../refused.ts';
import type { Seen } from './content-file.ts';
import type { FieldName } from './correction-text.ts';
import type { Decision } from './decision.ts';
import { indexParts } from './doubts/material.ts';
import { isRole } from './doubts/line-doubts.ts';
import { beginningOf } from './doubts/speaker-doubts.ts';
import { REASON } from './pages/reason.ts';
import { peopleAction } from './people-action.ts';
import type { Workbench } from './workbench.ts';

/** What a form asks for. */
export interface Action {
  readonly says: string;
  readonly decisions: readonly Decision[];
  readonly reason: string;
  readonly doubt?: string;
  readonly seen: Seen;
  /** The page that is shown then. */
  readonly then: string;
}

/** What a form of the desk asks for; undefined where there is no such form. Throws Refused where it can't be done. */
export function actionOf(
  bench: Workbench,
  path: string,
  form: URLSearchParams,
): Action | undefined {
  const decided =
    path === '/answer'
      ? answer(bench, form)
      : (articleAction(bench, path, form) ?? peopleAction(bench, path, form));
  if (!decided) return undefined;
  const reason = (form.get('reason') ?? '').trim() || REASON;
  return { reason, seen: seenIn(form), ...decided };
}

/** A form without its reason and seals. */
export type Asked = Omit<Action, 'reason' | 'seen'>;

function seenIn(form: URLSearchParams): Seen {
  try {
    const seen: unknown = JSON.parse(form.get('seen') ?? '{}');
    return typeof seen === 'object' && seen !== null ? (seen as Seen) : {};
  } catch {
    throw new Refused('The form does not say what it was made of. Load the page again.');
  }
}

function answer(bench: Workbench, form: URLSearchParams): Asked {
  const kind = form.get('kind');
  const then = kind === null ? '/queue' : `/queue?kind=${encodeURIComponent(kind)}`;
  const doubt = bench.queue().find(({ id }) => id === form.get('doubt'));
  if (!doubt) throw new Refused('That is answered already, or no longer doubtful.');
  const given = form.get('answer');
  if (given === 'confirm' || given === 'reject') {
    const said = doubt[given];
    if (!said) throw new Refused('That answer does not fit.');
    return { says: said.says, decisions: said.decisions, doubt: doubt.id, then };
  }
  const value = (form.get('choice') ?? form.get('other') ?? '').trim();
  const decisions = doubt.choose?.decide(value);
  if (!decisions)
    throw new Refused(
      `“${value}” is none of those that can be chosen (${doubt.choose?.says ?? 'nothing'}).`,
    );
  const likely = doubt.choose?.likely.find((one) => one.value === value);
  return { says: likely?.says ?? value, decisions, doubt: doubt.id, then };
}

function articleAction(bench: Workbench, path: string, form: URLSearchParams): Asked | undefined {
  const change = CHANGES[path];
  if (!change) return undefined;
  const record = bench.material().records.find(({ id }) => id === form.get('article'));
  if (!record) throw new Refused('There is no such article.');
  const asked = change(bench, record, form);
  return { ...asked, then: `/articles/${record.id}` };
}

type Change = (
  bench: Workbench,
  record: ArticleRecord,
  form: URLSearchParams,
) => Omit<Asked, 'then'>;

const CHANGES: Readonly<Record<string, Change>> = {
  '/field': changeField,
  '/lines': changeLines,
  '/name': (bench, { source }, form) => {
    const name = form.get('name') ?? '';
    const person = personIn(bench, form);
    const says = `${name}: ${person ?? 'nobody in particular'}`;
    return {
      says,
      decisions: [{ about: 'clipping', source, change: { kind: 'name', name, person } }],
    };
  },
  '/speaker': (bench, { source, quotes }, form) => {
    const quote = quotes[Number(form.get('quote'))];
    if (!quote) throw new Refused('There is no such quotation any more. Load the page again.');
    const person = personIn(bench, form);
    const words = beginningOf(quote, quotes);
    const says = `speaker: ${person ?? 'nobody named'}`;
    return {
      says,
      decisions: [{ about: 'clipping', source, change: { kind: 'speaker', quote: words, person } }],
    };
  },
};

const SEVERAL: ReadonlySet<string> = new Set(['authors', 'tags', 'pictureCredits']);

function changeField(
  bench: Workbench,
  record: ArticleRecord,
  form: URLSearchParams,
): Omit<Asked, 'then'> {
  const name = form.get('field') as FieldName;
  if (!FIELD_NAMES.includes(name)) throw new Refused('There is no such field.');
  const text = (form.get('value') ?? '').trim();
  const none = form.get('answer') === 'none' || text === '';
  const value = none ? null : SEVERAL.has(name) ? text.split(/\s*;\s*/).filter(Boolean) : text;
  const fits = correctionSchema.safeParse({ [name]: { value, reason: REASON } });
  if (!fits.success)
    throw new Refused(
      `${name}: ${fits.error.issues[0]?.message ?? 'this does not fit'}. It was not written.`,
    );
  const part = indexParts(bench.material().records)(record);
  return {
    says: `${name}: ${none ? 'none is printed' : text}`,
    decisions: [
      { about: 'clipping', source: record.source, change: { kind: 'field', part, name, value } },
    ],
  };
}

function changeLines(
  _: Workbench,
  { source }: ArticleRecord,
  form: URLSearchParams,
): Omit<Asked, 'then'> {
  const lines = (form.get('lines') ?? '').trim().replaceAll(/\s*,\s*/g, ', ');
  const role = form.get('role') ?? '';
  if (!/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/.test(lines))
    throw new Refused('Name lines as in 9 or 14, 18-20.');
  if (!isRole(role)) throw new Refused(`“${role}” is no role of a line.`);
  return {
    says: `lines ${lines}: ${role}`,
    decisions: [{ about: 'clipping', source, change: { kind: 'lines', lines, role } }],
  };
}

/** The person whom a form names; null where it names nobody. */
function personIn({ material }: Workbench, form: URLSearchParams): string | null {
  if (form.get('answer') === 'none') return null;
  const id = (form.get('person') ?? '').trim();
  if (material().authorities.people.some((person) => person.id === id)) return id;
  throw new Refused(`There is no person “${id}”. Give the id of one, as the list offers them.`);
}
