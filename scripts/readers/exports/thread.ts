import type { LineRole } from '#archive/clipping/role.ts';
import type { SourceLine } from '#archive/text/source-text.ts';
import { readDay, readPersons } from '../field-values.ts';
import { wholeLine, type ExportField, type ExportForm } from './export.ts';
import { isNumbered, threadLines, type ThreadLine } from './thread-lines.ts';

const FEWEST_POSTS = 2;
type Head = Extract<ThreadLine, { kind: 'head' }>;
type Rest = Exclude<ThreadLine, Head>;

/**
 * The posts of one writer, pasted from a network: name and handle above each, or above all where the posts are numbered;
 * the day at the first or last. What others answered in between is set aside.
 */
export const postThread: ExportForm = {
  name: 'thread',
  split: (lines) => {
    const found = threadLines(lines);
    const start = found.findIndex(({ kind }) => kind === 'head' || kind === 'post');
    const head = found[start];
    if (head?.kind !== 'head') return undefined;
    const heads = found.filter((each): each is Head => each.kind === 'head');
    const own = heads.filter(({ who }) => who === head.who).length;
    const numbered = found.filter(
      (each) => each.kind === 'number' || (each.kind === 'post' && isNumbered(each.line.text)),
    );
    if (Math.max(own, numbered.length) < FEWEST_POSTS) return undefined;
    const dated = dayOf(found);
    return {
      articles: [
        {
          first: lines[0]?.n ?? head.name.n,
          fields: [authorField(head), ...(dated ? [dateField(dated)] : [])],
          text: { first: head.handle.n + 1, last: lines.at(-1)?.n ?? head.handle.n, sure: true },
          roles: rolesOf(found, head),
        },
      ],
    };
  },
};

/** The roles of all lines but the posts of the thread's writer. */
function rolesOf(found: readonly ThreadLine[], first: Head): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  let who = first.who;
  for (const each of found) {
    if (each.kind === 'head') {
      who = each.who;
      roles.set(each.name.n, who === first.who ? 'byline' : 'other');
      if (each.handle !== each.name) roles.set(each.handle.n, 'other');
    } else if (each.kind !== 'post' || who !== first.who)
      roles.set(each.line.n, roleOf(each, who === first.who));
  }
  return roles;
}

function roleOf({ kind }: Rest, isOwn: boolean): LineRole {
  if (kind === 'counter') return 'counter';
  return kind === 'day' && isOwn ? 'date-line' : 'other';
}

/** The line with the first day: of its own, or in that of a name. */
function dayOf(found: readonly ThreadLine[]): SourceLine | undefined {
  return found
    .flatMap((each) => {
      if (each.kind === 'head') return [each.name, each.handle];
      return each.kind === 'day' ? [each.line] : [];
    })
    .find(({ text }) => readDay(text.slice(0, 160)) !== undefined);
}

function authorField({ name }: Head): ExportField {
  const names = readPersons(name.text.replace(/@.*$/, ''));
  const value = names.length > 0 ? names : undefined;
  return { name: 'authors', value, ...wholeLine(name), reason: 'the writer of the posts' };
}

function dateField(line: SourceLine): ExportField {
  const reason = 'the day of the posts';
  return { name: 'date', value: readDay(line.text.slice(0, 160)), ...wholeLine(line), reason };
}
