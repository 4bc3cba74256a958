import type { FieldContext } from '../page/field-context.ts';
import { clue, type Clue, type ClueKind } from './publisher-clue.ts';

const NAME = String.raw`\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*){0,3}`;
const CREDITS: readonly (readonly [ClueKind, RegExp])[] = [
  [
    'credit',
    form(
      String.raw`,\s(?<name>${NAME})\s(?:informs|reports|writes)(?:\swith reference|\sciting|[.,]|$)`,
    ),
  ],
  [
    'credit',
    form(
      String.raw`\b(?:reported|informed|told|learned|announced)\s(?:by|to)\s(?<name>${NAME})(?:\s(?:with reference|citing)|[.,])`,
    ),
  ],
  [
    'source-line',
    form(
      String.raw`^(?:Source|Джерело|Источник):\s(?<name>${NAME})\s?(?:$|[,.]|citing|with reference|із посиланням|со ссылкой)`,
    ),
  ],
  [
    'told',
    form(
      String.raw`\b(?:told|tells|correspondent of|in an interview with|exclusively to|seen by|obtained by|interviewed by)\s(?<name>${NAME})[.,]`,
    ),
  ],
  [
    'credit',
    form(
      String.raw`^(?<name>${NAME})\s(?:avec|mit|con|with|и|та|і)\s(?:AFP|AP|Reuters|dpa|EFE|ANSA)$`,
    ),
  ],
  ['credit', form(String.raw`^\p{Lu}[\p{L} ]{2,20}\s•\s(?<name>${NAME})$`)],
];
const ABOVE = 6;
const INTO = 40;

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}

/** "…, Outlet reports.", "told Outlet": the outlet speaks of itself in the text. */
export function fromCredits({ page }: FieldContext): Clue[] {
  const until = Math.min(page.core.to, page.core.from + INTO);
  return page.units.slice(Math.max(0, page.core.from - ABOVE), until).flatMap((unit) => {
    const text = unit.shape.text.slice(0, 1_500);
    return CREDITS.flatMap(([kind, credit]) => {
      const name = credit.exec(text)?.groups?.['name'];
      if (!name || (kind === 'told' && /^(?:The|A|He|She|They|It)$/.test(name))) return [];
      return [
        clue(name, kind, 'credit', unit, 'the text names its outlet as the source of the report'),
      ];
    });
  });
}
