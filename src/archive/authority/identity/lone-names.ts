import { FAMILY_FIRST } from './family-first.ts';
import type { KnownPeople } from './known-people.ts';
import { comparableName, type ComparableName } from './name-key.ts';
import type { PersonGroup } from './person-groups.ts';

/** Whose a name of one word is: the one person of the archive who bears it, several, or nobody known. */
export type LoneOwner =
  | { readonly kind: 'one'; readonly group: PersonGroup; readonly reason: string }
  | { readonly kind: 'several'; readonly groups: readonly PersonGroup[] }
  | { readonly kind: 'nobody' };

/** Finds owners of lone names. A name is safe to give only when one person of the whole archive has it anywhere. */
export function indexLoneNames(
  groups: readonly PersonGroup[],
  known: KnownPeople,
): (name: string) => LoneOwner {
  const byForm = new Map<string, Set<PersonGroup>>();
  for (const group of groups)
    for (const { forms } of group.names)
      for (const form of forms) byForm.set(form, (byForm.get(form) ?? new Set()).add(group));
  return (lone) => {
    const [form = ''] = comparableName(lone).forms;
    const bearers = [...(byForm.get(form) ?? [])].filter(
      ({ record }) => !record || !known.excludes(record, lone),
    );
    const [only] = bearers;
    if (!only) return { kind: 'nobody' };
    if (bearers.length > 1) return { kind: 'several', groups: bearers };
    if (!only.names.some((name) => standsAlone(name, form))) return { kind: 'nobody' };
    const reason = `nobody else in the archive is called ${lone}`;
    return { kind: 'one', group: only, reason };
  };
}

/** Family names stand alone; given names don't, save where the family name comes first: "Xi" for Xi Jinping. */
function standsAlone({ forms, words, name }: ComparableName, form: string): boolean {
  if (forms.indexOf(form) > 0) return true;
  const familyFirst = FAMILY_FIRST.has(words[0] ?? '') || /[-‑]\p{Ll}+$/u.test(name);
  return forms[0] === form && familyFirst;
}
