import type { Article } from '../archive.ts';
import type { Backlinks } from '../backlinks/backlinks.ts';
import { passageAt } from '../backlinks/passage.ts';
import { isHeldByOne } from '../office/held-by-one.ts';
import { roleKey } from '../office/ministries.ts';
import type { Comparison, Fact } from './fact.ts';

interface OfficeFact extends Fact {
  readonly article: Article;
  readonly person: string;
  readonly role: string;
  readonly country: string;
}

type Find = Pick<Backlinks['find'], 'person'>;

/** Offices that one person at a time holds in a country, printed in so many words: who is given one, and which. */
export function compareOffices(find: Find): {
  readonly ofPerson: Comparison<OfficeFact>;
  readonly ofOffice: Comparison<OfficeFact>;
} {
  const gives = (article: Article, role: string, person: string) =>
    article.offices.some(
      (office) => roleKey(office.role) === role && find.person(office.person)?.record.id === person,
    );
  const names = (article: Article, person: string) =>
    article.people.some((id) => find.person(id)?.record.id === person);
  return {
    ofPerson: {
      find: (article) =>
        findOffices(article, find).map((fact) => ({ ...fact, key: fact.person, value: fact.role })),
      sameThing: (a, b) => a.country === b.country,
      agree: (a, b) => a.role === b.role,
      differ: (a, b) =>
        a.role !== b.role &&
        !gives(a.article, b.role, a.person) &&
        !gives(b.article, a.role, a.person),
    },
    ofOffice: {
      find: (article) =>
        findOffices(article, find).map((fact) => ({
          ...fact,
          key: `${fact.role} ${fact.country}`,
          value: fact.person,
        })),
      sameThing: () => true,
      agree: (a, b) => a.person === b.person,
      differ: (a, b) =>
        a.person !== b.person && !names(a.article, b.person) && !names(b.article, a.person),
    },
  };
}

function findOffices(article: Article, find: Find): OfficeFact[] {
  return article.offices.flatMap(
    ({ in: where, start, text, person, role, country, body, qualifier, inferred, end }) => {
      const holder = find.person(person)?.record;
      const passage = passageAt(article, where);
      const alone = country !== undefined && body === undefined && isHeldByOne(role);
      if (!holder || !passage || !alone || qualifier || inferred || end) return [];
      const at = start - passage.start;
      return [
        {
          kind: 'office' as const,
          key: '',
          value: '',
          given: { passage, span: { start: at, end: at + text.length } },
          article,
          person: holder.id,
          role: roleKey(role),
          country,
        },
      ];
    },
  );
}
