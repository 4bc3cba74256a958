import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a public set with what its makers say of its article. */
export interface PublishedPage {
  readonly name: string;
  readonly html: string;
  /** Its outlet, where the set says it; else it is told by the page's address. */
  readonly address: string;
  /** The paragraphs of the article; several readings where it is not known which of them fits the page. */
  readonly readings: readonly Reading[];
  /** Pieces that are the article's text, and pieces that are not, where the set knows no more. */
  readonly snippets?: { readonly inside: readonly string[]; readonly outside: readonly string[] };
}

export interface Reading {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
}

/**
 * The public sets that are understood, each by the name of its project, with its licence. None of their texts may come
 * into this repository: they belong to their publishers.
 */
export const SETS: Readonly<Record<string, (folder: string) => Generator<PublishedPage>>> = {
  /** flairNLP/fundus, MIT: `tests/resources/parser/test_data` of one or more checkouts, below any folder. */
  fundus: readFundus,
  /** scrapinghub/article-extraction-benchmark, MIT: `ground-truth.json` and `html/`. */
  scrapinghub: readScrapinghub,
  /** rundimeco/waddle, GPL-3.0: the corpus DAnIEL, `doc_lg.json`, `html/` and `reference/`. */
  daniel: readDaniel,
  /** adbar/trafilatura, Apache-2.0: `tests/evaldata.json`, `tests/eval/` and `tests/cache/`; snippets only. */
  trafilatura: readTrafilatura,
};

interface FundusLabel {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly body?: {
    readonly summary?: readonly string[];
    readonly sections?: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  };
}

function* readFundus(folder: string): Generator<PublishedPage> {
  const seen = new Set<string>();
  for (const file of filesBelow(folder, '.html.gz')) {
    const name = basename(file, '.html.gz');
    const labels = file.replace(/(?:_\d{4}_\d{2}_\d{2})?(?:_\d+)?\.html\.gz$/, '.json');
    if (seen.has(name) || !existsSync(labels)) continue;
    seen.add(name);
    const all = Object.values(
      parse<Record<string, FundusLabel>>(readFileSync(labels, 'utf8')) ?? {},
    );
    const readings = all.flatMap(({ body, title, authors, publishing_date: date }) => {
      const paragraphs = [
        ...(body?.summary ?? []),
        ...(body?.sections ?? []).flatMap((section) => [
          ...section.headline,
          ...section.paragraphs,
        ]),
      ];
      return paragraphs.length > 0
        ? [
            {
              paragraphs,
              ...(title && { title }),
              ...(authors && { authors }),
              ...(date && { date }),
            },
          ]
        : [];
    });
    yield { name, html: gunzipSync(readFileSync(file)).toString('utf8'), address: '', readings };
  }
}

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

function filesBelow(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}
