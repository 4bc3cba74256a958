import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../language/tables-of.ts';
import type { LanguageTables } from '../language/language-tables.ts';
import { composeDocument } from '../text/document.ts';
import { readByTables } from './read-by-tables.ts';

const FOLDER = path.join(import.meta.dirname, 'languages');

/** A case: an invented text, and what a careful reader finds in it, one `> kind: …` a line. */
interface Case {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
}

function parseCases(text: string): Case[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n');
      return {
        title,
        paragraphs: lines.filter((line) => !line.startsWith('> ')),
        expected: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)),
      };
    });
}

function read({ paragraphs }: Case, tables: LanguageTables): string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const);
  const { mentions, offices, quotes } = readByTables(
    composeDocument(blocks, tables.language),
    tables,
  );
  const found = [
    ...mentions.flatMap((one) => (one.kind === 'person' ? [`person: ${one.name}`] : [])),
    ...offices.map(({ person, role, country, qualifier }) =>
      ['office: ' + person, role, country ?? (qualifier ? '-' : ''), qualifier ?? '']
        .join(' | ')
        .replace(/[ |]+$/, ''),
    ),
    ...mentions.flatMap((one) => (one.kind === 'country' ? [`country: ${one.code}`] : [])),
    ...quotes.map(({ kind, text, speaker }) => {
      const name = speaker.kind === 'person' ? speaker.name : '-';
      return `${kind === 'direct' ? 'quote' : kind}: ${name} | ${text}`;
    }),
  ];
  return [...new Set(found)];
}

/** A quotation is labelled by its beginning. */
function cutLike(found: string, expected: readonly string[]): string {
  return expected.find((one) => /^(?:quote|reported):/.test(one) && found.startsWith(one)) ?? found;
}

for (const file of readdirSync(FOLDER)) {
  const tables = tablesOf(path.basename(file, '.txt'));
  const cases = parseCases(readFileSync(path.join(FOLDER, file), 'utf8'));
  describe(`In ${tables?.language}`, () => {
    it('has six cases', () => expect(cases.length).toBeGreaterThanOrEqual(6));
    it.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
      const found = tables ? read(one, tables).map((line) => cutLike(line, one.expected)) : [];
      expect(found.toSorted()).toEqual([...one.expected].toSorted());
    });
  });
}
