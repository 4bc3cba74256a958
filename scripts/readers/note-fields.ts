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
import { NOTE_NAMES as NAMES, type NoteField as Kind } from './note-names.ts';

/** Whether a field of this name may hold the article's address. */
export function namesAddress(name: string): boolean {
  return NAMES.url.includes(name);
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
  const address = entries
    .filter(({ name }) => namesAddress(name))
    .map(({ values }) => readAddress(values[0]?.value ?? ''))
    .find(Boolean);
  for (const [kind, names] of Object.entries(NAMES) as [Kind, readonly string[]][]) {
    for (const name of names) {
      const entry = entries.find((each) => each.name === name);
      if (entry) tell(kind, entry, valueOf(kind, entry, outlet, address));
    }
  }
  if (!('publisher' in fields))
    Object.assign(fields, outletBehind(entries, fields as StatedFields));
  const roles = new Map(
    [...names].flatMap(([n, name]) => {
      const kind = NAMES.tags.includes(name) ? 'tags' : told.get(name);
      return kind ? [[n, ROLES[kind]] as const] : [];
    }),
  );
  return { fields, roles, meta };
}

/** The outlet that was cut off the title of the page: "Headline | Outlet". */
function outletBehind(
  entries: readonly MatterEntry[],
  { title }: StatedFields,
): Pick<StatedFields, 'publisher'> {
  const first = entries.find(({ name }) => NAMES.title.includes(name))?.values[0];
  if (!title || !first || title.value === first.value) return {};
  const value = first.value.slice(title.value.length).replace(/^\s*[|–—-]\s/u, '');
  const { line, end } = first.evidence;
  const evidence = { line, start: Math.max(0, end - value.length), end };
  return {
    publisher: { value, evidence, from: 'metadata', reason: 'behind the title of the page' },
  };
}

/** What a field of a note states, by its name; undefined where it states nothing of an article, such as a day of saving. */
export function statedBy(
  name: string,
  values: readonly string[],
): readonly [Kind, string | readonly string[]] | undefined {
  const entry = { name, values: values.map((value) => ({ value })) };
  const kinds = Object.entries(NAMES) as [Kind, readonly string[]][];
  for (const [kind, names] of kinds) {
    const value = names.includes(name) ? valueOf(kind, entry, undefined, undefined) : undefined;
    if (value !== undefined) return [kind, value];
  }
  return undefined;
}

function valueOf(
  kind: Kind,
  { values }: { readonly values: readonly { readonly value: string }[] },
  outlet: string | undefined,
  address: string | undefined,
): string | readonly string[] | undefined {
  const [first] = values;
  if (!first) return undefined;
  switch (kind) {
    case 'title':
      return withoutOutlet(first.value, outlet, address);
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
      return /^https?:|^[\w.-]+\.\w{2,}$|^(?:joplin|evernote|web ?clipper|desktop|mobile)\b/i.test(
        first.value,
      )
        ? undefined
        : first.value;
    case 'tags': {
      const tags = values.flatMap(({ value }) => readTags(value));
      return tags.length > 0 ? [...new Set(tags)] : undefined;
    }
  }
}
