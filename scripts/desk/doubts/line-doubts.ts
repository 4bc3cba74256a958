import { suspectedRole } from '#archive/clipping/corrections/doubts.ts';
import { LINE_ROLES, type LineRole } from '#archive/clipping/role.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeLineRanges, encodeLineRanges } from '#archive/record/line-ranges.ts';
import type { Decision } from '../decision.ts';
import type { Choice, Doubt } from './doubt.ts';
import { evidenceOnLines, lineOf, rolesOf, type Material } from './material.ts';

const UNCERTAIN = { role: 0.6, aside: 0.6, several: 0.8 };
/** So many letters are as much as a line can matter. */
const LONG = 400;

/** Lines whose role asks for a look, running text that was set aside, and files that may hold several articles. */
export function lineDoubts({ records, diagnostics }: Material): Doubt[] {
  const doubtful = records.flatMap((record) => runsOf(record).map((run) => roleDoubt(record, run)));
  const told = diagnostics.flatMap(({ rule, place, about = [], message }) => {
    const source = place.file.replace(/^sources\//, '');
    const record = records.find((one) => one.source === source);
    if (!record) return [];
    if (rule === 'text-set-aside') return [asideDoubt(record, about[0] ?? '', message)];
    return rule === 'several-articles' ? [severalDoubt(record, place.line ?? 1, message)] : [];
  });
  return [...doubtful, ...told];
}

interface Run {
  readonly lines: readonly number[];
  readonly role: LineRole;
  readonly reason: string;
  readonly doubt: string;
}

/** Doubtful lines that follow each other and are doubted for the same reason. */
function runsOf(record: ArticleRecord): Run[] {
  return record.lines.flatMap(({ lines, role, reason, doubt }) => {
    if (doubt === undefined) return [];
    return lines
      .split(', ')
      .map((range) => ({ lines: decodeLineRanges(range), role, reason, doubt }));
  });
}

function setRole(source: string, lines: readonly number[], role: LineRole): Decision {
  const ranges = encodeLineRanges([...lines].sort((a, b) => a - b));
  return { about: 'clipping', source, change: { kind: 'lines', lines: ranges, role } };
}

function roleDoubt(record: ArticleRecord, { lines, role, reason, doubt }: Run): Doubt {
  const { source } = record;
  const letters = lines.reduce((sum, n) => sum + lineOf(record, n).trim().length, 0);
  const instead = suspectedRole(role, doubt);
  return {
    id: `role ${source} ${encodeLineRanges(lines)}`,
    kind: 'line',
    statement: `${namesOf(lines)} read as ‘${role}’.`,
    why: `${doubt} Read so because: ${reason}.`,
    weight: UNCERTAIN.role * Math.min(1, 0.5 + letters / LONG / 2),
    evidence: evidenceOnLines(record, lines),
    people: [],
    confirm: { says: `It is ‘${role}’`, decisions: [setRole(source, lines, role)] },
    reject: { says: `It is ‘${instead}’`, decisions: [setRole(source, lines, instead)] },
    choose: anotherRole(source, lines),
  };
}

function anotherRole(source: string, lines: readonly number[]): Choice {
  return {
    says: 'Another role',
    of: 'role',
    likely: [],
    decide: (value) => (isRole(value) ? [setRole(source, lines, value)] : undefined),
  };
}

/** Whether a word names a role. */
export function isRole(word: string): word is LineRole {
  return (LINE_ROLES as readonly string[]).includes(word);
}

function asideDoubt(record: ArticleRecord, range: string, message: string): Doubt {
  const roles = rolesOf(record);
  const lines = decodeLineRanges(range).filter((n) => roles.has(n));
  const { source } = record;
  const byRole = Map.groupBy(lines, (n) => roles.get(n)?.role ?? 'other');
  return {
    id: `aside ${source} ${range}`,
    kind: 'line',
    statement: `Lines ${range} are no part of the article.`,
    why: message,
    weight: UNCERTAIN.aside,
    evidence: evidenceOnLines(record, longest(record, lines)),
    people: [],
    confirm: {
      says: 'They are set aside rightly',
      decisions: [...byRole].map(([role, own]) => setRole(source, own, role)),
    },
    reject: { says: 'They are the article’s text', decisions: [setRole(source, lines, 'body')] },
    choose: anotherRole(source, lines),
  };
}

/** The lines that hold running text; all where none does. */
function longest(record: ArticleRecord, lines: readonly number[]): readonly number[] {
  const prose = lines.filter((n) => lineOf(record, n).trim().length >= PROSE);
  return prose.length > 0 ? prose : lines;
}

const PROSE = 90;

function severalDoubt(record: ArticleRecord, line: number, message: string): Doubt {
  const { source } = record;
  return {
    id: `several ${source}`,
    kind: 'file',
    statement: `${source} holds one article.`,
    why: `${message} Where it holds several, put each into a file of its own.`,
    weight: UNCERTAIN.several,
    evidence: evidenceOnLines(record, [line]),
    people: [],
    confirm: {
      says: 'It is one article',
      decisions: [{ about: 'clipping', source, change: { kind: 'whole' } }],
    },
  };
}

function namesOf(lines: readonly number[]): string {
  const one = lines.length === 1;
  return `${one ? 'Line' : 'Lines'} ${encodeLineRanges(lines)} ${one ? 'is' : 'are'}`;
}
