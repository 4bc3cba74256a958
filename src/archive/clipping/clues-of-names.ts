import { evidenceOf, type FieldContext, headUnits } from './field-context.ts';
import { publisherNamed } from './known-publisher.ts';
import { isOutletName } from './names.ts';
import { clue, type Clue } from './publisher-clue.ts';
import { isSectionName } from './section-names.ts';
import type { Unit } from './unit.ts';

/** Two letters alone are a label as often as an outlet. */
const SHORTEST_MASTHEAD = 3;

/** A single plain word ("Nation", "Time") is a section as often as an outlet. */
function isTelling(name: string): boolean {
  return /\s|\p{Ll}\p{Lu}|\d|\.|^\p{Lu}{2,5}$/u.test(name.trim());
}

/** "By Jane Doe | The Harbour Post", "The Harbour Post, 3 March 2025", "From: Ministry of Ports": the outlet at the head. */
export function fromHead(context: FieldContext): Clue[] {
  return headUnits(context).flatMap(({ unit, index }) => {
    const text = unit.shape.text.slice(0, 300);
    const reason = 'the outlet named in the line of byline and date';
    const before = context.page.units[index - 1];
    if (before?.shape.key === 'from' && /^\p{Lu}/u.test(text) && unit.shape.words <= 9) {
      return [clue(text, 1.5, 'masthead', evidenceOf(unit, text), 'stands below “From:”')];
    }
    if (unit.sign !== 'byline' && unit.sign !== 'date') return [];
    return text.split(/\s*(?:[|•·,/]|\s[–—-]\s)\s*/u).flatMap((part) => {
      const known = part.length >= 3 && !isSectionName(part) ? publisherNamed(part) : undefined;
      if (known)
        return [
          clue(known.name, known.agency ? 0.6 : 1.2, 'byline', evidenceOf(unit, part), reason),
        ];
      return isOutletName(part) ? [clue(part, 1, 'byline', evidenceOf(unit, part), reason)] : [];
    });
  });
}

/** Names of known outlets in the site's own lines: masthead, footer, appeals, reporters ("Outlet's Name Surname"). */
export function fromMasthead({ page }: FieldContext): Clue[] {
  const clues: Clue[] = [];
  for (const [index, unit] of page.units.entries()) {
    const inside = index >= page.core.from && index < page.core.to;
    const text = unit.shape.text.slice(0, 600);
    if (inside && !unit.phrase && unit.sign === 'prose') {
      for (const match of text.matchAll(
        /(\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+){0,2})[’']s\s(?=\p{Lu}\p{L}+\s\p{Lu}\p{L}+)/gu,
      )) {
        const own = publisherNamed(match[1] ?? '');
        if (own)
          clues.push(
            clue(
              own.name,
              0.6,
              'body',
              evidenceOf(unit, match[1] ?? ''),
              'the text speaks of the outlet’s own reporters',
            ),
          );
      }
      continue;
    }
    const whole = publisherNamed(text);
    if (whole && !whole.institution && isTelling(text) && text.length >= SHORTEST_MASTHEAD) {
      clues.push(
        clue(
          whole.name,
          whole.agency ? 0.7 : 1,
          'masthead',
          evidenceOf(unit, text),
          'the name of an outlet on a line of its own',
        ),
      );
    } else if (
      unit.phrase?.list.role === 'appeal' ||
      unit.phrase?.list.role === 'share' ||
      unit.phrase?.list.role === 'legal'
    ) {
      clues.push(...namedIn(unit, text));
    }
  }
  return [...clues, ...fromRepeatedName(page)];
}

const MOST_NAMES = 12;

/** A name like an outlet's that stands alone in the site's own lines and returns in another of them or in a credit. */
function fromRepeatedName({ units, core }: FieldContext['page']): Clue[] {
  const outside = units.filter((_, index) => index < core.from || index >= core.to);
  const credits = units
    .slice(core.from, core.to)
    .filter(({ sign }) => sign === 'caption' || sign === 'credit');
  const named = outside
    .filter(({ shape }) => isOutletName(shape.text) && !isSectionName(shape.text))
    .slice(0, MOST_NAMES);
  return named.flatMap((unit) => {
    const { text } = unit.shape;
    const times = [...outside, ...credits].filter(
      ({ shape }) => shape.text.length < 600 && shape.text.includes(text),
    ).length;
    const adjacent = unit === units[core.to];
    return times < 2 && !adjacent
      ? []
      : [
          clue(
            text,
            0.7,
            'masthead',
            evidenceOf(unit, text),
            'a name like an outlet’s that returns in the site’s lines',
          ),
        ];
  });
}

function namedIn(unit: Unit, text: string): Clue[] {
  const words = text.split(/\s+/).map((word) => word.replace(/[^\p{L}\d.&-]/gu, ''));
  for (let length = 4; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      if (!/^\p{Lu}/u.test(name) || !isTelling(name)) continue;
      const known = publisherNamed(name);
      if (known && !known.institution)
        return [
          clue(
            known.name,
            0.8,
            'masthead',
            evidenceOf(unit, name),
            'an appeal of the site names the outlet',
          ),
        ];
    }
  }
  return [];
}
