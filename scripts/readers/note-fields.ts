import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { LineRole } from '#archive/clipping/role.ts';
import type { StatedFields } from '#archive/clipping/corrections/stated.ts';
import {
  readAddress,
  readDay,
  readLanguageCode,
  readPersons,
  readTags,
  withoutOutlet,
} from './field-values.ts';
import type { Matter, MatterEntry } from './front-matter.ts';

/**
 * The names that clippers and note takers give to what they know of an article (Obsidian Web Clipper, MarkDownload,
 * Joplin, Notion, Readwise, Omnivore). Days on which a note was made, saved or changed have no name here.
 */
const NAMES = {
  title: ['title', 'full title', 'headline'],
  authors: ['author', 'authors', 'byline', 'creator', 'by'],
  date: [
    'published',
    'date published',
    'date_published',
    'datepublished',
    'published date',
    'publication date',
    'publication_date',
    'publish_date',
    'published_at',
    'pubdate',
    'date',
  ],
  url: [
    'url',
    'source',
    'source_url',
    'source-url',
    'link',
    'original_url',
    'original',
    'permalink',
  ],
  publisher: [
    'publisher',
    'publication',
    'site',
    'site_name',
    'website',
    'outlet',
    'newspaper',
    'source',
  ],
  language: ['language', 'lang'],
  tags: ['tags', 'tag', 'keywords', 'document tags', 'labels', 'topics', 'category'],
} as const;

type Kind = keyof typeof NAMES;
const TAGS: ReadonlySet<string> = new Set(NAMES.tags);

/** Whether a field of this name may hold the article's address. */
export function namesAddress(name: string): boolean {
  return (NAMES.url as readonly string[]).includes(name);
}

/** The front matter of a note, read: its fields, and for its lines the role and what of the article's page they state. */
export interface ReadMatter {
  readonly fields: StatedFields;
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly meta: ReadonlyMap<number, NonNullable<LineHint['meta']>>;
}

const ROLES: Readonly<Record<Kind, LineRole>> = {
  title: 'headline',
  authors: 'byline',
  date: 'date-line',
  url: 'address',
  publisher: 'publisher',
  language: 'other',
  tags: 'tags',
};

const AS_META: Readonly<Partial<Record<Kind, string>>> = {
  title: 'headline',
  url: 'canonical',
  publisher: 'og:site_name',
  language: 'lang',
};

/** Reads the fields of a note as the tool means them that wrote it. */
export function readMatter({ entries, names }: Matter): ReadMatter {
  const fields: Record<string, unknown> = {};
  const told = new Map<string, Kind>();
  const meta = new Map<number, { name: string; column: number }>();
  const tell = (kind: Kind, entry: MatterEntry, value: unknown) => {
    const [first] = entry.values;
    if (!first || value === undefined || kind in fields) return;
    told.set(entry.name, kind);
    const reason = `the note’s field ‘${entry.name}’`;
    fields[kind] = { value, evidence: first.evidence, from: 'metadata', reason };
    const name = AS_META[kind];
    if (name) meta.set(first.evidence.line, { name, column: first.evidence.start });
  };
  const outlet = entries.find(({ name }) => name === 'site' || name === 'publisher')?.values[0]
    ?.value;
  for (const [kind, names] of Object.entries(NAMES) as [Kind, readonly string[]][]) {
    for (const name of names) {
      const entry = entries.find((each) => each.name === name);
      if (entry) tell(kind, entry, valueOf(kind, entry, outlet));
    }
  }
  const roles = new Map(
    [...names].flatMap(([n, name]) => {
      const kind = TAGS.has(name) ? 'tags' : told.get(name);
      return kind ? [[n, ROLES[kind]] as const] : [];
    }),
  );
  return { fields, roles, meta };
}

function valueOf(kind: Kind, { values }: MatterEntry, outlet: string | undefined): unknown {
  const [first] = values;
  if (!first) return undefined;
  switch (kind) {
    case 'title':
      return withoutOutlet(first.value, outlet);
    case 'authors': {
      const persons = values.flatMap(({ value }) => readPersons(value));
      return persons.length > 0 ? [...new Set(persons)] : undefined;
    }
    case 'date':
      return readDay(first.value);
    case 'url':
      return readAddress(first.value);
    case 'language':
      return readLanguageCode(first.value);
    case 'publisher':
      return /^https?:|^[\w.-]+\.\w{2,}$/i.test(first.value) ? undefined : first.value;
    case 'tags': {
      const tags = values.flatMap(({ value }) => readTags(value));
      return tags.length > 0 ? [...new Set(tags)] : undefined;
    }
  }
}
