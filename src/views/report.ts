/** What a reader says is wrong: on which page, which statement, by which evidence, and what an editor would write. */
export interface Report {
  readonly page: string;
  readonly statement?: string | undefined;
  /** Addresses of the sentences or lines that the statement rests on. */
  readonly evidence: readonly string[];
  readonly entry?: Entry | undefined;
}

/** What an editor pastes into a file of the content folder. */
export interface Entry {
  readonly file: string;
  readonly text: string;
}

/** The report as a letter or an issue has it; the reader fills in what is right. */
export function composeReport({ page, statement, evidence, entry }: Report): string {
  return [
    `Page: ${page}`,
    statement && `Statement: ${statement}`,
    evidence.length > 0 && `Evidence: ${evidence.join(' ')}`,
    'What is wrong, and how you know: ',
    entry && `For editors, ${entry.file}:\n\n${indent(entry.text)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Four spaces set a text apart in Markdown and in letters alike. */
function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

/** The fields of an article by what its page calls them, with a value as an example. */
const FIELDS: Readonly<Record<string, readonly [field: string, value: string]>> = {
  Published: ['date', '"2031-03-02"'],
  Time: ['time', '"14:20"'],
  Updated: ['updated', '"2031-03-02"'],
  Outlet: ['publisher', '…'],
  Agency: ['agency', '…'],
  'Source it names': ['reportSource', '…'],
  By: ['authors', '[…]'],
  'Written in': ['place', '…'],
  Pictures: ['pictureCredits', '[…]'],
  Tags: ['tags', '[…]'],
  Language: ['language', 'en'],
  Address: ['url', 'https://…'],
};

/** The entry that corrects a field of an article, by what its page calls it; the title where it has no such field. */
export function entryForField(label: string | undefined, { source, part }: ReadFrom): Entry {
  const [field, value] = FIELDS[label ?? ''] ?? ['title', '…'];
  const lines = [`${field}:`, `  value: ${value}`, '  reason: …'];
  const text =
    part === undefined ? lines : ['parts:', `  ${part}:`, ...lines.map((l) => `    ${l}`)];
  return { file: correctionFile(source), text: text.join('\n') };
}

/** The entry that gives a line of a clipping another role. */
export function entryForLine(line: string, { source }: ReadFrom): Entry {
  return {
    file: correctionFile(source),
    text: `roles:\n  - lines: ${line}\n    role: body\n    reason: …`,
  };
}

/** What can be said of a person, country, organisation or place in its file; an editor keeps the lines that apply. */
export function entryForRecord(file: string, name: string): Entry {
  const country = file.startsWith('countries/');
  const lines = [
    ...(country ? [`code: ${file.replace(/^.*\/|\.md$/g, '').toUpperCase()}`] : []),
    `name: ${name}`,
    'also:',
    '  - another spelling',
    ...(country ? [] : ['not:', '  - somebody else of a like name', 'sameAs: the-id-of-the-same']),
    'review: confirmed',
  ];
  return { file, text: `---\n${lines.join('\n')}\n---` };
}

/** The clipping of an article, and which of several articles in it. */
export interface ReadFrom {
  readonly source: string;
  readonly part?: number | undefined;
}

function correctionFile(source: string): string {
  return `corrections/${source}.yaml`;
}
