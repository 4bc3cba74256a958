import type { Archive } from '#archive/archive.ts';
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

interface Authority {
  readonly id: string;
  readonly name: string;
  readonly review: string;
  readonly sameAs?: string | undefined;
}

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

function finder(kind: SubjectKind, records: readonly Authority[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string): Subject | undefined => {
    let record = byId.get(id);
    for (let step = 0; record?.sameAs !== undefined && step < byId.size; step++)
      record = byId.get(record.sameAs);
    if (!record || record.review === 'rejected') return undefined;
    return { kind, id: record.id, name: record.name };
  };
}

/** Whom or what a mention names. */
export function subjectOf(register: Register, mention: RecordedMention): Subject | undefined {
  if (mention.person !== undefined) return register.person(mention.person);
  if (mention.country !== undefined) return register.country(mention.country);
  if (mention.organisation !== undefined) return register.organisation(mention.organisation);
  if (mention.place !== undefined) return register.place(mention.place);
  return undefined;
}
