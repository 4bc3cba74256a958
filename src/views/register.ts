import type { Archive } from '#archive/archive.ts';
import { resolveAmong, type Mergeable } from '#archive/backlinks/identities.ts';
import type { RecordedMention } from '#archive/record/article-record.ts';

export type SubjectKind = 'person' | 'country' | 'organisation' | 'place';

/** Someone or something that articles name and that has a page. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
}

/** Finds subjects by id. A merged record answers with the one it was merged into; a rejected one is silent. */
export type Register = Readonly<Record<SubjectKind, (id: string) => Subject | undefined>>;

/** The register of an archive. */
export function composeRegister(archive: Archive): Register {
  return {
    person: finder('person', archive.people),
    country: finder(
      'country',
      archive.countries.map(({ code, name, review }) => ({ id: code, name, review })),
    ),
    organisation: finder('organisation', archive.organisations),
    place: finder('place', archive.places),
  };
}

/** Each record is one subject, however often it is found: pages hold hundreds of thousands of them. */
function finder(kind: SubjectKind, records: readonly (Mergeable & { readonly name: string })[]) {
  const resolve = resolveAmong(records);
  const subjects = new Map(
    records.map(({ id, name }): [string, Subject] => [id, { kind, id, name }]),
  );
  return (id: string): Subject | undefined => subjects.get(resolve(id)?.id ?? '');
}

/** Whom or what a mention names. */
export function subjectOf(register: Register, mention: RecordedMention): Subject | undefined {
  if (mention.person !== undefined) return register.person(mention.person);
  if (mention.country !== undefined) return register.country(mention.country);
  if (mention.organisation !== undefined) return register.organisation(mention.organisation);
  if (mention.place !== undefined) return register.place(mention.place);
  return undefined;
}
