import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseClippings } from '../clipping/parse-clippings.ts';
import type { OfficeClaim } from '../office/office.ts';
import type { Quote } from '../quote/quote.ts';
import { parseSourceText } from '../text/source-text.ts';
import { readArticle, type Reading } from './read-article.ts';

/**
 * Clippings as a careful fact-checker reads them: every office with its state and holder, every quotation to its last
 * word with its speaker, every day, every organisation. `input.txt` is invented; a folder without one is the reading of
 * the shipped clipping that it is named after.
 */
const FIXTURES = new URL('fixtures/', import.meta.url);
const SHIPPED = new URL('../../../content/sources/', import.meta.url);

const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

describe('an article says what its clipping says', () => {
  test.each(cases)('%s', (name) => {
    const expected = readFileSync(new URL(`${name}/expected.txt`, FIXTURES), 'utf8');
    expect(`${linesOf(readOne(name)).join('\n')}\n`).toBe(expected);
  });
});

function readOne(name: string): Reading {
  const files = readdirSync(new URL(`${name}/`, FIXTURES));
  const file = files.includes('input.txt')
    ? new URL(`${name}/input.txt`, FIXTURES)
    : new URL(`${name}.txt`, SHIPPED);
  const source = parseSourceText(`${name}.txt`, readFileSync(file, 'utf8'));
  const [clipping] = parseClippings(source);
  if (!clipping) throw new Error(`No article in the fixture ${name}.`);
  return readArticle(clipping);
}

function linesOf({ mentions, offices, quotes, days }: Reading): string[] {
  const bodies = mentions.flatMap((one) => (one.kind === 'organisation' ? [one.name] : []));
  return [
    ...offices.map(officeLine),
    ...quotes.map(quoteLine),
    ...days.map(({ text, from, to }) => `day ${text}: ${from ? spanLine(from, to) : 'open'}`),
    ...[...new Set(bodies)].map((body) => `body ${body}`),
  ];
}

function officeLine(claim: OfficeClaim): string {
  const { person, qualifier, role, body, country, end, inferred, supplied = [] } = claim;
  const office = [
    qualifier && `[${qualifier}]`,
    role,
    body && `of ${body}`,
    country && `(${country})`,
  ];
  const ended = end && `ended: ${end.text} ${end.from ? spanLine(end.from, end.to) : ''}`.trim();
  const added = [...(inferred ? ['inferred'] : []), ...supplied.map((part) => `${part} supplied`)];
  return [`office ${person}: ${office.filter(Boolean).join(' ')}`, ended, ...added]
    .filter(Boolean)
    .join('; ');
}

function quoteLine({ kind, text, goesOn, speaker }: Quote): string {
  const by =
    speaker.kind === 'person'
      ? `${speaker.name}${speaker.inferred ? ' (inferred)' : ''}`
      : speaker.kind === 'unresolved'
        ? `“${speaker.as}”`
        : 'nobody';
  return `${kind} ${by}: ${text}${goesOn === undefined ? '' : ' …'}`;
}

function spanLine(from: string, to: string | undefined): string {
  return from === to ? from : `${from} to ${to}`;
}
