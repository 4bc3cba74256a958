import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CountryHow, Mention } from '#archive/mention/mention.ts';
import type { Quote } from '#archive/quote/quote.ts';
import { readText } from '#archive/record/read-article.ts';
import { readOptions } from './options.ts';

const USAGE = `npm run -s annotate < QUESTIONS > ANSWERS

Finds the persons, countries and quotes of any text. Standard input: one JSON object a line, {"id": …, "text": …}.
Standard output: one line for each, {"id", "persons": [{text, start, end, name}], "countries": [{text, start, end,
iso2, kind}], "quotes": [{text, start, end, kind, speaker, source}]}; "start" and "end" count UTF-16 units, "source"
is the place that names the speaker.`;

readOptions(USAGE, {});

const asked = z.object({ id: z.string(), text: z.string() });

/** `npm run annotate`: JSON lines `{id, text}` in, one line each with the persons, countries and quotes out. */
let n = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  n++;
  if (line.trim() === '') continue;
  const question = readQuestion(line);
  if (!question) {
    console.error(
      `standard input:${n}: This line is no JSON object with the texts "id" and "text". ` +
        'Write one such object a line, e.g. {"id": "a", "text": "Anna Harker spoke."}.',
    );
    process.exitCode = 1;
    continue;
  }
  const { id, text } = question;
  const written = `${JSON.stringify(annotate(id, text))}\n`;
  if (!process.stdout.write(written)) await new Promise((go) => process.stdout.once('drain', go));
}

function readQuestion(line: string): z.output<typeof asked> | undefined {
  try {
    return asked.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function annotate(id: string, text: string): object {
  const { mentions, quotes } = readText(text);
  return {
    id,
    persons: mentions
      .filter(isOf('person'))
      .map(({ text, span, name }) => ({ text, ...span, name })),
    countries: mentions
      .filter(isOf('country'))
      .map(({ text, span, code, how }) => ({ text, ...span, iso2: code, kind: countryKind(how) })),
    quotes: quotes.map(annotateQuote),
  };
}

function annotateQuote({ text, span, kind, speaker }: Quote): object {
  const named = speaker.kind === 'unattributed' ? undefined : speaker;
  return {
    text,
    ...span,
    kind,
    speaker: speaker.kind === 'person' ? speaker.name : (named?.as ?? null),
    source: (named?.kind === 'unresolved' ? named.pronoun : undefined) ?? named?.span ?? null,
  };
}

function isOf<K extends Mention['kind']>(kind: K) {
  return (mention: Mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind;
}

/** Abbreviations and former names are names; the other ways keep their word. */
function countryKind(how: CountryHow): string {
  return how === 'abbreviation' || how === 'old name' ? 'name' : how;
}
