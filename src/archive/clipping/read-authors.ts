import type { Evidence, Field } from './clipping.ts';
import {
  absent,
  allMetadataOf,
  evidenceOf,
  type FieldContext,
  found,
  headUnits,
  metadataOf,
} from './field-context.ts';
import { findDates } from './find-dates.ts';
import { publisherNamed } from './known-publisher.ts';
import { isNameLine, isPersonName, splitNames } from './names.ts';
import { PUBLISHERS } from './publishers.ts';
import type { Unit } from './unit.ts';

/** The words before names in a byline, in several languages. */
const LEAD =
  /^(?:(?:interview|analysis|opinion|review|essay|comment|commentary|perspective|explainer|feature|guest post|column|research)\s+by|opracowanie|oprac\.?|tekst|by|written by|reported by|story by|text by|words by|authors?|published by|posted by|автор\p{L}{0,2}|von|par|por|di|od|yazan|autor(?:a|es)?|av|door|text|text:)\b[\s:]*/iu;
const LEAD_WITHIN = /\b(?:written by|by|автор:?)\s+(?=\p{Lu})/iu;
const TAIL =
  /\s+(?:in|at|from|for|reporting from|à|en|aus|в|у|w)\s+\p{Lu}.*$|\s*[|•·–—]\s.*$|\s+=$|\s*\(.*$|,\s*(?:published|updated|posted)\b.*$/iu;

const IN_METADATA = ['author', 'authors', 'article:author', 'parsely-author', 'byl', 'dc.creator'];

/** The people who wrote the article, from its byline; an agency or a newsroom is no author. */
export function readAuthors(context: FieldContext): Field<readonly string[]> {
  const meta = metadataOf(context.page, IN_METADATA);
  const values = allMetadataOf(context.page, IN_METADATA);
  const named = [...new Set(values.flatMap((value) => personsIn(value.replace(LEAD, ''))))];
  if (meta && named.length > 0) {
    return found(
      named,
      'metadata',
      evidenceOf(meta.unit, meta.value),
      'the author in the page’s metadata',
    );
  }
  const head = headUnits(context);
  const spoken = head.filter(({ unit }) => LEAD.test(unit.shape.text));
  for (const { unit, index } of [...spoken, ...head]) {
    const role = context.judged[index]?.role;
    if (index === context.page.headline?.unit || (role !== 'byline' && role !== 'date-line'))
      continue;
    const names = authorsIn(unit, role === 'byline');
    if (names.length > 0)
      return found(names, 'byline', namesEvidence(unit, names), 'the names in the byline');
  }
  return absent('No byline names a person.');
}

/** The persons whom a unit names as writers; a byline may do so without a word like “by”. */
export function authorsIn(unit: Unit, byline: boolean): string[] {
  const text = unit.shape.text.slice(0, 400);
  const within = LEAD_WITHIN.exec(text);
  if (within && !LEAD.test(text)) return personsIn(text.slice(within.index + within[0].length));
  const [date] = findDates(text);
  const before = date ? text.slice(0, date.span.start) : text;
  if (byline || LEAD.test(text)) return personsIn(before.replace(LEAD, ''));
  return date && date.span.start > 4 && isNameLine(before.replace(/[\s|,•·—–-]+$/u, ''))
    ? personsIn(before)
    : [];
}

/** The persons named in what a byline says after its "by". */
export function personsIn(text: string): string[] {
  const cut = withoutPublishers(text.replace(TAIL, '')).replace(/[\s|,•–=-]+$/u, '');
  const names = splitNames(cut).map((name) => name.replace(/[.,]+$/, ''));
  const persons: string[] = [];
  for (const name of names) {
    if (!isPersonName(name)) break;
    persons.push(name);
  }
  return [...new Set(persons)];
}

const GLUED = PUBLISHERS.flatMap(({ name, aliases }) => [name, ...aliases])
  .filter((name) => name.includes(' ') || name.length > 4)
  .sort((a, b) => b.length - a.length);

/** "A and B The Associated Press": the names end where a publisher's begins. */
function withoutPublishers(text: string): string {
  const glued = GLUED.find((name) => text.endsWith(` ${name}`) && text.length > name.length + 4);
  return glued ? text.slice(0, -glued.length - 1) : publisherNamed(text) ? '' : text;
}

function namesEvidence(unit: Unit, names: readonly string[]): Evidence {
  const first = evidenceOf(unit, names[0] ?? '');
  const last = evidenceOf(unit, names.at(-1) ?? '');
  return last.line === first.line && last.end > first.end ? { ...first, end: last.end } : first;
}
