import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseSourceText } from '../text/source-text.ts';
import type { Clipping, Evidence } from './clipping.ts';
import { parseClipping } from './parse-clipping.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);

/**
 * A reading as text: the fields that were found, then each line behind its role, with `?` where a person should look.
 * `npm run fixtures` writes all expectations anew; what changes is then to be read.
 */
function formatReading({ fields, lines }: Clipping): string {
  const found = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'found' ? [`${name}: ${[field.value].flat().join('; ')} (${field.from})`] : [],
  );
  const roles = lines.map(
    ({ role, doubt, text }) => `${`${role}${doubt ? ' ?' : ''}`.padEnd(WIDTH)} | ${text.trim()}`,
  );
  return `${found.join('\n')}\n\n${roles.join('\n')}\n`;
}

const WIDTH = 18;

describe('each clipping is read as expected', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name.replaceAll('-', ' '), async () => {
      const input = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8');
      const expected = fileURLToPath(new URL(`${name}/expected.txt`, FIXTURES));
      const reading = formatReading(parseClipping(parseSourceText('input.txt', input)));
      await expect(reading).toMatchFileSnapshot(expected);
    });
  }
});

/** What the span that a field points at says. */
function saidBy({ lines }: Clipping, { line, start, end }: Evidence): string {
  return lines.find(({ n }) => n === line)?.text.slice(start, end) ?? '';
}

describe('the evidence of each field says its value', () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name.replaceAll('-', ' '), () => {
      const input = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8');
      const clipping = parseClipping(parseSourceText('input.txt', input));
      const { title, authors, date } = clipping.fields;
      if (title.kind === 'found' && title.from === 'headline')
        expect(saidBy(clipping, title.evidence)).toContain(title.value);
      if (authors.kind === 'found')
        expect(saidBy(clipping, authors.evidence)).toContain(authors.value[0]);
      if (date.kind === 'found')
        expect(saidBy(clipping, date.evidence)).toMatch(
          new RegExp(`(?<!\\d)0?${Number(date.value.slice(8))}(?!\\d)`),
        );
    });
  }
});
