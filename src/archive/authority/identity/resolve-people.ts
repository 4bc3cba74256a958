import type { Diagnostic } from '../../diagnostic.ts';
import { slug } from '../../text/fold.ts';
import type { PersonRecord } from '../person.ts';
import { knowPeople, type KnownPeople } from './known-people.ts';
import { indexLoneNames, type LoneOwner } from './lone-names.ts';
import { comparableName } from './name-key.ts';
import type { Link, NamedInDocument, Resolved } from './named.ts';
import { makeRecords } from './new-ids.ts';
import { groupPeople, recordsOf, type PersonGroup } from './person-groups.ts';
import { indexScattered } from './scattered-names.ts';
import { proposeMerges } from './similar-names.ts';
import { indexOffices } from './told-by-office.ts';
import { bestSpelling, byCodePoints, countSpellings, type Spelling } from './spellings.ts';

/** What is decided about one spelling, wherever it stands. */
type Decision = Omit<Link<string>, 'document' | 'name'>;

/**
 * Settles which record each document's persons stand for, over the whole archive at once: the order of the
 * documents makes no difference, and running again with the created records changes nothing. Full names are
 * settled first; a lone name goes to the one person of the archive who can bear it. Given names that differ
 * are never merged; what looks alike beyond that is proposed with the line that merges it. `attested` are the names whose
 * offices tell bearers of a lone name apart.
 */
export function resolvePeople(
  named: readonly NamedInDocument[],
  records: readonly PersonRecord[],
  attested: readonly NamedInDocument[] = named,
): Resolved<string, PersonRecord> {
  const known = knowPeople(records);
  const spellings = countSpellings(named);
  const groups = groupPeople(spellings.filter(isFull), known);
  const ownerOf = indexLoneNames(groups, known);
  const holderOf = indexOffices(attested);
  const scattered = indexScattered(named);
  const newcomers = spellings.filter(
    (spelling) =>
      !isFull(spelling) && !scattered(spelling.name) && isNewcomer(spelling, known, ownerOf),
  );
  const everyone = [...groups, ...groupPeople(newcomers, knowPeople([]))];
  const made = makeRecords(everyone.filter(({ record }) => !record).map(nameGroup), records);
  const recordOf = (group: PersonGroup): PersonRecord | undefined =>
    group.record ?? made.get(group);
  const idOf = (group: PersonGroup): string | undefined => standingId(recordOf(group));

  const decisions = new Map<string, Decision>();
  const diagnostics: Diagnostic[] = [];
  for (const group of everyone)
    for (const [name, reason] of group.reasons)
      decisions.set(name, decide(idOf(group), reason || sameName(name, recordOf(group)?.name)));
  for (const { name } of spellings)
    if (!decisions.has(name))
      decisions.set(name, decideAlone(name, { known, ownerOf, scattered, idOf }, diagnostics));
  const apart = tellApart(named, ownerOf);
  return {
    links: linkAll(named, decisions, (one) => {
      if (!isFull(one) && apart(one))
        return decide(undefined, 'the article names somebody else in full');
      const owner = decisions.get(one.name)?.id === undefined ? ownerOf(one.name) : undefined;
      if (isFull(one) || owner?.kind !== 'several') return undefined;
      const told = holderOf(one, owner.groups);
      return told && decide(idOf(told.group), told.reason);
    }),
    created: [...made.values()].sort((a, b) => byCodePoints(a.id, b.id)),
    diagnostics: [...diagnostics, ...proposeMerges(everyone, idOf, known)],
  };
}

type OwnerOf = (name: string) => LoneOwner;

/**
 * Tells of a lone name whether its document keeps it apart from the only person of the archive who bears it: it names
 * that one in full, and as somebody else ("Lord Roe" and his son, Simon Roe).
 */
function tellApart(
  named: readonly NamedInDocument[],
  ownerOf: OwnerOf,
): (one: NamedInDocument) => boolean {
  const byDocument = Map.groupBy(named.filter(isFull), ({ document }) => document);
  return ({ document, name }) => {
    const owner = ownerOf(name);
    if (owner.kind !== 'one') return false;
    const forms = new Set(owner.group.names.map((one) => one.name));
    return byDocument.get(document)?.some((other) => forms.has(other.name)) ?? false;
  };
}

/** What is known of the archive when lone names are decided. */
interface Knowledge {
  readonly known: KnownPeople;
  readonly ownerOf: OwnerOf;
  readonly scattered: (name: string) => readonly string[] | undefined;
  readonly idOf: (group: PersonGroup) => string | undefined;
}

/** A lone name that no record and no person of the archive accounts for. */
function isNewcomer({ name }: Spelling, known: KnownPeople, ownerOf: OwnerOf): boolean {
  const claims = recordsOf(comparableName(name), known).records;
  return claims.length === 0 && ownerOf(name).kind === 'nobody';
}

/** A record that import made of a lone name holds only as long as nothing else is known of that name. */
export function isTentative({ name, also, review }: PersonRecord): boolean {
  const names = [name, ...also].map(comparableName);
  return review === 'proposed' && names.every(({ words }) => words.length === 1);
}

/** A rejected record stands for nobody. */
function standingId(record: PersonRecord | undefined): string | undefined {
  return record?.review === 'rejected' ? undefined : record?.id;
}

/** Decides on a name that is in no group: lone, or claimed by records. */
function decideAlone(name: string, archive: Knowledge, diagnostics: Diagnostic[]): Decision {
  const { known, ownerOf, scattered, idOf } = archive;
  const claims = recordsOf(comparableName(name), known);
  const { reason } = claims;
  const owner = ownerOf(name);
  const documents = scattered(name);
  const records = claims.records.filter(
    (record) => !isTentative(record) || (owner.kind === 'nobody' && !documents),
  );
  if (records.length > 1) diagnostics.push(claimedTwice(name, records));
  if (records.length === 0 && owner.kind === 'nobody' && documents) {
    diagnostics.push(standsAloneOften(name, documents));
    return decide(undefined, 'several people may be meant');
  }
  if (records.length === 0) return decideLone(name, owner, idOf, diagnostics);
  const id = records.length === 1 ? standingId(records[0]) : undefined;
  return decide(id, id ? reason : 'the records leave it open');
}

function isFull({ name }: Pick<Spelling, 'name'>): boolean {
  return comparableName(name).words.length > 1;
}

function nameGroup(group: PersonGroup): { group: PersonGroup; name: string; also: string[] } {
  const name = bestSpelling(group.spellings);
  const also = group.spellings
    .map((spelling) => spelling.name)
    .filter((other) => other !== name)
    .sort(byCodePoints);
  return { group, name, also };
}

function decide(id: string | undefined, reason: string): Decision {
  return { ...(id !== undefined && { id }), reason };
}

function sameName(name: string, filedAs = name): string {
  return name === filedAs ? 'the same name' : `another spelling of ${filedAs}`;
}

function decideLone(
  name: string,
  owner: LoneOwner,
  idOf: (group: PersonGroup) => string | undefined,
  diagnostics: Diagnostic[],
): Decision {
  if (owner.kind === 'one') return decide(idOf(owner.group), owner.reason);
  if (owner.kind === 'nobody') return decide(undefined, 'nobody of that name is known');
  const ids = owner.groups.map(idOf).filter((id) => id !== undefined);
  const few = ids.length < CROWD;
  diagnostics.push({
    rule: 'lone-name-of-several',
    severity: 'doubt',
    place: { file: `people/${ids[0] ?? ''}.md` },
    about: [name, ...ids],
    message: `"${name}" stands alone in some article, and ${ids.length} people may be meant: ${ids.join(', ')}.`,
    remedy: few
      ? `If it is always the same one, add "also: [${name}]" to that person's file.`
      : 'Nothing is to be done: a name that so many bear belongs in no one file.',
  });
  return { reason: `${ids.length} people of the archive may be meant`, bearers: ids.length };
}

/** So many bearers of a family name are too many to give it to one of them for good. */
const CROWD = 3;

function standsAloneOften(name: string, documents: readonly string[]): Diagnostic {
  return {
    rule: 'lone-name-in-several-articles',
    severity: 'doubt',
    place: { file: `sources/${documents[0] ?? ''}` },
    about: [name],
    message: `"${name}" stands alone in ${documents.length} articles, and nothing says that one person is meant.`,
    remedy: `If it is one, write people/${slug(name)}.md with "name: ${name}" and "review: confirmed".`,
  };
}

function claimedTwice(name: string, records: readonly PersonRecord[]): Diagnostic {
  const ids = records.map(({ id }) => id).sort(byCodePoints);
  return {
    rule: 'name-of-two-people',
    severity: 'warning',
    place: { file: `people/${ids[0]}.md` },
    about: [name, ...ids],
    message: `"${name}" is a name of ${ids.join(' and ')}, so it stands for neither.`,
    remedy: `Take it out of all files but one, or add "not: [${name}]" where it does not belong.`,
  };
}

function linkAll(
  named: readonly NamedInDocument[],
  decisions: ReadonlyMap<string, Decision>,
  decideHere: (one: NamedInDocument) => Decision | undefined,
): Link<string>[] {
  const links = named.map((one) => ({
    document: one.document,
    name: one.name,
    ...(decideHere(one) ?? decisions.get(one.name) ?? { reason: 'not looked at' }),
  }));
  return links.sort((a, b) => byCodePoints(a.document, b.document) || byCodePoints(a.name, b.name));
}
