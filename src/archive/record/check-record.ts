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
  const document = composeDocument(record.blocks, record.language);
  return [
    ...checkLines(record, source),
    ...checkParagraphs(record, source),
    ...checkPlaces(record, document),
    ...checkEvidence(record, source),
  ];
}

function checkLines(record: ArticleRecord, source: SourceText): Diagnostic[] {
  const { first, lines } = record.raw;
  const roles = new Map<number, number>();
  for (const { lines: ranges } of record.lines)
    for (const n of decodeLineRanges(ranges)) roles.set(n, (roles.get(n) ?? 0) + 1);
  const outside = [...roles.keys()].filter((n) => n < first || n >= first + lines.length);
  return [
    ...outside.map((n) => stale(record, n, `Line ${n} is none of the article's.`)),
    ...lines.flatMap((text, index) => {
      const n = first + index;
      const printed = source.lines[n - 1]?.text ?? '';
      if (printed !== text && !(isBlank(printed) && isBlank(text)))
        return [stale(record, n, `Line ${n} reads otherwise.`)];
      const count = roles.get(n) ?? 0;
      return count === (isBlank(text) ? 0 : 1)
        ? []
        : [stale(record, n, `Line ${n} has ${count} roles.`)];
    }),
    ...checkWhole(record, source),
  ];
}

/** An article that has its clipping to itself has all its lines. */
function checkWhole(record: ArticleRecord, { lines }: SourceText): Diagnostic[] {
  const { first } = record.raw;
  if (record.part !== undefined) return [];
  const before = lines.slice(0, first - 1).find(({ text }) => !isBlank(text));
  return before ? [stale(record, before.n, `Line ${before.n} has 0 roles.`)] : [];
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
  return text
    .normalize('NFC')
    .replace(/[-\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu, '');
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
