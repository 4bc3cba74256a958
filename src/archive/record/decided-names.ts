import { followMerges } from '../authority/identity/follow-merges.ts';
import type { Link } from '../authority/identity/named.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ArticleNames } from './summarise-names.ts';

interface Named {
  readonly key: string;
  readonly names: ArticleNames;
}

/** The article without the names of which an editor has said whom they stand for: nothing is left to settle of them. */
export function withoutDecided<Article extends Named>(article: Article): Article {
  const { names } = article;
  if (!names.decided) return article;
  const settled = new Set(names.decided.names.map(({ name }) => name));
  const open = <T extends { readonly name: string }>(list: readonly T[]) =>
    list.filter(({ name }) => !settled.has(name));
  return {
    ...article,
    names: { ...names, people: open(names.people), doubtful: open(names.doubtful) },
  };
}

/** Whom the ids of an editor's corrections mean: themselves, or those they were merged into; nobody where they are rejected. */
export function findDecided(
  articles: readonly Named[],
  people: readonly PersonRecord[],
): {
  readonly links: readonly Link<string>[];
  readonly speakers: (names: ArticleNames) => (readonly [string, string])[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const byId = new Map(people.map((record) => [record.id, record]));
  const standing = (id: string | null): string | undefined => {
    const said = id === null ? undefined : byId.get(id);
    const record = said && followMerges(said, byId);
    return record?.review === 'rejected' ? undefined : record?.id;
  };
  return {
    links: articles.flatMap(({ key, names }) =>
      (names.decided?.names ?? []).map(({ name, person, reason }): Link<string> => {
        const id = standing(person);
        const told = `an editor’s correction: ${reason}`;
        return { document: key, name, ...(id !== undefined && { id }), reason: told };
      }),
    ),
    speakers: ({ decided }) =>
      (decided?.speakers ?? []).flatMap(({ person }): (readonly [string, string])[] => {
        const id = standing(person);
        return person !== null && id !== undefined ? [[person, id]] : [];
      }),
    diagnostics: articles.flatMap(({ key, names: { decided } }) =>
      [...(decided?.names ?? []), ...(decided?.speakers ?? [])]
        .flatMap(({ person }) => person ?? [])
        .filter((id) => !byId.has(id))
        .map((id) => ofNobody(key, id)),
    ),
  };
}

function ofNobody(key: string, id: string): Diagnostic {
  return {
    rule: 'correction-of-nobody',
    severity: 'error',
    place: { file: `corrections/${key.replace(/#\d+$/, '')}.yaml` },
    message: `The correction names "${id}", but there is no people/${id}.md.`,
    remedy: 'Give the id of a person, the name of a file in people/ without .md.',
  };
}
