import { evidenceOf, type FieldContext } from './field-context.ts';
import { publisherNamed } from './known-publisher.ts';
import { clue, type Clue } from './publisher-clue.ts';

const RIGHTS =
  /(?:[.,]?\s*(?:riproduzione riservata|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|tüm hakları|wszelkie prawa|все права|усі права|всі права).*$)/iu;
const COMPANY =
  /[,.]?\s(?:media network|media group|media|inc|ltd|limited|llc|gmbh|ag|s\.?a|plc|corp|corporation|company|co|holdings|communications|newspapers|newspapers limited|group|publishing|publishers|networks|institute|foundation|news network)\.?$/iu;

/** A company often owns several outlets. */
const OF_COMPANY = 0.8;
const OF_OUTLET = 1.2;

/** "© 2026 Outlet. All rights reserved": the last of them is the site's own. */
export function fromCopyright({ page }: FieldContext): Clue[] {
  return page.units.flatMap((unit, index) => {
    const text = unit.shape.text.slice(0, 300);
    if (unit.sign !== 'legal' && unit.phrase?.list.role !== 'legal') return [];
    if (!/©|copyright|\(c\)/i.test(text)) return [];
    const name = ownerIn(text);
    if (!name) return [];
    const known = publisherNamed(name) ?? publisherNamed(name.replace(COMPANY, ''));
    const end = page.units.length - index < 12 ? 0.3 : 0;
    return [
      {
        ...clue(
          known?.name ?? name,
          (known ? 2 : COMPANY.test(name) ? OF_COMPANY : OF_OUTLET) + end,
          'credit',
          evidenceOf(unit, name),
          'the owner in the copyright line',
        ),
      },
    ];
  });
}

function ownerIn(text: string): string | undefined {
  const quoted = /[“"«]([^”"»]{2,40})[”"»]/u.exec(text)?.[1];
  if (quoted) return quoted;
  const around = text
    .replace(RIGHTS, '')
    .replace(/^.*?(?=©|copyright|\(c\))/iu, (before) =>
      before.length > 3 &&
      before.length < 40 &&
      /^\p{Lu}/u.test(before) &&
      !/^(?:powered|all)/i.test(before)
        ? before
        : '',
    )
    .replace(/©|@|copyright|\(c\)/giu, ' ')
    .replace(/\b(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)\d{2}|present))?/gu, ' ')
    .replace(/\b(?:by|contents?|all)\b/gu, ' ')
    .trim()
    .replace(/^[\s,.|–-]+/u, '');
  const name =
    around
      .split(
        /\.(?=\p{Lu}\p{Ll})|\s\(|[,.|(]\s|[,.|(]$|\s{2,}|\s(?:a division of|is not|or its|and its|powered|unless)\s/u,
      )[0]
      ?.trim() ?? '';
  const isName = /^\p{L}/u.test(name) && name.length >= 2 && name.length <= 45;
  return isName && !isClause(name) ? name : undefined;
}

/** Most words of a name begin with a capital; "this text is subject to" has none. */
function isClause(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 2 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
  );
}

const NAME = String.raw`\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*){0,3}`;
const CREDITS: readonly RegExp[] = [
  new RegExp(
    String.raw`,\s(?<name>${NAME})\s(?:informs|reports|reported|writes|wrote|said in a report)(?:\swith reference|\sciting|[.,]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:reported|informed|told|learned|announced)\s(?:by|to)\s(?<name>${NAME})(?:\s(?:with reference|citing)|[.,])`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:Source|Джерело|Источник):\s(?<name>${NAME})\s?(?:$|[,.]|citing|with reference|із посиланням|со ссылкой)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:told|correspondent of|in an interview with|exclusively to|seen by|obtained by|interviewed by)\s(?<name>${NAME})[.,]`,
    'u',
  ),
  new RegExp(
    String.raw`^(?<name>${NAME})\s(?:avec|mit|con|with|и|та|і)\s(?:AFP|AP|Reuters|dpa|EFE|ANSA)$`,
    'u',
  ),
  new RegExp(String.raw`^\p{Lu}[\p{L} ]{2,20}\s•\s(?<name>${NAME})$`, 'u'),
];

/** The form "Source: Outlet" names whom the report follows, who need not be its publisher. */
const SOURCE_LINE = 2;

/** "…, Outlet reports." and the like: the outlet speaks of itself. A known outlet weighs more. */
export function fromCredits({ page }: FieldContext): Clue[] {
  const until = Math.min(page.core.to, page.core.from + 40);
  return page.units.slice(Math.max(0, page.core.from - 6), until).flatMap((unit) => {
    const text = unit.shape.text.slice(0, 1_500);
    return CREDITS.flatMap((form, index) => {
      const name = form.exec(text)?.groups?.['name'];
      if (!name) return [];
      const known = publisherNamed(name);
      if (index === 3 && !known) return [];
      const weight = index === SOURCE_LINE ? 0.5 : index === 3 ? 0.3 : known ? 1.6 : 0.9;
      return [
        clue(
          name,
          weight,
          'credit',
          evidenceOf(unit, name),
          'the text names its outlet as the source of the report',
        ),
      ];
    });
  });
}
