import type { PersonRecord } from '../person.ts';
import type { KnownPeople } from './known-people.ts';
import { comparableName, type ComparableName } from './name-key.ts';
import { findShortening } from './shortened.ts';
import { findSounding } from './sounds.ts';
import { byCodePoints, type Spelling } from './spellings.ts';

/** The spellings taken for one person. */
export interface PersonGroup {
  /** Stands for the group in comparisons: the smallest of its keys by code points. */
  readonly key: string;
  readonly names: readonly ComparableName[];
  readonly spellings: readonly Spelling[];
  readonly record?: PersonRecord;
  /** Why each spelling belongs here; empty where it is the same name, spelling aside. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface OpenGroup {
  key: string;
  names: ComparableName[];
  spellings: Spelling[];
  record?: PersonRecord;
  reasons: Map<string, string>;
}

/** Puts full names together that name one person, around the records there are. Names that two records claim are left out. */
export function groupPeople(spellings: readonly Spelling[], known: KnownPeople): PersonGroup[] {
  const groups = joinSounding(groupBySpelling(spellings, known), known);
  const named = new Set(groups.map(({ record }) => record));
  for (const record of known.records) if (!named.has(record)) groups.push(emptyGroup(record));
  return joinShortened(
    groups.sort((a, b) => byCodePoints(a.key, b.key)),
    known,
  );
}

function groupBySpelling(spellings: readonly Spelling[], known: KnownPeople): OpenGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const spelling of spellings) {
    const name = comparableName(spelling.name);
    const claims = recordsOf(name, known);
    if (claims.records.length > 1) continue;
    const [record] = claims.records;
    const at = record ? `record ${record.id}` : name.key;
    const group = groups.get(at) ?? { ...emptyGroup(record), key: name.key };
    groups.set(at, group);
    group.names.push(name);
    group.spellings.push(spelling);
    group.reasons.set(spelling.name, record ? claims.reason : '');
  }
  return [...groups.values()];
}

/** The records that a name belongs to: by a spelling they hold, else by one that differs in transliteration or order. */
export function recordsOf(
  name: ComparableName,
  known: KnownPeople,
): { records: readonly PersonRecord[]; reason: string } {
  const exactly = known.exactly(name.name);
  if (exactly.length > 0) return { records: exactly, reason: 'a spelling in the record' };
  const alike = known.alike(name);
  if (alike.length > 0)
    return { records: alike, reason: 'another spelling of a name in the record' };
  return { records: known.filedUnder(name), reason: 'the name that the file of the record bears' };
}

function emptyGroup(record: PersonRecord | undefined): OpenGroup {
  const names = record ? [record.name, ...record.also].map(comparableName) : [];
  return {
    key: names[0]?.key ?? '',
    names: names.filter(({ forms }) => forms.length > 1),
    spellings: [],
    ...(record && { record }),
    reasons: new Map(),
  };
}

/** Joins a name in Cyrillic to the one that sounds the same in Latin letters. Two records are never joined. */
function joinSounding(groups: readonly OpenGroup[], known: KnownPeople): OpenGroup[] {
  const sounding = findSounding(groups);
  const into = new Map<OpenGroup, OpenGroup>();
  for (const [cyrillic, latin] of sounding)
    if (
      !(cyrillic.record && latin.record) &&
      !excluded(latin, cyrillic, known) &&
      !excluded(cyrillic, latin, known)
    )
      into.set(latin, cyrillic);
  const joined = new Set(into.values());
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => {
      const other = into.get(group);
      return other
        ? merge(group, other, `sounds the same in Cyrillic: ${group.names[0]?.name}`)
        : group;
    });
}

/** Joins a name with words left out to the one person it can be short for. Two records are never joined. */
function joinShortened(groups: readonly OpenGroup[], known: KnownPeople): PersonGroup[] {
  const byWord = indexByFamilyWord(groups);
  const joined = new Map<OpenGroup, OpenGroup>();
  for (const group of groups) {
    const longer = longerGroups(group, byWord, known);
    const [only] = longer;
    if (only && longer.length === 1) joined.set(group, only);
  }
  const result = new Map<OpenGroup, OpenGroup>();
  for (const group of groups) {
    const head = headOf(group, joined);
    const into = result.get(head);
    if (!into) result.set(head, group === head ? head : merge(head, group));
    else if (group !== head) result.set(head, merge(into, group));
  }
  return [...result.values()];
}

function headOf(group: OpenGroup, joined: ReadonlyMap<OpenGroup, OpenGroup>): OpenGroup {
  let head = group;
  for (let next = joined.get(head); next; next = joined.get(head)) {
    if (next.record && group.record && next.record !== group.record) break;
    head = next;
  }
  return head;
}

function merge(head: OpenGroup, group: OpenGroup, why = shorteningReason(group, head)): OpenGroup {
  const reasons = new Map(head.reasons);
  for (const [name, reason] of group.reasons) reasons.set(name, why ?? reason);
  return {
    key: head.key < group.key ? head.key : group.key,
    names: [...head.names, ...group.names],
    spellings: [...head.spellings, ...group.spellings],
    ...((head.record ?? group.record) && { record: (head.record ?? group.record) as PersonRecord }),
    reasons,
  };
}

/** The groups with a longer name that this one may be short for, without those that are themselves short for another of them. */
function longerGroups(
  group: OpenGroup,
  byWord: ReadonlyMap<string, readonly OpenGroup[]>,
  known: KnownPeople,
): OpenGroup[] {
  const near = new Set(group.names.flatMap(familyWords).flatMap((word) => byWord.get(word) ?? []));
  const longer = [...near].filter(
    (other) =>
      other !== group &&
      !(other.record && group.record) &&
      shorteningReason(group, other) !== undefined &&
      !excluded(group, other, known) &&
      !excluded(other, group, known),
  );
  return longer.filter(
    (one) => !longer.some((other) => other !== one && shorteningReason(one, other)),
  );
}

function shorteningReason(short: OpenGroup, long: OpenGroup): string | undefined {
  for (const a of short.names)
    for (const b of long.names) {
      const reason = isLonger(b, a) ? findShortening(a, b) : undefined;
      if (reason) return `${reason}: ${b.name}`;
    }
  return undefined;
}

/** More words, or as many with fewer initials. */
function isLonger(a: ComparableName, b: ComparableName): boolean {
  const letters = (name: ComparableName): number => name.forms.filter((f) => f.length > 1).length;
  return (
    a.forms.length > b.forms.length ||
    (a.forms.length === b.forms.length && letters(a) > letters(b))
  );
}

function excluded(group: OpenGroup, other: OpenGroup, known: KnownPeople): boolean {
  const { record } = group;
  return record !== undefined && other.names.some(({ name }) => known.excludes(record, name));
}

function indexByFamilyWord(groups: readonly OpenGroup[]): Map<string, OpenGroup[]> {
  const index = new Map<string, OpenGroup[]>();
  for (const group of groups)
    for (const word of new Set(group.names.flatMap(familyWords))) {
      const bearers = index.get(word);
      if (bearers) bearers.push(group);
      else index.set(word, [group]);
    }
  return index;
}

/** The words after the first, each with the first one's initial: what two forms of one name have in common. */
function familyWords({ forms }: ComparableName): string[] {
  const [first = '', ...others] = forms;
  return others.filter((form) => form.length > 1).map((form) => `${first[0]} ${form}`);
}
