import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { readSource } from './read-source.ts';

const RUSSIAN =
  'Мэр города сообщил о пожаре в порту. Погибших нет, заявил он журналистам. Пароход стоял у причала.\n'.repeat(
    6,
  );

async function textOf(bytes: Uint8Array, name = 'a.txt') {
  const read = await readSource(bytes, name);
  if (read.kind === 'unreadable') throw new Error(read.diagnostic.message);
  return read;
}

async function ruleOf(bytes: Uint8Array) {
  const read = await readSource(bytes, 'a.txt');
  return read.kind === 'unreadable' ? read.diagnostic.rule : 'readable';
}

describe('encodings', () => {
  test.each([
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(RUSSIAN, 'utf-16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(RUSSIAN, 'utf-16be')])],
    ['windows-1251', iconv.encode(RUSSIAN, 'windows-1251')],
  ])('%s is found and said', async (encoding, bytes) => {
    const read = await textOf(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.source.lines[0]?.text).toContain('Мэр города сообщил');
    expect(read.diagnostics[0]?.message).toContain(encoding);
  });

  test.each(['utf-16le', 'utf-16be'])('%s is found without its mark', async (encoding) => {
    const read = await textOf(iconv.encode(RUSSIAN, encoding, { addBOM: false }));
    expect(read.source.lines[0]?.text).toContain('Мэр города сообщил');
  });

  test('a page is read in the encoding that it names', async () => {
    const page = '<meta charset="windows-1250"><p>Řeka Žišťka.</p>';
    const read = await textOf(iconv.encode(page, 'windows-1250'), 'a.html');
    expect(read.source.lines[0]?.text).toBe('Řeka Žišťka.');
    expect(read.encoding).toBe('windows-1250');
  });

  test('the euro of ISO 8859-15 survives', async () => {
    const text = 'Le maire a été réélu, et la ville paiera 11 millions d’€ à l’été.\n'.replaceAll(
      '’',
      "'",
    );
    const read = await textOf(iconv.encode(text.repeat(5), 'iso-8859-15'));
    expect(read.source.lines[0]?.text).toContain("d'€");
  });

  test('UTF-8 with a byte-order mark and Windows line ends is plain text', async () => {
    const read = await textOf(Buffer.from('\uFEFFMayor\r\nresigns\r\n'));
    expect(read.source.lines.map(({ text }) => text)).toEqual(['Mayor', 'resigns']);
    expect(read.diagnostics).toEqual([]);
  });

  test('accents that are characters of their own are read as one with their letters', async () => {
    const read = await textOf(Buffer.from('Zoë Müller s’est rendue à l’école.'.normalize('NFD')));
    expect(read.source.lines[0]?.text).toBe('Zoë Müller s’est rendue à l’école.');
  });

  test('accents of a Western page survive', async () => {
    const read = await textOf(
      iconv.encode(
        'Le maire a été réélu à la tête du conseil, où il siège déjà depuis l’été.\n'.repeat(5),
        'windows-1252',
      ),
    );
    expect(read.source.lines[0]?.text).toContain('été réélu à la tête');
  });
});

describe('what can not be read says so', () => {
  test.each([
    ['source-empty', Buffer.alloc(0)],
    ['source-blank', Buffer.from(' \n\u00AD\n')],
    [
      'source-binary',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0, 200, 3, 7, 0, 1]),
    ],
    ['source-line-too-long', Buffer.from('a '.repeat(5_000_000))],
    ['source-too-large', Buffer.alloc(33 * 1024 * 1024, 97)],
  ])('%s', async (rule, bytes) => {
    expect(await ruleOf(bytes)).toBe(rule);
  });
});

describe('saved pages', () => {
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) =>
      `<p>On day ${at} the mayor of Lund said that the town would <a href="/x">rebuild</a> the bridge before winter came.</p>`,
  ).join('');
  const html = `<!doctype html><html lang="en"><head><title>Bridge back | The Lund Post</title>
    <meta property="og:site_name" content="The Lund Post"><meta property="article:published_time" content="2025-03-03T10:00:00Z">
    <link rel="canonical" href="https://lundpost.example/news/the-bridge-is-back?utm_source=x">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor promises a new bridge","author":{"name":"Ada Lund"}}</script></head>
    <body><nav><a href="/">Home</a><a href="/s">Sport</a></nav><article><h1>Mayor promises a new bridge</h1>${paragraphs}
    <figure><img src="x"><figcaption>The old bridge in May.</figcaption></figure></article><footer>© 2025 The Lund Post</footer></body></html>`;

  test('are read by their markup and metadata', async () => {
    const { source, hints } = await textOf(Buffer.from(html), 'page.html');
    const [clipping] = parseClippings(source, { hints });
    const fields = Object.fromEntries(
      Object.entries(clipping?.fields ?? {}).map(([name, field]) => [
        name,
        field.kind === 'found' ? field.value : undefined,
      ]),
    );
    expect(fields).toMatchObject({
      title: 'Mayor promises a new bridge',
      date: '2025-03-03',
      publisher: 'The Lund Post',
      authors: ['Ada Lund'],
      url: 'https://lundpost.example/news/the-bridge-is-back',
    });
    expect(clipping?.blocks.map(({ text }) => text)).toHaveLength(8);
    expect(clipping?.lines.find(({ text }) => text.startsWith('The old bridge'))?.role).toBe(
      'caption',
    );
    expect(clipping?.lines.find(({ text }) => text.startsWith('Home'))?.role).toBe('navigation');
  });

  const article = `<h1>Mayor promises a new bridge</h1>${paragraphs}`;
  const read = async (page: string) => {
    const { source, hints } = await textOf(Buffer.from(page), 'page.html');
    const [clipping] = parseClippings(source, { hints });
    if (!clipping) throw new RangeError('The page holds no article.');
    return clipping;
  };

  test('say in a comment where a tool saved them from', async () => {
    const at = 'https://lundpost.example/news/the-bridge-is-back';
    const saved = [
      `<!--\n url: ${at} \n saved date: today\n-->`,
      `<!-- saved from url=(0048)${at} -->`,
    ];
    for (const comment of saved) {
      const { fields } = await read(
        `<!doctype html><html>${comment}<body>${article}</body></html>`,
      );
      expect(fields.url).toMatchObject({ value: at });
    }
  });

  test('keep hidden text, but not as the article’s, and text in a declared shadow tree', async () => {
    const { lines, blocks } = await read(
      `<body>${article}<div style="display: none">The mayor said that nobody sees this sentence at all.</div><my-box><template shadowrootmode="open"><p>The bridge of Lund will be open before the winter, the mayor said.</p></template></my-box></body>`,
    );
    expect(lines.find(({ text }) => text.includes('nobody sees'))?.role).toBe('other');
    expect(blocks.at(-1)?.text).toMatch(/^The bridge of Lund/);
  });

  test('give the article of their data where they show none themselves', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Mayor promises a new bridge',
      datePublished: '2025-03-03T14:05:00+01:00',
      author: [{ name: 'Ada Lund' }, { name: 'Bo Ryd' }],
      mainEntityOfPage: 'https://lundpost.example/news/the-bridge-is-back',
      articleBody: 'The mayor said that the town would rebuild the bridge.\n\nIt fell in January.',
    };
    const { fields, blocks } = await read(
      `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="root"></div></body>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'The mayor said that the town would rebuild the bridge.',
      'It fell in January.',
    ]);
    expect(fields).toMatchObject({
      time: { value: '14:05' },
      timeZone: { value: '+01:00' },
      authors: { value: ['Ada Lund', 'Bo Ryd'] },
      url: { value: data.mainEntityOfPage },
    });
  });

  test('with broken style sheets and an empty date in their data are read', async () => {
    const style = '<style>p { width: calc(($wide - 16px) / 16 * 9) } @media {{{ </style>';
    const { fields, blocks } = await read(
      `<head>${style}<meta property="article:published_time" content="0001-01-01T00:00:00Z"></head><body>${article}</body>`,
    );
    expect(fields.date).toMatchObject({ kind: 'absent' });
    expect(blocks.length).toBeGreaterThan(3);
  });

  test('nested deeply do no harm', async () => {
    const read = await readSource(
      Buffer.from('<div>'.repeat(2_000) + '<p>The mayor said so.</p>'),
      'deep.html',
    );
    expect(read.kind).toBe('text');
  });
});

test('front matter of a Markdown source is metadata', async () => {
  const text =
    '---\ntitle: Mayor promises a new bridge\ndate: 2025-03-03\n---\nThe mayor said that the town would rebuild the bridge.\n\nIt fell in May after a storm had loosened its piers.\n';
  const note = await textOf(Buffer.from(text), 'note.md');
  const [clipping] = parseClippings(note.source, note);
  expect(clipping?.fields.title).toMatchObject({
    value: 'Mayor promises a new bridge',
    from: 'metadata',
  });
  expect(clipping?.fields.date).toMatchObject({ value: '2025-03-03', from: 'metadata' });
  expect(clipping?.blocks).toHaveLength(2);
});
