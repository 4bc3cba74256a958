import type { Diagnostic } from '../../diagnostic.ts';
import { type ArticlePlace, correctionFile, fieldEntry } from '../article-place.ts';
import type { ClippingFields, ReadLine } from '../clipping.ts';
import type { LineRole } from '../role.ts';
import type { FieldCorrections } from './correction.ts';

/** The doubtful lines as diagnostics, each with the correction to paste if the reading is wrong. */
export function doubtsOf({ file }: ArticlePlace, lines: readonly ReadLine[]): Diagnostic[] {
  return lines.flatMap(({ n, text, role, reason, doubt }) => {
    if (doubt === undefined) return [];
    const shown = text.trim().length > 60 ? `${text.trim().slice(0, 60)}…` : text.trim();
    const instead = suspectedRole(role, doubt);
    return [
      {
        rule: 'role-doubtful',
        severity: 'doubt' as const,
        place: { file, line: n },
        message: `“${shown}” was read as '${role}' (${reason}). ${doubt}`,
        remedy: `If that is wrong, add to ${correctionFile(file)}:\nroles:\n  - lines: "${n}"\n    role: ${instead}\n    reason: …`,
      },
    ];
  });
}

/** What a line may be instead of its role, as its doubt has it. */
export function suspectedRole(role: LineRole, doubt: string): LineRole {
  return SUSPECTED.find(([said]) => doubt.includes(said))?.[1] ?? ALTERNATIVE[role] ?? 'body';
}

/** What a doubt suspects, and the role that it names. */
const SUSPECTED: readonly (readonly [string, LineRole])[] = [
  ['headline of another', 'related-headline'],
  ['the standfirst', 'standfirst'],
  ['a subhead', 'subhead'],
];

const ALTERNATIVE: Readonly<Partial<Record<LineRole, LineRole>>> = {
  subhead: 'related-headline',
  'related-headline': 'subhead',
  body: 'caption',
  'pulled-quote': 'body',
};

/** What every article should have and this one lacks, with the correction that gives it. */
export function checkFields(
  article: ArticlePlace,
  fields: ClippingFields,
  correction: FieldCorrections | undefined,
): Diagnostic[] {
  return (['date', 'title'] as const).flatMap((name) => {
    const field = fields[name];
    const derived = field.kind === 'found' && field.from === 'first-sentence';
    if ((field.kind === 'found' && !derived) || correction?.[name]) return [];
    const example = name === 'date' ? '"2025-01-31"' : '…';
    return [
      {
        rule: derived ? 'title-derived' : `${name}-missing`,
        severity: derived ? ('doubt' as const) : ('warning' as const),
        place: { file: article.file },
        message: derived
          ? `The title is the beginning of the first sentence, for no headline is printed: “${field.value}”.`
          : field.kind === 'absent'
            ? field.reason
            : '',
        remedy: `If you know it, add to ${correctionFile(article.file)}:\n${fieldEntry(article, name, example)}`,
      },
    ];
  });
}
