import type { Article } from '#archive/archive.ts';
import { WITHHELD } from '#archive/excerpt/masked-text.ts';
import { FIELD_NAMES } from '#archive/clipping/clipping.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { derivationOf } from './fields.ts';
import {
  countLines,
  isShown,
  linesOfParagraph,
  rolesByLine,
  type LineCount,
  type RoleOfLine,
} from './lines.ts';

/** A line of a clipping as shown: cut so that the words a field was read from can be marked. */
export interface ShownLine {
  readonly n: number;
  readonly pieces: readonly { readonly text: string; readonly field?: string }[];
  readonly blank: boolean;
  /** Whether its words are not printed: the article is published as an excerpt. */
  readonly withheld: boolean;
  readonly shown: boolean;
  readonly role: string;
  readonly reason: string;
  readonly doubt?: string | undefined;
  /** Whether role and reason are those of the line above, and nothing else is to be told of it. */
  readonly again: boolean;
  /** Fields that were read from this line, each with the reason where it gives more than the line does. */
  readonly fields: readonly string[];
  /** Address of the paragraph that this line is printed in. */
  readonly paragraph?: string | undefined;
}

export interface SourcePage {
  readonly article: Article;
  readonly lines: readonly ShownLine[];
  readonly count: LineCount;
}

const FIELD_LABELS: Readonly<Record<string, string>> = {
  updated: 'day of update',
  timeZone: 'time zone',
  publisher: 'outlet',
  reportSource: 'source of the report',
  url: 'address',
  place: 'place of writing',
  pictureCredits: 'credits of the pictures',
};

const NO_ROLE: RoleOfLine = { role: 'other', reason: 'the record gives this line no role' };

/** The lines of a clipping that are an article's, each with its role. */
export function composeSourcePage(article: Article): SourcePage {
  const roles = rolesByLine(article);
  const paragraphs = paragraphsByLine(article);
  let above: Omit<ShownLine, 'again'> | undefined;
  const { first } = article.raw;
  const lines = article.raw.lines.map((text, index): ShownLine => {
    const n = first + index;
    const { role, reason, doubt } = roles.get(n) ?? NO_ROLE;
    const evidence = evidenceOn(article, n);
    const line = {
      n,
      pieces: cutByEvidence(text, evidence),
      blank: isBlank(text),
      withheld: article.printed !== undefined && text === WITHHELD,
      shown: isShown(role),
      role: role.replaceAll('-', ' '),
      reason,
      doubt,
      fields: evidence.map(({ label, reason }) => (reason ? `${label} (${reason})` : label)),
      paragraph: paragraphs.get(n),
    };
    const again = above !== undefined && tellsTheSame(line, above);
    if (!line.blank) above = line;
    return { ...line, again };
  });
  return { article, lines, count: countLines(article) };
}

type Told = Pick<ShownLine, 'role' | 'reason' | 'doubt' | 'fields' | 'paragraph'>;

function tellsTheSame(line: Told, above: Told): boolean {
  return (
    line.role === above.role &&
    line.reason === above.reason &&
    !line.doubt &&
    !above.doubt &&
    line.fields.length === 0 &&
    line.paragraph === undefined &&
    above.paragraph === undefined
  );
}

function paragraphsByLine(article: Article): Map<number, string> {
  const paragraphs = new Map<number, string>();
  for (const [index, place] of article.paragraphs.entries()) {
    const { first, last } = linesOfParagraph(place);
    for (let n = first; n <= last; n++) if (!paragraphs.has(n)) paragraphs.set(n, `p${index + 1}`);
  }
  return paragraphs;
}

interface EvidenceHere {
  readonly label: string;
  readonly reason: string | undefined;
  readonly start: number;
  readonly end: number;
}

function evidenceOn(article: Article, n: number): EvidenceHere[] {
  return FIELD_NAMES.flatMap((field) => {
    const evidence = article.evidence[field];
    if (evidence?.line !== n) return [];
    const { start = 0, end = 0 } = evidence;
    const reason = derivationOf(article, field) ?? evidence.reason;
    return [{ label: FIELD_LABELS[field] ?? field, reason, start, end }];
  });
}

function cutByEvidence(text: string, evidence: readonly EvidenceHere[]) {
  const pieces: { text: string; field?: string }[] = [];
  let from = 0;
  for (const { label, start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start || end > text.length) continue;
    if (start > from) pieces.push({ text: text.slice(from, start) });
    pieces.push({ text: text.slice(start, end), field: label });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
