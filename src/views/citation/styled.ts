import { composeCsl, type CslItem } from './csl.ts';
import { addressOf, parsePassage, tellAccess, type Reference } from './reference.ts';

/** A style or the words of a language as the package of styles has them: an element, its attributes, what is in it. */
export interface PackedStyle {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedStyle | string)[];
}

/** The part of citeproc-js that is used here (citeproc-js.readthedocs.io). */
export interface Processor {
  readonly Engine: new (
    system: { retrieveLocale: () => object; retrieveItem: (id: string) => object },
    style: object,
    language: string,
  ) => Engine;
}
interface Engine {
  setOutputFormat: (format: 'text') => void;
  updateItems: (ids: readonly string[]) => void;
  makeBibliography: () => readonly [unknown, readonly string[]];
  previewCitationCluster: (
    citation: object,
    before: readonly unknown[],
    after: readonly unknown[],
    format: 'text',
  ) => string;
}

/** References as a style prints them: in a list, and of a single one, what stands in the text or in a note. */
export interface StyledCitations {
  readonly list: readonly string[];
  readonly inText: string;
}

const LANGUAGE = 'en-US';

/**
 * Formats references in a style. What is cited is the archive's page; the edition, and the day of access where the style
 * leaves it out, stand behind what the style prints.
 */
export function formatCitations(
  references: readonly Reference[],
  processor: Processor,
  { style, words }: { readonly style: PackedStyle; readonly words: PackedStyle },
): StyledCitations {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const [locale, form] = [unpack(words), unpack(style)];
  const engine = new processor.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id) => styledItem(byId.get(id)) ?? {} },
    form,
    LANGUAGE,
  );
  engine.setOutputFormat('text');
  engine.updateItems([...byId.keys()]);
  const [first] = references;
  const list = engine.makeBibliography()[1].map((entry) => complete(entry.trim(), first));
  return { list, inText: first && references.length === 1 ? inText(engine, first) : '' };
}

function styledItem(reference: Reference | undefined): Partial<CslItem> | undefined {
  if (!reference) return undefined;
  const { archive_location: _, note: __, ...item } = composeCsl(reference);
  return { ...item, URL: addressOf(reference) };
}

function complete(entry: string, about: Reference | undefined): string {
  const { accessed, edition } = about ?? {};
  const more = [
    accessed !== undefined && !/Accessed|Retrieved/.test(entry) && tellAccess(accessed),
    edition !== undefined && `Edition ${edition}.`,
  ];
  const ended = /[.?!]$/.test(entry) || entry.includes('://') ? entry : `${entry}.`;
  return [ended, ...more].filter(Boolean).join(' ');
}

function inText(engine: Engine, { id, passage }: Reference): string {
  const item =
    passage === undefined
      ? { id }
      : { id, locator: parsePassage(passage.at).paragraph, label: 'paragraph' };
  const cited = engine.previewCitationCluster(
    { citationItems: [item], properties: { noteIndex: 1 } },
    [],
    [],
    'text',
  );
  return passage?.quote === undefined ? cited : `“${passage.quote}” ${cited}`;
}

/** An element as citeproc-js wants it. */
function unpack({ n, a = {}, c }: PackedStyle): object {
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a,
    children: children.map((child) => (typeof child === 'string' ? child : unpack(child))),
  };
}
