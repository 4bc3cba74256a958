import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PublishedPage } from './published-page.ts';
import { readFundus } from './read-fundus.ts';

/**
 * The public sets that are understood, each by the name of its project on GitHub, with its licence and the commit that
 * the weights in use were fitted on. None of their texts may come into this repository: they belong to their publishers.
 */
export const SETS: Readonly<Record<string, (folder: string) => Generator<PublishedPage>>> = {
  /** flairNLP/fundus, MIT, up to 18da6e53: the test data of its parsers, now and in its history. */
  fundus: readFundus,
  /** scrapinghub/article-extraction-benchmark, MIT, 4a3bc979: `ground-truth.json` and `html/`. */
  scrapinghub: readScrapinghub,
  /** rundimeco/waddle, GPL-3.0, be875ce1: `corpora/Corpus_daniel_v2.1`, `doc_lg.json`, `html/` and `reference/`. */
  daniel: readDaniel,
  /** adbar/trafilatura, Apache-2.0, e90b0ef5: `tests/evaldata.json`, `tests/eval/` and `tests/cache/`; snippets only. */
  trafilatura: readTrafilatura,
};

function* readScrapinghub(folder: string): Generator<PublishedPage> {
  const truth = parse<Record<string, { articleBody: string; url: string }>>(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  for (const [name, { articleBody, url }] of Object.entries(truth ?? {})) {
    const file = join(folder, 'html', `${name}.html.gz`);
    if (!existsSync(file)) continue;
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    yield { name, html, address: url, readings: [{ paragraphs: articleBody.split('\n') }] };
  }
}

function* readDaniel(folder: string): Generator<PublishedPage> {
  for (const name of readdirSync(join(folder, 'html')).sort()) {
    const reference = join(folder, 'reference', name);
    if (!existsSync(reference)) continue;
    const [title = '', ...paragraphs] = readFileSync(reference, 'utf8')
      .split(/<\/?p>/)
      .map((text) => text.trim())
      .filter(Boolean);
    const html = readFileSync(join(folder, 'html', name), 'utf8');
    yield {
      name: name.slice(0, 60),
      html,
      address: `http://${name.split('_')[1] ?? ''}/`,
      readings: [{ paragraphs, title }],
    };
  }
}

interface TrafilaturaLabel {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

function* readTrafilatura(folder: string): Generator<PublishedPage> {
  const labels = parse<Record<string, TrafilaturaLabel>>(
    readFileSync(join(folder, 'tests/evaldata.json'), 'utf8'),
  );
  for (const [address, label] of Object.entries(labels ?? {})) {
    const file = ['tests/eval', 'tests/cache']
      .map((place) => join(folder, place, label.file))
      .find(existsSync);
    if (!file) continue;
    const { title, author, date } = label;
    yield {
      name: label.file,
      html: readFileSync(file, 'utf8'),
      address,
      readings: [
        {
          paragraphs: [],
          ...(title && { title }),
          ...(author && { authors: [author].flat().flatMap((name) => String(name).split('; ')) }),
          ...(date && { date }),
        },
      ],
      snippets: { inside: label.with, outside: label.without },
    };
  }
}

function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}
