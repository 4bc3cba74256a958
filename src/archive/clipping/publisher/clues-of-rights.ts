import { remembered } from '../../text/remembered.ts';
import type { FieldContext } from '../page/field-context.ts';
import { clue, type Clue } from './publisher-clue.ts';
import { OWNER } from '../lines/publisher-forms.ts';
import { SITE_NAME } from '../lines/site-name.ts';
import type { Unit } from '../lines/unit.ts';

const MARK = /©|copyright|\(c\)\s?(?=(?:19|20)\d{2})|℗/iu;
const YEARS =
  /^(?:\s|(?:19|20)\d{2}|[-–—,.|:/·•]|©|\(c\)|copyright|by|the contents? of|contents?|present|all)+/iu;
const NAME_AT_START = new RegExp(`^${SITE_NAME}`, 'u');
/** "© Українська правда": a name whose second word is small, up to the end of the clause. */
const WITH_SMALL = /^\p{Lu}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+){1,2}(?=\s*(?:[.,|–—]|$))/u;
/** "© t-online, …". */
const SMALL = /^\p{Ll}[\p{L}\p{N}.-]{1,30}(?=\s*(?:[,|]|(?:19|20)\d{2}|$))/u;
const NAME_AT_END = new RegExp(`(?<name>${SITE_NAME})[\\s,.|–—-]*$`, 'u');
/** Words of the line itself, and of services that a site is built with. */
const NO_NAME =
  /^(?:the\s)?(?:privacy|terms|policy|rights|trademarks?|all|reprints?|powered|legal|contact|disclosure|cookies?|foto|photo|image|images|video|bild|text|getty|disclaimer|notice|advertise|about|infringement|registration|site|website|theme|template|templates|hosted|designed|free|some|no|this|use|your|tüm|her|visos|licencja|wszelkie|tous|todos|tutti|všechna|alla|kaikki|sva|haki|riproduzione|reproducción|reproduction|nachdruck|alle|все|всі|усі|imprint|hinweis|urheberrecht|registered|trademark)(?![\p{L}])/iu;
const COMPANY =
  /(?:^|\s)(?:media network|media group|media|inc|incorporated|ltd|limited|llc|llp|gmbh|mbh|ag|kg|se|sa|s\.a|s\.?a\.?s|s\.?r\.?l|spa|plc|corp|corporation|company|co|holdings?|communications|newspapers|group|gruppe|groupe|grupo|publishing|publishers|verlag|networks?|foundation|enterprises|productions?|interactive|ventures|broadcasting|television|nv|bv|ab|as|oy|pty)\.?$/iu;
const LONGEST = 400;

/** "© 2026 Outlet. All rights reserved", "Outlet is part of Company", "a division of Company": who owns the page. */
export function fromRights({ page }: FieldContext): Clue[] {
  return page.units.flatMap((unit, index) => {
    const inside = index >= page.core.from && index < page.core.to;
    if (unit.hint?.meta || (inside && unit.sign === 'prose' && !unit.phrase)) return [];
    const text = unit.shape.text.slice(0, LONGEST);
    return [...(unit.sign === 'caption' ? [] : rightsIn(unit, text)), ...ownersIn(unit, text)];
  });
}

function rightsIn(unit: Unit, text: string): Clue[] {
  const mark = MARK.exec(text);
  if (!mark) return [];
  const rest = text.slice(mark.index + mark[0].length).replace(YEARS, '');
  const after = [WITH_SMALL, NAME_AT_START, SMALL]
    .map((form) => form.exec(rest)?.[0])
    .find(Boolean);
  const before = NAME_AT_END.exec(text.slice(Math.max(0, mark.index - 60), mark.index))?.groups?.[
    'name'
  ];
  return [after, before].flatMap((name) => {
    const bare = name?.replace(/[.,]$/u, '');
    if (!bare || bare.length < 2 || NO_NAME.test(bare)) return [];
    const company =
      COMPANY.test(bare) ||
      /^\s?[,.]?\s?(?:inc|ltd|llc|gmbh|plc|corp|co)\b/iu.test(rest.slice(bare.length));
    return [
      company
        ? clue(bare, 'company-rights', 'credit', unit, 'the company in the copyright line')
        : clue(bare, 'outlet-rights', 'credit', unit, 'the owner in the copyright line'),
    ];
  });
}

function ownersIn(unit: Unit, text: string): Clue[] {
  return ownersNamed(text).map((name) =>
    clue(name, 'owner', 'credit', unit, 'a company that owns the site'),
  );
}

const ownersNamed = remembered((text): readonly string[] =>
  [...text.matchAll(OWNER)].flatMap(({ groups }) => groups?.['name'] || []),
);
