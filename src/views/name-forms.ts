import { compare, type Article } from '#archive/archive.ts';
import type { Occurrence } from '#archive/backlinks/dossier.ts';

/** A form in which a name is printed, and where. */
export interface NameForm {
  readonly text: string;
  readonly how: string;
  readonly count: number;
  readonly doubtful: boolean;
  /** The first place in each article that prints it, newest article first. */
  readonly places: readonly { readonly article: Article; readonly address: string }[];
}

export interface NameKind {
  readonly how: string;
  readonly count: number;
  readonly forms: readonly NameForm[];
}

/** The forms of a name, most used first. */
export function composeNameForms(occurrences: readonly Occurrence[]): NameForm[] {
  const forms = Map.groupBy(occurrences, ({ mention }) => `${mention.how}\n${mention.text}`);
  return [...forms.values()]
    .map((here) => {
      const { text, how } = (here[0] as Occurrence).mention;
      const firstIn = new Map<Article, string>();
      for (const { article, mention } of here)
        if (!firstIn.has(article)) firstIn.set(article, mention.in);
      return {
        text,
        how,
        count: here.length,
        doubtful: here.some(({ mention }) => mention.doubt !== undefined),
        places: [...firstIn].map(([article, address]) => ({ article, address })),
      };
    })
    .sort((a, b) => b.count - a.count || compare(a.text, b.text) || compare(a.how, b.how));
}

/** The forms by how they name: "name", "demonym", "capital" … */
export function composeNameKinds(occurrences: readonly Occurrence[]): NameKind[] {
  const kinds = Map.groupBy(composeNameForms(occurrences), ({ how }) => how);
  return [...kinds]
    .map(([how, forms]) => ({
      how,
      forms,
      count: forms.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort((a, b) => b.count - a.count || compare(a.how, b.how));
}
