import { BODY_ROLES } from '../clipping/role.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { composeDocument, sentenceAddress, type Document } from '../text/document.ts';
import { isBlank, type SourceText } from '../text/source-text.ts';
import type { ArticleRecord } from './article-record.ts';
import { decodeLineRanges, decodeParagraphPlace } from './line-ranges.ts';

/**
 * Whether a record still tells the truth about its clipping: every non-blank line has one role, every paragraph
 * stands on its lines, and every name, office, quote and day stands in the sentence it points at.
 */
export function checkRecord(record: ArticleRecord, source: SourceText): Diagnostic[] {
  const document = composeDocument(record.blocks);
  return [
    ...checkLines(record, source),
    ...checkParagraphs(record, source),
    ...checkPlaces(record, document),
    ...checkEvidence(record, source),
  ];
}

function checkLines(record: ArticleRecord, source: SourceText): Diagnostic[] {
  const roles = new Map<number, number>();
  for (const { lines } of record.lines) {
    for (const n of decodeLineRanges(lines)) roles.set(n, (roles.get(n) ?? 0) + 1);
  }
  const wrong: Diagnostic[] = [];
  const { first, last } = extent(record, source);
  for (const { n, text } of source.lines) {
    if (n < first || n > last) continue;
    const count = roles.get(n) ?? 0;
    if (count === (isBlank(text) ? 0 : 1)) continue;
    wrong.push(stale(record, n, `Line ${n} has ${count} roles.`));
  }
  return wrong;
}

// An article of a clipping that holds several answers for its own stretch of lines only.
function extent(record: ArticleRecord, source: SourceText): { first: number; last: number } {
  const whole = { first: 1, last: source.lines.length };
  const numbers = record.lines.flatMap(({ lines }) => decodeLineRanges(lines));
  if (numbers.length === 0) return whole;
  const own = { first: Math.min(...numbers), last: Math.max(...numbers) };
  return record.part === undefined && own.last >= whole.last - 1 ? whole : own;
}

function checkParagraphs(record: ArticleRecord, source: SourceText): Diagnostic[] {
  if (record.paragraphs.length !== record.blocks.length) {
    return [
      stale(
        record,
        1,
        `${record.blocks.length} paragraphs, but lines for ${record.paragraphs.length} of them.`,
      ),
    ];
  }
  const aside = new Set(
    record.lines
      .filter(({ role }) => !BODY_ROLES.has(role))
      .flatMap(({ lines }) => decodeLineRanges(lines)),
  );
  return record.blocks.flatMap(({ text }, index) => {
    const { firstLine, lastLine, column } = decodeParagraphPlace(
      record.paragraphs[index] as string,
    );
    // An advert may stand between the pieces of a sentence.
    const raw = source.lines
      .slice(firstLine - 1, lastLine)
      .filter(({ n }) => !aside.has(n))
      .map((line) => line.text);
    const printed = squeeze(raw.join(' ').slice(column));
    return printed.includes(squeeze(text))
      ? []
      : [stale(record, firstLine, `Paragraph ${index + 1} does not stand there.`)];
  });
}

/** White space, hyphens at line ends and invisible characters aside, the letters that were printed. */
function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[-\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, '');
}

function checkPlaces(record: ArticleRecord, document: Document): Diagnostic[] {
  const sentences = new Map(
    document.sentences.map((sentence) => [sentenceAddress(sentence), sentence]),
  );
  const placed = [...record.mentions, ...record.offices, ...record.quotes, ...record.days];
  return placed.flatMap(({ in: address, start, text }) => {
    const sentence = sentences.get(address);
    const block = sentence && document.blocks[sentence.block - 1];
    const at = block ? block.span.start + start : -1;
    if (block && document.text.startsWith(text, at)) return [];
    return [stale(record, 1, `"${text}" does not stand in sentence ${address}.`)];
  });
}

function checkEvidence(record: ArticleRecord, source: SourceText): Diagnostic[] {
  return Object.entries(record.evidence).flatMap(([field, evidence]) => {
    if (evidence?.line === undefined) return [];
    const line = source.lines[evidence.line - 1];
    if (line && (evidence.end ?? 0) <= line.text.length) return [];
    return [
      stale(
        record,
        evidence.line,
        `The ${field} is said to stand there, but the line is shorter or missing.`,
      ),
    ];
  });
}

function stale(record: ArticleRecord, line: number, message: string): Diagnostic {
  return {
    rule: 'record-does-not-match-source',
    severity: 'error',
    place: { file: `sources/${record.source}`, line },
    message: `${message} (articles/${record.id}.md)`,
    remedy: 'Run "npm run import" to write the record again.',
  };
}
