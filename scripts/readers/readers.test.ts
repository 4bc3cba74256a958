import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Clipping } from '#archive/clipping/clipping.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { readSource, type ReadSource } from '../read-source.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/** A reading as text: the fields that were found, the lines with their roles; or why there is none. */
function format(read: ReadSource): string {
  if (read.kind === 'unreadable') return formatDiagnostic(read.diagnostic);
  const told = read.diagnostics.map(formatDiagnostic);
  return [...told, ...parseClippings(read.source, read).map(formatClipping)].join('\n');
}

function formatDiagnostic({
  rule,
  message,
  remedy,
}: {
  rule: string;
  message: string;
  remedy: string;
}) {
  return `! ${rule}: ${message}\n  ${remedy.replaceAll('\n', '\n  ')}\n`;
}

function formatClipping({ id, fields, lines }: Clipping): string {
  const found = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'found' ? [`${name}: ${[field.value].flat().join('; ')} (${field.from})`] : [],
  );
  const roles = lines.map(({ n, role, text }) => `${n} ${role} | ${text.slice(0, 70)}`);
  return `== ${id}\n${found.join('\n')}\n\n${roles.join('\n')}\n`;
}

describe('each file is read as expected', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name.replaceAll('-', ' '), async () => {
      const folder = new URL(`${name}/`, FIXTURES);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const read = await readSource(readFileSync(new URL(input, folder)), input);
      const expected = new URL('expected.txt', folder);
      expect(existsSync(expected)).toBe(true);
      expect(format(read)).toBe(readFileSync(expected, 'utf8'));
      if (read.kind === 'text') checkConservation(read);
    });
  }
});

/** Every line with text is in one article and has one role; evidence stands within its line. */
function checkConservation(read: ReadSource & { kind: 'text' }): void {
  const articles = parseClippings(read.source, read);
  const filled = read.source.lines.filter(({ text }) => !isBlank(text)).map(({ n }) => n);
  expect(articles.flatMap(({ lines }) => lines.map(({ n }) => n))).toEqual(filled);
  for (const { lines, fields } of articles)
    for (const field of Object.values(fields)) {
      if (field.kind === 'absent') continue;
      const { line, start, end } = field.evidence;
      const own = lines.find(({ n }) => n === line);
      expect(own, field.reason).toBeDefined();
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(own?.text.length ?? 0);
    }
}
