import { remembered } from '../../text/remembered.ts';
import { type FieldContext, headUnits } from '../page/field-context.ts';
import { publisherNamed } from '../lines/known-publisher.ts';
import { isOutletName } from '../lines/names.ts';
import { clue, type Clue } from './publisher-clue.ts';
import { AFTER_NAME, BEFORE_NAME, DECLARED } from '../lines/publisher-forms.ts';
import { isSectionName } from '../lines/section-names.ts';
import { SITE_NAME } from '../lines/site-name.ts';
import type { Unit } from '../lines/unit.ts';

const LONGEST = 300;
const TOP = 6;
const LONGEST_ALONE = 6;

/** What the site's own lines say of its name: appeals to the reader, the name on a line of its own, credits of its pictures. */
export function fromLines({ page }: FieldContext): Clue[] {
  const { units, core } = page;
  return units.flatMap((unit, index) => {
    if (unit.hint?.meta) return [];
    const inside = index >= core.from && index < core.to && unit.sign === 'prose' && !unit.phrase;
    const text = unit.shape.text.slice(0, LONGEST);
    if (inside) return fromReporters(unit, text);
    return [...fromSpeech(unit, text), ...fromParts(unit, text, index), ...fromPicture(unit, text)];
  });
}

function fromSpeech(unit: Unit, text: string): Clue[] {
  const owner = DECLARED.exec(text)?.groups?.['name'];
  if (owner) return [clue(owner, 'declared', 'masthead', unit, 'the site says whose it is')];
  return namesSpoken(text).map((name) =>
    clue(name, 'speech', 'masthead', unit, 'so the site calls itself to its readers'),
  );
}

const namesSpoken = remembered((text): readonly string[] =>
  [BEFORE_NAME, AFTER_NAME].flatMap((form) =>
    [...text.matchAll(form)].flatMap(
      ({ groups }) => groups?.['name']?.replace(/[’']s$/u, '') || [],
    ),
  ),
);

const WHOLE = new RegExp(`^${SITE_NAME}$`, 'u');

const LONGEST_OF_PARTS = 8;
const HOME =
  /^(?:back to )?(?:home|home ?page|front page|startseite|accueil|inicio|главная|головна)$/iu;

/** A name alone on its line, or a known one beside a label: "Harbour Post - Back to home". */
function fromParts(unit: Unit, text: string, index: number): Clue[] {
  const parts = unit.shape.words <= LONGEST_OF_PARTS ? text.split(/\s[|–—-]\s/u) : [];
  const [logo = ''] = parts.length === 2 && HOME.test(parts[1] ?? '') ? parts : [];
  if (logo) return [clue(logo, 'declared', 'masthead', unit, 'leads to the site’s first page')];
  const known = parts.length > 1 ? parts.filter((part) => publisherNamed(part)) : [text];
  return known.flatMap((part) => fromAlone(unit, part, index));
}

/** A name alone on its line; a logo may end on a full stop: "euronews." */
function fromAlone(unit: Unit, text: string, index: number): Clue[] {
  if (unit.shape.words > LONGEST_ALONE) return [];
  const name = text.replace(/\.$/, '');
  const known = publisherNamed(name);
  if (!known && (unit.shape.closed || !WHOLE.test(name) || isSectionName(name))) return [];
  const reason = known
    ? 'the name of an outlet on a line of its own'
    : 'a name on a line of its own';
  const alone = clue(name, 'alone', 'masthead', unit, reason);
  return index < TOP
    ? [alone, { ...alone, kind: 'top', reason: 'stands at the top of the page' }]
    : [alone];
}

const PICTURE = new RegExp(
  String.raw`(?:[/|(:]|\b(?:by|for|credit|photo|image|courtesy))\s?(?<name>${SITE_NAME})\)?$`,
  'iu',
);

/** "(Image credit: Outlet)", "Jane Doe / The Harbour Post". */
function fromPicture(unit: Unit, text: string): Clue[] {
  if (unit.sign !== 'caption' && unit.sign !== 'credit') return [];
  const name = PICTURE.exec(text)?.groups?.['name'];
  return name
    ? [clue(name, 'picture', 'caption', unit, 'the site’s pictures are credited to it')]
    : [];
}

const REPORTERS =
  /(\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+){0,2})[’']s\s(?=\p{Lu}\p{L}+\s\p{Lu}\p{L}+)/gu;

/** "Outlet's Name Surname": the text speaks of its own reporters. */
function fromReporters(unit: Unit, text: string): Clue[] {
  return [...text.matchAll(REPORTERS)].flatMap((match) => {
    const name = match[1] ?? '';
    return publisherNamed(name)
      ? [clue(name, 'reporters', 'body', unit, 'the text speaks of the outlet’s own reporters')]
      : [];
  });
}

/** "By Jane Doe | The Harbour Post", "The Harbour Post, 3 March 2025", "From: Ministry of Ports": the outlet at the head. */
export function fromHead(context: FieldContext): Clue[] {
  return headUnits(context).flatMap(({ unit, index }) => {
    const text = unit.shape.text.slice(0, LONGEST);
    const reason = 'the outlet named in the line of byline and date';
    const before = context.page.units[index - 1];
    if (before?.shape.key === 'from' && /^\p{Lu}/u.test(text) && unit.shape.words <= 9)
      return [clue(text, 'head', 'masthead', unit, 'stands below “From:”')];
    if (unit.sign !== 'byline' && unit.sign !== 'date') return [];
    return text.split(/\s*(?:[|•·,/]|\s[–—-]\s)\s*/u).flatMap((part) => {
      const known = part.length >= 3 && !isSectionName(part) ? publisherNamed(part) : undefined;
      return known || isOutletName(part) ? [clue(part, 'head', 'byline', unit, reason)] : [];
    });
  });
}
